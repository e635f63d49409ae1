// 没人认领的要求: sentences with a number, a date or an owner that nobody took up. They stay listed until a person
// takes them up or says that they are no task; that can be undone.
import './untaken-list.css';
import { useState } from 'react';
import type { DocumentPage, Untaken } from '@luoshi/contract/routes/document';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useText } from '../../text/text.tsx';

interface LineProps {
  readonly documentId: string;
  readonly sentence: Untaken;
  readonly canDecide: boolean;
  readonly onShow: (starts: number) => void;
  readonly onClaimed: (itemId: string) => void;
}

const Acts = ({ documentId, sentence, onClaimed }: Omit<LineProps, 'canDecide' | 'onShow'>) => {
  const { t } = useText();
  const claim = useAct('claimSentence', ({ id }) => onClaimed(id));
  const dismiss = useAct('dismissSentence');
  const undo = useAct('undoDismissal');
  const { starts, ends, dismissal } = sentence;
  const params = { id: documentId };
  return (
    <>
      <span className="untaken-acts">
        <Button
          kind="text"
          small
          busy={claim.isRunning}
          onClick={() => void claim.run({ params, body: { starts, ends, kind: 'promise', what: null } })}
        >
          {t('item.claim')}
        </Button>
        {dismissal === null ? (
          <Button
            kind="text"
            small
            busy={dismiss.isRunning}
            onClick={() => void dismiss.run({ params, body: { starts, ends } })}
          >
            {t('item.dismiss')}
          </Button>
        ) : (
          <Button
            kind="text"
            small
            busy={undo.isRunning}
            onClick={() => void undo.run({ params: { id: dismissal.id } })}
          >
            {t('item.undo-dismissal')}
          </Button>
        )}
      </span>
      <Refusal refused={claim.refused ?? dismiss.refused ?? undo.refused} />
    </>
  );
};

const Line = ({ documentId, sentence, canDecide, onShow, onClaimed }: LineProps) => {
  const { t } = useText();
  const { quote, section, why, dismissal } = sentence;
  const reasons = why.map((each) => t(`item.why.${each}`)).join('、');
  return (
    <li>
      <q className={dismissal === null ? undefined : 'dim'} title={quote}>
        {quote}
      </q>
      <span className="small dim">
        {dismissal === null
          ? t('item.why', { section, reasons })
          : t('item.dismissed-by', { by: dismissal.by })}
      </span>
      <span className="untaken-acts">
        <Button kind="text" small onClick={() => onShow(sentence.starts)}>
          {t('item.see-text')}
        </Button>
        {canDecide ? <Acts documentId={documentId} sentence={sentence} onClaimed={onClaimed} /> : null}
      </span>
    </li>
  );
};

const few = 3;

interface UntakenListProps extends Omit<LineProps, 'sentence' | 'documentId'> {
  readonly page: DocumentPage;
}

/** The list under the ledger; a few lines until all are asked for. */
export const UntakenList = ({ page, ...rest }: UntakenListProps) => {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  const open = page.untaken.filter(({ dismissal }) => dismissal === null);
  const dismissed = page.untaken.filter(({ dismissal }) => dismissal !== null);
  const all = [...open, ...dismissed];
  if (all.length === 0) return null;
  const shown = isWhole ? all : open.slice(0, few);
  return (
    <section className={isWhole ? 'untaken' : 'untaken untaken-few'} aria-labelledby="untaken">
      <div className="untaken-head">
        <h2 id="untaken">
          {t('item.untaken')} <b>{open.length}</b>
        </h2>
        {all.length > shown.length || isWhole ? (
          <Button kind="text" small onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
            {isWhole
              ? t('item.untaken-few')
              : t('item.untaken-all', { count: all.length, dismissed: dismissed.length })}
          </Button>
        ) : null}
      </div>
      <ul>
        {shown.map((sentence) => (
          <Line key={sentence.starts} documentId={page.id} sentence={sentence} {...rest} />
        ))}
      </ul>
    </section>
  );
};
