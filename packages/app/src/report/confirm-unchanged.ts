// 本期无变化: a unit says of many commitments at once that nothing changed; each is filed with the figure that counted.
import { ok, refuse, type Outcome } from '@luoshi/domain/outcome/outcome';
import { endOf, parsePeriod, type Period } from '@luoshi/domain/period/period';
import { isAskedFor } from '@luoshi/domain/work/asked-periods';
import { countedOn, figuresOf, frameOf, type Frame } from '../commitment/figures-of.ts';
import { leadUnits, lockAllLoaded } from '../commitment/find-loaded.ts';
import type { KnownCommitment, LoadedCommitment } from '../commitment/loaded-commitment.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { versionsOf } from './before-report.ts';
import { fileAll } from './file-all.ts';
import type { NewReport } from './judge-filing.ts';

const isSigned = ({ state }: { readonly state: string }): boolean =>
  state === 'signed' || state === 'reviewed';

/** Whether a commitment has a figure to carry on to a period it is asked for and has not reported. */
export const isConfirmable = (loaded: KnownCommitment, period: Period, frame: Frame): boolean => {
  const { newest } = versionsOf(loaded, period, frame);
  return (
    loaded.row.state === 'underway' &&
    isAskedFor(figuresOf(loaded, frame).asked, period) &&
    newest === null &&
    loaded.reports.some((report) => isSigned(report) && endOf(report.period) < endOf(period))
  );
};

const unchangedReport = (
  scene: Scene,
  loaded: LoadedCommitment | undefined,
  period: Period,
): Outcome<NewReport> => {
  if (loaded === undefined) return refuse('not-found', { table: 'commitments' });
  const allowed = scene.require({ unitIds: leadUnits(loaded) });
  if (!allowed.ok) return allowed;
  const frame = frameOf(scene);
  if (!isConfirmable(loaded, period, frame)) return refuse('nothing-to-confirm', { title: loaded.row.title });
  return ok({
    commitmentId: loaded.row.id,
    basedOn: null,
    period,
    value: countedOn(loaded, frame).value,
    unitOfMeasure: loaded.row.unit_of_measure,
    note: scene.context.rules.cycle.unchanged.words,
    reason: null,
    nodes: [],
    evidence: [],
  });
};

/**
 * Confirms commitments of one's unit as unchanged; one that cannot be confirmed stops all. The head signs them as any report.
 *
 * @returns how many; `malformed-period`, `not-found`, `not-allowed`, `nothing-to-confirm`, what `fileAll` refuses
 * @source practice 10: 无变化免报; nothing changed is one act for everything
 */
export const confirmUnchanged = useCase(
  'report.confirm-unchanged',
  async (scene, input: { readonly period: string; readonly commitmentIds: readonly string[] }) => {
    const period = parsePeriod(input.period);
    if (!period.ok) return period;
    const loaded = await lockAllLoaded(scene, input.commitmentIds);
    const reports: NewReport[] = [];
    for (const id of input.commitmentIds) {
      const report = unchangedReport(scene, loaded.get(id), period.value);
      if (!report.ok) return report;
      reports.push(report.value);
    }
    const filed = await fileAll(scene, reports, true);
    return filed.ok ? ok({ confirmed: filed.value.length }) : filed;
  },
);
