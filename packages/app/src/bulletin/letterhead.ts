// What stands around the text of a document: red head, title, number, addressees, date. Nothing here is stored twice.
import { countyWords, filled, type BulletinForm } from '@luoshi/domain/bulletin/form';
import { needsConsent, type Through } from '@luoshi/domain/bulletin/issuer-check';
import { officialName } from '@luoshi/domain/bulletin/official-name';
import { plainBlock, type Block } from '@luoshi/domain/bulletin/block';
import type { Say } from '@luoshi/domain/bulletin/figure';
import { readPeriod } from '@luoshi/domain/period/notation';
import { partsOf, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { kindOf, startOf } from '@luoshi/domain/period/period';
import type { BulletinRow } from '@luoshi/store/queries/bulletin';

/** The issuer's name on paper. */
export const issuerOf = (form: BulletinForm, through: Through, county: string, bureau: string): string =>
  through === 'two-offices' && form.issuers.twoOffices !== null
    ? filled(form.issuers.twoOffices.name, countyWords(county))
    : officialName(county, bureau);

/** A date written out, or its blanks while there is none. */
export const dateLine = (date: CalendarDate | null, year: number, say: Say): string =>
  date === null ? say('circular.date.blank', { year }) : say('circular.date', { ...partsOf(date) });

/** A period in the words of a title: 2026年6月份, 2026年7月上旬, 2026年第二季度. */
export const periodWords = (period: string, say: Say): string => {
  const { month } = partsOf(startOf(period));
  const read = readPeriod(period);
  const index = read?.index ?? 1;
  return say('circular.period', {
    kind: kindOf(period).replace('-', '_'),
    year: read?.year ?? 0,
    month,
    part: ((index - 1) % 3) + 1,
    index,
  });
};

/** The title of a document of a period without its issuer, 关于2026年6月份重点工作进展情况的通报. */
export const subjectOf = (form: BulletinForm, period: string | null, say: Say): string =>
  filled(form.title, { period: period === null ? '' : periodWords(period, say) });

/** The first sentence with or without the words of consent; '' when the form has none. */
export const leadText = (form: BulletinForm, period: string | null, consent: string, say: Say): string =>
  filled(form.lead ?? '', { consent, period: period === null ? '' : periodWords(period, say) });

/** The first sentence, which says who consented when the issuer alone may not write to those addressed. */
export const leadBlock = (
  form: BulletinForm,
  row: Pick<BulletinRow, 'through' | 'addressees' | 'period'>,
  say: Say,
): Block | null => {
  const text = leadText(form, row.period, needsConsent(row) ? say('circular.consent') : '', say);
  return text === '' ? null : plainBlock('paragraph', text, false);
};

/** Lines of the title: the issuer's name stands on its own. */
export const titleLines = ({ title, issuer }: Pick<BulletinRow, 'title' | 'issuer'>): readonly string[] =>
  title.startsWith(issuer) && title.length > issuer.length ? [issuer, title.slice(issuer.length)] : [title];

/** 主送 with its colon. */
export const salutationOf = (addressees: readonly string[], say: Say): string =>
  addressees.length === 0
    ? ''
    : say('circular.salutation', { addressees: addressees.join(say('circular.list.addressee')) });

/** 第6期, or its blank until it is issued. */
export const issueLine = (issue: number | null, say: Say): string =>
  say('circular.issue', { issue: issue ?? '　' });
