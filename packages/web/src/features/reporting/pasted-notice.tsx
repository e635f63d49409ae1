// What became of a pasted block: how many lines were taken, and every one that was not, with its reason.
import type { Pasted } from '@luoshi/domain/report/paste-block';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../text/text.tsx';

/** The result of a paste. */
export const PastedNotice = ({ pasted, onClose }: { pasted: Pasted; onClose: () => void }) => {
  const { t } = useText();
  return (
    <Notice kind={pasted.refused.length === 0 ? 'told' : 'doubt'}>
      <p>
        {t('month.pasted', { by: pasted.by, taken: pasted.taken.length, refused: pasted.refused.length })}{' '}
        <Button kind="text" small onClick={onClose}>
          {t('month.pasted-close')}
        </Button>
      </p>
      <ul>
        {pasted.refused.map(({ line, text, reason }) => (
          <li key={line}>{t('month.pasted-line', { line, text, why: t(`month.paste.${reason}`) })}</li>
        ))}
      </ul>
    </Notice>
  );
};
