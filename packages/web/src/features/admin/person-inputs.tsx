// The fields of a new person.
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { UnitPicker } from '../../unit/unit-picker.tsx';
import { useCounty } from '../../unit/use-county.ts';
import { givenRoles, type PersonFields, type WrongField } from './person-fields.ts';

interface PersonInputsProps {
  readonly fields: PersonFields;
  readonly wrong: readonly WrongField[];
  readonly onType: (fields: PersonFields) => void;
}

const Roles = ({ fields, onType }: Omit<PersonInputsProps, 'wrong'>) => {
  const { t } = useText();
  const toggle = (role: (typeof givenRoles)[number]): void => {
    const has = fields.roles.includes(role);
    onType({
      ...fields,
      roles: has ? fields.roles.filter((each) => each !== role) : [...fields.roles, role],
    });
  };
  return (
    <fieldset className="field">
      <legend className="sr">{t('admin.person.roles')}</legend>
      <span className="field-label" aria-hidden="true">
        {t('admin.person.roles')}
      </span>
      <div className="field-body">
        <div className="admin-checks">
          {givenRoles.map((role) => (
            <label key={role}>
              <input type="checkbox" checked={fields.roles.includes(role)} onChange={() => toggle(role)} />
              {t(`admin.role.${role}`)}
            </label>
          ))}
        </div>
        <p className="field-under">{t('admin.under.roles')}</p>
      </div>
    </fieldset>
  );
};

/** The inputs. */
export const PersonInputs = ({ fields, wrong, onType }: PersonInputsProps) => {
  const { t } = useText();
  const { units } = useCounty();
  const errorOf = (name: WrongField): string | null =>
    wrong.includes(name) ? t(`admin.wrong.${name}`) : null;
  const line = (name: 'name' | 'title' | 'phone' | 'username') => ({
    value: fields[name],
    onType: (typed: string) => onType({ ...fields, [name]: typed }),
  });
  return (
    <>
      <Field label={t('admin.person.name')} error={errorOf('name')}>
        {(control) => <TextInput control={control} maxLength={40} autoComplete="off" {...line('name')} />}
      </Field>
      <Field label={t('admin.person.unit')} error={errorOf('unitId')}>
        {(control) => (
          <UnitPicker
            control={control}
            units={units}
            chosen={fields.unitId === '' ? [] : [fields.unitId]}
            most={1}
            onChange={([unitId = '']) => onType({ ...fields, unitId })}
          />
        )}
      </Field>
      <Field label={t('admin.person.title')} error={errorOf('title')}>
        {(control) => <TextInput control={control} maxLength={40} {...line('title')} />}
      </Field>
      <Roles fields={fields} onType={onType} />
      <Field label={t('admin.person.phone')} optional>
        {(control) => (
          <TextInput control={control} maxLength={30} inputMode="tel" autoComplete="off" {...line('phone')} />
        )}
      </Field>
      <Field
        label={t('admin.person.username')}
        optional
        under={t('admin.under.username')}
        error={errorOf('username')}
      >
        {(control) => <TextInput control={control} maxLength={30} autoComplete="off" {...line('username')} />}
      </Field>
    </>
  );
};
