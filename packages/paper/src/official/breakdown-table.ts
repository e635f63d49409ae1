// 任务分解表: the official document that hands a speech's tasks to leaders and units, its table printed across.
import { officialDocument } from './official-document.ts';
import type { Annex, OfficialContent } from './official-content.ts';

/** One task; several nodes, units or people stand on lines of their own. */
export interface BreakdownRow {
  readonly task: string;
  /** 量化目标. */
  readonly goal: string;
  /** 牵头领导. */
  readonly leader: string;
  /** 牵头单位: the first named leads. */
  readonly lead: string;
  /** 配合单位. */
  readonly support: string;
  /** 责任人. */
  readonly person: string;
  /** 节点. */
  readonly nodes: string;
  /** 完成时限. */
  readonly due: string;
  /** 反馈频次. */
  readonly cadence: string;
  /** 原文出处. */
  readonly source: string;
}

/** The covering document and its table. */
export interface BreakdownContent {
  readonly covering: Omit<OfficialContent, 'annex'>;
  readonly title: string;
  readonly caption?: string;
  readonly rows: readonly BreakdownRow[];
  readonly notes?: readonly string[];
}

const columns: readonly {
  heading: string;
  width: number;
  of: (row: BreakdownRow, index: number) => string;
}[] = [
  { heading: '序号', width: 5, of: (_, index) => String(index + 1) },
  { heading: '重点任务', width: 16, of: (row) => row.task },
  { heading: '量化目标', width: 8, of: (row) => row.goal },
  { heading: '牵头领导', width: 8, of: (row) => row.leader },
  { heading: '牵头单位', width: 10, of: (row) => row.lead },
  { heading: '配合单位', width: 11, of: (row) => row.support },
  { heading: '责任人', width: 7, of: (row) => row.person },
  { heading: '节点', width: 15, of: (row) => row.nodes },
  { heading: '完成时限', width: 8, of: (row) => row.due },
  { heading: '反馈频次', width: 5, of: (row) => row.cadence },
  { heading: '原文出处', width: 8, of: (row) => row.source },
];

/** The table as an annex. */
export const breakdownAnnex = ({
  title,
  caption,
  rows,
  notes,
}: Omit<BreakdownContent, 'covering'>): Annex => ({
  title,
  ...(caption === undefined ? {} : { caption }),
  columns: columns.map(({ heading, width }) => ({ heading, width })),
  rows: rows.map((row, index) => columns.map(({ of }) => of(row, index))),
  ...(notes === undefined ? {} : { notes }),
  isLandscape: true,
});

/**
 * Makes the .docx of a breakdown: the covering document, then 序号｜重点任务｜… on A4 pages across.
 *
 * @source practice 5
 */
export const breakdownDocument = ({ covering, ...table }: BreakdownContent): Promise<Uint8Array> =>
  officialDocument({ ...covering, annex: [breakdownAnnex(table)] });
