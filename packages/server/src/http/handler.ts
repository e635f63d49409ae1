// What a handler is: a route's parsed request to an outcome. It translates; the use case decides.
import type { Context } from '@luoshi/app/context/context';
import type { Locale } from '@luoshi/contract/message';
import type { AnswerOf, RequestOf, Route } from '@luoshi/contract/route';
import type { Outcome } from '@luoshi/domain/outcome/outcome';

/** A value of a schema's type that may be built from readonly parts. */
export type Answerable<T> = T extends readonly (infer U)[]
  ? readonly Answerable<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Answerable<T[K]> }
    : T;

/** Bytes for a route that answers a file. */
export interface FileAnswer {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What only the edge knows and can do. */
export interface Edge {
  /** Scheme and host as the reader addressed them. */
  readonly origin: string;
  /** The reader's language. */
  readonly locale: Locale;
  setActingPost(postId: string): void;
}

/** One route's handler. */
export type Handler<R extends Route> = (
  context: Context,
  request: RequestOf<R>,
  edge: Edge,
) => Promise<Outcome<R extends { file: string } ? FileAnswer : Answerable<AnswerOf<R>>>>;

/** A handler for every route of a noun. */
export type HandlersOf<T extends Record<string, Route>> = { readonly [K in keyof T]: Handler<T[K]> };
