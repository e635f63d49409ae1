// Notices of the demo county, each at its own stage on 8 July, played by their people through the use cases.
import { issueBulletin } from '../bulletin/issue-bulletin.ts';
import { readBulletin } from '../bulletin/read-bulletin.ts';
import { reviewBulletin, signBulletin } from '../bulletin/sign-bulletin.ts';
import { chooseDuties } from '../duty-list/choose-duties.ts';
import { readDutyLists } from '../duty-list/read-duty-lists.ts';
import { replyNotice, signForNotice } from '../notice/answer-notice.ts';
import { judgeReply, signInterview } from '../notice/judge-notice.ts';
import { makeNotice, type NewNotice } from '../notice/make-notice.ts';
import { readNotice } from '../notice/read-notices.ts';
import { askUrging } from '../notice/urging-request.ts';
import { openFile } from '../responsibility/open-file.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';
import { targetOf, type TownTarget, type Which } from './town-target.ts';

const leader = '顾明德';

type Told = Partial<NewNotice> & Pick<NewNotice, 'kind'>;

const make = async (stage: Stage, target: TownTarget, at: string, told: Told) => {
  const office = await stage.as(officer, at);
  const notice: NewNotice = {
    unitId: stage.ids.unitId(target.town),
    commitmentIds: [target.commitmentId],
    matter: `${target.town}${target.indicator.name}，全年任务${target.target}${target.indicator.unit}`,
    basis: '6月底进度低于序时进度，责任书已签',
    requirement: '倒排工期，逐项列出措施和时间，明确一名班子成员盯办。',
    feedbackForm: '书面答复，附完成依据',
    contact: `县督查考核局督查股 ${officer}`,
    decision: null,
    delistCondition: null,
    interview: null,
    requestId: null,
    ...told,
  };
  return done(await makeNotice(office, { ...notice, say: stage.say }));
};

/** Carries the document of a notice to its number. */
const issue = async (stage: Stage, bulletinId: string | null, at: string): Promise<void> => {
  const id = bulletinId ?? '';
  const office = await stage.as(officer, at);
  const { say } = stage;
  const seen = async () => {
    const { bulletin } = done(await readBulletin(office, { id, say }));
    return { id, basedOn: bulletin.version, say };
  };
  done(await reviewBulletin(office, await seen()));
  done(await signBulletin(await stage.as(leader, at), await seen()));
  done(await issueBulletin(office, await seen()));
};

const seenBy = async (stage: Stage, id: string, at: string) => {
  const notice = done(await readNotice(await stage.as(officer, at), { id }));
  return { notice, seen: { id, basedOn: notice.version } };
};

interface Climb {
  readonly reminded: string;
  readonly urged: string;
  readonly drafted: string;
  readonly issued: string;
}

/** 提醒, 催办, then the slip. @returns the slip's id */
const climb = async (stage: Stage, target: TownTarget, days: Climb): Promise<string> => {
  await make(stage, target, days.reminded, { kind: 'reminder' });
  await make(stage, target, days.urged, { kind: 'urging' });
  const slip = await make(stage, target, days.drafted, { kind: 'slip' });
  await issue(stage, slip.bulletinId, days.issued);
  return slip.id;
};

const reply = async (stage: Stage, town: string, id: string, at: string, text: string) => {
  const { seen } = await seenBy(stage, id, at);
  const clerk = await stage.as(stage.clerkOf(town), at);
  return done(await replyNotice(clerk, { ...seen, text, askedDueOn: null }));
};

/** A slip that 柏树湾镇 signed for and answered; the office has not judged the answer. */
const seedAnswered = async (stage: Stage, target: TownTarget): Promise<void> => {
  const id = await climb(stage, target, {
    reminded: '2026-06-22 09:00',
    urged: '2026-06-24 10:00',
    drafted: '2026-06-30 10:20',
    issued: '2026-07-01 16:00',
  });
  const at = '2026-07-02 09:10';
  done(
    await signForNotice(await stage.as(stage.headOf(target.town), at), (await seenBy(stage, id, at)).seen),
  );
  const text = '已与投资方签订补充协议，7月20日前到位第二批资金，8月底补齐上半年差额。';
  await reply(stage, target.town, id, '2026-07-07 16:40', text);
};

/** A slip to 双渠镇 that nobody has signed for yet. */
const seedWaiting = (stage: Stage, target: TownTarget): Promise<string> =>
  climb(stage, target, {
    reminded: '2026-06-26 09:00',
    urged: '2026-06-30 09:00',
    drafted: '2026-07-06 15:30',
    issued: '2026-07-07 10:00',
  });

