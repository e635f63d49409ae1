// 编辑栏: stands where the panel of figures stands, so that the paper beside it shows at once what is typed. On narrow
// screens it lies at the foot and leaves the paper in sight.
import './edit-panel.css';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface EditPanelProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons, the main one first. */
  readonly acts: ReactNode;
  readonly children: ReactNode;
}

/** A panel that is edited in; it takes the focus, Esc closes it. */
export const EditPanel = ({ title, onClose, acts, children }: EditPanelProps) => {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      ref={panel}
      className="sheet edit-panel"
      role="dialog"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <div className="dialog-acts">{acts}</div>
    </section>
  );
};
