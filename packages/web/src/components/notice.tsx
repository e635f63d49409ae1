// 通知条: doubt lets pass, blocked tells for whom one waits, refused says what to do.
import './notice.css';
import type { ReactNode } from 'react';
import { Shape, type ShapeKind } from './shape.tsx';

/** What a notice is about. */
export type NoticeKind = 'doubt' | 'blocked' | 'told' | 'refused';

const shapes: Readonly<Record<NoticeKind, ShapeKind>> = {
  doubt: 'slow',
  blocked: 'blocked',
  told: 'open',
  refused: 'behind',
};

/** A line in a frame; one that refuses is spoken at once. */
export const Notice = ({ kind, children }: { kind: NoticeKind; children: ReactNode }) => (
  <div className={`notice notice-${kind}`} role={kind === 'refused' ? 'alert' : 'note'}>
    <Shape kind={shapes[kind]} />
    <div className="notice-body">{children}</div>
  </div>
);
