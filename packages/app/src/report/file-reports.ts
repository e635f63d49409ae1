// 反馈 of a whole month: what a unit has to report of its commitments, filed in one act.
import { ok } from '@luoshi/domain/outcome/outcome';
import { useCase } from '../use-case/use-case.ts';
import { fileAll } from './file-all.ts';
import type { NewReport } from './judge-filing.ts';

/**
 * Files several reports; one that is refused stops all.
 *
 * @returns the versions filed, in the order given; what `fileAll` refuses
 */
export const fileReports = useCase(
  'report.file',
  async (scene, input: { readonly reports: readonly NewReport[] }) => {
    const filed = await fileAll(scene, input.reports);
    if (!filed.ok) return filed;
    return ok({ reports: filed.value.map(({ report }) => ({ id: report.id, version: report.version })) });
  },
);
