// 催报: the text to copy into a message; people send it, the system does not.
import { Button } from '../../components/button.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

/** The reminder, selectable even where the browser forbids copying. */
export const Reminder = ({ text }: { text: string }) => {
  const { t } = useText();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      toast(t('reporting.copied'));
    } catch {
      toast(t('reporting.not-copied'));
    }
  };
  return (
    <aside className="sheet reporting-reminder">
      <h2>{t('reporting.reminder')}</h2>
      <p className="reporting-text">{text}</p>
      <Button kind="primary" onClick={() => void copy()}>
        {t('reporting.copy')}
      </Button>
      <p className="small dim">{t('reporting.copy-told')}</p>
    </aside>
  );
};
