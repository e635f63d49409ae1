// 现场记录, on a phone at the place: large fields, a draft kept on the device; a photo only where one is wanted.
import { useState } from 'react';
import type { Checkpoint, RoundPage } from '@luoshi/contract/routes/round';
import { call } from '../../api/call.ts';
import { asRefused, type Refused } from '../../api/refused.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { FilePicker, type PickedFile } from '../../components/file-picker.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft, type Draft } from '../../drafts/use-draft.ts';
import { useRefusalText } from '../../text/use-refusal-text.ts';
import { useText } from '../../text/text.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { NoteFindingDialog } from './note-finding-dialog.tsx';

interface Content {
  readonly scores: Readonly<Record<string, string>>;
  readonly comment: string;
  readonly found: string;
  readonly files: readonly PickedFile[];
}

const contentOf = (point: Checkpoint): Content => ({
  scores: point.scores,
  comment: point.comment,
  found: point.found ?? '',
  files: point.evidence.map(({ hash, name }) => ({ hash, name })),
});

interface PartProps {
  readonly round: RoundPage;
  readonly point: Checkpoint;
  readonly draft: Draft<Content>;
}

const Scores = ({ round, draft }: Omit<PartProps, 'point'>) => {
  const { t } = useText();
  const { content, type } = draft;
  return (
    <div className="checkpoint-scores">
      {round.sheet.map(({ id, name, most }) => (
        <Field key={id} label={t('inspection.score', { name, most })} above optional>
          {(control) => (
            <TextInput
              control={control}
              inputMode="decimal"
              value={content.scores[id] ?? ''}
              onType={(text) => type({ ...content, scores: { ...content.scores, [id]: text } })}
            />
          )}
        </Field>
      ))}
    </div>
  );
};

const Found = ({ point, draft }: Omit<PartProps, 'round'>) => {
  const { t } = useText();
  const { content, type } = draft;
  if (point.reported === null) return null;
  const told = { metric: point.metric ?? '', reported: point.reported, unit: point.unitOfMeasure ?? '' };
  return (
    <Field label={t('inspection.found-value')} under={t('inspection.reported', told)} above optional>
      {(control) => (
        <TextInput
          control={control}
          inputMode="decimal"
          unit={point.unitOfMeasure}
          value={content.found}
          onType={(found) => type({ ...content, found })}
        />
      )}
    </Field>
  );
};

const Photos = ({ point, draft }: Omit<PartProps, 'round'>) => {
  const { t } = useText();
  const say = useRefusalText();
  const [refused, setRefused] = useState<Refused | null>(null);
  const change = (files: (before: readonly PickedFile[]) => readonly PickedFile[]): void =>
    draft.change((before) => ({ ...before, files: files(before.files) }));
  return (
    <Field
      label={t('inspection.photo')}
      under={t('inspection.photo-under')}
      error={refused === null ? null : say(refused)}
      above
      optional
    >
      {(control) => (
        <FilePicker
          control={control}
          accept="image/*"
          files={draft.content.files}
          most={9}
          onPick={async (file) => {
            setRefused(null);
            try {
              const kept = await call('addCheckpointEvidence', {
                params: { id: point.id },
                body: { file },
              });
              change((before) => [...before.filter(({ hash }) => hash !== kept.hash), kept]);
            } catch (error) {
              setRefused(asRefused(error));
            }
          }}
          onRemove={(hash) => change((before) => before.filter((each) => each.hash !== hash))}
        />
      )}
    </Field>
  );
};

/** The form of one checkpoint. */
export const CheckpointForm = ({
  round,
  point,
  onClose,
}: Pick<PartProps, 'round' | 'point'> & { onClose: () => void }) => {
  const { t } = useText();
  const [isNoting, setNoting] = useState(false);
  const draft = useDraft('checkpoint', point.id, contentOf(point), point.version);
  const { content, type } = draft;
  const act = useAct('recordCheckpoint', () => {
    toast(t('inspection.recorded'));
    void draft.drop();
    onClose();
  });
  if (isNoting)
    return <NoteFindingDialog roundId={round.id} point={point} onClose={() => setNoting(false)} />;
  const body = {
    basedOn: point.version,
    scores: content.scores,
    comment: content.comment,
    found: content.found.trim() === '' ? null : content.found,
    evidence: content.files.map(({ hash }) => hash),
  };
  return (
    <FormDialog
      title={point.name}
      about={t('inspection.at', { unit: point.unit, number: point.number })}
      submit={t('inspection.record')}
      busy={act.isRunning}
      refused={act.refused}
      onSubmit={() => void act.run({ params: { id: point.id }, body })}
      onClose={onClose}
      instead={
        <>
          <Button kind="text" onClick={() => setNoting(true)}>
            {t('finding.note')}
          </Button>
          <DraftLine draft={draft} />
        </>
      }
    >
      <div className="checkpoint-form">
        <Scores round={round} draft={draft} />
        <Found point={point} draft={draft} />
        <Field label={t('inspection.comment')} above optional>
          {(control) => (
            <TextArea
              control={control}
              rows={3}
              maxLength={500}
              value={content.comment}
              onType={(comment) => type({ ...content, comment })}
            />
          )}
        </Field>
        <Photos point={point} draft={draft} />
      </div>
    </FormDialog>
  );
};
