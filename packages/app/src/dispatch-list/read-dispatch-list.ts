// 旬调度清单 as its page shows it: what is on it, who asked for it until when, how it stands, and how full it is by unit.
import { ok } from '@luoshi/domain/outcome/outcome';
import { addDays, type CalendarDate } from '@luoshi/domain/period/calendar-date';
import { nextReport, type AskedPeriod } from '@luoshi/domain/work/asked-periods';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listEntries, type DispatchListEntry } from '@luoshi/store/queries/dispatch-list';
import { listPostNames } from '@luoshi/store/queries/post-name';
import { listUnits } from '@luoshi/store/queries/unit';
import { lineOf } from '../commitment/commitment-lines.ts';
import { figuresOf, frameOf, type Figures, type Frame } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import { reportDue } from '../rules/report-due.ts';
import { usualMost } from '../use-case/usual-most.ts';
import { useCase } from '../use-case/use-case.ts';

/** Entries that ended stay on the page this long. */
const keptDays = 60;

const places = { on: 0, coming: 1, ended: 2 } as const;

type EntryState = 'coming' | 'on' | 'ended';

const stateOf = ({ from_on: from, to_on: to }: DispatchListEntry, on: CalendarDate): EntryState => {
  if (on < from) return 'coming';
  return on > to ? 'ended' : 'on';
};

const nexts = new WeakMap<Figures, AskedPeriod | null>();

/** The report that comes next, reckoned once while neither commitment nor day changes. */
const nextOf = (loaded: KnownCommitment, figures: Figures, frame: Frame): AskedPeriod | null => {
  const known = nexts.get(figures);
  if (known !== undefined) return known;
  const reported = loaded.reports.filter(({ state }) => state !== 'returned').map(({ period }) => period);
  const next = nextReport(figures.asked, reported, frame.on, reportDue(frame.rules), frame.rules.holidays);
  nexts.set(figures, next);
  return next;
};

const entryShown = (
  row: DispatchListEntry,
  loaded: KnownCommitment,
  names: ReadonlyMap<string, string>,
  frame: Frame,
) => {
  const figures = figuresOf(loaded, frame);
  const line = lineOf(loaded, frame);
  const next = nextOf(loaded, figures, frame);
  const nameOf = (postId: string | null) => (postId === null ? null : (names.get(postId) ?? null));
  return {
    id: row.id,
    commitmentId: row.commitment_id,
    title: row.title,
    unitId: row.lead_unit_id,
    unit: line.leadUnit,
    fromOn: row.from_on,
    toOn: row.to_on,
    state: stateOf(row, frame.on),
    reason: row.reason,
    leader: nameOf(row.leader_post_id),
    enteredBy: row.entered_by_post_id === row.leader_post_id ? null : nameOf(row.entered_by_post_id),
    basis: row.basis,
    light: line.light,
    progress: line.progress,
    next: loaded.row.state === 'underway' ? next : null,
    version: row.version,
  };
};

interface Input {
  /** Entries at most. */
  readonly most?: number | undefined;
}

/** The list of today: what is on it, what comes, what ended lately. */
export const readDispatchList = useCase('dispatch-list.read', async (scene, input: Input) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const frame = frameOf(scene);
  const all = await listEntries(scene, addDays(scene.today, -keptDays));
  const on = all.filter((row) => stateOf(row, frame.on) === 'on');
  const rows = all
    .toSorted((a, b) => places[stateOf(a, frame.on)] - places[stateOf(b, frame.on)])
    .slice(0, input.most ?? usualMost);
  const names = await listPostNames(
    scene,
    rows.flatMap((row) => [row.leader_post_id, row.entered_by_post_id]),
  );
  const ids = [...new Set(rows.map((row) => row.commitment_id))];
  const loaded = new Map(
    (await knownCommitments(scene, { ...anyCommitment, ids })).map((each) => [each.row.id, each]),
  );
  const entries = rows.flatMap((row) => {
    const of = loaded.get(row.commitment_id);
    return of === undefined ? [] : [entryShown(row, of, names, frame)];
  });
  const { most } = scene.context.rules.cycle.dispatchList;
  const towns = (await listUnits(scene)).filter(({ kind }) => kind === 'township');
  return ok({
    today: scene.today,
    most,
    entries,
    count: all.length,
    on: on.length,
    towns: towns.map(({ id, short_name: name }) => ({
      unitId: id,
      unit: name,
      listed: on.filter((row) => row.lead_unit_id === id).length,
    })),
  });
});
