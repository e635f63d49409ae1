// 撤下: takes rows off the breakdown; asked once more, because it does not come back.
import { useState } from 'react';
import type { BreakdownRow } from '@luoshi/contract/routes/breakdown';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useText } from '../../text/text.tsx';

interface WithdrawButtonProps {
  readonly breakdownId: string;
  readonly rows: readonly BreakdownRow[];
  readonly onDone: () => void;
}

/** Takes rows off. */
export const WithdrawButton = ({ breakdownId, rows, onDone }: WithdrawButtonProps) => {
  const { t } = useText();
  const [isAsked, setAsked] = useState(false);
  const act = useAct('editRows', () => {
    setAsked(false);
    onDone();
  });
  const body = {
    rows: rows.map(({ id, version }) => ({ id, basedOn: version })),
    change: { withdrawn: true as const },
  };
  return (
    <>
      <Button kind="text" small onClick={() => setAsked(true)}>
        {t('breakdown.withdraw')}
      </Button>
      {isAsked ? (
        <Dialog
          title={t('breakdown.withdraw-title', { count: rows.length })}
          onClose={() => setAsked(false)}
          acts={
            <>
              <Button
                kind="primary"
                busy={act.isRunning}
                onClick={() => void act.run({ params: { id: breakdownId }, body })}
              >
                {t('breakdown.withdraw')}
              </Button>
              <Button onClick={() => setAsked(false)}>{t('breakdown.cancel')}</Button>
            </>
          }
        >
          <p className="dim2">{t('breakdown.withdraw-told')}</p>
          <Refusal refused={act.refused} />
        </Dialog>
      ) : null}
    </>
  );
};
