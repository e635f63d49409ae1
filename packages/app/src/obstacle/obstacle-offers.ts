// Which acts the signed-in person may do about an obstacle now; every use case still asks for itself.
import type { Verb } from '@luoshi/domain/access/grants';
import { may } from '@luoshi/domain/access/may';
import type { Actor, Subject } from '@luoshi/domain/access/role';
import { isWaiting } from '@luoshi/domain/obstacle/state';
import type { ObstacleRecord } from '@luoshi/store/queries/obstacle';
import type { Frame } from '../commitment/figures-of.ts';
import {
  awaitsCoordination,
  awaitsRuling,
  currentTurn,
  giveBackBy,
  mayLift,
  mayRule,
  mustAct,
  stepDue,
} from './standing-of.ts';

/** 认定 · 退回 · 裁定 · 解除 · 上报. */
export type ObstacleOffer = 'recognise' | 'give-back' | 'rule' | 'lift' | 'escalate';

/** Whether it may still be given back today: once, and within the days of the rule. */
export const isReturnable = (obstacle: ObstacleRecord, frame: Frame): boolean => {
  const turn = currentTurn(obstacle);
  if (turn === null || obstacle.row.state !== 'recognised') return false;
  return turn.given_back_at === null && frame.on <= giveBackBy(turn, frame);
};

/** The acts open to the actor. */
export const obstacleOffers = (
  obstacle: ObstacleRecord,
  frame: Frame,
  actor: Actor,
): readonly ObstacleOffer[] => {
  const turn = currentTurn(obstacle);
  const { state } = obstacle.row;
  const acts: readonly (readonly [ObstacleOffer, Verb, Subject, boolean])[] = [
    ['recognise', 'obstacle.recognise', {}, state === 'raised'],
    ['rule', 'obstacle.rule', mayRule(obstacle), awaitsRuling(turn) || awaitsCoordination(obstacle)],
    ['lift', 'obstacle.lift', mayLift(obstacle), isWaiting(state)],
    ['give-back', 'obstacle.give-back', mustAct(turn), isReturnable(obstacle, frame)],
    ['escalate', 'obstacle.escalate', {}, stepDue(obstacle, frame) !== null],
  ];
  return acts.flatMap(([offer, verb, about, admits]) =>
    admits && may(verb, about, actor).ok ? [offer] : [],
  );
};
