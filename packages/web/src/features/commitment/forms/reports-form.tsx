// The form of an act on every report of a commitment that waits for it: signing, reviewing.
import type { CommitmentPage } from '@luoshi/contract/routes/commitment';
import type { Act } from '../../../api/use-act.ts';
import { reportsIn } from '../page-data.ts';
import { ActForm } from './act-form.tsx';
import { SeenReports } from './seen-reports.tsx';

interface ReportsFormProps {
  readonly page: CommitmentPage;
  /** State of the reports that wait. */
  readonly waiting: 'filed' | 'signed';
  readonly title: string;
  readonly about: string;
  readonly submit: string;
  readonly act: Act<'signReports'> | Act<'reviewReports'>;
  readonly onClose: () => void;
}

/** Shows what is acted on, then acts on all of it. */
export const ReportsForm = ({ page, waiting, act, onClose, ...texts }: ReportsFormProps) => {
  const reports = reportsIn(page, waiting);
  const body = { reports: reports.map(({ id, version }) => ({ id, basedOn: version })) };
  return (
    <ActForm
      {...texts}
      busy={act.isRunning}
      refused={act.refused}
      disabled={reports.length === 0}
      onSubmit={() => void act.run({ body })}
      onCancel={onClose}
    >
      <SeenReports reports={reports} unit={page.progress.unit} />
    </ActForm>
  );
};
