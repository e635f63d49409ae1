// Tables as an office brings them along, for tests of the wire.
import { writeSheet } from '@luoshi/paper/sheet/write-sheet';
import { writeXlsx } from '@luoshi/paper/testing/workbook';

/** A file as the wire carries it. */
interface SheetFile {
  readonly name: string;
  readonly base64: string;
}

const fileOf = (name: string, bytes: Uint8Array): SheetFile => ({
  name,
  base64: Buffer.from(bytes).toString('base64'),
});

/** A table of units with one that the county does not know yet; the headings are not the system's own. */
export const unitsFile = async (): Promise<SheetFile> =>
  fileOf(
    '单位名册.xlsx',
    await writeSheet({
      title: '单位名册',
      headings: ['单位全称', '单位性质', '考核分组'],
      rows: [['望河镇', '乡镇', '川区组']],
    }),
  );

/** A city's blank form: one township, its farmland target, what is done of it, and a figure no system holds. */
export const monthlyForm = async (): Promise<SheetFile> => {
  const rows = [
    ['云岭市重点工作月报', null, null, null],
    ['单位', '高标准农田任务', '高标准农田累计完成', '上年同期'],
    ['双渠镇', null, null, null],
  ];
  return fileOf('市月报.xlsx', await writeXlsx({ sheets: [{ name: '月报', rows }] }));
};
