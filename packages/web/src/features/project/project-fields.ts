// The form of a new project.
import type { ProjectLine } from '@luoshi/contract/routes/project';

/** What is typed into the form of a new project. */
export interface ProjectFields {
  /** Whether its commitment stands in the ledger already; then only its number is asked. */
  readonly known: 'new' | 'ledger';
  readonly number: string;
  readonly title: string;
  readonly life: ProjectLine['life'];
  readonly leadLeaderPostId: string;
  readonly leadUnitIds: readonly string[];
  readonly supportUnitIds: readonly string[];
  readonly basis: string;
  readonly plannedStartOn: string;
  readonly dueOn: string;
  readonly plannedInvestment: string;
}
