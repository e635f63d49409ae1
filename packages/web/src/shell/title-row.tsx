// 标题行: the Song title, one line of state, the acts at the right; it also names the browser's tab.
import './title-row.css';
import type { ReactNode } from 'react';
import { useTabName } from './use-tab-name.ts';

interface TitleRowProps {
  readonly title: string;
  /** A link to the list the page belongs to. */
  readonly back?: ReactNode;
  /** One line of state. */
  readonly beside?: ReactNode;
  /** One primary at most. */
  readonly acts?: ReactNode;
}

/** The first row of every page. */
export const TitleRow = ({ title, back, beside, acts }: TitleRowProps) => {
  useTabName(title);
  return (
    <div className="title-row">
      {back}
      <h1>{title}</h1>
      {beside === undefined ? null : <div className="title-beside">{beside}</div>}
      {acts === undefined ? null : <div className="title-acts">{acts}</div>}
    </div>
  );
};
