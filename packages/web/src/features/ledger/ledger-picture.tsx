// 台账长图: the rows shown as one tall picture; what is a work secret is left out, and the picture says so.
import type { CommitmentLine } from '@luoshi/contract/routes/commitment';
import { lightWord } from '../../components/light.tsx';
import { LongPicture } from '../../components/long-picture.tsx';
import { amountText, percentText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const progressOf = ({ progress }: CommitmentLine, none: string): string => {
  const { value, target, unit, percent } = progress;
  if (target === null) return '·';
  const done = value === null ? none : amountText(value);
  return `${done}/${amountText(target)}${unit ?? ''}${percent === null ? '' : ` ${percentText(percent)}`}`;
};

/** The button above the ledger. */
export const LedgerPicture = ({ lines, asOf }: { lines: readonly CommitmentLine[]; asOf: string }) => {
  const { t } = useText();
  const dates = useDates();
  const shown = lines.filter(({ isWorkSecret }) => !isWorkSecret);
  const secret = lines.length - shown.length;
  const heads = ['light', 'title', 'unit', 'leader', 'progress', 'due'] as const;
  return (
    <LongPicture
      secrecy={shown.length === 0 && secret > 0 ? 'work-secret' : 'internal'}
      table={{
        title: t('ledger.title'),
        under: [t('picture.as-of', { day: dates.day(asOf) })],
        columns: heads.map((head) => t(`ledger.head.${head}`)),
        rows: shown.map((line) => [
          lightWord(line.light, t),
          line.title,
          line.leadUnit ?? '·',
          line.leadLeader ?? '·',
          progressOf(line, t('mark.not-reported')),
          line.dueOn === null ? '·' : dates.day(line.dueOn),
        ]),
        notes: secret === 0 ? [] : [t('picture.secret-left-out', { count: secret })],
      }}
    />
  );
};
