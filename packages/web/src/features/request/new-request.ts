// A request while it is written. Pure.
import type { NewRequest } from '@luoshi/contract/routes/request';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { endOf, periodOf } from '@luoshi/domain/period/period';

/** One field as typed. */
export interface FieldContent {
  readonly name: string;
  readonly unit: string;
  readonly why: string;
}

/** The form. */
export interface RequestContent {
  readonly title: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly cadence: NewRequest['cadence'];
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly unitIds: readonly string[];
  readonly admission: string;
  readonly fields: readonly FieldContent[];
}

const blankField: FieldContent = { name: '', unit: '', why: '' };

/** An untouched form: asked by month until the year ends. */
export const emptyRequest = (today: CalendarDate): RequestContent => ({
  title: '',
  purpose: '',
  legalBasis: '',
  cadence: 'month',
  startsOn: today,
  endsOn: endOf(periodOf(today, 'year')),
  unitIds: [],
  admission: '',
  fields: [blankField],
});

/** With one more field. */
export const withField = (content: RequestContent): RequestContent => ({
  ...content,
  fields: [...content.fields, blankField],
});

/** With a field changed; without it when null. */
export const changedField = (
  content: RequestContent,
  at: number,
  field: FieldContent | null,
): RequestContent => ({
  ...content,
  fields: content.fields.flatMap((each, i) => (i !== at ? [each] : field === null ? [] : [field])),
});

/** Names typed so far, for the preview. */
export const fieldNames = ({ fields }: RequestContent): string[] =>
  fields.map(({ name }) => name.trim()).filter((name) => name !== '');

/** What is sent; lines left wholly empty are none. */
export const sentRequest = (content: RequestContent, askedByUnitId: string): NewRequest => ({
  title: content.title,
  purpose: content.purpose,
  legalBasis: content.legalBasis,
  askedByUnitId,
  askedUnitIds: [...content.unitIds],
  villageAdmission: content.admission.trim() === '' ? null : content.admission,
  cadence: content.cadence,
  startsOn: content.startsOn,
  endsOn: content.endsOn,
  fields: content.fields
    .filter(({ name, unit, why }) => [name, unit, why].some((text) => text.trim() !== ''))
    .map(({ name, unit, why }) => ({ name, unitOfMeasure: unit.trim() === '' ? null : unit.trim(), why })),
});
