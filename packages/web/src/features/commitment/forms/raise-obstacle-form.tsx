// 提出受阻: what is blocked, what was tried, who must act, what is asked and by when.
import { useState } from 'react';
import { useAct } from '../../../api/use-act.ts';
import { Field } from '../../../components/field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Select } from '../../../components/select.tsx';
import { TextArea } from '../../../components/text-area.tsx';
import { TextInput } from '../../../components/text-input.tsx';
import { toast } from '../../../components/toast.ts';
import { useDraft } from '../../../drafts/use-draft.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import { MustSelect } from '../../../unit/must-select.tsx';
import { ActForm } from './act-form.tsx';
import type { FormProps } from './form-props.ts';
import {
  blankObstacle,
  blockable,
  isTooLate,
  sentObstacle,
  type ObstacleContent,
} from './obstacle-values.ts';

const texts = [
  ['blocked', 'commitment.obstacle.blocked'],
  ['tried', 'commitment.obstacle.tried'],
  ['asked', 'commitment.obstacle.request'],
] as const;

interface SaidProps {
  readonly content: ObstacleContent;
  readonly heldUpId: string | null;
  readonly wasSent: boolean;
  readonly onType: (differs: Partial<ObstacleContent>) => void;
}

/** What is blocked, what was tried, what is asked of whom, and by when. */
const SaidInputs = ({ content, heldUpId, wasSent, onType: type }: SaidProps) => {
  const { t } = useText();
  const dates = useDates();
  const wanting = (text: string): string | null =>
    wasSent && text.trim() === '' ? t('commitment.obstacle.wanting') : null;
  return (
    <>
      {texts.map(([name, label]) => (
        <Field key={name} label={t(label)} error={wanting(content[name])}>
          {(control) => (
            <TextArea
              control={control}
              rows={2}
              maxLength={500}
              value={content[name]}
              onType={(typed) => type({ [name]: typed })}
            />
          )}
        </Field>
      ))}
      <Field label={t('commitment.obstacle.must')}>
        {(control) => (
          <MustSelect
            control={control}
            value={content.must}
            heldUpId={heldUpId}
            onChoose={(must) => type({ must })}
          />
        )}
      </Field>
      <Field label={t('commitment.obstacle.answer-by')} error={wanting(content.answerBy)}>
        {(control) => (
          <TextInput
            control={control}
            type="date"
            min={dates.today}
            value={content.answerBy}
            onType={(answerBy) => type({ answerBy })}
          />
        )}
      </Field>
    </>
  );
};

/** Raises an obstacle for the unit. */
export const RaiseObstacleForm = ({ page, onClose }: FormProps) => {
  const { t } = useText();
  const dates = useDates();
  const draft = useDraft('raise-obstacle', page.id, blankObstacle(page), page.version);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('raiseObstacle', () => {
    toast(t('commitment.obstacle.sent'));
    void draft.drop();
    onClose();
  });
  const { content } = draft;
  const type = (differs: Partial<ObstacleContent>): void => draft.type({ ...content, ...differs });
  const send = (): void => {
    setWasSent(true);
    const body = sentObstacle(content);
    if (body !== null) void act.run({ params: { id: page.id }, body });
  };
  const nodes = blockable(page).map(({ id, proof, dueOn }) => ({
    value: id,
    label: `${proof}（${dates.day(dueOn)}）`,
  }));
  const late = isTooLate(page, content, dates.today);
  return (
    <ActForm
      title={t('commitment.obstacle.title')}
      about={t('commitment.obstacle.about')}
      submit={t('commitment.obstacle.send')}
      busy={act.isRunning}
      refused={act.refused}
      draft={draft}
      onSubmit={send}
      onCancel={onClose}
    >
      {nodes.length === 0 ? null : (
        <Field label={t('commitment.obstacle.node')}>
          {(control) => (
            <Select
              control={control}
              value={content.nodeId}
              choices={nodes}
              onChoose={(nodeId) => type({ nodeId })}
            />
          )}
        </Field>
      )}
      {late === null ? null : (
        <Notice kind="doubt">
          {t('commitment.obstacle.too-late', { due: dates.day(late.due), days: late.days })}
        </Notice>
      )}
      <SaidInputs content={content} heldUpId={page.leadUnitId} wasSent={wasSent} onType={type} />
    </ActForm>
  );
};
