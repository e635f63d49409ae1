// planted: boundaries library-contract
import { createRoute } from '@hono/zod-openapi';

export const library = createRoute;
