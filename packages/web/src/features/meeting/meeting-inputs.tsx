// 会议信息: the fields of a meeting, the same for planning and changing.
import type { MeetingPage } from '@luoshi/contract/routes/meeting';
import { Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { DayField, LineField } from '../../components/text-fields.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useText } from '../../text/text.tsx';
import { leaderChoices, useCounty } from '../../unit/use-county.ts';

/** What is typed into the form of a meeting. */
export interface MeetingFields {
  readonly title: string;
  readonly heldOn: string;
  readonly beginsAt: string;
  readonly place: string;
  readonly chairPostId: string;
  readonly present: string;
  readonly absent: string;
  readonly attending: string;
}

/** The fields of a meeting that is there. */
export const fieldsOf = ({ meeting }: MeetingPage): MeetingFields => ({
  title: meeting.title,
  heldOn: meeting.heldOn,
  beginsAt: meeting.beginsAt,
  place: meeting.place,
  chairPostId: meeting.chairPostId ?? '',
  present: meeting.present,
  absent: meeting.absent,
  attending: meeting.attending,
});

interface InputsProps {
  readonly fields: MeetingFields;
  readonly wasSent: boolean;
  /** Who was there is asked only of a meeting that has been planned. */
  readonly withNames: boolean;
  readonly onType: (changed: Partial<MeetingFields>) => void;
}

const Names = ({ fields, onType }: Pick<InputsProps, 'fields' | 'onType'>) => {
  const { t } = useText();
  return (['present', 'absent', 'attending'] as const).map((part) => (
    <Field
      key={part}
      label={t(`meeting.field.${part}`)}
      under={part === 'present' ? t('meeting.names-told') : undefined}
      optional
    >
      {(control) => (
        <TextArea
          control={control}
          rows={2}
          maxLength={600}
          value={fields[part]}
          onType={(text) => onType({ [part]: text })}
        />
      )}
    </Field>
  ));
};

/** Name, day, hour, place, chair; once planned also who is there. */
export const MeetingInputs = ({ fields, wasSent, withNames, onType }: InputsProps) => {
  const { t } = useText();
  const { posts } = useCounty();
  return (
    <>
      <Field
        label={t('meeting.field.title')}
        error={wasSent && fields.title.trim() === '' ? t('meeting.wanting.title') : null}
      >
        {(control) => (
          <TextInput
            control={control}
            value={fields.title}
            maxLength={120}
            onType={(title) => onType({ title })}
          />
        )}
      </Field>
      <DayField
        label={t('meeting.field.held-on')}
        value={fields.heldOn}
        onType={(heldOn) => onType({ heldOn })}
      />
      <Field label={t('meeting.field.begins-at')}>
        {(control) => (
          <TextInput
            control={control}
            type="time"
            value={fields.beginsAt}
            onType={(beginsAt) => onType({ beginsAt })}
          />
        )}
      </Field>
      <LineField
        label={t('meeting.field.place')}
        optional
        value={fields.place}
        most={80}
        onType={(place) => onType({ place })}
      />
      <Field
        label={t('meeting.field.chair')}
        error={wasSent && fields.chairPostId === '' ? t('meeting.wanting.chair') : null}
      >
        {(control) => (
          <Select
            control={control}
            value={fields.chairPostId}
            choices={leaderChoices(posts)}
            placeholder=""
            onChoose={(chairPostId) => onType({ chairPostId })}
          />
        )}
      </Field>
      {withNames ? <Names fields={fields} onType={onType} /> : null}
    </>
  );
};

/** Whether the form can be sent. */
export const isComplete = ({ title, chairPostId, heldOn, beginsAt }: MeetingFields): boolean =>
  title.trim() !== '' && chairPostId !== '' && heldOn !== '' && beginsAt !== '';
