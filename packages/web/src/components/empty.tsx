// 空: says what comes next instead of nothing.
import './state.css';
import type { ReactNode } from 'react';

/** Nothing is here, and what to do about it. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="sheet state state-empty">
    <p>
      <b>{title}</b>
    </p>
    {children === undefined ? null : <p className="small dim">{children}</p>}
  </div>
);
