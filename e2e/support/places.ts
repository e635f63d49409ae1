// Every page of the app with an address to open it at; what stands behind an id is looked up as the reader.
import type { AnswerOf } from '@luoshi/contract/route';
import type { RouteName, Routes } from '@luoshi/contract/routes';
import type { Page } from 'playwright-core';

/** One page. */
export interface Place {
  readonly name: string;
  readonly path: string;
}

const still: readonly Place[] = [
  { name: 'work', path: '/work' },
  { name: 'work-unit', path: '/work?scope=unit' },
  { name: 'work-all', path: '/work?scope=all' },
  { name: 'sign-month', path: '/reports' },
  { name: 'ledger', path: '/ledger' },
  { name: 'reporting', path: '/reporting?period=2026-06' },
  { name: 'month-grid', path: '/reporting/month?period=2026-06' },
  { name: 'calendar', path: '/calendar' },
  { name: 'holidays', path: '/calendar/holidays' },
  { name: 'dispatch-list', path: '/dispatch-list' },
  { name: 'week', path: '/week' },
  { name: 'meetings', path: '/meetings' },
  { name: 'projects', path: '/projects' },
  { name: 'instructions', path: '/instructions' },
  { name: 'instruction-sheet', path: '/instructions/sheet' },
  { name: 'obstacles', path: '/obstacles' },
  { name: 'notices', path: '/notices' },
  { name: 'responsibility', path: '/responsibility' },
  { name: 'duty-lists', path: '/duty-lists' },
  { name: 'inspections', path: '/inspections' },
  { name: 'findings', path: '/findings' },
  { name: 'attendance', path: '/attendance' },
  { name: 'duty', path: '/duty' },
  { name: 'duty-log', path: '/duty/log' },
  { name: 'duty-calls', path: '/duty/calls' },
  { name: 'requests', path: '/requests' },
  { name: 'forms', path: '/forms' },
  { name: 'public-burden', path: '/public/burden' },
  { name: 'messages', path: '/messages' },
  { name: 'documents', path: '/documents' },
  { name: 'new-document', path: '/documents/new' },
  { name: 'breakdowns', path: '/breakdowns' },
  { name: 'scores', path: '/scores' },
  { name: 'bulletins', path: '/bulletins' },
  { name: 'import', path: '/import' },
  { name: 'admin', path: '/admin' },
  { name: 'units', path: '/admin?tab=units' },
  { name: 'journal', path: '/admin?tab=journal' },
];

/** Reads a route of the app as the person of a page, which must be open. */
export const readAs = async <N extends RouteName>(page: Page, path: string): Promise<AnswerOf<Routes[N]>> =>
  (await page.evaluate(async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json();
  }, `/api/v1${path}`)) as AnswerOf<Routes[N]>; // the server checks its answers against the contract

interface Titled {
  readonly id: string;
  readonly title: string;
}

const found = <T extends Titled>(all: readonly T[], part: string): string => {
  const one = all.find(({ title }) => title.includes(part));
  if (one === undefined) throw new Error(`nothing is called ${part}`);
  return one.id;
};

/** The id of a document by part of its title. */
export const documentId = async (page: Page, part: string): Promise<string> =>
  found((await readAs<'listDocuments'>(page, '/documents')).documents, part);

/** The id of a commitment by part of its title and its lead unit. */
export const commitmentId = async (page: Page, part: string, leadUnit: string): Promise<string> => {
  const path = `/commitments?text=${encodeURIComponent(part)}`;
  const { commitments } = await readAs<'listCommitments'>(page, path);
  return found(
    commitments.filter((line) => line.leadUnit === leadUnit),
    part,
  );
};

/** The id of the newest bulletin of a kind. */
export const bulletinId = async (page: Page, kind: 'monthly-circular' | 'breakdown'): Promise<string> => {
  const { bulletins } = await readAs<'listBulletins'>(page, '/bulletins');
  return found(
    bulletins.filter((bulletin) => bulletin.kind === kind),
    '',
  );
};

/** An item of a document that nobody has decided yet. */
const openItem = async (page: Page, id: string): Promise<string> => {
  const { items } = await readAs<'readDocument'>(page, `/documents/${id}`);
  const one = items.find(({ state, kind }) => state === 'found' && kind === 'promise');
  if (one === undefined) throw new Error('every item is decided');
  return one.id;
};

const unitId = async (page: Page, name: string): Promise<string> => {
  const { units } = await readAs<'listUnits'>(page, '/units');
  const one = units.find((unit) => unit.name === name);
  if (one === undefined) throw new Error(`there is no ${name}`);
  return one.id;
};

type Listed = readonly { readonly id: string }[];

/** The first of each kind that has a page of its own; nobody sees all of them, the office does. */
const opened = async (page: Page): Promise<readonly Place[]> => {
  const [meetings, notices, rounds, requests, forms] = await Promise.all<Listed>([
    readAs<'listMeetings'>(page, '/meetings').then((answer) => answer.meetings),
    readAs<'readNotices'>(page, '/notices').then((answer) => answer.notices),
    readAs<'readInspections'>(page, '/inspections').then((answer) => answer.rounds),
    readAs<'listRequests'>(page, '/requests').then((answer) => answer.requests),
    readAs<'listForms'>(page, '/forms').then((answer) => answer.forms),
  ]);
  const first = (all: Listed | undefined, name: string, pathOf: (id: string) => string): readonly Place[] =>
    (all ?? []).slice(0, 1).map(({ id }) => ({ name, path: pathOf(id) }));
  return [
    ...first(meetings, 'meeting', (id) => `/meetings/${id}`),
    ...first(meetings, 'present', (id) => `/meetings/${id}/present`),
    ...first(notices, 'notice', (id) => `/notices/${id}`),
    ...first(rounds, 'inspection', (id) => `/inspections/${id}`),
    ...first(rounds, 'inspection-route', (id) => `/inspections/${id}/route`),
    ...first(requests, 'request', (id) => `/requests/${id}`),
    ...first(forms, 'form', (id) => `/forms/${id}`),
  ];
};

/** Every page there is, the detailed ones with the demo's richest example. */
export const placesFor = async (page: Page): Promise<readonly Place[]> => {
  const [speech, counted, { breakdowns }, circular, town] = await Promise.all([
    documentId(page, '半年工作推进会'),
    commitmentId(page, '高标准农田', '双渠镇'),
    readAs<'listBreakdowns'>(page, '/breakdowns'),
    bulletinId(page, 'monthly-circular'),
    unitId(page, '双渠镇'),
  ]);
  return [
    ...still,
    ...(await opened(page)),
    { name: 'document', path: `/documents/${speech}` },
    { name: 'reading', path: `/documents/${speech}?item=${await openItem(page, speech)}` },
    { name: 'commitment', path: `/commitments/${counted}` },
    { name: 'breakdown', path: `/breakdowns/${found(breakdowns, '')}` },
    { name: 'circular', path: `/bulletins/${circular}` },
    { name: 'league', path: `/scores?unit=${town}` },
  ];
};
