// 改文字: one paragraph, typed around its figures. The figures come from the ledger and can only stay or go.
import './paragraph-dialog.css';
import { useEffect, useState } from 'react';
import type { BulletinPage, Run } from '@luoshi/contract/routes/bulletin';
import { Button } from '../../components/button.tsx';
import { Conflict } from '../../components/conflict.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useText } from '../../text/text.tsx';
import { EditPanel } from './edit-panel.tsx';
import { withBlocks } from './preview.ts';
import { runsOfSlots, withoutFigure } from './paragraph-slots.ts';
import { useParagraph, type Editing } from './use-paragraph.ts';

interface SlotsProps {
  readonly slots: readonly Run[];
  readonly onType: (slots: readonly Run[]) => void;
}

/** Characters of a line of the dialog. */
const perLine = 28;

/** A place to type is as wide as what is in it, so that the paragraph reads on over its figures. */
const sizeOf = ({ length }: string) => ({
  rows: Math.min(6, Math.max(1, Math.ceil((length + 2) / perLine))),
  style: { width: length + 3 > perLine ? '100%' : `${Math.max(4, length + 3)}em` },
});

const Slots = ({ slots, onType }: SlotsProps) => {
  const { t } = useText();
  const type = (at: number, text: string): void =>
    onType(slots.map((slot, i) => (i === at ? { text, figure: null } : slot)));
  return (
    <div className="slots">
      {slots.map((slot, at) =>
        slot.figure === null ? (
          <textarea
            key={at}
            {...sizeOf(slot.text)}
            aria-label={t('bulletin.edit.slot', { number: Math.floor(at / 2) + 1 })}
            value={slot.text}
            onChange={(event) => type(at, event.target.value)}
          />
        ) : (
          <span key={at} className="slot-figure">
            <b>{slot.text}</b>
            <button
              type="button"
              aria-label={t('bulletin.edit.drop-figure', { text: slot.text })}
              onClick={() => onType(withoutFigure(slots, at))}
            >
              ×
            </button>
          </span>
        ),
      )}
    </div>
  );
};

interface ParagraphDialogProps {
  readonly page: BulletinPage;
  readonly editing: Editing;
  readonly onClose: () => void;
  /** Goes on with a new paragraph after this one. */
  readonly onAdd: () => void;
  /** The page as it would be. */
  readonly onPreview: (page: BulletinPage) => void;
}

/** Removing asks once more on the same button. */
const RemoveButton = ({ disabled, onRemove }: { disabled: boolean; onRemove: () => void }) => {
  const { t } = useText();
  const [isSure, setSure] = useState(false);
  return (
    <Button kind="text" disabled={disabled} onClick={isSure ? onRemove : () => setSure(true)}>
      {t(isSure ? 'bulletin.edit.remove-sure' : 'bulletin.edit.remove')}
    </Button>
  );
};

/** Changes one paragraph or heading, or adds one. */
export const ParagraphDialog = ({ page, editing, onClose, onAdd, onPreview }: ParagraphDialogProps) => {
  const { t } = useText();
  const paragraph = useParagraph(page, editing, onClose);
  const { slots, conflict, isRunning } = paragraph;
  const { blocks } = paragraph;
  useEffect(() => onPreview(withBlocks(page, blocks)), [page, blocks, onPreview]);
  const isHeld = isRunning || conflict !== null;
  const acts = (
    <>
      <Button
        kind="primary"
        busy={isRunning}
        disabled={runsOfSlots(slots).length === 0 || conflict !== null}
        onClick={() => void paragraph.save()}
      >
        {t('bulletin.save')}
      </Button>
      <Button kind="text" onClick={onClose}>
        {t('bulletin.cancel')}
      </Button>
      {editing.isNew ? null : (
        <span className="slots-more">
          <Button kind="text" disabled={isHeld} onClick={onAdd}>
            {t('bulletin.edit.add')}
          </Button>
          <RemoveButton disabled={isHeld} onRemove={() => void paragraph.remove()} />
        </span>
      )}
    </>
  );
  return (
    <EditPanel
      title={t(editing.isNew ? 'bulletin.edit.new' : 'bulletin.edit.paragraph')}
      onClose={onClose}
      acts={acts}
    >
      {editing.isNew ? null : <p className="small dim">{t('bulletin.edit.told')}</p>}
      <Slots slots={slots} onType={paragraph.type} />
      {paragraph.isElsewhere ? <Notice kind="told">{t('bulletin.edit.elsewhere')}</Notice> : null}
      {conflict === null ? (
        <Refusal refused={paragraph.isElsewhere ? null : paragraph.refused} />
      ) : (
        <Conflict
          mine={{ text: conflict.mine }}
          theirs={{ text: conflict.theirs }}
          labels={{ text: t('bulletin.edit.text') }}
          by={null}
          onResolve={({ text }) => paragraph.resolve(text)}
        />
      )}
    </EditPanel>
  );
};
