// The six small shapes: three lights, and three for states beside them. Always drawn with a word or a number.

/** ● ▲ ■ ‖ ○ ✓. */
export type ShapeKind = 'normal' | 'slow' | 'behind' | 'blocked' | 'open' | 'done';

const drawings: Readonly<Record<ShapeKind, React.ReactNode>> = {
  normal: <circle cx="6" cy="6" r="5" fill="var(--green)" />,
  slow: <path d="M6 .6 11.8 11H.2Z" fill="var(--amber)" />,
  behind: <path d="M1 1h10v10H1Z" fill="var(--red)" />,
  blocked: <path d="M2 1h3v10H2ZM7 1h3v10H7Z" fill="var(--blue)" />,
  open: <circle cx="6" cy="6" r="4.25" fill="none" stroke="var(--idle)" strokeWidth="1.5" />,
  done: <path d="M1.2 6.4 4.6 9.8 10.8 2.4" fill="none" stroke="var(--ink-2)" strokeWidth="2" />,
};

/** A shape, hidden from screen readers: the word beside it speaks. */
export const Shape = ({ kind, size = 12 }: { kind: ShapeKind; size?: number }) => (
  <svg className="shape" viewBox="0 0 12 12" width={size} height={size} aria-hidden="true">
    {drawings[kind]}
  </svg>
);
