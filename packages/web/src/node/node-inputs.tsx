// 节点: three to six steps of a road map, one line each.
import './node-inputs.css';
import { nodeCount } from '@luoshi/domain/commitment/plan-filing';
import { Button } from '../components/button.tsx';
import { Shape } from '../components/shape.tsx';
import { useText } from '../text/text.tsx';
import { blankNode, wrongWith, type NodeFields } from './node-fields.ts';

interface NodeInputsProps {
  readonly nodes: readonly NodeFields[];
  /** Whether what is wrong is said already. */
  readonly wasSent: boolean;
  readonly onType: (nodes: readonly NodeFields[]) => void;
}

interface LineProps {
  readonly n: number;
  readonly node: NodeFields;
  readonly onType: (node: NodeFields) => void;
  readonly onRemove: () => void;
}

const Line = ({ n, node, onType, onRemove }: LineProps) => {
  const { t } = useText();
  return (
    <li className="node-line">
      <span className="dim">{n}</span>
      <div className="field-box">
        <input
          aria-label={t('node.proof', { n })}
          placeholder={t('node.proof-hint')}
          maxLength={120}
          value={node.proof}
          onChange={(event) => onType({ ...node, proof: event.target.value })}
        />
      </div>
      <div className="field-box">
        <input
          type="date"
          aria-label={t('node.due', { n })}
          value={node.dueOn}
          onChange={(event) => onType({ ...node, dueOn: event.target.value })}
        />
      </div>
      <div className="field-box">
        <input
          aria-label={t('node.person', { n })}
          placeholder={t('node.person-hint')}
          maxLength={60}
          value={node.person}
          onChange={(event) => onType({ ...node, person: event.target.value })}
        />
      </div>
      <label>
        <input
          type="checkbox"
          checked={node.key}
          onChange={(event) => onType({ ...node, key: event.target.checked })}
        />
        {t('node.key')}
      </label>
      <Button kind="text" small aria-label={t('node.remove', { n })} onClick={onRemove}>
        {t('file.take-off')}
      </Button>
    </li>
  );
};

/** The lines of a road map. */
export const NodeInputs = ({ nodes, wasSent, onType }: NodeInputsProps) => {
  const { t } = useText();
  const wrong = wasSent ? wrongWith(nodes) : null;
  return (
    <fieldset className="node-inputs">
      <legend>{t('node.title')}</legend>
      <ol>
        {nodes.map((node, n) => (
          <Line
            // Lines have no name of their own.
            // oxlint-disable-next-line react/no-array-index-key
            key={n}
            n={n + 1}
            node={node}
            onType={(typed) => onType(nodes.map((each, at) => (at === n ? typed : each)))}
            onRemove={() => onType(nodes.filter((_each, at) => at !== n))}
          />
        ))}
      </ol>
      {wrong === null ? null : (
        <p className="field-error" role="alert">
          <Shape kind="behind" size={10} />
          {t(`node.wrong.${wrong}`, nodeCount)}
        </p>
      )}
      {nodes.length >= nodeCount.most ? null : (
        <Button kind="text" small onClick={() => onType([...nodes, blankNode])}>
          {t('node.add')}
        </Button>
      )}
    </fieldset>
  );
};
