// 待定: a fact that is still missing and has to be there. Amber is doubt, never a fault.
import './wanting.css';
import type { ReactNode } from 'react';

/** A word in the place of what is missing. */
export const Wanting = ({ children }: { children: ReactNode }) => <span className="wanting">{children}</span>;
