// 撤下事项: with its reason; the code stays used, and nothing more is inspected under it.
import { useState } from 'react';
import type { MatterLine } from '@luoshi/contract/routes/inspection';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { WordsDialog } from '../../components/words-dialog.tsx';
import { useText } from '../../text/text.tsx';

/** The button of a matter in force. */
export const WithdrawMatter = ({ matter }: { matter: MatterLine }) => {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const act = useAct('withdrawMatter');
  const { id, version, code, title } = matter;
  return (
    <>
      <Button kind="text" small onClick={() => setOpen(true)}>
        {t('inspection.withdraw-matter')}
      </Button>
      {isOpen ? (
        <WordsDialog
          title={t('inspection.withdraw-matter-title', { code, title })}
          label={t('inspection.withdraw-matter-reason')}
          under={t('inspection.withdraw-matter-told')}
          wanting={t('inspection.withdraw-matter-wanting')}
          act={t('inspection.withdraw-matter')}
          most={300}
          draft={['withdraw-matter', id, version]}
          isRunning={act.isRunning}
          refused={act.refused}
          onClose={() => setOpen(false)}
          onSend={async (reason) =>
            (await act.run({ params: { id }, body: { basedOn: version, reason } })) !== null
          }
        />
      ) : null}
    </>
  );
};
