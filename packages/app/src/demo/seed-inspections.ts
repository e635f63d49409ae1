// The plan of inspections, spring's visits, and the round of 1 to 3 July with its draw, marks, comments and findings.
import { signFor } from '../commitment/sign-for.ts';
import { addCheckpoint } from '../inspection/add-checkpoint.ts';
import { addMatter } from '../inspection/add-matter.ts';
import { arrangeRoute } from '../inspection/arrange-route.ts';
import { circulateRound } from '../inspection/circulate-round.ts';
import { commentUnit } from '../inspection/comment-unit.ts';
import { countMarks } from '../inspection/count-marks.ts';
import { createRound } from '../inspection/create-round.ts';
import { decideFinding } from '../inspection/decide-finding.ts';
import { drawCheckpoints } from '../inspection/draw-checkpoints.ts';
import { enterSeed } from '../inspection/enter-seed.ts';
import { giveMarks } from '../inspection/give-marks.ts';
import { noteFinding } from '../inspection/note-finding.ts';
import { offerCheckpoint } from '../inspection/offer-checkpoint.ts';
import { openMarking } from '../inspection/open-marking.ts';
import { planVisit } from '../inspection/plan-visit.ts';
import { publishDraw } from '../inspection/publish-draw.ts';
import { readRound } from '../inspection/read-round.ts';
import { recordCheckpoint } from '../inspection/record-checkpoint.ts';
import { recordVisit } from '../inspection/record-visit.ts';
import { setTeams } from '../inspection/set-teams.ts';
import { demoCheckpoints, demoComment, demoFindings, demoMatters } from './inspection-plan.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';
import { townships } from './units.ts';

const days = ['2026-07-01', '2026-07-02', '2026-07-03'] as const;

const seedPlan = async (stage: Stage): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const { by, ...matter } of demoMatters) {
    const given = {
      ...matter,
      basis: '县委、县政府年度督查检查计划',
      inspectingUnitId: stage.ids.unitId(by),
      objectUnitIds: townships.map((town) => stage.ids.unitId(town)),
    };
    ids.push(done(await addMatter(await stage.as(officer, '2026-01-20 10:00'), given)).id);
  }
  return ids;
};

/** Visits of spring that were made, and two of July to come; the second matter joins the first at 双渠镇. */
const seedVisits = async (stage: Stage, matters: readonly string[]): Promise<void> => {
  const visit = async (town: string, matter: number, on: string, joins: string | null) =>
    done(
      await planVisit(await stage.as(officer, '2026-02-10 09:00'), {
        unitId: stage.ids.unitId(town),
        matterId: matters[matter] ?? '',
        on,
        joins,
        apartReason: null,
        inspectorPostIds: [stage.ids.postId('马丽')],
      }),
    );
  const first = await visit('双渠镇', 0, '2026-03-05', null);
  await visit('双渠镇', 1, '2026-03-05', first.id);
  const second = await visit('临川镇', 2, '2026-04-14', null);
  const made = { note: '隐患已当场交代，另行复查。' };
  const inspector = await stage.as('马丽', '2026-04-15 09:00');
  done(await recordVisit(inspector, { id: first.id, basedOn: 2, madeOn: '2026-03-05', ...made }));
  done(await recordVisit(inspector, { id: second.id, basedOn: 1, madeOn: '2026-04-14', ...made }));
  await visit('双渠镇', 3, '2026-07-22', null);
  await visit('北塬乡', 3, '2026-07-23', null);
};

const seedCheckpoints = async (stage: Stage, roundId: string): Promise<void> => {
  for (const { town, origin, found: _, ...point } of demoCheckpoints) {
    const given = { roundId, unitId: stage.ids.unitId(town), subject: null, ...point };
    if (origin === 'offered')
      done(await offerCheckpoint(await stage.as(stage.clerkOf(town), '2026-06-24 10:00'), given));
    else done(await addCheckpoint(await stage.as(officer, '2026-06-25 10:00'), { ...given, origin }));
  }
};

const seedDraw = async (stage: Stage, id: string): Promise<void> => {
  const source = { source: '体彩排列5第26171期开奖号码', sourceOn: '2026-06-30', k: null };
  const frozen = done(await drawCheckpoints(await stage.as(officer, '2026-06-26 15:00'), { id, ...source }));
  const seed = { id: frozen.id, basedOn: frozen.version, seed: '50927' };
  const seeded = done(await enterSeed(await stage.as('程国栋', '2026-06-30 20:40'), seed));
  const published = { id: frozen.id, basedOn: seeded.version };
  done(await publishDraw(await stage.as(officer, '2026-06-30 20:50'), published));
};

const pageOf = async (stage: Stage, id: string, at: string) =>
  done(await readRound(await stage.as(officer, at), { id }));

/** Ten checkpoints a day, from nine o'clock, forty minutes each. */
const seedRoute = async (stage: Stage, id: string): Promise<void> => {
  const at = '2026-06-30 21:00';
  const { ids } = stage;
  const teams = [
    { id: null, name: '川区组', leadPostId: ids.postId('顾明德'), memberPostIds: [ids.postId('程国栋')] },
    { id: null, name: '山区组', leadPostId: ids.postId('陆承远'), memberPostIds: [ids.postId('马丽')] },
  ];
  const { version } = await pageOf(stage, id, at);
  done(await setTeams(await stage.as(officer, at), { id, basedOn: version, teams }));
  const page = await pageOf(stage, id, at);
  const onRoute = page.checkpoints
    .filter((point) => point.isOnRoute)
    .toSorted((a, b) => townships.indexOf(a.unit) - townships.indexOf(b.unit));
  const stops = onRoute.map((point, i) => {
    const minutes = 9 * 60 + (i % 10) * 40;
    return {
      id: point.id,
      basedOn: point.version,
      onDate: days[Math.floor(i / 10)] ?? days[2],
      stop: (i % 10) + 1,
      arriveAt: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      minutes: 25,
      teamId: page.teams[townships.indexOf(point.unit) < 10 ? 0 : 1]?.id ?? null,
    };
  });
  done(await arrangeRoute(await stage.as(officer, at), { id, stops }));
};

