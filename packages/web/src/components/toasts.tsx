// Where passing words appear; read aloud without taking the focus.
import './toast.css';
import { useSyncExternalStore } from 'react';
import { Shape } from './shape.tsx';
import { currentToasts, watchToasts } from './toast.ts';

/** Stands once on the page. */
export const Toasts = () => {
  const toasts = useSyncExternalStore(watchToasts, currentToasts);
  return (
    <output className="toasts" aria-live="polite">
      {toasts.map(({ id, text }) => (
        <p key={id}>
          <Shape kind="done" />
          {text}
        </p>
      ))}
    </output>
  );
};
