// The monthly form of the invented city above: mapped once, filled in for May; June waits for two figures of others.
import { writeForeignForm } from '@luoshi/paper/sheet/write-foreign-form';
import { addForm } from '../form/add-form.ts';
import { fillForm } from '../form/fill-form.ts';
import { mapForm } from '../form/map-form.ts';
import { readForm } from '../form/read-form.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';
import { bureau } from './units.ts';

const sheet = {
  title: '云岭市2026年县区重点工作进展月报',
  under: '填报单位：云川县        填报人：        审核人：',
  headings: ['序号', '指标', '计量单位', '全年任务', '累计完成', '完成比例（%）', '上年同期', '备注'],
  rows: [
    ['1', '高标准农田', '亩'],
    ['2', '粮食播种面积', '亩'],
    ['3', '日光温室', '座'],
    ['4', '人工种草', '亩'],
    ['5', '农村危房改造开工', '户'],
    ['6', '通村公路', '公里'],
    ['7', '重点项目投资', '万元'],
    ['8', '肉羊出栏', '万只'],
  ],
} as const;

/** The form with its headings mapped, filled in for May. */
export const seedForms = async (stage: Stage): Promise<void> => {
  const office = await stage.as(officer, '2026-06-03 09:30');
  const bytes = await writeForeignForm(sheet);
  const { id } = done(
    await addForm(office, {
      unitId: stage.ids.unitId(bureau),
      title: '市月报',
      sentBy: '云岭市督查室',
      cadence: 'month',
      dueAfterDays: 8,
      name: '县区重点工作月报.xlsx',
      bytes,
    }),
  );
  const page = done(await readForm(office, { id, period: '2026-05' }));
  const outside = page.headings
    .filter(({ heading, meaning }) => meaning === 'unmapped' || heading === '上年同期')
    .map(({ id: headingId, version }) => ({
      id: headingId,
      basedOn: version,
      meaning: 'outside' as const,
      indicator: null,
      unitId: null,
      measure: null,
    }));
  done(await mapForm(office, { id, headings: outside }));
  const mapped = done(await readForm(office, { id, period: '2026-05' }));
  const sheep = mapped.cells.find(
    (cell) => cell.rowHeading === '肉羊出栏' && cell.columnHeading === '累计完成',
  );
  const typed = sheep === undefined ? {} : { [`${sheep.row},${sheep.column}`]: '6.8' };
  const when = await stage.as(officer, '2026-06-05 11:20');
  done(await fillForm(when, { id, period: '2026-05', basedOn: null, outside: typed, say: stage.say }));
};
