// Tables as an office brings them along, for tests of the wire.
import { writeSheet } from '@luoshi/paper/sheet/write-sheet';

/** A table of units with one that the county does not know yet; the headings are not the system's own. */
export const unitsFile = async (): Promise<{ readonly name: string; readonly base64: string }> => {
  const bytes = await writeSheet({
    title: '单位名册',
    headings: ['单位全称', '单位性质', '考核分组'],
    rows: [['望河镇', '乡镇', '川区组']],
  });
  return { name: '单位名册.xlsx', base64: Buffer.from(bytes).toString('base64') };
};
