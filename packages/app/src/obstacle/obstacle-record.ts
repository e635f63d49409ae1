// An obstacle as pages show it, with what may be done about it today.
import { isOpen } from '@luoshi/domain/obstacle/state';
import { dateIn } from '@luoshi/domain/period/instant';
import type { ObstacleRecord, ObstacleTurn } from '@luoshi/store/queries/obstacle';
import { frameOf, type Frame } from '../commitment/figures-of.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import type { Scene } from '../use-case/use-case.ts';
import { dayOf, waitedFor } from './blocked-of.ts';
import { obstacleOffers } from './obstacle-offers.ts';
import { currentTurn, giveBackBy, recogniseBy, stepDue } from './standing-of.ts';

const dayIn = (instant: string | null, { zone }: Frame) => (instant === null ? null : dateIn(instant, zone));

const turnShown = (turn: ObstacleTurn, frame: Frame) => ({
  id: turn.id,
  must: turn.unit ?? turn.post,
  leader: turn.leader,
  begunOn: dateIn(turn.begun_at, frame.zone),
  answerBy: turn.answer_by,
  givenBackOn: dayIn(turn.given_back_at, frame),
  givenBackReason: turn.given_back_reason,
  ruling: turn.ruling,
  opinion: turn.opinion,
  ruledOn: dayIn(turn.ruled_at, frame),
});

const mustOf = ({ row }: ObstacleRecord, turn: ObstacleTurn | null) =>
  turn === null
    ? { mustUnitId: row.must_unit_id, mustPostId: row.must_post_id, must: row.must_unit ?? row.must_post }
    : { mustUnitId: turn.unit_id, mustPostId: turn.post_id, must: turn.unit ?? turn.post };

/** What the unit said when it raised it. */
const saidOf = ({ row }: ObstacleRecord) => ({
  unitId: row.unit_id,
  unit: row.unit,
  blocked: row.blocked,
  tried: row.tried,
  asked: row.asked,
  dueOn: row.due_on,
  inTime: row.in_time,
});

const climbShown = ({ escalations }: ObstacleRecord, turn: ObstacleTurn | null, frame: Frame) =>
  escalations.map((each) => ({
    step: each.step,
    to: each.step === 'leader' ? (turn?.leader ?? null) : null,
    text: each.text,
    sentOn: dateIn(each.sent_at, frame.zone),
    answerBy: each.answer_by,
  }));

/** An obstacle of a commitment, today. The days of one that is over stand still at its end. */
export const obstacleShown = (
  loaded: KnownCommitment,
  obstacle: ObstacleRecord,
  frame: Frame,
  scene: Scene,
) => {
  const { row, turns } = obstacle;
  const turn = currentTurn(obstacle);
  const node = loaded.nodes.find((each) => each.id === row.node_id);
  const open = isOpen(row.state);
  const endedOn =
    dayIn(row.ended_at, frame) ?? (row.state === 'refused' ? dayIn(row.decided_at, frame) : null);
  return {
    id: row.id,
    commitmentId: row.commitment_id,
    commitment: loaded.row.title,
    number: loaded.row.number,
    node: node?.proof ?? null,
    ...saidOf(obstacle),
    answerBy: turn?.answer_by ?? row.answer_by,
    raisedOn: dateIn(row.raised_at, frame.zone),
    day: dayOf(obstacle, { zone: frame.zone, on: endedOn ?? frame.on }),
    state: row.state,
    recogniseBy: recogniseBy(obstacle, frame),
    decidedOn: dayIn(row.decided_at, frame),
    opinion: row.opinion,
    ...mustOf(obstacle, turn),
    waitedFor: open ? waitedFor(obstacle, frame) : null,
    giveBackBy: turn === null || !open ? null : giveBackBy(turn, frame),
    turns: turns.map((each) => turnShown(each, frame)),
    escalations: climbShown(obstacle, turn, frame),
    nextStep: stepDue(obstacle, frame),
    endedOn,
    note: row.note,
    offers: obstacleOffers(obstacle, frame, scene.actor),
    version: row.version,
  };
};

/** Obstacles of a commitment, newest first. */
export const obstaclesShown = (scene: Scene, loaded: KnownCommitment) => {
  const frame = frameOf(scene);
  return loaded.obstacles.toReversed().map((each) => obstacleShown(loaded, each, frame, scene));
};
