// 事项长图: where a commitment stands, as one picture for a chat group.
import { lightWord } from '../../components/light.tsx';
import { LongPicture } from '../../components/long-picture.tsx';
import { amountText, percentText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { newestVersions, type Page } from './page-data.ts';

const useRows = (page: Page): readonly (readonly string[])[] => {
  const { t } = useText();
  const dates = useDates();
  const { value, target, unit, percent } = page.progress;
  const done = value === null ? t('mark.not-reported') : `${amountText(value)}${unit ?? ''}`;
  const progress =
    target === null
      ? []
      : [
          [
            t('picture.progress'),
            `${done} / ${amountText(target)}${unit ?? ''} ${percent === null ? '' : percentText(percent)}`,
          ],
        ];
  const [report] = newestVersions(page);
  return [
    [t('picture.standing'), lightWord(page.light, t)],
    ...progress,
    ...(['leader', 'unit', 'handler'] as const).map((fact) => [
      t(`commitment.fact.${fact}`),
      { leader: page.leadLeader, unit: page.leadUnit, handler: page.handler }[fact] ?? '·',
    ]),
    [t('commitment.fact.due'), page.dueOn === null ? '·' : dates.day(page.dueOn)],
    ...page.nodes.map((node) => [
      dates.day(node.dueOn),
      `${node.proof}${node.doneOn === null ? '' : ` ✓ ${dates.day(node.doneOn)}`}`,
    ]),
    ...(report === undefined || report.note === '' ? [] : [[dates.period(report.period), report.note]]),
  ];
};

/** The button, and the picture it made. */
export const CommitmentPicture = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const rows = useRows(page);
  return (
    <LongPicture
      label={t('picture.make')}
      secrecy={page.isWorkSecret ? 'work-secret' : 'internal'}
      table={{
        title: page.title,
        under: [
          t('picture.as-of', { day: dates.day(page.light.asOf) }),
          ...(page.number === null ? [] : [page.number]),
        ],
        columns: [t('picture.what'), t('picture.how')],
        rows,
        notes: [],
      }}
    />
  );
};
