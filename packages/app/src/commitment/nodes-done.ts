// Nodes that a report says are done, as its row keeps them; they count once its head has signed.
import type { NodeRow } from '@luoshi/store/queries/commitment';
import type { ReportRow } from '@luoshi/store/queries/report';

/** One node said to be done. */
export interface NodeDone {
  readonly nodeId: string;
  readonly doneOn: string;
  readonly note: string | null;
}

/** The nodes of a report version. */
export const nodesDoneIn = (report: Pick<ReportRow, 'nodes_done'>): readonly NodeDone[] =>
  report.nodes_done as readonly NodeDone[]; // written by nodesDoneText alone

/** The same as the row keeps it. */
export const nodesDoneText = (nodes: readonly NodeDone[]): string =>
  JSON.stringify(nodes.map(({ nodeId, doneOn, note }) => ({ nodeId, doneOn, note })));

/** A node said to be done, as the reader knows it: by what proves it. */
export interface NodeProven {
  readonly proof: string;
  readonly doneOn: string;
}

/** The nodes a report version says are done. */
export const nodesProven = (
  report: Pick<ReportRow, 'nodes_done'>,
  nodes: readonly NodeRow[],
): readonly NodeProven[] =>
  nodesDoneIn(report).flatMap(({ nodeId, doneOn }) =>
    nodes.filter((node) => node.id === nodeId).map(({ proof }) => ({ proof, doneOn })),
  );
