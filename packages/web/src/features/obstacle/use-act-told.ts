// What is said of an act: what follows from it, the text drafted for it, and that it is done.
import type { ObstacleOffer, ObstacleRecord } from '@luoshi/contract/routes/obstacle';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { ActFields } from './act-fields.ts';

/** Words of an act. */
export interface ActTold {
  readonly told: string | null;
  readonly draft: string;
  readonly done: (fields: ActFields) => string;
}

/** The words for an act on an obstacle. */
export const useActTold = (act: ObstacleOffer, obstacle: ObstacleRecord): ActTold => {
  const { t } = useText();
  const dates = useDates();
  const { unit, commitment: title, blocked, asked, must, answerBy, day, nextStep, turns } = obstacle;
  const leader = turns.at(-1)?.leader ?? 'none';
  const told = (): string | null => {
    switch (act) {
      case 'recognise':
        return t('obstacle.recognise-told', {
          raised: dates.day(obstacle.raisedOn),
          stops: obstacle.inTime ? 'yes' : 'no',
        });
      case 'give-back':
        return t('obstacle.give-back-told', { day: dates.day(obstacle.giveBackBy ?? answerBy), leader });
      case 'escalate':
        return t('obstacle.escalate-told');
      case 'rule':
      case 'lift':
        return null;
    }
  };
  const draft =
    act === 'escalate' && nextStep !== null
      ? t(`obstacle.draft.${nextStep.step}`, {
          unit,
          title,
          blocked,
          asked,
          who: must ?? '',
          by: dates.day(answerBy),
          day,
        })
      : '';
  return {
    told: told(),
    draft,
    done: ({ choice }) =>
      choice === 'refused' ? t('obstacle.done.refused') : t(`obstacle.done.${act}`, { unit }),
  };
};
