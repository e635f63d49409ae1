// 节点 as they are typed: what proves each, its date, its person, and whether it is a key one.
import { nodeCount } from '@luoshi/domain/commitment/plan-filing';

/** One node as typed. */
export interface NodeFields {
  readonly proof: string;
  readonly dueOn: string;
  readonly person: string;
  readonly key: boolean;
}

/** A node nobody has typed yet. */
export const blankNode: NodeFields = { proof: '', dueOn: '', person: '', key: false };

interface Node {
  readonly proof: string;
  readonly dueOn: string;
  readonly person: string | null;
  readonly key: boolean;
}

/** Nodes as the form shows them. */
export const nodeFieldsOf = (nodes: readonly Node[]): readonly NodeFields[] =>
  nodes.map(({ proof, dueOn, person, key }) => ({ proof, dueOn, person: person ?? '', key }));

const isBlank = ({ proof, dueOn, person }: NodeFields): boolean =>
  proof.trim() === '' && dueOn === '' && person.trim() === '';

/** Nodes as they go onto the wire; lines left empty are left out. */
export const nodesOf = (typed: readonly NodeFields[]): Node[] =>
  typed
    .filter((node) => !isBlank(node))
    .map(({ proof, dueOn, person, key }) => ({
      proof: proof.trim(),
      dueOn,
      person: person.trim() === '' ? null : person.trim(),
      key,
    }));

/** Why nodes cannot be sent: too few for a road map, or one without proof or date; null when they can. */
export const wrongWith = (typed: readonly NodeFields[]): 'few' | 'unfinished' | null => {
  const nodes = nodesOf(typed);
  if (nodes.length > 0 && nodes.length < nodeCount.fewest) return 'few';
  return nodes.some(({ proof, dueOn }) => proof === '' || dueOn === '') ? 'unfinished' : null;
};
