// The attendance round of early July: three units drawn and visited, two explained and settled, one waits for its reply.
import { confirmVisit } from '../attendance/confirm-visit.ts';
import { decideQuestion } from '../attendance/decide-question.ts';
import { planRound } from '../attendance/plan-round.ts';
import { readAttendance } from '../attendance/read-attendance.ts';
import { recordVisit } from '../attendance/record-visit.ts';
import { replyQuestions } from '../attendance/reply-questions.ts';
import { enterSeed } from '../inspection/enter-seed.ts';
import { demoPeople, type DemoPerson } from './people.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';
import { bureau, countyBodies, townships } from './units.ts';

const holder = (unit: string, role: DemoPerson['roles'][number]): string => {
  const found = demoPeople.find((person) => person.unit === unit && person.roles.includes(role));
  if (found === undefined) throw new Error(`nobody of ${unit} is ${role}`);
  return found.name;
};

const first = '程国栋';
const second = holder(countyBodies.discipline, 'inspector');
const decider = holder(countyBodies.organisation, 'personnel');

/** Not in the pool again so soon. */
const visitedInJune = '双渠镇';

/** The days of the three visits, in the order of the draw. */
const days = ['2026-07-02', '2026-07-03', '2026-07-06'];
const replies = ['in-field', 'on-leave'] as const;

const roundAt = async (stage: Stage, name: string, at: string) => {
  const [round] = done(await readAttendance(await stage.as(name, at), {})).rounds;
  if (round === undefined) throw new Error('the demo county has no attendance round');
  return round;
};

const draw = async (stage: Stage): Promise<void> => {
  const unitIds = [countyBodies.discipline, countyBodies.organisation, bureau].map((name) =>
    stage.ids.unitId(name),
  );
  done(
    await planRound(await stage.as(officer, '2026-06-29 16:00'), {
      title: '7月上旬到岗督查',
      startsOn: '2026-07-02',
      endsOn: '2026-07-06',
      bodyUnitIds: unitIds,
      poolUnitIds: townships.filter((name) => name !== visitedInJune).map((name) => stage.ids.unitId(name)),
      unitCount: days.length,
      postsPerUnit: 4,
      source: '体彩排列5第26173期开奖号码',
      sourceOn: '2026-07-01',
    }),
  );
  const at = '2026-07-01 21:30';
  for (const { id, version } of (await roundAt(stage, first, at)).draws)
    done(await enterSeed(await stage.as(first, at), { id, basedOn: version, seed: '40338' }));
};

const visit = async (stage: Stage, n: number, day: string): Promise<string> => {
  const round = await roundAt(stage, first, `${day} 11:00`);
  const unit = round.drawn[n];
  const notMet = unit?.posts.at(-1);
  if (unit === undefined || notMet === undefined) throw new Error('too few units were drawn');
  const at = (clock: string): string => new Date(`${day}T${clock}:00+08:00`).toISOString();
  const { id } = done(
    await recordVisit(await stage.as(first, `${day} 11:00`), {
      roundId: round.id,
      unitId: unit.unitId,
      startsAt: at('09:10'),
      endsAt: at('09:50'),
      secondPostId: stage.ids.postId(second),
      notMet: [{ postId: notMet.id, seen: '办公室没有人' }],
    }),
  );
  done(await confirmVisit(await stage.as(second, `${day} 11:20`), { id, basedOn: 1 }));
  return id;
};

const settle = async (stage: Stage, id: string, unit: string, reply: (typeof replies)[number]) => {
  const clerk = await stage.as(stage.clerkOf(unit), '2026-07-06 10:00');
  const shown = (await roundAt(stage, decider, '2026-07-06 10:00')).visits.find((each) => each.id === id);
  const [question] = shown?.questions ?? [];
  if (question === undefined) throw new Error(`nothing was asked of ${unit}`);
  const note = reply === 'in-field' ? '下村核查危房改造，派工登记在案。' : '已向镇上请事假，准假登记在案。';
  const sent = { id: question.id, basedOn: question.version, reply, note };
  done(await replyQuestions(clerk, { id, replies: [sent] }));
  const decision = { id: question.id, basedOn: question.version + 1, result: reply, grounds: '' };
  done(await decideQuestion(await stage.as(decider, '2026-07-07 09:30'), decision));
};

/** The first round of the second half-year; no absence is final. */
export const seedAttendance = async (stage: Stage): Promise<void> => {
  await draw(stage);
  for (const [n, day] of days.entries()) {
    const id = await visit(stage, n, day);
    const reply = replies[n];
    const unit = (await roundAt(stage, first, '2026-07-06 12:00')).visits.find(
      (each) => each.id === id,
    )?.unit;
    if (reply !== undefined && unit !== undefined) await settle(stage, id, unit, reply);
  }
};
