// One request to a running server, and its answer.

/** An answer with its body read: JSON as a value, anything else as bytes. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What is sent. */
export interface Asked {
  readonly method?: string;
  /** Below the server's address, `/api/v1/…`. */
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const isJson = (type: string): boolean => /^application\/(problem\+)?json/.test(type);

const answerOf = async (response: Response): Promise<Answer> => {
  const type = response.headers.get('content-type') ?? '';
  const body = isJson(type)
    ? ((await response.json()) as unknown)
    : new Uint8Array(await response.arrayBuffer());
  return { status: response.status, type, headers: response.headers, body };
};

/** Asks the server at an address, with the given cookies. */
export const askAt = async (
  url: string,
  { method = 'GET', path, body, raw, headers = {} }: Asked,
  cookie = '',
): Promise<Answer> => {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return answerOf(
    await fetch(url + path, {
      method,
      headers: { ...(sent !== undefined && { 'content-type': 'application/json' }), cookie, ...headers },
      ...(sent !== undefined && { body: sent }),
    }),
  );
};

/** The cookies an answer sets, as the next request sends them. */
export const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
