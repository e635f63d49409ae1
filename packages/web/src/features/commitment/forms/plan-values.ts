// The plan form's content, and what of it is sent. Pure.
import type { PlannedNode, PlannedPoint } from '@luoshi/contract/routes/breakdown';
import type { Page } from '../page-data.ts';

/** A node as typed. */
export interface TypedNode {
  readonly proof: string;
  readonly dueOn: string;
  readonly person: string;
  readonly key: boolean;
}

/** A point of a time plan as typed. */
export interface TypedPoint {
  readonly on: string;
  readonly amount: string;
}

/** The form. */
export interface PlanContent {
  readonly nodes: readonly TypedNode[];
  readonly points: readonly TypedPoint[];
}

/** Fewest and most nodes of a road map. @source domain/commitment/plan-filing.ts */
export const mostNodes = 6;

const blankNode: TypedNode = { proof: '', dueOn: '', person: '', key: false };
const blankPoint: TypedPoint = { on: '', amount: '' };

/** Whether a commitment is planned by cumulative values. */
export const hasNumber = (page: Page): boolean => page.progress.target !== null;

/** What the form opens with: the plan there is, or the fewest blank lines. */
export const initialPlan = (page: Page): PlanContent => {
  const nodes = page.nodes.map(({ proof, dueOn, person, key }) => ({
    proof,
    dueOn,
    person: person ?? '',
    key,
  }));
  const points = page.points.map(({ on, value }) => ({ on, amount: value }));
  const last = { on: page.dueOn ?? '', amount: page.progress.target ?? '' };
  return {
    nodes:
      hasNumber(page) || nodes.length > 0
        ? nodes
        : [blankNode, blankNode, { ...blankNode, dueOn: page.dueOn ?? '', key: true }],
    points: !hasNumber(page) || points.length > 0 ? points : [blankPoint, blankPoint, last],
  };
};

/** A blank line more. */
export const withNode = (content: PlanContent): PlanContent => ({
  ...content,
  nodes: [...content.nodes, blankNode],
});

/** A blank line more, before the last, which is the target. */
export const withPoint = (content: PlanContent): PlanContent => ({
  ...content,
  points: [...content.points.slice(0, -1), blankPoint, ...content.points.slice(-1)],
});

/** One line changed or, with null, taken out. */
export const changed = <R>(rows: readonly R[], at: number, row: R | null): readonly R[] =>
  rows.flatMap((each, i) => (i === at ? (row === null ? [] : [row]) : [each]));

/** What is sent; lines left wholly blank are not. */
export const sentPlan = (content: PlanContent): { nodes: PlannedNode[]; points: PlannedPoint[] } => ({
  nodes: content.nodes
    .filter((node) => node.proof.trim() !== '' || node.dueOn !== '')
    .map(({ proof, dueOn, person, key }) => ({
      proof: proof.trim(),
      dueOn,
      person: person.trim() === '' ? null : person.trim(),
      key,
    })),
  points: content.points
    .filter((point) => point.on !== '' || point.amount.trim() !== '')
    .map(({ on, amount }) => ({ on, value: amount.trim() })),
});

/** The first line that is not complete, counted from 0; null when all are. */
export const firstIncomplete = (content: PlanContent): number | null => {
  const { nodes, points } = sentPlan(content);
  const node = nodes.findIndex(({ proof, dueOn }) => proof === '' || dueOn === '');
  const point = points.findIndex(({ on, value }) => on === '' || value === '');
  if (node >= 0) return node;
  return point >= 0 ? point : null;
};
