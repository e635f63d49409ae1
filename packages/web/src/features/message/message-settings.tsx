// 接收方式: e-mail or not, a digest a day, and the hours nobody is disturbed.
import { useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

type Settings = Answer<'readMessageSettings'>;

interface InputsProps {
  readonly chosen: Settings;
  readonly wanting: string | null;
  readonly onChoose: (changed: Partial<Settings>) => void;
}

const Inputs = ({ chosen, wanting, onChoose }: InputsProps) => {
  const { t } = useText();
  const yesNo = (yes: string, no: string) =>
    [
      { value: 'yes', label: yes },
      { value: 'no', label: no },
    ] as const;
  return (
    <>
      <Field above label={t('message.by-mail')} under={t('message.email-told')} error={wanting}>
        {(control) => (
          <>
            <Choices
              control={control}
              value={chosen.byMail ? 'yes' : 'no'}
              choices={yesNo(t('message.by-mail.yes'), t('message.by-mail.no'))}
              onChoose={(value) => onChoose({ byMail: value === 'yes' })}
            />
            <TextInput
              control={control}
              type="email"
              aria-label={t('message.email')}
              placeholder={t('message.email')}
              maxLength={200}
              value={chosen.email ?? ''}
              onType={(email) => onChoose({ email: email === '' ? null : email })}
            />
          </>
        )}
      </Field>
      <Field above label={t('message.digest')}>
        {(control) => (
          <Choices
            control={control}
            value={chosen.digest ? 'yes' : 'no'}
            choices={yesNo(t('message.digest.yes'), t('message.digest.no'))}
            onChoose={(value) => onChoose({ digest: value === 'yes' })}
          />
        )}
      </Field>
      <Field above label={t('message.quiet-from')}>
        {(control) => (
          <TextInput
            control={control}
            type="time"
            value={chosen.quietFrom}
            onType={(quietFrom) => onChoose({ quietFrom })}
          />
        )}
      </Field>
      <Field above label={t('message.quiet-until')} under={t('message.quiet-told')}>
        {(control) => (
          <TextInput
            control={control}
            type="time"
            value={chosen.quietUntil}
            onType={(quietUntil) => onChoose({ quietUntil })}
          />
        )}
      </Field>
    </>
  );
};

const Form = ({ settings }: { settings: Settings }) => {
  const { t } = useText();
  const [chosen, setChosen] = useState(settings);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('saveMessageSettings', (saved) => {
    setChosen(saved);
    toast(t('message.saved'));
  });
  const isWanting = chosen.byMail && chosen.email === null;
  const save = (): void => {
    setWasSent(true);
    if (isWanting) return;
    const { version, ...body } = chosen;
    void act.run({ body: { ...body, basedOn: version } });
  };
  return (
    <>
      <Inputs
        chosen={chosen}
        wanting={wasSent && isWanting ? t('message.wanting.email') : null}
        onChoose={(changed) => setChosen({ ...chosen, ...changed })}
      />
      <Refusal refused={act.refused} />
      <Button kind="primary" busy={act.isRunning} onClick={save}>
        {t('message.save')}
      </Button>
    </>
  );
};

/** The panel of the settings. */
export const MessageSettings = () => {
  const { t } = useText();
  const reading = useAnswer('readMessageSettings');
  return (
    <section className="sheet message-panel">
      <h2>{t('message.settings')}</h2>
      <Answered reading={reading} lines={5}>
        {(settings) => <Form settings={settings} />}
      </Answered>
    </section>
  );
};
