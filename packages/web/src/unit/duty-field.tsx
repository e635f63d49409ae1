// 履职清单事项: under which entry of its lists a township is given something; nothing where no list gates.
import { useAnswer } from '../api/use-answer.ts';
import { Field } from '../components/field.tsx';
import { Select } from '../components/select.tsx';
import { useText } from '../text/text.tsx';

interface DutyFieldProps {
  /** The unit that is to lead; empty while none is chosen. */
  readonly unitId: string;
  /** Empty while none is chosen. */
  readonly dutyId: string;
  readonly onChoose: (dutyId: string) => void;
}

/** The entries of the township's lists. */
export const DutyField = ({ unitId, dutyId, onChoose }: DutyFieldProps) => {
  const { t } = useText();
  const lists = useAnswer('readDutyLists', {}, { enabled: unitId !== '' });
  const isGated = lists.data?.load.some((each) => each.unitId === unitId && each.imported);
  if (isGated !== true) return null;
  const own = (lists.data?.duties ?? []).filter(
    (duty) => (duty.unitId === null || duty.unitId === unitId) && duty.list !== 'withdrawn',
  );
  return (
    <Field label={t('duty-list.field')}>
      {(control) => (
        <Select
          control={control}
          value={dutyId}
          placeholder={t('duty-list.field-none')}
          choices={own.map(({ id, title }) => ({ value: id, label: title }))}
          onChoose={onChoose}
        />
      )}
    </Field>
  );
};
