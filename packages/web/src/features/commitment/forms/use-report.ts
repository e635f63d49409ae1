// Filing a report: the draft, the version it follows, and a conflict with what somebody else filed meanwhile.
import { useState } from 'react';
import type { ReportRecord } from '@luoshi/contract/routes/report';
import { useAct } from '../../../api/use-act.ts';
import type { Refused } from '../../../api/refused.ts';
import { toast } from '../../../components/toast.ts';
import { useDraft, type Draft } from '../../../drafts/use-draft.ts';
import { useDates } from '../../../text/use-dates.ts';
import { useText } from '../../../text/text.tsx';
import type { FormProps } from './form-props.ts';
import { initialReport, sentReport, versionOf, type ReportContent } from './report-values.ts';

/** A report being filed. */
export interface Filing {
  readonly draft: Draft<ReportContent>;
  /** Newest version of the period, which this one follows. */
  readonly newest: ReportRecord | null;
  /** What somebody else filed while this was typed. */
  readonly theirs: ReportRecord | null;
  readonly refused: Refused | null;
  readonly isRunning: boolean;
  readonly send: () => void;
  /** Sends what was chosen after a conflict, following their version. */
  readonly resolve: (chosen: ReportContent, theirs: ReportRecord) => void;
}

const conflicting = (refused: Refused | null): ReportRecord | null => {
  const current = refused?.code === 'changed-meanwhile' ? refused.params['current'] : null;
  // The server sends the record of the contract with this refusal of this route.
  return typeof current === 'object' && current !== null && 'reportVersion' in current
    ? (current as ReportRecord)
    : null;
};

/** @see Filing */
export const useReport = ({ page, onClose }: FormProps): Filing => {
  const { t } = useText();
  const dates = useDates();
  const draft = useDraft('report', page.id, initialReport(page, dates.today), null);
  const [followed, setFollowed] = useState<number | null>(null);
  const act = useAct('fileReport', () => {
    toast(t('report.filed'));
    void draft.drop();
    onClose();
  });
  const newest = versionOf(page, draft.content.period);
  const sendBased = (content: ReportContent, basedOn: number | null): void =>
    void act.run({ params: { id: page.id }, body: sentReport(page, content, basedOn) });
  return {
    draft,
    newest,
    theirs: conflicting(act.refused),
    refused: act.refused,
    isRunning: act.isRunning,
    send: () => sendBased(draft.content, followed ?? newest?.reportVersion ?? null),
    resolve: (chosen, theirs) => {
      draft.type(chosen);
      setFollowed(theirs.reportVersion);
      sendBased(chosen, theirs.reportVersion);
    },
  };
};
