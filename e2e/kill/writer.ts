// Somebody signed in who writes without pause and remembers what was acknowledged.
import { randomUUID } from 'node:crypto';

type Cookies = string;

/** Signs in as a demo person. @returns the session's cookies */
export const signIn = async (url: string, who: { username: string; password: string }): Promise<Cookies> => {
  const answer = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(who),
  });
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
};

const call = async (
  url: string,
  cookie: Cookies,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> => {
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** A document that the journal covers; its title says which write it was. */
const documentOf = (title: string) => ({
  title,
  source: 'minutes',
  secrecy: 'internal',
  datedOn: '2026-07-06',
  speaker: null,
  speakerPostId: null,
  file: null,
  text: `会议要求，水务局八月底前完成第${title}处渠道清淤。`,
});

/** What was acknowledged so far: the last number in each draft, the id of each document. */
export interface Acknowledged {
  readonly drafts: Map<string, number>;
  readonly documents: Map<string, string>;
}

/** Writes drafts and documents until the app no longer answers; drafts three times as often. */
export const writeUntilCut = async (
  url: string,
  cookie: Cookies,
  name: string,
  seen: Acknowledged,
): Promise<void> => {
  for (let count = seen.drafts.get(name) ?? 0; ; count += 1) {
    try {
      await call(url, cookie, 'PUT', `/drafts/kill/${name}`, { content: { count }, basedOn: null });
      seen.drafts.set(name, count);
      if (count % 3 !== 0) continue;
      const title = `${name}-${count}`;
      const { id } = (await call(url, cookie, 'POST', '/documents', documentOf(title))) as { id: string }; // the contract's answer
      seen.documents.set(id, title);
    } catch {
      return;
    }
  }
};

/** Acknowledged writes that are not there, a line each. */
export const lostOf = async (
  url: string,
  cookie: Cookies,
  seen: Acknowledged,
): Promise<readonly string[]> => {
  const lost: string[] = [];
  for (const [name, count] of seen.drafts) {
    const answer = await call(url, cookie, 'GET', `/drafts/kill/${name}`);
    const { draft } = answer as { draft: { content: { count: number } } | null }; // the contract's answer
    if ((draft?.content.count ?? -1) < count) lost.push(`draft ${name}: ${draft?.content.count} of ${count}`);
  }
  for (const [id, title] of seen.documents) {
    const found = (await call(url, cookie, 'GET', `/documents/${id}`).catch(() => null)) as {
      title?: string;
    } | null; // the contract's answer
    if (found === null) lost.push(`document ${title}`);
  }
  return lost;
};
