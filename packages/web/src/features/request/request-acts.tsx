// What may be done with a request: the office approves or refuses it; whoever asks, or the office, stops it.
import { useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

/** The acts that the reader has. */
export const RequestActs = ({ page }: { page: Answer<'readRequest'> }) => {
  const { t } = useText();
  const [text, setText] = useState('');
  const decide = useAct('decideRequest', ({ state }) =>
    toast(state === 'refused' ? t('request.refused') : t('request.approved')),
  );
  const withdraw = useAct('withdrawRequest', () => toast(t('request.withdrawn')));
  const { request, mayDecide, mayWithdraw } = page;
  if (!mayDecide && !mayWithdraw) return null;
  const params = { id: request.id };
  const basedOn = request.version;
  const isRunning = decide.isRunning || withdraw.isRunning;
  return (
    <>
      <Field label={mayDecide ? t('request.opinion') : t('request.stop-reason')} above>
        {(control) => <TextArea control={control} value={text} maxLength={500} onType={setText} />}
      </Field>
      <Refusal refused={decide.refused ?? withdraw.refused} />
      <div className="request-acts">
        {mayDecide ? (
          <>
            <Button
              kind="primary"
              busy={isRunning}
              onClick={() =>
                void decide.run({ params, body: { basedOn, decision: 'approve', opinion: text } })
              }
            >
              {t('request.approve')}
            </Button>
            <Button
              busy={isRunning}
              onClick={() =>
                void decide.run({ params, body: { basedOn, decision: 'refuse', opinion: text } })
              }
            >
              {t('request.refuse')}
            </Button>
          </>
        ) : null}
        {mayWithdraw ? (
          <Button
            busy={isRunning}
            disabled={text.trim() === ''}
            onClick={() => void withdraw.run({ params, body: { basedOn, reason: text } })}
          >
            {t('request.stop')}
          </Button>
        ) : null}
      </div>
    </>
  );
};
