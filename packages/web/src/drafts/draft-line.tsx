// 草稿存在哪: one small line beside the buttons of a form.
import { useText } from '../text/text.tsx';
import { useDates } from '../text/use-dates.ts';
import type { DraftState } from './draft-state.ts';

/** Where the draft is kept. */
export const DraftLine = ({ draft }: { draft: DraftState<unknown> }) => {
  const { t } = useText();
  const dates = useDates();
  if (draft.status === 'untouched') return null;
  const time = draft.savedAt === null ? '' : dates.clock(draft.savedAt);
  const status = draft.status === 'typed' ? 'saving' : draft.status;
  return (
    <output className="small dim draft-line">
      {status === 'saved' && draft.isRestored && draft.revision === 0
        ? t('draft.restored', { time })
        : t(`draft.${status}`, { time })}
    </output>
  );
};
