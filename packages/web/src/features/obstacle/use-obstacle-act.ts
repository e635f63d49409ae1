// Sends an act on an obstacle by its own route.
import type { ObstacleOffer, ObstacleRecord } from '@luoshi/contract/routes/obstacle';
import type { Refused } from '../../api/refused.ts';
import { useAct } from '../../api/use-act.ts';
import { partyOf, type ActFields } from './act-fields.ts';

/** An act that can be sent. */
export interface ObstacleAct {
  readonly send: (fields: ActFields) => Promise<boolean>;
  readonly isRunning: boolean;
  readonly refused: Refused | null;
}

/** The act of an obstacle; `send` resolves to whether it was done. */
export const useObstacleAct = (act: ObstacleOffer, obstacle: ObstacleRecord): ObstacleAct => {
  const recognise = useAct('recogniseObstacle');
  const giveBack = useAct('giveBackObstacle');
  const rule = useAct('ruleOnObstacle');
  const lift = useAct('liftObstacle');
  const escalate = useAct('escalateObstacle');
  const params = { id: obstacle.id };
  const basedOn = obstacle.version;
  const run = (fields: ActFields): Promise<ObstacleRecord | null> => {
    const text = fields.text.trim();
    const party = partyOf(act, fields, obstacle);
    switch (act) {
      case 'recognise': {
        const decision = fields.choice === 'refused' ? 'refused' : 'recognised';
        return recognise.run({ params, body: { basedOn, decision, opinion: text, ...party } });
      }
      case 'give-back':
        return giveBack.run({ params, body: { basedOn, reason: text } });
      case 'rule': {
        const ruling = fields.choice === 'other' || fields.choice === 'ended' ? fields.choice : 'stays';
        return rule.run({ params, body: { basedOn, ruling, opinion: text, ...party } });
      }
      case 'lift':
        return lift.run({ params, body: { basedOn, note: text } });
      case 'escalate':
        return escalate.run({ params, body: { basedOn, step: obstacle.nextStep?.step ?? 'leader', text } });
    }
  };
  const acts = { recognise, 'give-back': giveBack, rule, lift, escalate };
  const { isRunning, refused } = acts[act];
  return { send: async (fields) => (await run(fields)) !== null, isRunning, refused };
};
