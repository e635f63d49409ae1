// 查岗记录: on a phone, as on paper; everybody drawn is met unless ticked off.
import { useState } from 'react';
import type { AttendanceRound } from '@luoshi/contract/routes/attendance';
import { momentAt } from '@luoshi/domain/period/instant';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useSession } from '../../session/session.tsx';
import { useCounty } from '../../unit/use-county.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

type NotMet = Readonly<Record<string, string>>;

interface MetProps {
  readonly post: { readonly id: string; readonly name: string };
  readonly notMet: NotMet;
  readonly onChange: (notMet: NotMet) => void;
}

const Met = ({ post, notMet, onChange }: MetProps) => {
  const { t } = useText();
  const seen = notMet[post.id];
  const toggle = (): void => {
    const { [post.id]: _, ...others } = notMet;
    onChange(seen === undefined ? { ...notMet, [post.id]: '' } : others);
  };
  return (
    <li className="attendance-met">
      <label>
        <input type="checkbox" checked={seen === undefined} onChange={toggle} /> {post.name}
      </label>
      {seen === undefined ? null : (
        <Field label={t('attendance.seen')} above optional>
          {(control) => (
            <TextInput
              control={control}
              value={seen}
              maxLength={200}
              onType={(text) => onChange({ ...notMet, [post.id]: text })}
            />
          )}
        </Field>
      )}
    </li>
  );
};

interface Times {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

const Window = ({ times, onType }: { times: Times; onType: (times: Times) => void }) => {
  const { t } = useText();
  return (['day', 'from', 'to'] as const).map((name) => (
    <Field key={name} label={t(`attendance.time.${name}`)} above>
      {(control) => (
        <TextInput
          control={control}
          type={name === 'day' ? 'date' : 'time'}
          value={times[name]}
          onType={(text) => onType({ ...times, [name]: text })}
        />
      )}
    </Field>
  ));
};

const Second = ({
  round,
  value,
  onChoose,
}: {
  round: AttendanceRound;
  value: string;
  onChoose: (id: string) => void;
}) => {
  const { t } = useText();
  const session = useSession();
  const { posts } = useCounty();
  const bodies = round.bodies.map(({ id }) => id);
  const checkers = posts.filter(
    (post) =>
      post.roles.includes('inspector') && bodies.includes(post.unitId) && post.personId !== session.person.id,
  );
  return (
    <Field label={t('attendance.second')} above>
      {(control) => (
        <Select
          control={control}
          value={value}
          placeholder={t('attendance.choose')}
          choices={checkers.map((post) => ({ value: post.id, label: `${post.personName} ${post.unitName}` }))}
          onChoose={onChoose}
        />
      )}
    </Field>
  );
};

/** Records a visit to one of the drawn units. */
export const VisitDialog = ({ round, onClose }: { round: AttendanceRound; onClose: () => void }) => {
  const { t } = useText();
  const { today } = useDates();
  const { zone } = useSession().jurisdiction;
  const record = useAct('recordAttendanceVisit', onClose);
  const left = round.drawn.filter(({ unitId }) => round.visits.every((visit) => visit.unitId !== unitId));
  const [unitId, setUnitId] = useState(left[0]?.unitId ?? '');
  const [second, setSecond] = useState('');
  const [times, setTimes] = useState<Times>({ day: today, from: '08:40', to: '09:10' });
  const [notMet, setNotMet] = useState<NotMet>({});
  const at = (clock: string): string => momentAt(times.day, clock, zone);
  const send = () =>
    void record.run({
      params: { id: round.id },
      body: {
        unitId,
        startsAt: at(times.from),
        endsAt: at(times.to),
        secondPostId: second,
        notMet: Object.entries(notMet).map(([postId, seen]) => ({ postId, seen })),
      },
    });
  return (
    <Dialog
      title={t('attendance.visit')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            disabled={unitId === '' || second === ''}
            busy={record.isRunning}
            onClick={send}
          >
            {t('attendance.record')}
          </Button>
          <Button onClick={onClose}>{t('attendance.cancel')}</Button>
        </>
      }
    >
      <Field label={t('attendance.unit')} above>
        {(control) => (
          <Select
            control={control}
            value={unitId}
            choices={left.map((unit) => ({ value: unit.unitId, label: unit.unit }))}
            onChoose={(id) => {
              setUnitId(id);
              setNotMet({});
            }}
          />
        )}
      </Field>
      <Second round={round} value={second} onChoose={setSecond} />
      <Window times={times} onType={setTimes} />
      <p className="small dim">{t('attendance.met-told')}</p>
      <ul>
        {left
          .find((unit) => unit.unitId === unitId)
          ?.posts.map((post) => (
            <Met key={post.id} post={post} notMet={notMet} onChange={setNotMet} />
          ))}
      </ul>
      <Refusal refused={record.refused} />
    </Dialog>
  );
};
