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
  const panel = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    const element = panel.current;
    element?.addEventListener('keydown', leave);
    return () => {
      element?.removeEventListener('keydown', leave);
    };
  }, [onClose]);
  return (
    <dialog ref={panel} open className="sheet edit-panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <div className="dialog-acts">{acts}</div>
    </dialog>
  );
};
