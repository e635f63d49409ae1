// 一组: rows of one urgency under their heading; what can be signed for at once is one act.
import { useId } from 'react';
import type { WorkLine } from '@luoshi/contract/routes/work';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { WorkRow } from './work-row.tsx';

type Group = Answer<'readWork'>['groups'][number];

const seenOf = (lines: readonly WorkLine[]): { id: string; basedOn: number }[] =>
  lines.flatMap(({ step, subject, version }) =>
    step === 'sign-for' && subject.id !== null && version !== null
      ? [{ id: subject.id, basedOn: version }]
      : [],
  );

/** A group; nothing is drawn for an empty one. */
export const WorkGroup = ({
  group,
  count,
  canSign,
  onAll,
}: {
  group: Group;
  /** How many there are. */
  count: number;
  canSign: boolean;
  onAll: () => void;
}) => {
  const { t } = useText();
  const id = useId();
  const toSign = canSign ? seenOf(group.lines) : [];
  const act = useAct('signFor', ({ signed }) => toast(t('work.signed', { count: signed })));
  const isLate = group.key === 'behind' || group.key === 'overdue';
  if (group.lines.length === 0) return null;
  return (
    <section className="work-group" aria-labelledby={id}>
      <h2 id={id} className={isLate ? 'work-urgent' : undefined}>
        {t(`work.group.${group.key}`)}
        <b>{count}</b>
        <small>{t(`work.hint.${group.key}`)}</small>
        {toSign.length < 2 ? null : (
          <Button
            kind="text"
            small
            busy={act.isRunning}
            onClick={() => void act.run({ body: { commitments: toSign } })}
          >
            {t('work.sign-all', { count: toSign.length })}
          </Button>
        )}
      </h2>
      <Refusal refused={act.refused} />
      <ul className="sheet">
        {group.lines.map((line) => (
          <WorkRow key={line.key} line={line} urgent={isLate || group.key === 'today'} />
        ))}
      </ul>
      {count > group.lines.length ? (
        <Button kind="text" onClick={onAll}>
          {t('work.show-all', { count })}
        </Button>
      ) : null}
    </section>
  );
};
