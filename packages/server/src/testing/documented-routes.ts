// The routes as the API's document lists them, ready to be asked and their answers checked.
import { openApiDocument } from '../http/openapi.ts';
import { exampleOf } from './example-of.ts';
import type { Asked } from './ask.ts';
import type { Schema } from './json-schema.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly 'x-verb': string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

/** One documented route. */
export interface DocumentedRoute {
  readonly name: string;
  readonly verb: string;
  readonly method: string;
  /** With `{name}` for parameters. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  /** Type and schema of a 200 answer. */
  readonly answer: { readonly type: string; readonly schema: Schema };
  readonly problem: Schema;
}

const answerOf = (operation: Operation, status: string) => {
  const [entry] = Object.entries(operation.responses[status]?.content ?? {});
  if (entry === undefined) throw new Error(`${operation.operationId} documents no ${status}`);
  return { type: entry[0], schema: entry[1].schema };
};

const paths = openApiDocument().paths as unknown as Record<string, Record<string, Operation>>; // as OpenAPI 3.1 has them

/** Every route of the document. */
export const documentedRoutes: readonly DocumentedRoute[] = Object.entries(paths).flatMap(
  ([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      name: operation.operationId,
      verb: operation['x-verb'],
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters ?? [],
      body: operation.requestBody?.content['application/json'].schema ?? null,
      answer: answerOf(operation, '200'),
      problem: answerOf(operation, 'default').schema,
    })),
);

/** Path and query with their values. */
export const addressOf = (
  route: DocumentedRoute,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>> = {},
): string => {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  return `/api/v1${path}${search === '' ? '' : `?${search}`}`;
};

/** A request that fits the document and is about nothing that exists. */
export const exampleRequest = (route: DocumentedRoute): Asked => {
  const given = (where: string) =>
    Object.fromEntries(
      route.parameters
        .filter((parameter) => parameter.in === where && parameter.required === true)
        .map((parameter) => [parameter.name, String(exampleOf(parameter.schema))]),
    );
  return {
    method: route.method,
    path: addressOf(route, given('path'), given('query')),
    ...(route.body !== null && { body: exampleOf(route.body) }),
  };
};
