// 全部采纳其余: everything nobody has decided yet, in one act that can be undone as one.
import { useState } from 'react';
import type { DocumentPage } from '@luoshi/contract/routes/document';
import { useAct } from '../../api/use-act.ts';
import type { Refused } from '../../api/refused.ts';

/** The act and its undoing. */
export interface TakenTogether {
  readonly takeRest: () => void;
  /** How many were taken by it and may be put back; 0 when nothing was. */
  readonly taken: number;
  readonly undo: () => void;
  readonly isRunning: boolean;
  readonly refused: Refused | null;
}

type Seen = readonly { readonly id: string; readonly basedOn: number }[];

const seen = (items: readonly { readonly id: string; readonly version: number }[]): Seen =>
  items.map(({ id, version }) => ({ id, basedOn: version }));

/** Accepts all open items of a page. */
export const useTakenTogether = (page: DocumentPage): TakenTogether => {
  const [taken, setTaken] = useState<Seen>([]);
  const take = useAct('decideItems', ({ items }) => setTaken(seen(items)));
  const back = useAct('decideItems', () => setTaken([]));
  return {
    takeRest: () => {
      const open = page.items.filter(({ state }) => state === 'found');
      void take.run({ body: { items: [...seen(open)], decision: 'accept' } });
    },
    taken: taken.length,
    undo: () => void back.run({ body: { items: [...taken], decision: 'reopen' } }),
    isRunning: take.isRunning || back.isRunning,
    refused: take.refused ?? back.refused,
  };
};
