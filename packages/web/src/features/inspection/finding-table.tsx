// 检查问题: what was found, whose it is, until when, where it stands, and looking again.
import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import type { Finding } from '@luoshi/contract/routes/finding';
import { Button } from '../../components/button.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { DecideFindingDialog } from './decide-finding-dialog.tsx';
import { LookBackDialog } from './look-back-dialog.tsx';

interface FindingTableProps {
  readonly findings: readonly Finding[];
  readonly mayDecide: boolean;
  readonly mayLook: boolean;
}

const LookBack = ({ finding }: { finding: Finding }) => {
  const { t } = useText();
  const dates = useDates();
  const { lookBack, looked } = finding;
  return (
    <>
      {looked.map(({ on, result, found }) => (
        <div key={on}>
          <Tag tone={result === 'held' ? 'quiet' : 'outline'}>{t(`finding.looked.${result}`)}</Tag>{' '}
          <span className="small dim">
            {dates.day(on)} {found}
          </span>
        </div>
      ))}
      {lookBack === null ? null : (
        <span className="small dim">
          {t(lookBack.dueInDraw === null ? 'finding.look-window' : 'finding.look-drawn', {
            from: dates.day(lookBack.from),
            until: dates.day(lookBack.until),
          })}
        </span>
      )}
    </>
  );
};

const Acts = ({
  finding,
  mayDecide,
  mayLook,
  onOpen,
}: Omit<FindingTableProps, 'findings'> & { finding: Finding; onOpen: () => void }) => {
  const { t } = useText();
  if (mayDecide && finding.state === 'noted')
    return (
      <Button small onClick={onOpen}>
        {t('finding.decide')}
      </Button>
    );
  if (mayLook && finding.lookBack !== null && finding.lookBack.dueInDraw !== null)
    return (
      <Button small onClick={onOpen}>
        {t('finding.look')}
      </Button>
    );
  return null;
};

const useColumns = (
  props: FindingTableProps,
  onOpen: (finding: Finding) => void,
): readonly Column<Finding>[] => {
  const { t } = useText();
  const dates = useDates();
  return [
    {
      key: 'title',
      head: t('finding.head.finding'),
      cell: ({ title, found, commitmentId }) => (
        <div>
          {commitmentId === null ? (
            <b>{title}</b>
          ) : (
            <Link to="/commitments/$id" params={{ id: commitmentId }}>
              {title}
            </Link>
          )}
          <div className="small dim">{found}</div>
        </div>
      ),
    },
    { key: 'unit', head: t('finding.head.unit'), cell: ({ unit }) => <span className="nowrap">{unit}</span> },
    {
      key: 'from',
      head: t('finding.head.from'),
      cell: ({ code, foundOn, notedBy }) => (
        <div>
          {code} {dates.day(foundOn)}
          <div className="small dim">{notedBy}</div>
        </div>
      ),
    },
    {
      key: 'state',
      head: t('finding.head.state'),
      cell: ({ state, number, dismissedReason }) => (
        <div>
          <Tag tone={state === 'closed' ? 'solid' : 'quiet'}>{t(`finding.state.${state}`)}</Tag>{' '}
          <span className="small">{number ?? dismissedReason}</span>
        </div>
      ),
    },
    { key: 'due', head: t('finding.head.due'), cell: ({ dueOn }) => dates.day(dueOn) },
    { key: 'look', head: t('finding.head.look'), cell: (finding) => <LookBack finding={finding} /> },
    {
      key: 'acts',
      head: t('finding.head.acts'),
      cell: (finding) => <Acts {...props} finding={finding} onOpen={() => onOpen(finding)} />,
    },
  ];
};

/** The table with what is done to its lines. */
export const FindingTable = (props: FindingTableProps) => {
  const { t } = useText();
  const [opened, open] = useState<Finding | null>(null);
  const columns = useColumns(props, open);
  const close = (): void => open(null);
  return (
    <>
      <div className="sheet inspection-scroll">
        <Table caption={t('finding.title')} columns={columns} rows={props.findings} keyOf={({ id }) => id} />
      </div>
      {opened?.state === 'noted' ? <DecideFindingDialog finding={opened} onClose={close} /> : null}
      {opened?.state === 'closed' ? <LookBackDialog finding={opened} onClose={close} /> : null}
    </>
  );
};
