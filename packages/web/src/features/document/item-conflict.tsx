// 有人先改过了: what was typed beside what stands now. Nothing typed is lost before it has been chosen.
import type { Item } from '@luoshi/contract/routes/document';
import { Button } from '../../components/button.tsx';
import { Conflict } from '../../components/conflict.tsx';
import { Notice } from '../../components/notice.tsx';
import { useText, type T } from '../../text/text.tsx';
import { changeOf, fieldsOf, type ItemFields } from './item-fields.ts';
import { measuresText } from './item-words.ts';

const parts = ['kind', 'what', 'measures', 'dueTo', 'owners'] as const;

type Part = (typeof parts)[number];

/** The fields as they are compared and shown. */
const shownOf = (fields: ItemFields, item: Item, t: T): Record<Part, string> => {
  const change = changeOf(fields, item);
  return {
    kind: t(`item.kind.${change.kind}`),
    what: change.what,
    measures: measuresText(change, t) ?? '',
    dueTo: change.dueTo ?? '',
    owners: change.owners.join('、'),
  };
};

interface ItemConflictProps {
  readonly typed: ItemFields;
  /** The item as it stands now. */
  readonly item: Item;
  readonly onResolve: (fields: ItemFields) => void;
}

/** Asks which version of each field goes on. */
export const ItemConflict = ({ typed, item, onResolve }: ItemConflictProps) => {
  const { t } = useText();
  const present = fieldsOf(item);
  const [mine, theirs] = [shownOf(typed, item, t), shownOf(present, item, t)];
  const rebased = { ...typed, basedOn: item.version };
  if (parts.every((part) => mine[part] === theirs[part])) {
    return (
      <Notice kind="told">
        {t('item.decided-meanwhile', { state: item.state, by: item.decidedBy })}
        <Button kind="text" small onClick={() => onResolve(rebased)}>
          {t('item.go-on')}
        </Button>
      </Notice>
    );
  }
  const labels: Record<Part, string> = {
    kind: t('item.head.kind'),
    what: t('item.head.what'),
    measures: t('item.head.amount'),
    dueTo: t('item.head.due'),
    owners: t('item.head.owner'),
  };
  const resolve = (values: Readonly<Record<string, string>>): void =>
    onResolve(
      Object.assign(
        rebased,
        ...parts.filter((part) => values[part] === theirs[part]).map((part) => ({ [part]: present[part] })),
      ),
    );
  return <Conflict mine={mine} theirs={theirs} labels={labels} by={item.decidedBy} onResolve={resolve} />;
};
