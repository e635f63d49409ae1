// Raw workbooks for tests of the floors above, which know no library for them.
export { openXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
