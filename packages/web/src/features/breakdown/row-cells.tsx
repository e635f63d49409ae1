// Cells of the breakdown's table that are more than a name: what is missing, how the units answered.
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import { aheadSpan } from '@luoshi/domain/breakdown/ahead-of-letter';
import { Shape } from '../../components/shape.tsx';
import { Wanting } from '../../components/wanting.tsx';
import { measureText } from '../../quantity/measure-text.ts';
import { useDates, type Dates } from '../../text/use-dates.ts';
import { useText, type T } from '../../text/text.tsx';
import { isAwaited, isObjecting } from './row-filter.ts';

/** 量化目标 of a row, or null. */
export const goalOf = (row: BreakdownRow, t: T): string | null =>
  row.targetValue === null || row.targetOp === null
    ? null
    : measureText({ op: row.targetOp, value: row.targetValue, unit: row.unitOfMeasure ?? '' }, t);

/** 量化目标; when it asks more than the signed letter, that it does: a doubt and no error. */
export const GoalCell = ({ row }: { row: BreakdownRow }) => {
  const { t } = useText();
  return (
    <>
      {goalOf(row, t)}
      {row.asksMoreThanLetter ? <small className="row-under amber">{t('breakdown.more')}</small> : null}
    </>
  );
};

/** 节点: how many and when the first is due; without any, whether the lead unit still has to file them; null where a number measures. */
export const nodesText = (row: BreakdownRow, t: T, dates: Dates): string | null => {
  const [first] = row.nodes;
  if (first !== undefined) {
    return t('breakdown.nodes', { count: row.nodes.length, first: dates.day(first.dueOn) });
  }
  return row.targetValue === null ? t('breakdown.nodes-later') : null;
};

/** A name, or that it must still be filled in. */
export const NameOr = ({ name, isMissing }: { name: string | null; isMissing: boolean }) => {
  const { t } = useText();
  return isMissing ? <Wanting>{t('item.wanting')}</Wanting> : <>{name ?? '·'}</>;
};

/** 完成时限; when it is earlier than the signed letter's, by how much, a doubt and no error. */
export const DueCell = ({ row }: { row: BreakdownRow }) => {
  const { t } = useText();
  const dates = useDates();
  const { dueOn, letterDueOn, aheadOfLetterDays } = row;
  if (dueOn === null) return <Wanting>{t('item.wanting')}</Wanting>;
  return (
    <>
      {dates.day(dueOn)}
      {aheadOfLetterDays > 0 ? (
        <small className="row-under amber">
          {t('commitment.ahead-of-letter', aheadSpan(aheadOfLetterDays))}
          {letterDueOn === null ? null : t('commitment.letter-due', { day: dates.day(letterDueOn) })}
        </small>
      ) : null}
    </>
  );
};

/** 履职清单: that the row cannot go down to a township as it stands; opened, the row says why. */
export const DutyMark = ({ row }: { row: BreakdownRow }) => {
  const { t } = useText();
  return row.duty === null || row.duty.refusals.length === 0 ? null : (
    <p className="small amber row-under">{t('duty-list.off-row')}</p>
  );
};

/** Objections in words, and how many units are still to answer. */
export const Answers = ({ row }: { row: BreakdownRow }) => {
  const { t } = useText();
  const { consents } = row;
  if (consents.length === 0) return null;
  const objecting = consents.filter(isObjecting);
  const settled = consents.filter((consent) => consent.answer === 'object' && consent.settled);
  const awaited = consents.filter(isAwaited).length;
  return (
    <div className="row-answers small">
      {objecting.map((consent) => (
        <p key={consent.id} className="amber">
          <Shape kind="slow" size={10} />
          {t('breakdown.objects', { unit: consent.unitName, reason: consent.reason })}
        </p>
      ))}
      {settled.map((consent) => (
        <p key={consent.id} className="dim">
          {t('breakdown.settled', { unit: consent.unitName })}
        </p>
      ))}
      <p className="dim">
        {t('breakdown.answered', {
          agreed: consents.filter(({ answer, silent }) => answer === 'agree' || silent).length,
          all: consents.length,
          awaited,
        })}
      </p>
    </div>
  );
};
