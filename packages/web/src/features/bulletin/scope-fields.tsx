// 公开范围: everybody, the county, or the units named. What is internal is never for everybody.
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { publicationScopes, type PublicationScope } from '@luoshi/domain/bulletin/form';
import { useAnswer } from '../../api/use-answer.ts';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { useText } from '../../text/text.tsx';

interface ScopeFieldsProps {
  readonly secrecy: BulletinPage['bulletin']['secrecy'];
  readonly scope: PublicationScope;
  readonly unitIds: readonly string[];
  readonly onChange: (scope: PublicationScope, unitIds: readonly string[]) => void;
}

const Units = ({
  unitIds,
  onChange,
}: {
  unitIds: readonly string[];
  onChange: (ids: readonly string[]) => void;
}) => {
  const { t } = useText();
  const { data } = useAnswer('listUnits');
  const units = (data?.units ?? []).filter(({ kind }) => kind === 'township' || kind === 'department');
  return (
    <fieldset className="scope-units">
      <legend className="small dim">{t('bulletin.scope.which')}</legend>
      {units.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={unitIds.includes(id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...unitIds, id] : unitIds.filter((each) => each !== id))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
};

/** Who reads the document once it is published. */
export const ScopeFields = ({ secrecy, scope, unitIds, onChange }: ScopeFieldsProps) => {
  const { t } = useText();
  const open = publicationScopes.filter((each) => each !== 'public' || secrecy === 'public');
  return (
    <>
      <Field label={t('bulletin.scope')}>
        {(control) => (
          <Choices
            control={control}
            value={scope}
            choices={open.map((value) => ({ value, label: t(`bulletin.scope.${value}`) }))}
            onChoose={(value) => onChange(value, unitIds)}
          />
        )}
      </Field>
      {scope === 'units' ? <Units unitIds={unitIds} onChange={(ids) => onChange(scope, ids)} /> : null}
    </>
  );
};
