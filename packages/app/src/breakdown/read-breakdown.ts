// Breakdowns as lists and pages.
import { ok } from '@luoshi/domain/outcome/outcome';
import { listBreakdowns as listRecords, listConsents } from '@luoshi/store/queries/breakdown';
import { useCase } from '../use-case/use-case.ts';
import { breakdownLine, breakdownPage } from './breakdown-page.ts';

/** Breakdowns, newest first. */
export const listBreakdowns = useCase('breakdown.list', async (scene, _input: undefined) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const records = await listRecords(scene);
  const consents = await listConsents(
    scene,
    records.map((record) => record.id),
  );
  const line = (record: (typeof records)[number]) =>
    breakdownLine(
      scene,
      record,
      consents.filter((consent) => consent.breakdown_id === record.id),
    );
  return ok({ breakdowns: records.map(line) });
});

/** @returns the page; `not-found` */
export const readBreakdown = useCase('breakdown.read', async (scene, { id }: { id: string }) => {
  const allowed = scene.require();
  return allowed.ok ? breakdownPage(scene, id) : allowed;
});
