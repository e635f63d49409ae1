// 认领或有异议: a unit answers for its rows, many in one act; an objection says why.
import { useState } from 'react';
import type { Consent } from '@luoshi/contract/routes/breakdown';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { toast } from '../../components/toast.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';

interface AnswerProps {
  readonly breakdownId: string;
  /** What is answered: of the rows chosen. */
  readonly consents: readonly Consent[];
  readonly onDone: () => void;
}

const seen = (consents: readonly Consent[]) => consents.map(({ id, version }) => ({ id, basedOn: version }));

const ObjectDialog = ({ breakdownId, consents, onDone, onClose }: AnswerProps & { onClose: () => void }) => {
  const { t } = useText();
  const draft = useDraft('objection', breakdownId, { reason: '' }, null);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('answerConsent');
  const reason = draft.content.reason.trim();
  const send = async (): Promise<void> => {
    setWasSent(true);
    if (reason === '') return;
    if ((await act.run({ body: { consents: seen(consents), answer: 'object', reason } })) === null) return;
    await draft.drop();
    toast(t('breakdown.objected', { count: consents.length }));
    onDone();
  };
  return (
    <Dialog
      title={t('breakdown.object-title', { count: consents.length })}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={act.isRunning} onClick={() => void send()}>
            {t('breakdown.object-do')}
          </Button>
          <Button onClick={onClose}>{t('breakdown.cancel')}</Button>
          <DraftLine draft={draft} />
        </>
      }
    >
      <Field
        label={t('breakdown.object-reason')}
        above
        under={t('breakdown.object-under')}
        error={wasSent && reason === '' ? t('breakdown.wrong.reason') : null}
      >
        {(control) => (
          <TextArea
            control={control}
            rows={4}
            maxLength={500}
            value={draft.content.reason}
            onType={(typed) => draft.type({ reason: typed })}
          />
        )}
      </Field>
      <Refusal refused={act.refused} />
    </Dialog>
  );
};

/** The two answers to what was chosen. */
export const AnswerBar = (props: AnswerProps) => {
  const { t } = useText();
  const { consents, onDone } = props;
  const [isObjecting, setObjecting] = useState(false);
  const act = useAct('answerConsent', ({ answered }) => {
    toast(t('breakdown.agreed', { count: answered }));
    onDone();
  });
  return (
    <>
      <Button
        small
        kind="primary"
        disabled={consents.length === 0}
        busy={act.isRunning}
        onClick={() => void act.run({ body: { consents: seen(consents), answer: 'agree', reason: null } })}
      >
        {t('breakdown.agree', { count: consents.length })}
      </Button>
      <Button small disabled={consents.length === 0} onClick={() => setObjecting(true)}>
        {t('breakdown.object')}
      </Button>
      <Refusal refused={act.refused} />
      {isObjecting ? (
        <ObjectDialog
          {...props}
          onDone={() => {
            setObjecting(false);
            onDone();
          }}
          onClose={() => setObjecting(false)}
        />
      ) : null}
    </>
  );
};
