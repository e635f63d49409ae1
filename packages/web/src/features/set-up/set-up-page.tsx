// 建县: the first start of an empty county: its name, division code and first administrator.
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { Front } from '../../session/front.tsx';
import { useText } from '../../text/text.tsx';
import { checkNewCounty, type NewCountyFields } from './check-new-county.ts';

const blank: NewCountyFields = {
  name: '',
  divisionCode: '',
  administratorName: '',
  username: '',
  password: '',
};

const fields = [
  { name: 'name', autoComplete: 'organization' },
  { name: 'divisionCode', autoComplete: 'off' },
  { name: 'administratorName', autoComplete: 'name' },
  { name: 'username', autoComplete: 'username' },
  { name: 'password', autoComplete: 'new-password' },
] as const;

const SetUpForm = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(blank);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('createCounty', () => void navigate({ to: '/sign-in', replace: true }));
  const wrong = wasSent ? checkNewCounty(typed) : [];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWasSent(true);
    if (checkNewCounty(typed).length === 0) void act.run({ body: typed });
  };
  return (
    <form onSubmit={submit} noValidate>
      {fields.map(({ name, autoComplete }) => (
        <Field
          key={name}
          label={t(`set-up.${name}`)}
          under={t(`set-up.under.${name}`)}
          error={wrong.includes(name) ? t(`set-up.wrong.${name}`) : null}
        >
          {(control) => (
            <TextInput
              control={control}
              value={typed[name]}
              type={name === 'password' ? 'password' : 'text'}
              inputMode={name === 'divisionCode' ? 'numeric' : undefined}
              autoComplete={autoComplete}
              onType={(text) => setTyped({ ...typed, [name]: text })}
            />
          )}
        </Field>
      ))}
      <div className="sign-in-acts">
        <Button kind="primary" type="submit" busy={act.isRunning}>
          {t('set-up.do')}
        </Button>
      </div>
      <Refusal refused={act.refused} />
    </form>
  );
};

/** The set-up page; goes away once a county is there. */
export const SetUpPage = () => {
  const { t } = useText();
  const state = useAnswer('readSetup');
  if (state.data?.needed === false) return <Navigate to="/sign-in" replace />;
  return (
    <Front title={t('set-up.title')} under={t('set-up.about')} wide>
      <SetUpForm />
    </Front>
  );
};
