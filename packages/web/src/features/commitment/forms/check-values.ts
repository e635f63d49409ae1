// The check form's content: what may be checked, what is missing, what is sent. Pure.
import type { NewCheck } from '@luoshi/contract/routes/check';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import type { PickedFile } from '../../../components/file-picker.tsx';
import { reportsIn, type Page } from '../page-data.ts';

/** What a check is of, as the form names it. */
export interface CheckSubject {
  readonly key: string;
  readonly reportId: string | null;
  readonly nodeId: string | null;
  readonly version: number;
  /** The figure reported; null for a node or without a number. */
  readonly reported: string | null;
}

/** The form. */
export interface CheckContent {
  readonly subject: string;
  readonly result: NewCheck['result'] | '';
  readonly amount: string;
  readonly extent: NewCheck['extent'];
  readonly sampleSize: string;
  readonly sampleOf: string;
  readonly found: string;
  readonly checkedOn: CalendarDate;
  readonly files: readonly PickedFile[];
}

/** The newest signed report and the nodes said to be done that nobody checked. */
export const checkSubjects = (page: Page): readonly CheckSubject[] => {
  const reports = reportsIn(page, 'signed', 'reviewed').slice(0, 1);
  const nodes = page.nodes.filter((node) => node.doneOn !== null && node.checkedOn === null);
  return [
    ...reports.map((report) => ({
      key: report.id,
      reportId: report.id,
      nodeId: null,
      version: report.version,
      reported: report.value,
    })),
    ...nodes.map((node) => ({
      key: node.id,
      reportId: null,
      nodeId: node.id,
      version: node.version,
      reported: null,
    })),
  ];
};

/** An untouched form. */
export const initialCheck = (page: Page, today: CalendarDate): CheckContent => ({
  subject: checkSubjects(page)[0]?.key ?? '',
  result: '',
  amount: '',
  extent: 'full',
  sampleSize: '',
  sampleOf: '',
  found: '',
  checkedOn: today,
  files: [],
});

const countOf = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text.trim()) ? Number(text) : null);

/** A field that stops the check before it is sent. */
export type MissingField = 'result' | 'found' | 'sample';

/** Fields to complete. */
export const missingIn = (content: CheckContent): readonly MissingField[] => {
  const { result, found, extent, sampleSize, sampleOf } = content;
  const [size, of] = [countOf(sampleSize), countOf(sampleOf)];
  const isSampleWrong = extent === 'sampled' && (size === null || of === null || size > of);
  return [
    ...(result === '' ? (['result'] as const) : []),
    ...(result !== '' && result !== 'confirmed' && found.trim() === '' && content.files.length === 0
      ? (['found'] as const)
      : []),
    ...(isSampleWrong ? (['sample'] as const) : []),
  ];
};

/** What is sent; call it only when nothing is missing. */
export const sentCheck = (content: CheckContent, subject: CheckSubject): NewCheck | null => {
  if (content.result === '') return null;
  const isSampled = content.extent === 'sampled';
  return {
    reportId: subject.reportId,
    nodeId: subject.nodeId,
    basedOn: subject.version,
    result: content.result,
    value: content.result === 'adjusted' ? content.amount.trim() : null,
    extent: content.extent,
    sampleSize: isSampled ? countOf(content.sampleSize) : null,
    sampleOf: isSampled ? countOf(content.sampleOf) : null,
    found: content.found.trim(),
    evidence: content.files.map((file) => file.hash),
    checkedOn: content.checkedOn,
  };
};
