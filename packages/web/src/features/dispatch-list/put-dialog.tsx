// 列入: which commitment, from when to when, why; the office names the leader it acts for and on what basis.
import { useState } from 'react';
import { addDays } from '@luoshi/domain/period/calendar-date';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { hasRole, useSession } from '../../session/session.tsx';
import { useText } from '../../text/text.tsx';
import { leaderChoices, useCounty } from '../../unit/use-county.ts';

/** Days an entry runs unless another end is given. */
const usualDays = 30;

const useCommitments = (text: string) =>
  useAnswer('listCommitments', { query: { text, state: 'open' } }, { enabled: text.trim().length > 1 });

interface OnBehalfProps {
  readonly leaderPostId: string;
  readonly basis: string;
  readonly onLeader: (postId: string) => void;
  readonly onBasis: (basis: string) => void;
}

const OnBehalf = ({ leaderPostId, basis, onLeader, onBasis }: OnBehalfProps) => {
  const { t } = useText();
  const { posts } = useCounty();
  return (
    <>
      <Field label={t('dispatch-list.leader')}>
        {(control) => (
          <Select
            control={control}
            value={leaderPostId}
            placeholder={t('dispatch-list.choose')}
            choices={leaderChoices(posts)}
            onChoose={onLeader}
          />
        )}
      </Field>
      <Field label={t('dispatch-list.basis')} under={t('dispatch-list.basis-told')}>
        {(control) => <TextInput control={control} maxLength={200} value={basis} onType={onBasis} />}
      </Field>
    </>
  );
};

interface DayFieldsProps {
  readonly today: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly onFrom: (day: string) => void;
  readonly onTo: (day: string) => void;
}

const DayFields = ({ today, fromOn, toOn, onFrom, onTo }: DayFieldsProps) => {
  const { t } = useText();
  return (
    <>
      <Field label={t('dispatch-list.from')}>
        {(control) => <TextInput control={control} type="date" min={today} value={fromOn} onType={onFrom} />}
      </Field>
      <Field label={t('dispatch-list.to')} under={t('dispatch-list.to-told')}>
        {(control) => <TextInput control={control} type="date" min={fromOn} value={toOn} onType={onTo} />}
      </Field>
    </>
  );
};

/** Puts a commitment on the list. */
export const PutDialog = ({ today, onClose }: { today: string; onClose: () => void }) => {
  const { t } = useText();
  const isLeader = hasRole(useSession(), 'leader');
  const [text, setText] = useState('');
  const [commitmentId, setCommitment] = useState('');
  const [fromOn, setFrom] = useState(today);
  const [toOn, setTo] = useState(addDays(today, usualDays));
  const [reason, setReason] = useState('');
  const [leaderPostId, setLeader] = useState('');
  const [basis, setBasis] = useState('');
  const found = useCommitments(text);
  const act = useAct('putOnDispatchList', () => {
    toast(t('dispatch-list.done'));
    onClose();
  });
  const isReady = commitmentId !== '' && (isLeader || (leaderPostId !== '' && basis.trim() !== ''));
  const behalf = isLeader ? { leaderPostId: null, basis: null } : { leaderPostId, basis };
  const body = { commitmentId, fromOn, toOn, reason, ...behalf };
  const choices = (found.data?.commitments ?? []).map(({ id, title, leadUnit }) => ({
    value: id,
    label: leadUnit === null ? title : `${leadUnit} ${title}`,
  }));
  return (
    <Dialog
      title={t('dispatch-list.put')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            busy={act.isRunning}
            disabled={!isReady}
            onClick={() => void act.run({ body })}
          >
            {t('dispatch-list.put')}
          </Button>
          <Button onClick={onClose}>{t('dispatch-list.cancel')}</Button>
        </>
      }
    >
      <p className="dim2">{t('dispatch-list.put-told')}</p>
      <Field label={t('dispatch-list.find')} under={t('dispatch-list.find-told')}>
        {(control) => (
          <TextInput
            control={control}
            type="search"
            value={text}
            onType={(typed) => {
              setText(typed);
              setCommitment('');
            }}
          />
        )}
      </Field>
      <Field label={t('dispatch-list.head.title')}>
        {(control) => (
          <Select
            control={control}
            value={commitmentId}
            placeholder={t('dispatch-list.found', { count: choices.length })}
            choices={choices}
            onChoose={setCommitment}
          />
        )}
      </Field>
      <DayFields today={today} fromOn={fromOn} toOn={toOn} onFrom={setFrom} onTo={setTo} />
      <Field label={t('dispatch-list.reason')} optional>
        {(control) => <TextInput control={control} maxLength={200} value={reason} onType={setReason} />}
      </Field>
      {isLeader ? null : (
        <OnBehalf leaderPostId={leaderPostId} basis={basis} onLeader={setLeader} onBasis={setBasis} />
      )}
      <Refusal refused={act.refused} />
    </Dialog>
  );
};
