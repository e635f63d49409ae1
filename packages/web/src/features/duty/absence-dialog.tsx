// 不能值班的日子: of the people of a team in a month; why is not asked.
import { useState } from 'react';
import type { DutyTeam } from '@luoshi/contract/routes/duty-roster';
import { dateOf, daysInMonth, partsOf } from '@luoshi/domain/period/calendar-date';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

interface AbsenceDialogProps {
  readonly roster: Answer<'readRoster'>;
  readonly team: DutyTeam;
  readonly onClose: () => void;
}

interface Absence {
  readonly postId: string;
  readonly from: string;
  readonly to: string;
}

interface ChosenProps {
  readonly absences: readonly Absence[];
  readonly people: readonly { readonly postId: string; readonly name: string }[];
  readonly onChange: (absences: readonly Absence[]) => void;
}

const Chosen = ({ absences, people, onChange }: ChosenProps) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <ul>
      {absences.map((each, n) => (
        <li key={`${each.postId} ${each.from}`} className="duty-line duty-bar">
          <span>
            {people.find(({ postId }) => postId === each.postId)?.name} {dates.day(each.from)}—
            {dates.day(each.to)}
          </span>
          <Button small onClick={() => onChange(absences.filter((_each, at) => at !== n))}>
            {t('duty.take-off')}
          </Button>
        </li>
      ))}
    </ul>
  );
};

/** Says who cannot in a month. */
export const AbsenceDialog = ({ roster, team, onClose }: AbsenceDialogProps) => {
  const { t } = useText();
  const save = useAct('setAbsences', onClose);
  const [absences, setAbsences] = useState<readonly Absence[]>(
    roster.absences.map(({ postId, from, to }) => ({ postId, from, to })),
  );
  const [typed, setTyped] = useState<Absence>({
    postId: '',
    from: `${roster.month}-01`,
    to: `${roster.month}-01`,
  });
  const { year, month } = partsOf(`${roster.month}-01`);
  const last = dateOf(year, month, daysInMonth(year, month));
  const people = [...roster.leaders.people, ...roster.staff.people];
  const add = (): void => {
    setAbsences([...absences, typed]);
    setTyped({ ...typed, postId: '' });
  };
  const send = () =>
    void save.run({
      params: { unitId: team.unitId },
      body: { from: `${roster.month}-01`, to: last, absences: [...absences] },
    });
  return (
    <FormDialog
      title={t('duty.absences')}
      submit={t('duty.save')}
      busy={save.isRunning}
      refused={save.refused}
      onSubmit={send}
      onClose={onClose}
    >
      <p className="small dim">{t('duty.absences-told')}</p>
      <Chosen absences={absences} people={people} onChange={setAbsences} />
      <Field label={t('duty.name')} above>
        {(control) => (
          <Select
            control={control}
            value={typed.postId}
            placeholder={t('duty.choose')}
            choices={people.map(({ postId, name }) => ({ value: postId, label: name }))}
            onChoose={(postId) => setTyped({ ...typed, postId })}
          />
        )}
      </Field>
      {(['from', 'to'] as const).map((end) => (
        <Field key={end} label={t(end === 'from' ? 'duty.from' : 'duty.to')} above>
          {(control) => (
            <TextInput
              control={control}
              type="date"
              value={typed[end]}
              onType={(day) => setTyped({ ...typed, [end]: day })}
            />
          )}
        </Field>
      ))}
      <Button disabled={typed.postId === ''} onClick={add}>
        {t('duty.add')}
      </Button>
    </FormDialog>
  );
};
