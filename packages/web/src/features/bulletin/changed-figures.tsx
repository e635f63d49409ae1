// 有变动: figures for which the ledger now says something else. The text of a frozen circular never follows by itself.
import type { BulletinPage, Figure } from '@luoshi/contract/routes/bulletin';
import { printed } from '@luoshi/domain/bulletin/figure';
import { Shown } from '../../components/light.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { figureText } from './figure-text.ts';

/** What is printed and what would be now; in the unit it is kept in where both would print the same. */
const bothTexts = (figure: Figure): { readonly text: string; readonly now: string } => {
  const { current, unit, value } = figure;
  const text = figureText(figure);
  const now = current === null ? '' : figureText({ text: printed(current, unit), value: current });
  if (now !== text || current === null) return { text, now };
  return { text: amountText(value) + unit, now: amountText(current) + unit };
};

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
              ...bothTexts(figure),
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
