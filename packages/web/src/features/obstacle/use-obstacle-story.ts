// What became of an obstacle, in order, one line each.
import type { ObstacleRecord, ObstacleTurn } from '@luoshi/contract/routes/obstacle';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

/** The lines of an obstacle's story. */
export const useObstacleStory = (obstacle: ObstacleRecord): readonly string[] => {
  const { t } = useText();
  const dates = useDates();
  const { raisedOn, decidedOn, state, turns, escalations, nextStep, endedOn } = obstacle;
  const day = (on: string | null): string => (on === null ? '' : dates.day(on));
  const ofTurn = (turn: ObstacleTurn): readonly string[] => [
    ...(turn.givenBackOn === null
      ? []
      : [t('obstacle.given-back', { day: day(turn.givenBackOn), reason: turn.givenBackReason ?? '' })]),
    ...(turn.ruling === null
      ? []
      : [
          t('obstacle.ruled', {
            day: day(turn.ruledOn),
            leader: turn.leader ?? '',
            ruling: turn.ruling,
            opinion: turn.opinion ?? '',
          }),
        ]),
  ];
  const begun = [
    t('obstacle.raised-on', { day: day(raisedOn) }),
    ...(decidedOn === null || state === 'refused'
      ? []
      : [t('obstacle.recognised-on', { day: day(decidedOn) })]),
  ].join(' ');
  return [
    begun,
    ...turns.flatMap(ofTurn),
    ...escalations.map(({ sentOn, step, to }) =>
      t('obstacle.sent', { day: day(sentOn), step, to: to ?? 'none' }),
    ),
    ...(nextStep === null
      ? []
      : [t('obstacle.next', { day: day(nextStep.unansweredSince), step: nextStep.step })]),
    ...(state === 'lifted' ? [t('obstacle.lifted', { day: day(endedOn), note: obstacle.note ?? '' })] : []),
    ...(state === 'ended' ? [t('obstacle.ended', { day: day(endedOn) })] : []),
    ...(state === 'refused'
      ? [t('obstacle.refused', { day: day(decidedOn), opinion: obstacle.opinion ?? '' })]
      : []),
  ];
};
