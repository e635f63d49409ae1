// What obstacles and extensions ask of the office, of whoever must act, and of leaders; and what has no owner.
// A leader sees what waits for him without a date: nobody reminds a leader of being late (practice 27).
import { isWaiting } from '@luoshi/domain/obstacle/state';
import { dateIn } from '@luoshi/domain/period/instant';
import type { ObstacleRecord } from '@luoshi/store/queries/obstacle';
import type { Frame } from '../commitment/figures-of.ts';
import { ownerlessOf } from '../obstacle/ownerless.ts';
import {
  awaitsCoordination,
  awaitsRuling,
  currentTurn,
  mayRule,
  mustAct,
  recogniseBy,
  stepDue,
} from '../obstacle/standing-of.ts';
import { dueBy } from '../rules/due-by.ts';
import { commitmentTask } from './commitment-task.ts';
import type { OpenCommitment } from './load-work.ts';
import type { Who, WorkTask } from './work-task.ts';

const office: Who = { kind: 'office' };

/** Before everything else of its group. */
const first = -1;

type Differs = Parameters<typeof commitmentTask>[1];

/** A task about one obstacle; it leads to the page of obstacles. */
const obstacleTask = (open: OpenCommitment, { row }: ObstacleRecord, differs: Differs): WorkTask =>
  commitmentTask(open, {
    key: `${differs.step} ${row.id}`,
    subject: { type: 'obstacle', id: row.id },
    from: [row.unit, row.asked].filter((each) => each !== null),
    version: row.version,
    ...differs,
  });

const toRecognise = (open: OpenCommitment, obstacle: ObstacleRecord, frame: Frame): WorkTask =>
  obstacleTask(open, obstacle, {
    step: 'recognise',
    who: office,
    verb: 'obstacle.recognise',
    about: {},
    dueOn: recogniseBy(obstacle, frame),
    rank: obstacle.row.must_unit_id === null && obstacle.row.must_post_id === null ? first : 0,
  });

/** A leader, or where none is in charge the office. */
const leaderOrOffice = (postId: string | null, name: string | null): Who =>
  postId === null ? office : { kind: 'leader', postId, name };

const toAct = (open: OpenCommitment, obstacle: ObstacleRecord, { zone }: Frame): WorkTask | null => {
  const turn = currentTurn(obstacle);
  if (turn === null) return null;
  const about = mustAct(turn);
  if (turn.post_id !== null) {
    const who = { kind: 'leader', postId: turn.post_id, name: turn.post } as const;
    const since = dateIn(turn.begun_at, zone);
    return obstacleTask(open, obstacle, { step: 'coordinate', who, verb: 'obstacle.lift', about, since });
  }
  if (turn.unit_id === null) return null;
  return obstacleTask(open, obstacle, {
    step: 'act-on-obstacle',
    who: {
      kind: 'unit',
      roles: ['handler', 'head'],
      unitId: turn.unit_id,
      unit: turn.unit ?? '',
      postId: null,
    },
    verb: 'obstacle.lift',
    about,
    dueOn: turn.answer_by,
    unitIds: [turn.unit_id, obstacle.row.unit_id],
  });
};

/** When it came to the leader: given back to him, sent to him, or his own from the beginning. */
const waitsSince = (obstacle: ObstacleRecord): string => {
  const turn = currentTurn(obstacle);
  const sent = obstacle.escalations.find(({ step }) => step === 'leader')?.sent_at;
  return (awaitsRuling(turn) ? turn?.given_back_at : sent) ?? turn?.begun_at ?? obstacle.row.raised_at;
};

const toRule = (open: OpenCommitment, obstacle: ObstacleRecord, frame: Frame): readonly WorkTask[] => {
  const turn = currentTurn(obstacle);
  const step = awaitsRuling(turn) ? 'rule-on-return' : 'coordinate';
  if (turn === null || (step === 'coordinate' && !awaitsCoordination(obstacle))) return [];
  return [
    obstacleTask(open, obstacle, {
      step,
      who: leaderOrOffice(turn.leader_post_id, turn.leader),
      verb: 'obstacle.rule',
      about: mayRule(obstacle),
      from: [obstacle.row.unit, turn.unit, obstacle.row.asked].filter((each) => each !== null),
      since: dateIn(waitsSince(obstacle), frame.zone),
    }),
  ];
};

const toSend = (open: OpenCommitment, obstacle: ObstacleRecord, frame: Frame): readonly WorkTask[] => {
  const due = stepDue(obstacle, frame);
  if (due === null) return [];
  const line = { step: 'send-escalation', who: office, verb: 'obstacle.escalate', about: {} } as const;
  return [obstacleTask(open, obstacle, { ...line, dueOn: due.unansweredSince })];
};

const ofObstacle = (open: OpenCommitment, obstacle: ObstacleRecord, frame: Frame): readonly WorkTask[] => {
  if (obstacle.row.state === 'raised') return [toRecognise(open, obstacle, frame)];
  if (!isWaiting(obstacle.row.state)) return [];
  const acts = awaitsRuling(currentTurn(obstacle)) ? null : toAct(open, obstacle, frame);
  return [
    ...(acts === null ? [] : [acts]),
    ...toRule(open, obstacle, frame),
    ...toSend(open, obstacle, frame),
  ];
};

const ofExtensions = (open: OpenCommitment, { rules, zone }: Frame): readonly WorkTask[] =>
  open.loaded.extensions
    .filter(({ decision }) => decision === null)
    .map((extension) => {
      const leader = open.closingLeader;
      const asked = dateIn(extension.asked_at, zone);
      return commitmentTask(open, {
        key: `decide-extension ${extension.id}`,
        step: 'decide-extension',
        who: leaderOrOffice(leader?.postId ?? null, leader?.name ?? null),
        verb: 'extension.decide',
        about: { leaderPostIds: [leader?.postId ?? null] },
        dueOn: leader === null ? dueBy(asked, rules.clocks.extensionDecide, rules.holidays) : null,
        from: [open.line.leadUnit, extension.reason].filter((each) => each !== null),
        since: asked,
      });
    });

/** A commitment that nobody has taken: the office finds an owner before anything else. */
const ownerless = (open: OpenCommitment, frame: Frame): readonly WorkTask[] =>
  ownerlessOf([open.loaded], frame)
    .filter(({ why }) => why === 'no-unit' || why === 'unsigned')
    .map(() =>
      commitmentTask(open, {
        step: 'find-owner',
        who: office,
        verb: 'obstacle.escalate',
        about: {},
        dueOn: open.loaded.row.sign_for_due_on,
        rank: first,
        from: [open.line.leadUnit, open.source].filter((each) => each !== null),
      }),
    );

/** Everything that one commitment's obstacles, extensions and missing owners ask of anybody. */
export const tasksOfObstacles = (open: OpenCommitment, frame: Frame): readonly WorkTask[] =>
  open.loaded.row.state === 'closed'
    ? []
    : [
        ...ownerless(open, frame),
        ...open.loaded.obstacles.flatMap((each) => ofObstacle(open, each, frame)),
        ...ofExtensions(open, frame),
      ];
