// 线路图的各个节点: what proves it, by when, who; three to six of them.
import { Button } from '../../../components/button.tsx';
import { DayField, LineField } from '../../../components/text-fields.tsx';
import { useText } from '../../../text/text.tsx';
import { changed, mostNodes, withNode, type PlanContent, type TypedNode } from './plan-values.ts';

interface NodeRowsProps {
  readonly content: PlanContent;
  readonly onType: (content: PlanContent) => void;
}

const NodeRow = ({
  node,
  at,
  onChange,
}: {
  node: TypedNode;
  at: number;
  onChange: (node: TypedNode | null) => void;
}) => {
  const { t } = useText();
  return (
    <li className="act-form-row">
      <header>
        <b className="strong">{t('commitment.plan.node', { n: at + 1 })}</b>
        <Button
          kind="text"
          small
          onClick={() => onChange(null)}
          aria-label={t('commitment.plan.remove', { n: at + 1 })}
        >
          {t('file.take-off')}
        </Button>
      </header>
      <LineField
        label={t('commitment.node.proof')}
        value={node.proof}
        most={120}
        onType={(proof) => onChange({ ...node, proof })}
      />
      <DayField
        label={t('commitment.node.due')}
        value={node.dueOn}
        onType={(dueOn) => onChange({ ...node, dueOn })}
      />
      <LineField
        label={t('commitment.node.person')}
        optional
        value={node.person}
        most={60}
        onType={(person) => onChange({ ...node, person })}
      />
      <label className="act-form-check">
        <input
          type="checkbox"
          checked={node.key}
          onChange={(event) => onChange({ ...node, key: event.target.checked })}
        />
        <span>
          {t('commitment.node.key')} <small className="dim">{t('commitment.plan.key-told')}</small>
        </span>
      </label>
    </li>
  );
};

/** The nodes as they are typed. */
export const NodeRows = ({ content, onType }: NodeRowsProps) => {
  const { t } = useText();
  return (
    <>
      <ol className="act-form-rows">
        {content.nodes.map((node, at) => (
          <NodeRow
            key={at}
            node={node}
            at={at}
            onChange={(row) => onType({ ...content, nodes: changed(content.nodes, at, row) })}
          />
        ))}
      </ol>
      {content.nodes.length >= mostNodes ? null : (
        <Button kind="text" onClick={() => onType(withNode(content))}>
          {t('commitment.plan.add-node')}
        </Button>
      )}
    </>
  );
};
