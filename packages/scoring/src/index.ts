// Rulebook and facts to scores, places and reasons. Pure; usable on its own.
export { evaluate } from './evaluate.ts';
export { parseRulebook } from './parse-rulebook.ts';
export type {
  Evaluation,
  CohortScores,
  GateState,
  ItemScore,
  RankInterval,
  Refused,
  SectionScore,
  UnitScore,
} from './evaluation.ts';
export type { Fact, Facts, ScoredUnit } from './fact.ts';
export type { Fault, FaultCode, Parsed } from './fault.ts';
export type { Rulebook, RulebookItem } from './rulebook.ts';
export type { Text } from './shapes/shape.ts';
