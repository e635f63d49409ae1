// 拟办建议: what the ladder proposes, one step each, with the condition that holds and who decides; taken up or dismissed.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { StepProposal } from '@luoshi/contract/routes/notice';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Empty } from '../../components/empty.tsx';
import { Light } from '../../components/light.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { toast } from '../../components/toast.ts';
import { WordsDialog } from '../../components/words-dialog.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { conditionText } from './condition-text.ts';
import { NoticeDialog } from './notice-dialog.tsx';
import { aboutProposals, fieldsFor } from './notice-fields.ts';

const keyOf = ({ commitmentId, step }: StepProposal): string => `${commitmentId} ${step}`;

const DismissDialog = ({ proposal, onClose }: { proposal: StepProposal; onClose: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const act = useAct('dismissProposal');
  const { commitmentId, step } = proposal;
  return (
    <WordsDialog
      title={t('notice.dismiss-title')}
      label={t('notice.reason')}
      wanting={t('notice.wrong.reason')}
      act={t('notice.dismiss')}
      most={500}
      draft={['dismiss-proposal', commitmentId, 1]}
      isRunning={act.isRunning}
      refused={act.refused}
      onClose={onClose}
      onSend={async (reason) => {
        const done = await act.run({ body: { commitmentId, step, reason } });
        if (done !== null) toast(t('notice.dismissed', { day: dates.day(done.restsUntil) }));
        return done !== null;
      }}
    />
  );
};

const TakeUpDialog = ({ chosen, onClose }: { chosen: readonly StepProposal[]; onClose: () => void }) => {
  const { t } = useText();
  const dates = useDates();
  const about = aboutProposals(chosen);
  const [first] = chosen;
  if (about === null || first === undefined) return null;
  const begun = fieldsFor(about, {
    matter: chosen.map(({ title }) => title).join('；'),
    basis: [...new Set(chosen.map(({ condition }) => conditionText(condition, t)))].join('；'),
    requirement: t('notice.requirement-given', { replyDays: first.replyDays }),
    feedbackForm: first.replyDays === 0 ? '' : t('notice.form-given'),
    heldOn: dates.today,
  });
  return <NoticeDialog about={about} begun={begun} onClose={onClose} />;
};

const Acts = ({
  proposal,
  onTakeUp,
  onDismiss,
}: {
  proposal: StepProposal;
  onTakeUp: () => void;
  onDismiss: () => void;
}) => {
  const { t } = useText();
  return (
    <span className="notice-acts">
      {proposal.step === 'transfer' ? (
        <Link
          className={buttonClass('plain', true)}
          to="/responsibility"
          search={{ open: proposal.commitmentId }}
        >
          {t('notice.open-file')}
        </Link>
      ) : (
        <Button small onClick={onTakeUp}>
          {t('notice.take-up')}
        </Button>
      )}
      <Button small kind="text" onClick={onDismiss}>
        {t('notice.dismiss')}
      </Button>
    </span>
  );
};

const useColumns = (
  isOffice: boolean,
  picked: ReadonlySet<string>,
  onPick: (key: string) => void,
  onTakeUp: (proposal: StepProposal) => void,
  onDismiss: (proposal: StepProposal) => void,
): readonly Column<StepProposal>[] => {
  const { t } = useText();
  const columns: readonly Column<StepProposal>[] = [
    { key: 'unit', head: t('notice.head.unit'), cell: ({ unit }) => <span className="nowrap">{unit}</span> },
    {
      key: 'matter',
      head: t('notice.head.matter'),
      cell: ({ commitmentId, title }) => (
        <Link to="/commitments/$id" params={{ id: commitmentId }}>
          {title}
        </Link>
      ),
    },
    { key: 'light', head: t('notice.head.light'), cell: ({ light }) => <Light shown={light} /> },
    {
      key: 'step',
      head: t('notice.head.step'),
      cell: ({ step, decides, source }) => (
        <span title={source}>
          <b>{t(`notice.kind.${step}`)}</b>
          <br />
          <span className="small dim">{t(`notice.decides.${decides}`)}</span>
        </span>
      ),
    },
    {
      key: 'condition',
      head: t('notice.head.condition'),
      cell: ({ condition }) => conditionText(condition, t),
    },
  ];
  if (!isOffice) return columns;
  const pick: Column<StepProposal> = {
    key: 'pick',
    head: '',
    cell: (proposal) => (
      <input
        type="checkbox"
        aria-label={t('notice.pick', { title: proposal.title })}
        checked={picked.has(keyOf(proposal))}
        disabled={proposal.step === 'transfer'}
        onChange={() => onPick(keyOf(proposal))}
      />
    ),
  };
  const acts: Column<StepProposal> = {
    key: 'acts',
    head: t('notice.head.acts'),
    cell: (proposal) => (
      <Acts proposal={proposal} onTakeUp={() => onTakeUp(proposal)} onDismiss={() => onDismiss(proposal)} />
    ),
  };
  return [pick, ...columns, acts];
};

/** With the boxes, those of the same unit and step go into one notice. */
const together = (
  proposals: readonly StepProposal[],
  picked: ReadonlySet<string>,
  chief: StepProposal,
): readonly StepProposal[] => [
  chief,
  ...proposals.filter(
    (each) =>
      keyOf(each) !== keyOf(chief) &&
      picked.has(keyOf(each)) &&
      each.unitId === chief.unitId &&
      each.step === chief.step,
  ),
];

/** The proposals of the ladder. */
export const Proposals = ({ proposals }: { proposals: readonly StepProposal[] }) => {
  const { t } = useText();
  const isOffice = hasRole(useSession(), 'office');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<readonly StepProposal[]>([]);
  const [dismissed, setDismissed] = useState<StepProposal | null>(null);
  const pick = (key: string): void => {
    const next = new Set(picked);
    if (!next.delete(key)) next.add(key);
    setPicked(next);
  };
  const take = (proposal: StepProposal): void => setTaken(together(proposals, picked, proposal));
  const columns = useColumns(isOffice, picked, pick, take, setDismissed);
  const close = (): void => {
    setTaken([]);
    setPicked(new Set());
  };
  return (
    <>
      <p className="small dim notice-rule">{t('notice.rule')}</p>
      {proposals.length === 0 ? (
        <Empty title={t('notice.none.proposals')} />
      ) : (
        <div className="sheet notice-sheet">
          <Table caption={t('notice.tab.proposals')} columns={columns} rows={proposals} keyOf={keyOf} />
        </div>
      )}
      {taken.length === 0 ? null : <TakeUpDialog chosen={taken} onClose={close} />}
      {dismissed === null ? null : <DismissDialog proposal={dismissed} onClose={() => setDismissed(null)} />}
    </>
  );
};
