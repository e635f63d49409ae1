// 群机器人: added and taken away by the administrator; of an address only its host is shown again.
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { UnitField } from '../../unit/unit-field.tsx';

const empty = { name: '', kind: 'wecom' as 'wecom' | 'dingtalk', url: '', unitIds: [] as readonly string[] };

const AddRobot = () => {
  const { t } = useText();
  const [fields, setFields] = useState(empty);
  const [wasSent, setWasSent] = useState(false);
  const act = useAct('addRobot', () => setFields(empty));
  const isWhole = fields.name.trim() !== '' && fields.url.trim() !== '';
  const add = (): void => {
    setWasSent(true);
    if (!isWhole) return;
    const { unitIds, ...body } = fields;
    void act.run({ body: { ...body, unitId: unitIds[0] ?? null } });
    setWasSent(false);
  };
  return (
    <>
      <Field
        above
        label={t('message.robot.name')}
        error={wasSent && !isWhole ? t('message.robot.wanting') : null}
      >
        {(control) => (
          <TextInput
            control={control}
            maxLength={60}
            value={fields.name}
            onType={(name) => setFields({ ...fields, name })}
          />
        )}
      </Field>
      <Field above label={t('message.robot.kind')}>
        {(control) => (
          <Choices
            control={control}
            value={fields.kind}
            choices={(['wecom', 'dingtalk'] as const).map((value) => ({
              value,
              label: t(`message.robot.kind.${value}`),
            }))}
            onChoose={(kind) => setFields({ ...fields, kind })}
          />
        )}
      </Field>
      <Field above label={t('message.robot.url')}>
        {(control) => (
          <TextInput
            control={control}
            type="url"
            maxLength={500}
            value={fields.url}
            onType={(url) => setFields({ ...fields, url })}
          />
        )}
      </Field>
      <UnitField
        above
        label={t('message.robot.unit')}
        under={t('message.robot.unit-told')}
        optional
        chosen={fields.unitIds}
        most={1}
        onChange={(unitIds) => setFields({ ...fields, unitIds })}
      />
      <Refusal refused={act.refused} />
      <Button busy={act.isRunning} onClick={add}>
        {t('message.robot.add')}
      </Button>
    </>
  );
};

/** The panel of the robots. */
export const Robots = () => {
  const { t } = useText();
  const reading = useAnswer('listRobots');
  const remove = useAct('removeRobot');
  return (
    <section className="sheet message-panel">
      <h2>{t('message.robots')}</h2>
      <p className="dim">{t('message.robots-told')}</p>
      <Answered reading={reading} lines={3}>
        {({ robots }) => (
          <ul className="robots-list">
            {robots.length === 0 ? <li className="dim">{t('message.robots-none')}</li> : null}
            {robots.map(({ id, name, kind, host, unit }) => (
              <li key={id}>
                {name}
                <small className="dim">
                  {`${t(`message.robot.kind.${kind}`)} · ${host} · ${unit ?? t('message.robot.all')}`}
                </small>
                <Button small kind="text" onClick={() => void remove.run({ params: { id }, body: {} })}>
                  {t('message.robot.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <AddRobot />
    </section>
  );
};
