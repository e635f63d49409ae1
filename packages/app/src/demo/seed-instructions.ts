// 来件 of the first days of July: leaders' instructions, a task from above, a proposal, a hotline ticket; and a 呈阅单
// on which a leader wrote. Every word is invented.
import { signFor } from '../commitment/sign-for.ts';
import { drawSheet } from '../instruction/draw-sheet.ts';
import { registerInstruction, type NewInstruction } from '../instruction/register-instruction.ts';
import { readCommitment } from '../commitment/read-commitment.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';

interface Matter extends Pick<NewInstruction, 'type' | 'title' | 'text' | 'givenOn' | 'urgency'> {
  /** When the office registered it. */
  readonly at: string;
  readonly leader?: string;
  readonly givenBy?: string;
  readonly reference?: string;
  /** The unit it was given to at once; without one it is only registered. */
  readonly unit?: string;
  readonly leadLeader?: string;
  readonly signedAt?: string;
}

const matters: readonly Matter[] = [
  {
    type: 'instruction',
    title: '北塬供水管线渗漏',
    text: '汛期供水不能断。请水务局三天内查清漏点，一周内修好，结果报我。',
    givenOn: '2026-07-03',
    leader: '何秀兰',
    reference: '县水务局第42号专报',
    urgency: 'urgent',
    at: '2026-07-03 17:10',
    unit: '县水务局',
    signedAt: '2026-07-06 09:20',
  },
  {
    type: 'upper-task',
    title: '农村饮水安全隐患排查',
    text: '请各县逐村排查农村饮水安全隐患，七月底前书面报送排查整改情况。',
    givenOn: '2026-07-03',
    givenBy: '市政府督查室',
    reference: '市政督〔2026〕61号',
    urgency: 'ordinary',
    at: '2026-07-06 10:00',
    unit: '县水务局',
    leadLeader: '何秀兰',
    signedAt: '2026-07-07 09:00',
  },
  {
    type: 'proposal',
    title: '增设双渠河人行便桥',
    text: '双渠河两岸学生上学绕行三公里，建议在中心小学处增设一座人行便桥。',
    givenOn: '2026-07-06',
    givenBy: '县人大代表 田桂芳',
    reference: '县十九届人大五次会议第17号建议',
    urgency: 'proposal',
    at: '2026-07-06 11:00',
    unit: '县交通运输局',
    leadLeader: '魏立新',
    signedAt: '2026-07-07 10:30',
  },
  {
    type: 'instruction',
    title: '南屏集市占道经营',
    text: '请城市管理局会同南屏镇，月中前划定临时摊位，疏导为先。',
    givenOn: '2026-07-07',
    leader: '魏立新',
    reference: '群众来信摘报第9期',
    urgency: 'ordinary',
    at: '2026-07-07 16:40',
    unit: '县城市管理局',
  },
  {
    type: 'hotline',
    title: '城东路灯成片不亮',
    text: '来电反映城东新区三条街路灯成片不亮，夜间出行不便。',
    givenOn: '2026-07-07',
    givenBy: '12345热线',
    reference: '工单20260707-118',
    urgency: 'mailbox',
    at: '2026-07-07 17:30',
    unit: '县住建局',
    leadLeader: '魏立新',
  },
  {
    type: 'instruction',
    title: '暑期校舍维修进度',
    text: '开学前必须完工，请教育局把每所学校的完工日期列出来。',
    givenOn: '2026-07-07',
    leader: '苏雅琴',
    urgency: 'ordinary',
    at: '2026-07-08 08:30',
  },
];

const registered = async (stage: Stage, matter: Matter): Promise<void> => {
  const { at, leader, givenBy, reference, unit, leadLeader, signedAt, ...words } = matter;
  const { ids } = stage;
  const page = done(
    await registerInstruction(await stage.as(officer, at), {
      ...words,
      givenByPostId: leader === undefined ? null : ids.postId(leader),
      givenBy: givenBy ?? null,
      reference: reference ?? null,
      dueOn: null,
      sheet: null,
      note: false,
      assign:
        unit === undefined
          ? null
          : {
              leadUnitId: ids.unitId(unit),
              supportUnitIds: [],
              leadLeaderPostId: leadLeader === undefined ? null : ids.postId(leadLeader),
              handlerPostId: null,
              checkNeeded: false,
              dutyId: null,
            },
    }),
  );
  if (unit === undefined || signedAt === undefined || page.commitment === null) return;
  const clerk = await stage.as(stage.clerkOf(unit), signedAt);
  const { id } = page.commitment;
  const { version } = done(await readCommitment(clerk, { id }));
  done(await signFor(clerk, { commitments: [{ id, basedOn: version }] }));
};

/** The sheet of Monday for the leader who uses paper; on Tuesday its first line came back with his words. */
const seedSheet = async (stage: Stage): Promise<void> => {
  const leaderPostId = stage.ids.postId('顾明德');
  const sheet = done(await drawSheet(await stage.as(officer, '2026-07-06 16:00'), { leaderPostId }));
  const line = sheet.lines.find(({ section, commitmentId }) => section === 'red' && commitmentId !== null);
  if (line === undefined) return;
  done(
    await registerInstruction(await stage.as(officer, '2026-07-07 17:50'), {
      type: 'instruction',
      title: '',
      text: '请分管同志本周到现场看一次，卡在哪一环当场定。',
      givenOn: '2026-07-07',
      givenByPostId: leaderPostId,
      givenBy: null,
      reference: null,
      urgency: 'ordinary',
      dueOn: null,
      sheet: `${sheet.number}第${line.line}行`,
      note: true,
      assign: null,
    }),
  );
};

/** What came in, and the sheet. */
export const seedInstructions = async (stage: Stage): Promise<void> => {
  for (const matter of matters) await registered(stage, matter);
  await seedSheet(stage);
};
