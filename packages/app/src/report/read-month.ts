// 逐月填报: everything a unit has to report in a month in one grid, so that a clerk changes only what changed.
import { ok } from '@luoshi/domain/outcome/outcome';
import { endOf, parsePeriod, periodOf, previousPeriod, type Period } from '@luoshi/domain/period/period';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import { listAnswers, listFields, listRequests } from '@luoshi/store/queries/request';
import { listUnits } from '@luoshi/store/queries/unit';
import { frameOf } from '../commitment/figures-of.ts';
import { loadCommitments } from '../commitment/loaded-commitment.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { monthRow, type MonthRow } from './month-row.ts';
import { requestRows, type RequestRowShown } from './request-row.ts';

const reportRows = async (
  scene: Scene,
  unitIds: readonly string[],
  month: Period,
): Promise<readonly MonthRow[]> => {
  const frame = frameOf(scene);
  const loaded = await loadCommitments(scene, {
    ...anyCommitment,
    states: ['underway'],
    leadUnitIds: unitIds,
  });
  return loaded.flatMap((each) => monthRow(each, month, frame) ?? []);
};

const askedRows = async (
  scene: Scene,
  unitIds: readonly string[],
  month: Period,
): Promise<readonly RequestRowShown[]> => {
  const requests = await listRequests(scene);
  const fields = await listFields(
    scene,
    requests.map((request) => request.id),
  );
  const answers = await listAnswers(
    scene,
    fields.map((field) => field.id),
    unitIds,
  );
  const names = new Map((await listUnits(scene)).map((unit) => [unit.id, unit.name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  return unitIds.flatMap((unitId) =>
    requestRows({ unitId, requests, fields, answers, nameOf }, month, scene.today),
  );
};

/** Last month while anything of it is open, else the running one. */
const openMonth = async (scene: Scene, unitIds: readonly string[]): Promise<Period> => {
  const running = periodOf(scene.today, 'month');
  const last = previousPeriod(running);
  const rows = await reportRows(scene, unitIds, last);
  const isOpen = rows.some(
    (row) => row.givenBy === null && (row.state === 'open' || row.state === 'returned'),
  );
  return isOpen ? last : running;
};

/** @param period a month; the one that is open when left out @returns `malformed-period` */
export const readMonth = useCase(
  'report.month',
  async (scene, input: { readonly period?: string | undefined }) => {
    const { unitIds } = scene.actor;
    const allowed = scene.require({ unitIds });
    if (!allowed.ok) return allowed;
    const given = parsePeriod(input.period ?? (await openMonth(scene, unitIds)));
    if (!given.ok) return given;
    const month = periodOf(endOf(given.value), 'month');
    return ok({
      month,
      rows: await reportRows(scene, unitIds, month),
      requests: await askedRows(scene, unitIds, month),
      maySign: scene.actor.roles.includes('head'),
    });
  },
);
