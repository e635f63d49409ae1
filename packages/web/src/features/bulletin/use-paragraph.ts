// A paragraph being changed: what is typed, the version it was opened on, and what stands there now when somebody was
// quicker. Nothing typed is dropped.
import { useMemo, useState } from 'react';
import type { Block, BulletinPage, Run } from '@luoshi/contract/routes/bulletin';
import type { Refused } from '../../api/refused.ts';
import { useAct } from '../../api/use-act.ts';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { placeOf, plainText, runsOfSlots, slotsOf } from './paragraph-slots.ts';
import { useReadAnew } from './use-read-anew.ts';

/** Which paragraph: one of the blocks, or a new one after it. */
export interface Editing {
  readonly at: number;
  readonly isNew: boolean;
}

/** A paragraph under way. */
export interface Paragraph {
  readonly slots: readonly Run[];
  readonly type: (slots: readonly Run[]) => void;
  readonly isRunning: boolean;
  readonly refused: Refused | null;
  /** Somebody was quicker: the text typed here and the one that stands there now. */
  readonly conflict: { readonly mine: string; readonly theirs: string } | null;
  /** Somebody was quicker, but elsewhere in the text: saving again is enough. */
  readonly isElsewhere: boolean;
  /** The blocks as they would be. */
  readonly blocks: Block[];
  readonly save: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly resolve: (text: string | undefined) => void;
}

const joined = (slots: readonly Run[]): string => slots.map(({ text }) => text).join('');

/** The blocks with the paragraph put in its place, or after it when it is new. */
const placed = (blocks: readonly Block[], here: number, kept: Block, isNew: boolean): Block[] => [
  ...blocks.slice(0, isNew ? here + 1 : here),
  kept,
  ...blocks.slice(here + 1),
];

const isSame = (there: Block | undefined, anchor: Block | undefined): boolean =>
  there !== undefined && anchor !== undefined && plainText(there) === plainText(anchor);

/** A new block is a paragraph. */
const kindOf = (anchor: Block | undefined, isNew: boolean): Block['kind'] =>
  isNew || anchor === undefined ? 'paragraph' : anchor.kind;

interface Placing {
  readonly here: number;
  readonly kind: Block['kind'];
  readonly slots: readonly Run[];
  readonly isNew: boolean;
}

/** The blocks with what is typed in its place; the same array as long as nothing of it changes. */
const usePlaced = (blocks: readonly Block[], { here, kind, slots, isNew }: Placing): Block[] =>
  useMemo(
    () => placed(blocks, here, { kind, runs: runsOfSlots(slots), editable: true }, isNew),
    [blocks, here, kind, slots, isNew],
  );

/** @param onDone called when it was saved or removed */
export const useParagraph = (page: BulletinPage, { at, isNew }: Editing, onDone: () => void): Paragraph => {
  const { t } = useText();
  const [opened, setOpened] = useState(page);
  const [anchor] = useState(() => page.blocks[at]);
  const [slots, setSlots] = useState(() => slotsOf(isNew ? [] : (anchor?.runs ?? [])));
  const act = useAct('editBulletin', () => toast(t('bulletin.saved')));
  useReadAnew(act.refused);
  const placeIn = ({ blocks }: BulletinPage): number =>
    anchor === undefined ? at : placeOf(blocks, anchor, at);
  const isBehind =
    act.refused?.code === 'changed-meanwhile' && page.bulletin.version !== opened.bulletin.version;
  const there = page.blocks[placeIn(page)];
  const isElsewhere = isBehind && isSame(there, anchor);
  const base = isElsewhere ? page : opened;
  const send = async (blocks: Block[]): Promise<void> => {
    const { id, version, through, approvalBasis, addressees } = base.bulletin;
    const body = { basedOn: version, through, approvalBasis, addressees, blocks };
    if ((await act.run({ params: { id }, body })) !== null) onDone();
  };
  const now = isNew ? undefined : there;
  const theirs = now === undefined ? joined(slots) : plainText(now);
  const here = placeIn(base);
  const blocks = usePlaced(base.blocks, { here, kind: kindOf(anchor, isNew), slots, isNew });
  return {
    slots,
    blocks,
    type: setSlots,
    isRunning: act.isRunning,
    refused: act.refused,
    conflict: isBehind && !isElsewhere ? { mine: joined(slots), theirs } : null,
    isElsewhere,
    save: () => send(blocks),
    remove: () => send(base.blocks.filter((_, each) => each !== here)),
    resolve: (text) => {
      if (now !== undefined && text === theirs) setSlots(slotsOf(now.runs));
      setOpened(page);
      act.clear();
    },
  };
};
