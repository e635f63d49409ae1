// 督查检查: the plan and its visits.
import { addMatter } from '@luoshi/app/inspection/add-matter';
import { planVisit } from '@luoshi/app/inspection/plan-visit';
import { readInspections } from '@luoshi/app/inspection/read-inspections';
import { recordVisit } from '@luoshi/app/inspection/record-visit';
import { withdrawMatter } from '@luoshi/app/inspection/withdraw-matter';
import { withdrawVisit } from '@luoshi/app/inspection/withdraw-visit';
import type { inspectionRoutes } from '@luoshi/contract/routes/inspection';
import type { HandlersOf } from '../http/handler.ts';

export const inspectionHandlers: HandlersOf<typeof inspectionRoutes> = {
  readInspections: (context, { query }) => readInspections(context, query),
  addMatter: (context, { body }) => addMatter(context, body),
  withdrawMatter: (context, { params, body }) => withdrawMatter(context, { ...params, ...body }),
  planVisit: (context, { body }) => planVisit(context, body),
  recordVisit: (context, { params, body }) => recordVisit(context, { ...params, ...body }),
  withdrawVisit: (context, { params, body }) => withdrawVisit(context, { ...params, ...body }),
};
