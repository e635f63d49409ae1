// 节点: the road map: what proves each step, by when, who, and whether it was done and checked.
import { Shape, type ShapeKind } from '../../components/shape.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Page } from './page-data.ts';

type Node = Page['nodes'][number];

const shapeOf = (node: Node): ShapeKind => {
  if (node.doneOn !== null) return 'done';
  return node.overdueDays > 0 ? (node.key ? 'behind' : 'slow') : 'open';
};

/** The nodes of a commitment; draws nothing when there are none. */
export const NodeList = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  if (page.nodes.length === 0) return null;
  const state = (node: Node): string => {
    if (node.doneOn !== null)
      return t('commitment.node.done', { day: dates.day(node.doneOn), late: node.overdueDays });
    return node.overdueDays > 0
      ? t('commitment.node.overdue', { days: node.overdueDays })
      : t('commitment.node.open');
  };
  const columns: readonly Column<Node>[] = [
    {
      key: 'proof',
      head: t('commitment.node.proof'),
      cell: (node) => (
        <span>
          {node.proof} {node.key ? <Tag tone="outline">{t('commitment.node.key')}</Tag> : null}
        </span>
      ),
    },
    {
      key: 'due',
      head: t('commitment.node.due'),
      cell: (node) => (
        <>
          {dates.day(node.dueOn)}
          {node.dueOn === node.givenDueOn ? null : (
            <small className="dim"> {t('commitment.moved-from', { day: dates.day(node.givenDueOn) })}</small>
          )}
        </>
      ),
    },
    { key: 'person', head: t('commitment.node.person'), cell: (node) => node.person },
    {
      key: 'state',
      head: t('commitment.node.state'),
      cell: (node) => (
        <span className="light node-state">
          <Shape kind={shapeOf(node)} />
          {state(node)}
        </span>
      ),
    },
    {
      key: 'checked',
      head: t('commitment.node.checked'),
      cell: (node) => (node.checkedOn === null ? null : dates.day(node.checkedOn)),
    },
  ];
  return (
    <section className="sheet block">
      <h2>{t('commitment.nodes')}</h2>
      <Table caption={t('commitment.nodes')} columns={columns} rows={page.nodes} keyOf={(node) => node.id} />
    </section>
  );
};
