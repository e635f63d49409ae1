// 有人先改过了: what was typed into a row beside what stands now.
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import type { Unit, Post } from '@luoshi/contract/routes/unit';
import { Button } from '../../components/button.tsx';
import { Conflict } from '../../components/conflict.tsx';
import { Notice } from '../../components/notice.tsx';
import { measureText } from '../../quantity/measure-text.ts';
import { useText, type T } from '../../text/text.tsx';
import { useCounty } from '../../unit/use-county.ts';
import { fieldsOf, type RowFields } from './row-fields.ts';

/** Fields of the form that are decided together. */
const parts = {
  title: ['title'],
  kind: ['kind', 'indicator'],
  goal: ['targetOp', 'targetValue', 'unitOfMeasure'],
  leader: ['leadLeaderPostId'],
  lead: ['leadUnitId', 'handlerPostId'],
  support: ['supportUnitIds'],
  due: ['startsOn', 'dueOn', 'letterDueOn'],
  cadence: ['cadence', 'checkNeeded'],
  nodes: ['nodes'],
} as const satisfies Record<string, readonly (keyof RowFields)[]>;

type Part = keyof typeof parts;

const names = Object.keys(parts) as Part[]; // the keys of a constant

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('，');

/** The fields as they are compared and shown. */
const shownOf = (
  fields: RowFields,
  units: readonly Unit[],
  posts: readonly Post[],
  t: T,
): Record<Part, string> => {
  const unit = (id: string): string => units.find((each) => each.id === id)?.name ?? '';
  const post = (id: string): string => posts.find((each) => each.id === id)?.personName ?? '';
  const { targetOp, targetValue, unitOfMeasure } = fields;
  return {
    title: fields.title,
    kind: joined([t(`ledger.kind.${fields.kind}`), fields.indicator]),
    goal: targetValue === '' ? '' : measureText({ op: targetOp, value: targetValue, unit: unitOfMeasure }, t),
    leader: post(fields.leadLeaderPostId),
    lead: joined([unit(fields.leadUnitId), post(fields.handlerPostId)]),
    support: fields.supportUnitIds.map(unit).join('、'),
    due: joined([fields.startsOn, fields.dueOn, fields.letterDueOn]),
    cadence: joined([
      t(`commitment.cadence.${fields.cadence}`),
      fields.checkNeeded ? t('breakdown.check-needed') : '',
    ]),
    nodes: joined(fields.nodes.map(({ proof, dueOn }) => `${dueOn} ${proof}`)),
  };
};

interface RowConflictProps {
  readonly typed: RowFields;
  /** The row as it stands now. */
  readonly row: BreakdownRow;
  readonly onResolve: (fields: RowFields) => void;
}

/** Asks which version of each part goes on. */
export const RowConflict = ({ typed, row, onResolve }: RowConflictProps) => {
  const { t } = useText();
  const { units, posts } = useCounty();
  const present = fieldsOf(row);
  const mine = shownOf(typed, units, posts, t);
  const theirs = shownOf(present, units, posts, t);
  const rebased: RowFields = { ...typed, basedOn: row.version };
  if (names.every((part) => mine[part] === theirs[part])) {
    return (
      <Notice kind="told">
        {t('breakdown.changed-elsewhere')}
        <Button kind="text" small onClick={() => onResolve(rebased)}>
          {t('item.go-on')}
        </Button>
      </Notice>
    );
  }
  const resolve = (values: Readonly<Record<string, string>>): void => {
    const theirFields = names.filter((part) => values[part] === theirs[part]).flatMap((part) => parts[part]);
    onResolve(Object.assign(rebased, ...theirFields.map((field) => ({ [field]: present[field] }))));
  };
  const labels = Object.fromEntries(
    names.map((part) => [part, part === 'kind' ? t('item.head.kind') : t(`breakdown.head.${part}`)]),
  );
  return <Conflict mine={mine} theirs={theirs} labels={labels} by={null} onResolve={resolve} />;
};
