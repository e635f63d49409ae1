// Filling in a month: the draft, a pasted block, and the acts that send what changed and confirm what did not.
import { useState } from 'react';
import type { ClipboardEvent } from 'react';
import { pasteBlock, type Pasted } from '@luoshi/domain/report/paste-block';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { toast } from '../../components/toast.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import {
  isAnswered,
  isChanged,
  keyOf,
  pasteRows,
  requestKey,
  sentRow,
  wantingIn,
  withPasted,
  type MonthContent,
  type TypedRow,
} from './month-values.ts';

type Month = Answer<'readMonth'>;

const nothing: MonthContent = { rows: {} };

/** What is ready, what is not, and what nobody touched. */
const parts = ({ rows, requests }: Month, content: MonthContent) => {
  const typedOf = (key: string): TypedRow | undefined => content.rows[key];
  const changed = rows.filter((row) => isChanged(row, typedOf(keyOf(row))));
  const ready = changed.filter((row) => wantingIn(row, typedOf(keyOf(row))) === null);
  const answered = requests.filter((row) => isAnswered(row, typedOf(requestKey(row))));
  const untouched = rows.filter(
    (row) => row.confirmable && row.givenBy === null && !isChanged(row, typedOf(keyOf(row))),
  );
  return { changed, ready, answered, untouched };
};

/** The month being filled in. */
export const useMonth = (month: Month) => {
  const { t } = useText();
  const draft = useDraft('month', month.month, nothing, null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [tried, setTried] = useState(false);
  const file = useAct('fileReports', ({ reports }) => toast(t('month.filed', { count: reports.length })));
  const answer = useAct('answerRequests', ({ answered }) => toast(t('month.filled', { count: answered })));
  const confirm = useAct('confirmUnchanged', () => toast(t('month.confirmed')));
  const { content } = draft;
  const { changed, ready, answered, untouched } = parts(month, content);

  const type = (key: string, typed: TypedRow | undefined): void =>
    draft.change((before) => {
      const { [key]: _, ...rest } = before.rows;
      return { rows: typed === undefined ? rest : { ...rest, [key]: typed } };
    });

  const sendAll = async (): Promise<boolean> => {
    const typedOf = (key: string): TypedRow => content.rows[key] ?? {};
    const reports = ready.map((row) => sentRow(row, typedOf(keyOf(row))));
    if (reports.length > 0 && (await file.run({ body: { reports } })) === null) return false;
    const answers = answered.map((row) => ({
      fieldId: row.fieldId,
      unitId: row.unitId,
      period: row.period,
      value: (typedOf(requestKey(row)).value ?? '').trim(),
      basedOn: row.basedOn,
    }));
    return answers.length === 0 || (await answer.run({ body: { answers } })) !== null;
  };

  /** Sends what is ready; what wants a reason or a number stays as typed. */
  const send = async (): Promise<void> => {
    setTried(true);
    if (!(await sendAll())) return;
    setPasted(null);
    if (ready.length < changed.length) {
      const kept = changed.filter((row) => !ready.includes(row)).map(keyOf);
      draft.change((before) => ({
        rows: Object.fromEntries(Object.entries(before.rows).filter(([key]) => kept.includes(key))),
      }));
      return;
    }
    setTried(false);
    await draft.drop();
  };

  /** 本期无变化，一并报送: what was typed first, then everything nobody touched. */
  const sendUnchanged = async (): Promise<void> => {
    const periods = [...new Set(untouched.map((row) => row.period))];
    for (const period of periods) {
      const commitmentIds = untouched.filter((row) => row.period === period).map((row) => row.commitmentId);
      if ((await confirm.run({ body: { period, commitmentIds } })) === null) return;
    }
  };

  const paste = (at: number) => (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const result = pasteBlock(text, pasteRows(month.rows, month.requests), at);
    setPasted(result);
    draft.change((before) => withPasted(before, result));
  };

  return {
    draft,
    content,
    pasted,
    tried,
    ready: ready.length + answered.length,
    held: changed.length - ready.length,
    untouched: untouched.length,
    isRunning: file.isRunning || answer.isRunning || confirm.isRunning,
    refused: file.refused ?? answer.refused ?? confirm.refused,
    type,
    send,
    sendUnchanged,
    paste,
    markTried: () => setTried(true),
    forgetPasted: () => setPasted(null),
  };
};
