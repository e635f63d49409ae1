// 办理: the form of one act on an obstacle; what it asks follows from the act and from what is chosen.
import { useState } from 'react';
import type { ObstacleOffer, ObstacleRecord } from '@luoshi/contract/routes/obstacle';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import type { Choice } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { MustSelect } from '../../unit/must-select.tsx';
import { asksDay, asksMust, initialFields, isTextOptional, wantingOf, type ActFields } from './act-fields.ts';
import { useObstacleAct } from './use-obstacle-act.ts';
import { useActTold } from './use-act-told.ts';

interface ActDialogProps {
  readonly act: ObstacleOffer;
  readonly obstacle: ObstacleRecord;
  readonly onClose: () => void;
}

const textLabels = {
  recognise: 'obstacle.opinion',
  rule: 'obstacle.opinion',
  lift: 'obstacle.note',
  'give-back': 'obstacle.reason',
  escalate: 'obstacle.text',
} as const;

const useChoices = (act: ObstacleOffer): readonly Choice<string>[] => {
  const { t } = useText();
  if (act === 'recognise')
    return [
      { value: 'recognised', label: t('obstacle.recognised') },
      { value: 'refused', label: t('obstacle.not-recognised') },
    ];
  if (act !== 'rule') return [];
  return [
    { value: 'stays', label: t('obstacle.stays') },
    { value: 'other', label: t('obstacle.other') },
    { value: 'ended', label: t('obstacle.ended-choice') },
  ];
};

interface InputsProps extends Omit<ActDialogProps, 'onClose'> {
  readonly fields: ActFields;
  readonly wanting: keyof ActFields | null;
  readonly onType: (differs: Partial<ActFields>) => void;
}

const Inputs = ({ act, obstacle, fields, wanting, onType }: InputsProps) => {
  const { t } = useText();
  const dates = useDates();
  const choices = useChoices(act);
  const error = (name: keyof ActFields): string | null => (wanting === name ? t('obstacle.wanting') : null);
  return (
    <>
      {choices.length === 0 ? null : (
        <Field label={t('obstacle.decision')} error={error('choice')} above>
          {(control) => (
            <Choices
              control={control}
              value={fields.choice === '' ? null : fields.choice}
              choices={choices}
              onChoose={(choice) => onType({ choice })}
            />
          )}
        </Field>
      )}
      {asksMust(act, fields) ? (
        <Field label={t('obstacle.must')} error={error('must')} above>
          {(control) => (
            <MustSelect
              control={control}
              value={fields.must}
              heldUpId={obstacle.unitId}
              onChoose={(must) => onType({ must })}
            />
          )}
        </Field>
      ) : null}
      {asksDay(act, fields) ? (
        <Field label={t('obstacle.answer-by')} error={error('answerBy')} above>
          {(control) => (
            <TextInput
              control={control}
              type="date"
              min={dates.today}
              value={fields.answerBy}
              onType={(answerBy) => onType({ answerBy })}
            />
          )}
        </Field>
      ) : null}
      <Field label={t(textLabels[act])} optional={isTextOptional(act, fields)} error={error('text')} above>
        {(control) => (
          <TextArea
            control={control}
            maxLength={act === 'escalate' ? 1_000 : 500}
            rows={act === 'escalate' ? 5 : 3}
            value={fields.text}
            onType={(text) => onType({ text })}
          />
        )}
      </Field>
    </>
  );
};

/** The dialog; closes when it is done. */
export const ActDialog = ({ act, obstacle, onClose }: ActDialogProps) => {
  const { t } = useText();
  const dates = useDates();
  const { told, draft, done } = useActTold(act, obstacle);
  const [fields, setFields] = useState(() => initialFields(obstacle, dates.today, draft));
  const [wasSent, setWasSent] = useState(false);
  const { send, isRunning, refused } = useObstacleAct(act, obstacle);
  const wanting = wantingOf(act, fields);
  const submit = async (): Promise<void> => {
    setWasSent(true);
    if (wanting !== null || !(await send(fields))) return;
    toast(done(fields));
    onClose();
  };
  return (
    <Dialog
      title={t(`obstacle.form.${act}`)}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={isRunning} onClick={() => void submit()}>
            {act === 'escalate' ? t('obstacle.send') : t('obstacle.save')}
          </Button>
          <Button kind="text" onClick={onClose}>
            {t('obstacle.cancel')}
          </Button>
        </>
      }
    >
      <p>
        <b>{obstacle.unit}</b> {obstacle.commitment}
      </p>
      <p className="small dim2">{obstacle.blocked}</p>
      {told === null ? null : <p className="small dim">{told}</p>}
      <Inputs
        act={act}
        obstacle={obstacle}
        fields={fields}
        wanting={wasSent ? wanting : null}
        onType={(differs) => setFields({ ...fields, ...differs })}
      />
      <Refusal refused={refused} />
    </Dialog>
  );
};
