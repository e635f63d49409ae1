// The reports of one commitment that wait: for its head's signature, for the office to look at them.
import type { KnownReport } from '@luoshi/store/queries/report';
import { newestVersions } from '../report/report-versions.ts';
import { commitmentTask } from './commitment-task.ts';
import type { OpenCommitment } from './load-work.ts';
import type { WorkTask } from './work-task.ts';

/** Reports of one commitment that wait for its head's signature. */
export const filedOf = ({ loaded }: OpenCommitment): readonly KnownReport[] =>
  newestVersions(loaded.reports).filter((report) => report.state === 'filed');

/** 资料审核: what one commitment's head signed and the office has not looked at. */
export const toReview = (open: OpenCommitment): readonly WorkTask[] =>
  newestVersions(open.loaded.reports)
    .filter((report) => report.state === 'signed')
    .map((report) =>
      commitmentTask(open, {
        key: `review-report ${report.id}`,
        step: 'review-report',
        who: { kind: 'office' },
        verb: 'report.review',
        about: {},
        period: report.period,
        from: [open.line.leadUnit, open.source].filter((each) => each !== null),
      }),
    );
