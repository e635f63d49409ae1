// 值班班子: who leads, who keeps duty, the duty phone, and the numbers of the roster.
import { useState } from 'react';
import type { DutyTeam } from '@luoshi/contract/routes/duty-roster';
import { useAct } from '../../api/use-act.ts';
import { Field } from '../../components/field.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { peopleOf, useCounty } from '../../unit/use-county.ts';
import { useText } from '../../text/text.tsx';

type Line = 'leaders' | 'staff' | 'none';

const lineOf = (team: Pick<DutyTeam, 'leaderPostIds' | 'staffPostIds'>, postId: string): Line => {
  if (team.leaderPostIds.includes(postId)) return 'leaders';
  return team.staffPostIds.includes(postId) ? 'staff' : 'none';
};

interface TeamDialogProps {
  /** Without a version: it does not exist yet. */
  readonly team: Omit<DutyTeam, 'version'> & { readonly version: number | null };
  readonly unitId: string;
  readonly onClose: () => void;
}

interface LinesProps {
  readonly people: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly lineOf: (id: string) => Line;
  readonly onChoose: (id: string, line: Line) => void;
}

const Lines = ({ people, nameOf, lineOf: chosen, onChoose }: LinesProps) => {
  const { t } = useText();
  return (
    <ul>
      {people.map((id) => (
        <li key={id} className="duty-line duty-bar">
          <span>{nameOf(id)}</span>
          {(['leaders', 'staff', 'none'] as const).map((line) => (
            <label key={line}>
              <input
                type="radio"
                name={id}
                checked={chosen(id) === line}
                onChange={() => onChoose(id, line)}
              />{' '}
              {line === 'none' ? t('duty.not-in-team') : t(`duty.burden.${line}`)}
            </label>
          ))}
        </li>
      ))}
    </ul>
  );
};

/** Changes a team. */
export const TeamDialog = ({ team, unitId, onClose }: TeamDialogProps) => {
  const { t } = useText();
  const { posts } = useCounty();
  const save = useAct('setUpTeam', onClose);
  const [typed, setTyped] = useState({
    phone: team.phone,
    shiftStarts: team.shiftStarts,
    gapDays: `${team.gapDays}`,
    staffPerShift: `${team.staffPerShift}`,
  });
  const [lines, setLines] = useState<Readonly<Record<string, Line>>>({});
  const people = [
    ...new Set([
      ...team.leaderPostIds,
      ...team.staffPostIds,
      ...peopleOf(posts, unitId).map(({ value }) => value),
    ]),
  ];
  const nameOf = (id: string): string => {
    const post = posts.find((each) => each.id === id);
    return post === undefined ? '·' : `${post.personName} ${post.title}`;
  };
  const inLine = (line: Line): string[] => people.filter((id) => (lines[id] ?? lineOf(team, id)) === line);
  const send = () =>
    void save.run({
      params: { unitId },
      body: {
        basedOn: team.version,
        county: team.county,
        phone: typed.phone,
        leaderPostIds: inLine('leaders'),
        staffPostIds: inLine('staff'),
        shiftStarts: typed.shiftStarts,
        gapDays: Number(typed.gapDays),
        staffPerShift: Number(typed.staffPerShift),
      },
    });
  return (
    <FormDialog
      title={t('duty.team')}
      submit={t('duty.save')}
      busy={save.isRunning}
      refused={save.refused}
      onSubmit={send}
      onClose={onClose}
    >
      {(['phone', 'shiftStarts', 'gapDays', 'staffPerShift'] as const).map((name) => (
        <Field key={name} label={t(`duty.team.${name}`)} above>
          {(control) => (
            <TextInput
              control={control}
              value={typed[name]}
              onType={(text) => setTyped({ ...typed, [name]: text })}
            />
          )}
        </Field>
      ))}
      <Lines
        people={people}
        nameOf={nameOf}
        lineOf={(id) => lines[id] ?? lineOf(team, id)}
        onChoose={(id, line) => setLines({ ...lines, [id]: line })}
      />
    </FormDialog>
  );
};
