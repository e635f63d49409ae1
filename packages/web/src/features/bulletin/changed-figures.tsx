// 有变动: figures for which the ledger now says something else. The text of a frozen circular never follows by itself.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { Shown } from '../../components/light.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { figureText } from './figure-text.ts';

/** Draws nothing while every figure is as it was. */
export const ChangedFigures = ({ page }: { page: BulletinPage }) => {
  const { t } = useText();
  const dates = useDates();
  const changed = page.figures.filter(({ current }) => current !== null);
  if (changed.length === 0) return null;
  const isFrozen = page.bulletin.frozenAt !== null;
  return (
    <div className="figures-changed">
      <Shown kind="slow" word={t('bulletin.changed', { count: changed.length })} />
      <ul className="small">
        {changed.map((figure) => (
          <li key={figure.id}>
            {t('bulletin.changed.line', {
              name: figure.name,
              text: figureText(figure),
              now: amountText(figure.current ?? ''),
              unit: figure.unit,
            })}
          </li>
        ))}
      </ul>
      <p className="small dim2">
        {t(isFrozen ? 'bulletin.changed.kept' : 'bulletin.changed.taken', {
          day: dates.day(page.bulletin.asOf),
        })}
      </p>
    </div>
  );
};
