// 标签: a word in a small frame. Blue only for what is chosen or can be pressed, amber only for doubt.
import './tag.css';
import type { ReactNode } from 'react';

/** A small framed word. */
export const Tag = ({
  tone = 'quiet',
  children,
}: {
  tone?: 'quiet' | 'blue' | 'solid' | 'outline' | 'doubt';
  children: ReactNode;
}) => <span className={`tag tag-${tone}`}>{children}</span>;
