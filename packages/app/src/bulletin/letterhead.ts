// What stands around the text of a circular: red head, title, number, addressees, date. Nothing here is stored twice.
import { needsConsent, type Through } from '@luoshi/domain/bulletin/issuer-check';
import { officialName } from '@luoshi/domain/bulletin/official-name';
import type { Block } from '@luoshi/domain/bulletin/block';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { startOf } from '@luoshi/domain/period/period';
import type { BulletinRow } from '@luoshi/store/queries/bulletin';

/** The issuer's name on paper. */
export const issuerOf = (through: Through, county: string, bureau: string, say: Say): string =>
  through === 'two-offices' ? say('circular.issuer.two-offices', { county }) : officialName(county, bureau);

/** 发文机关代字: the county's first character and whose series it is. */
export const seriesOf = (through: Through, county: string, say: Say): string => {
  const initial = county.slice(0, 1);
  return through === 'two-offices'
    ? say('circular.word.two-offices', { initial })
    : say('circular.word.bureau', { initial });
};

/** A date written out, or its blanks while there is none. */
export const dateLine = (date: CalendarDate | null, year: number, say: Say): string =>
  date === null ? say('circular.date.blank', { year }) : say('circular.date', { ...partsOf(date) });

/** 关于2026年6月份重点工作进展情况的通报 */
export const subjectOf = (period: string, say: Say): string => {
  const { year, month } = partsOf(startOf(period));
  return say('circular.title', { year, month });
};

/** The first sentence, which says who consented when the issuer alone may not write to those addressed. */
export const leadBlock = (
  row: Pick<BulletinRow, 'through' | 'addressees' | 'period' | 'as_of'>,
  say: Say,
): Block => {
  const { year, month } = partsOf(row.period === null ? row.as_of : startOf(row.period));
  const text = say('circular.lead', { consent: needsConsent(row) ? 'yes' : 'no', year, month });
  return { kind: 'paragraph', runs: [{ text, figure: null }], editable: false };
};

/** 主送 with its colon. */
export const salutationOf = (addressees: readonly string[], say: Say): string =>
  addressees.length === 0
    ? ''
    : say('circular.salutation', { addressees: addressees.join(say('circular.list.addressee')) });

/** 第6期, or its blank until it is issued. */
export const issueLine = (issue: number | null, say: Say): string =>
  say('circular.issue', { issue: issue ?? '　' });
