// 有人先报了: somebody filed a line of the month while this one was typed.
import { Conflict } from '../../components/conflict.tsx';
import type { Values } from '../../components/conflict-merge.ts';
import { useText } from '../../text/text.tsx';
import { sidesOf } from './month-conflict.ts';
import { keyOf } from './month-values.ts';
import type { useMonth } from './use-month.ts';

const isSame = (chosen: Values, theirs: Values): boolean =>
  Object.entries(theirs).every(([field, text]) => chosen[field] === text);

/** Both values side by side; what was typed stays until one has chosen. */
export const Meanwhile = ({ filling }: { filling: ReturnType<typeof useMonth> }) => {
  const { t } = useText();
  const { conflict, content, resolve } = filling;
  if (conflict === null) return null;
  const { row, theirs } = conflict;
  const typed = content.rows[keyOf(row)];
  const sides = sidesOf(conflict, typed);
  return (
    <section aria-label={row.title}>
      <h2>{row.title}</h2>
      <Conflict
        {...sides}
        labels={{ value: t('month.head.value'), note: t('month.head.note') }}
        by={theirs.filedBy}
        onResolve={(chosen) =>
          resolve(conflict, isSame(chosen, sides.theirs) ? undefined : { ...typed, ...chosen })
        }
      />
    </section>
  );
};
