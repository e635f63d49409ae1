// 反馈: a unit files what is done by the end of a period. A second time is a new version, never a correction in place.
import { ok } from '@luoshi/domain/outcome/outcome';
import { useCase } from '../use-case/use-case.ts';
import { fileAll } from './file-all.ts';
import type { NewReport } from './judge-filing.ts';
import { reportRecords } from './report-record.ts';

/**
 * Files a report of the lead unit; it counts once its head has signed.
 *
 * @returns the new version; what `fileAll` refuses
 * @source engineering 20, 29; practice 22: a correction before signature and deadline needs no reason
 */
export const fileReport = useCase('report.file', async (scene, input: NewReport) => {
  const filed = await fileAll(scene, [input]);
  if (!filed.ok) return filed;
  const [taken] = filed.value;
  const records = taken === undefined ? [] : await reportRecords(scene, taken.loaded);
  const record = records.find((each) => each.id === taken?.report.id);
  if (record === undefined) throw new Error('a report is gone inside its own transaction');
  return ok(record);
});
