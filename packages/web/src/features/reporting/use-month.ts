// Filling in a month: the draft, a pasted block, and the acts that send what changed and confirm what did not.
import { useState } from 'react';
import type { ClipboardEvent } from 'react';
import { pasteBlock, type Pasted } from '@luoshi/domain/report/paste-block';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { toast } from '../../components/toast.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useText } from '../../text/text.tsx';
import { conflictIn, type MonthConflict } from './month-conflict.ts';
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

/** By line, the version its next sending follows, when somebody else filed it meanwhile. */
type Followed = Readonly<Record<string, number>>;

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

type Parts = ReturnType<typeof parts>;

const typedIn = (content: MonthContent, key: string): TypedRow => content.rows[key] ?? {};

const answersOf = ({ answered }: Parts, content: MonthContent) =>
  answered.map((row) => ({
    fieldId: row.fieldId,
    unitId: row.unitId,
    period: row.period,
    value: (typedIn(content, requestKey(row)).value ?? '').trim(),
    basedOn: row.basedOn,
  }));

/** The acts of a month: what is ready is sent, what nobody touched is confirmed. */
const useMonthActs = (content: MonthContent, of: Parts, followed: Followed) => {
  const { t } = useText();
  const file = useAct('fileReports', ({ reports }) => toast(t('month.filed', { count: reports.length })));
  const answer = useAct('answerRequests', ({ answered }) => toast(t('month.filled', { count: answered })));
  const confirm = useAct('confirmUnchanged', () => toast(t('month.confirmed')));

  const sendReady = async (): Promise<boolean> => {
    const reports = of.ready.map((row) => ({
      ...sentRow(row, typedIn(content, keyOf(row))),
      basedOn: followed[keyOf(row)] ?? row.basedOn,
    }));
    if (reports.length > 0 && (await file.run({ body: { reports } })) === null) return false;
    const answers = answersOf(of, content);
    return answers.length === 0 || (await answer.run({ body: { answers } })) !== null;
  };

  /** 本期无变化，一并报送, period by period. */
  const sendUnchanged = async (): Promise<void> => {
    for (const period of new Set(of.untouched.map((row) => row.period))) {
      const ofPeriod = of.untouched.filter((row) => row.period === period);
      const commitmentIds = ofPeriod.map((row) => row.commitmentId);
      if ((await confirm.run({ body: { period, commitmentIds } })) === null) return;
    }
  };

  return {
    sendReady,
    sendUnchanged,
    isRunning: file.isRunning || answer.isRunning || confirm.isRunning,
    refused: file.refused ?? answer.refused ?? confirm.refused,
  };
};

/** A pasted block: what of it was taken into the draft, and what became of the rest. */
const usePaste = (month: Month, change: (change: (before: MonthContent) => MonthContent) => void) => {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const paste = (at: number) => (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const result = pasteBlock(text, pasteRows(month.rows, month.requests), at);
    setPasted(result);
    change((before) => withPasted(before, result));
  };
  return { pasted, paste, forgetPasted: () => setPasted(null) };
};

const withRow = (content: MonthContent, key: string, typed: TypedRow | undefined): MonthContent => {
  const { [key]: _, ...rest } = content.rows;
  return { rows: typed === undefined ? rest : { ...rest, [key]: typed } };
};

const onlyRows = (content: MonthContent, keys: readonly string[]): MonthContent => ({
  rows: Object.fromEntries(Object.entries(content.rows).filter(([key]) => keys.includes(key))),
});

/** The month being filled in. */
export const useMonth = (month: Month) => {
  const draft = useDraft('month', month.month, nothing, null);
  const [tried, setTried] = useState(false);
  const [followed, setFollowed] = useState<Followed>({});
  const { content } = draft;
  const of = parts(month, content);
  const { sendReady, ...acts } = useMonthActs(content, of, followed);
  const { forgetPasted, ...pasting } = usePaste(month, draft.change);
  const held = of.changed.filter((row) => !of.ready.includes(row)).map(keyOf);

  /** Sends what is ready; what wants a reason or a number stays as typed. */
  const send = async (): Promise<void> => {
    setTried(true);
    if (!(await sendReady())) return;
    forgetPasted();
    if (held.length > 0) {
      draft.change((before) => onlyRows(before, held));
      return;
    }
    setTried(false);
    await draft.drop();
  };

  return {
    ...acts,
    ...pasting,
    forgetPasted,
    draft,
    content,
    tried,
    ready: of.ready.length + of.answered.length,
    held: held.length,
    untouched: of.untouched.length,
    type: (key: string, typed: TypedRow | undefined) => draft.change((before) => withRow(before, key, typed)),
    send,
    markTried: () => setTried(true),
    conflict: conflictIn(acts.refused, month.rows, followed),
    /** What was chosen stands in the line and follows their version; theirs alone is filed already. */
    resolve: ({ row, theirs }: MonthConflict, chosen: TypedRow | undefined) => {
      setFollowed({ ...followed, [keyOf(row)]: theirs.reportVersion });
      draft.change((before) => withRow(before, keyOf(row), chosen));
    },
  };
};
