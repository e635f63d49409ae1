// Every list, board and page of the contract, found in it, so that none is forgotten; what is left out says why.

import { routes } from '@luoshi/contract/routes';

/** Routes that are neither list, board nor page. */
const leftOut = {
  readDraft: 'one person’s own unsent form',
};

/** Routes of files are downloads; the monthly circular’s is measured apart. */
const isDownload = (route) => route.file !== undefined;

/** The list, and the field of its answer, that a page’s id is taken from. */
const lists = {
  notices: ['/notices', 'notices'],
  documents: ['/documents', 'documents'],
  breakdowns: ['/breakdowns', 'breakdowns'],
  commitments: ['/commitments', 'commitments'],
  instructions: ['/instructions', 'instructions'],
  requests: ['/requests', 'requests'],
  forms: ['/forms', 'forms'],
  draws: ['/inspections', 'draws'],
  rounds: ['/inspections', 'rounds'],
  evaluations: ['/evaluations', 'evaluations'],
  bulletins: ['/bulletins', 'bulletins'],
  meetings: ['/meetings', 'meetings'],
  attendance: ['/attendance', 'openings'],
};

/** Questions besides the bare one; a question that a route cannot do without stands alone. */
const questions = {
  listCommitments: ['', '?text=供水', '?light=behind', '?asOf=2026-06-30'],
  readWork: ['', '?scope=unit', '?scope=all'],
  readMonth: ['', '?period=2026-12-X2'],
  readReporting: ['', '?period=2026-12-X2'],
  search: ['?text=供水'],
  readPublishedBurden: ['?code=629902000000'],
};

const idIn = (answer, field) => {
  const list = answer?.[field] ?? Object.values(answer ?? {}).find(Array.isArray);
  return list?.[0]?.id ?? null;
};

/** The path with its ids filled in for somebody. @returns null when there is nothing of it, or not for him */
async function filled(path, answerOf) {
  if (!path.includes('{')) return path;
  const [, noun] = path.split('/');
  const [list, field] = lists[noun] ?? [];
  if (list === undefined)
    throw new Error(`${path} has no list its id could be taken from: name one in asks.mjs`);
  const id = idIn(await answerOf(list), field);
  if (id === null) return null;
  const whole = path.replace('{id}', id);
  if (!whole.includes('{unitId}')) return whole;
  const league = await answerOf(`/evaluations/${id}`);
  const unit = league?.cohorts[0]?.units[0]?.unitId ?? null;
  return unit === null ? null : whole.replace('{unitId}', unit);
}

/**
 * What is asked as somebody.
 *
 * @param answerOf asks a path as him, and gives the answer’s value or null
 * @returns paths to measure, and what is not measured with the reason
 */
export async function asksOf(answerOf) {
  const asks = [];
  const without = [];
  for (const [name, route] of Object.entries(routes)) {
    if (route.method !== 'get') continue;
    if (isDownload(route) || leftOut[name]) {
      without.push({ path: route.path, why: leftOut[name] ?? 'download' });
      continue;
    }
    const path = await filled(route.path, answerOf);
    if (path === null) without.push({ path: route.path, why: 'none in the county for this reader' });
    else
      for (const question of questions[name] ?? [''])
        asks.push({ label: route.path + question, path: path + question });
  }
  return { asks, without };
}
