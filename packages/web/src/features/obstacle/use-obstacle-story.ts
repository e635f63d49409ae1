// What became of an obstacle, in order, one line each.
import type { ObstacleRecord, ObstacleTurn } from '@luoshi/contract/routes/obstacle';
import { useDates, type Dates } from '../../text/use-dates.ts';
import { useText, type Text } from '../../text/text.tsx';

interface Words {
  readonly t: Text['t'];
  readonly day: (on: string | null) => string;
}

const begun = ({ raisedOn, decidedOn, state }: ObstacleRecord, { t, day }: Words): string =>
  [
    t('obstacle.raised-on', { day: day(raisedOn) }),
    ...(decidedOn === null || state === 'refused'
      ? []
      : [t('obstacle.recognised-on', { day: day(decidedOn) })]),
  ].join(' ');

const ofTurn = (turn: ObstacleTurn, { t, day }: Words): readonly string[] => [
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

const over = (obstacle: ObstacleRecord, { t, day }: Words): readonly string[] => {
  const { state, endedOn, note, decidedOn, opinion } = obstacle;
  if (state === 'lifted') return [t('obstacle.lifted', { day: day(endedOn), note: note ?? '' })];
  if (state === 'ended') return [t('obstacle.ended', { day: day(endedOn) })];
  return state === 'refused' ? [t('obstacle.refused', { day: day(decidedOn), opinion: opinion ?? '' })] : [];
};

/** The lines of an obstacle's story. */
export const useObstacleStory = (obstacle: ObstacleRecord): readonly string[] => {
  const { t } = useText();
  const dates: Dates = useDates();
  const words: Words = { t, day: (on) => (on === null ? '' : dates.day(on)) };
  const { turns, escalations, nextStep } = obstacle;
  return [
    begun(obstacle, words),
    ...turns.flatMap((turn) => ofTurn(turn, words)),
    ...escalations.map(({ sentOn, step, to }) =>
      t('obstacle.sent', { day: words.day(sentOn), step, to: to ?? 'none' }),
    ),
    ...(nextStep === null
      ? []
      : [t('obstacle.next', { day: words.day(nextStep.unansweredSince), step: nextStep.step })]),
    ...over(obstacle, words),
  ];
};