const seedRecords = async (stage: Stage, id: string): Promise<void> => {
  const { checkpoints } = await pageOf(stage, id, '2026-07-01 08:30');
  for (const [i, point] of checkpoints.filter((each) => each.isOnRoute).entries()) {
    const found = demoCheckpoints[point.number - 1]?.found ?? null;
    const isShort = found !== null && found !== point.reported;
    const at = `${point.onDate ?? days[0]} ${point.arriveAt ?? '09:00'}`;
    done(
      await recordCheckpoint(await stage.as(i % 2 === 0 ? '程国栋' : '马丽', at), {
        id: point.id,
        basedOn: point.version,
        scores: {
          progress: `${32 + (i % 7)}`,
          quality: `${24 + (i % 5)}`,
          effect: `${15 + (i % 4)}`,
          record: isShort ? '5' : '9',
        },
        comment: isShort ? '现场清点比上报的少。' : '与上报一致。',
        found,
        evidence: [],
      }),
    );
  }
};

const seedMarks = async (stage: Stage, id: string): Promise<void> => {
  const at = '2026-07-03 17:00';
  const opened = { id, basedOn: (await pageOf(stage, id, at)).version };
  done(await openMarking(await stage.as(officer, at), opened));
  const choices = ['95', '90', '85', '80', '75'];
  for (const [by, town] of townships.entries()) {
    const others = townships.flatMap((other, of) =>
      other === town ? [] : [[stage.ids.unitId(other), choices[(by * 3 + of * 2) % 5] ?? '85'] as const],
    );
    const list = { id, unitId: stage.ids.unitId(town), basedOn: null, marks: Object.fromEntries(others) };
    done(await giveMarks(await stage.as(stage.headOf(town), '2026-07-03 17:20'), list));
  }
  const counted = { id, basedOn: (await pageOf(stage, id, at)).version };
  done(await countMarks(await stage.as(officer, '2026-07-03 18:00'), counted));
};

/** Confirmed by the office, and signed for by the township the same day. */
const confirm = async (stage: Stage, id: string, town: string): Promise<void> => {
  const decision = {
    kind: 'confirm',
    leaderPostId: stage.ids.postId('顾明德'),
    dueOn: '2026-07-31',
  } as const;
  const office = await stage.as(officer, '2026-07-06 17:00');
  const { commitmentId } = done(await decideFinding(office, { id, basedOn: 1, decision }));
  const clerk = await stage.as(stage.clerkOf(town), '2026-07-07 09:00');
  done(await signFor(clerk, { commitments: [{ id: commitmentId ?? '', basedOn: 1 }] }));
};

const seedFindings = async (stage: Stage, roundId: string): Promise<void> => {
  const { checkpoints } = await pageOf(stage, roundId, '2026-07-03 18:10');
  for (const [i, { town, place, title, found }] of demoFindings.entries()) {
    const point = checkpoints.find((each) => each.unit === town && each.name.endsWith(place));
    const noted = done(
      await noteFinding(await stage.as('程国栋', '2026-07-03 18:20'), {
        unitId: stage.ids.unitId(town),
        matterId: null,
        roundId,
        checkpointId: point?.id ?? null,
        visitId: null,
        title,
        found,
        dueOn: '2026-07-31',
        foundOn: '2026-07-03',
      }),
    );
    if (i === demoFindings.length - 1) continue;
    await confirm(stage, noted.id, town);
  }
};

const seedComments = async (stage: Stage, id: string): Promise<void> => {
  const office = await stage.as(officer, '2026-07-06 16:00');
  const { units } = await pageOf(stage, id, '2026-07-06 16:00');
  for (const [at, unit] of units.entries())
    done(
      await commentUnit(office, {
        id,
        unitId: unit.unitId,
        basedOn: unit.commentVersion,
        ...demoComment(at),
      }),
    );
};

/** Seeds the plan and the round; the circular of the round is a draft on 7 July. */
export const seedInspections = async (stage: Stage): Promise<void> => {
  const matters = await seedPlan(stage);
  await seedVisits(stage, matters);
  const round = done(
    await createRound(await stage.as(officer, '2026-06-22 09:30'), {
      matterId: matters[6] ?? '',
      title: '2026年上半年集中观摩督查',
      startsOn: days[0],
      endsOn: days[2],
      leaderPostId: stage.ids.postId('顾明德'),
    }),
  );
  await seedCheckpoints(stage, round.id);
  await seedDraw(stage, round.id);
  await seedRoute(stage, round.id);
  await seedRecords(stage, round.id);
  await seedMarks(stage, round.id);
  await seedComments(stage, round.id);
  await seedFindings(stage, round.id);
  const at = '2026-07-07 15:00';
  const { version } = await pageOf(stage, round.id, at);
  done(await circulateRound(await stage.as(officer, at), { id: round.id, basedOn: version, say: stage.say }));
};