/** 挂牌督办 of 金岭镇's investment: answered, accepted, and listed until its condition is reached. */
const seedListed = async (stage: Stage, target: TownTarget): Promise<void> => {
  const listed = await make(stage, target, '2026-06-26 11:00', {
    kind: 'listed',
    decision: '顾明德6月26日在工作例会上决定',
    delistCondition: '完成全年任务的五成以上，并经县督查考核局现场核查',
  });
  await issue(stage, listed.bulletinId, '2026-06-29 09:30');
  const text = '镇党委已成立专班，三个项目分别倒排工期，每周报送一次进度。';
  const answered = await reply(stage, target.town, listed.id, '2026-07-02 17:00', text);
  const [given] = answered.replies;
  const office = await stage.as(officer, '2026-07-03 09:00');
  const judged = { id: given?.id ?? '', basedOn: given?.version ?? 1, opinion: null };
  done(await judgeReply(office, { ...judged, decision: 'accepted' }));
};

/** 约谈 of the head of 柏树湾镇, signed by both. */
const seedInterview = async (stage: Stage, target: TownTarget): Promise<void> => {
  const head = stage.headOf(target.town);
  const interview = await make(stage, target, '2026-07-03 17:30', {
    kind: 'interview',
    decision: '顾明德7月2日决定约谈',
    interview: {
      heldOn: '2026-07-03',
      place: '县委三楼小会议室',
      byPostId: stage.ids.postId(leader),
      withPostId: stage.ids.postId(head),
      said: '上半年项目投资进度排在全县末尾，两个项目手续齐全却没有开工，镇上没有人专门盯。',
      promised: '7月底前两个项目开工入库，镇长每周到现场一次。',
      promisedBy: '2026-07-31',
    },
  });
  for (const name of [leader, head]) {
    const at = '2026-07-03 18:00';
    const { notice } = await seenBy(stage, interview.id, at);
    const signed = { id: interview.id, basedOn: notice.interview?.version ?? 1 };
    done(await signInterview(await stage.as(name, at), signed));
  }
  await issue(stage, interview.bulletinId, '2026-07-06 10:00');
};

/** A file about a night without an answer on duty, waiting for the statement of 金岭镇. */
const seedFile = async (stage: Stage): Promise<void> => {
  const office = await stage.as(officer, '2026-07-06 11:00');
  done(
    await openFile(office, {
      title: '6月28日夜间防汛值班无人接听',
      unitId: stage.ids.unitId('金岭镇'),
      commitmentId: null,
      dutyId: null,
      decidedByPostId: stage.ids.postId('陆承远'),
      decidedOn: '2026-07-03',
      decision: '请督查考核局查清当晚值守情况，分清责任。',
      facts:
        '6月28日22时10分至23时05分，县防汛值班室三次拨打镇值班电话无人接听；当晚该镇降雨46毫米，未造成人员伤亡。',
      duty: '汛期实行24小时值班和领导带班，电话畅通，雨情险情随时报告。',
      done: '23时20分值班员回电，次日7时补报雨情，转移低洼户3户。',
      persons: '当晚带班领导、值班员各1人',
    }),
  );
};

/** The office goes through what was assigned before the duty lists came into force, and takes what is proposed. */
const chooseProposed = async (stage: Stage): Promise<void> => {
  const office = await stage.as(officer, '2026-07-08 08:40');
  const { open } = done(await readDutyLists(office, undefined));
  const commitments = open.flatMap(({ id, version, duty }) => {
    const proposed = duty?.proposals[0];
    return proposed === undefined || proposed.list === 'withdrawn'
      ? []
      : [{ commitmentId: id, basedOn: version, dutyId: proposed.id, admission: null }];
  });
  done(await chooseDuties(office, { commitments }));
};

/** Notices, an interview, a responsibility file, a request; and the duty of what was assigned before. */
export const seedNotices = async (stage: Stage, targets: readonly TownTarget[]): Promise<void> => {
  const target = (which: Which): TownTarget => targetOf(targets, which);
  const slow = target({ town: '柏树湾镇', indicator: 'project-investment' });
  const ours = target({ town: '双渠镇', indicator: 'tax-revenue' });
  await seedAnswered(stage, target({ town: '望河镇', indicator: 'investment-in-place' }));
  await seedListed(stage, target({ town: '金岭镇', indicator: 'project-investment' }));
  await seedInterview(stage, slow);
  await seedFile(stage);
  await seedWaiting(stage, ours);
  done(
    await askUrging(await stage.as('贺晓梅', '2026-07-07 17:20'), {
      commitmentId: ours.commitmentId,
      aboutUnitId: stage.ids.unitId('县税务局'),
      text: '请尽快核对6月入库数，镇上账面与反馈差38万元。',
    }),
  );
  await chooseProposed(stage);
};
