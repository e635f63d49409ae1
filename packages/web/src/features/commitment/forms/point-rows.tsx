// 时间进度表: what should be done by which day, cumulative, ending at the target.
import { Button } from '../../../components/button.tsx';
import { Field } from '../../../components/field.tsx';
import { TextInput } from '../../../components/text-input.tsx';
import { useText } from '../../../text/text.tsx';
import { changed, withPoint, type PlanContent, type TypedPoint } from './plan-values.ts';

interface PointRowsProps {
  readonly content: PlanContent;
  readonly unit: string | null;
  readonly onType: (content: PlanContent) => void;
}

interface PointRowProps {
  readonly point: TypedPoint;
  readonly at: number;
  readonly unit: string | null;
  readonly onChange: (point: TypedPoint | null) => void;
}

const PointRow = ({ point, at, unit, onChange }: PointRowProps) => {
  const { t } = useText();
  return (
    <li className="act-form-row">
      <header>
        <b className="strong">{t('commitment.plan.point', { n: at + 1 })}</b>
        <Button
          kind="text"
          small
          onClick={() => onChange(null)}
          aria-label={t('commitment.plan.remove', { n: at + 1 })}
        >
          {t('file.take-off')}
        </Button>
      </header>
      <Field label={t('commitment.plan.by')}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            value={point.on}
            onType={(on) => onChange({ ...point, on })}
          />
        )}
      </Field>
      <Field label={t('commitment.plan.amount')}>
        {(control) => (
          <TextInput
            control={control}
            value={point.amount}
            unit={unit}
            inputMode="decimal"
            onType={(amount) => onChange({ ...point, amount })}
          />
        )}
      </Field>
    </li>
  );
};

/** The points as they are typed. */
export const PointRows = ({ content, unit, onType }: PointRowsProps) => {
  const { t } = useText();
  return (
    <>
      <ol className="act-form-rows">
        {content.points.map((point, at) => (
          <PointRow
            key={at}
            point={point}
            at={at}
            unit={unit}
            onChange={(row) => onType({ ...content, points: changed(content.points, at, row) })}
          />
        ))}
      </ol>
      <Button kind="text" onClick={() => onType(withPoint(content))}>
        {t('commitment.plan.add-point')}
      </Button>
    </>
  );
};
