// 对话框: the browser's own, which keeps the focus inside and gives it back; Esc closes it.
import './dialog.css';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Buttons, the main one first. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A dialog over the page, open as long as it is drawn. */
export const Dialog = ({ title, onClose, acts, children }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      className="dialog"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
      {acts === undefined ? null : <div className="dialog-acts">{acts}</div>}
    </dialog>
  );
};
