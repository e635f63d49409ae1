// The document of the API, OpenAPI 3.1: made from the same routes the server answers, with nothing behind them.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Route } from '@luoshi/contract/route';
import { routes } from '@luoshi/contract/routes';
import { refuse } from '@luoshi/domain/outcome/outcome';
import { register } from './register.ts';

/** What stands at the head of the document. */
export const documentHead = {
  openapi: '3.1.0',
  info: { title: 'Luoshi 落实', version: '1', description: 'Delivery system of a local government' },
  servers: [{ url: '/api/v1' }],
};

/** The document as `/api/v1/openapi.json` answers it. */
export const openApiDocument = (): ReturnType<OpenAPIHono['getOpenAPI31Document']> => {
  const api = new OpenAPIHono();
  const nobody = () => Promise.resolve(refuse('failed'));
  const nowhere = () => Promise.reject(new Error('the document is not served'));
  for (const [name, route] of Object.entries(routes) as [string, Route][])
    register(api, name, route, nobody, nowhere);
  return api.getOpenAPI31Document(documentHead);
};
