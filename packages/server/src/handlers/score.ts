// Rulebooks, evaluations and why a score is what it is.
import { adoptRulebook } from '@luoshi/app/score/adopt-rulebook';
import { evaluateRulebook } from '@luoshi/app/score/evaluate-rulebook';
import { listEvaluations } from '@luoshi/app/score/evaluation-line';
import { listRulebooks } from '@luoshi/app/score/list-rulebooks';
import { readLeague } from '@luoshi/app/score/read-league';
import { readUnitScore } from '@luoshi/app/score/read-unit-score';
import type { scoreRoutes } from '@luoshi/contract/routes/score';
import type { HandlersOf } from '../http/handler.ts';

export const scoreHandlers: HandlersOf<typeof scoreRoutes> = {
  listRulebooks: (context) => listRulebooks(context, undefined),
  adoptRulebook: (context, { body }) => adoptRulebook(context, body),
  listEvaluations: (context) => listEvaluations(context, undefined),
  evaluate: (context, { body }) => evaluateRulebook(context, body),
  readLeague: (context, { params }) => readLeague(context, params),
  readUnitScore: (context, { params }) => readUnitScore(context, params),
};
