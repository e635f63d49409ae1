// 系统外数据: tables from elsewhere among the annexes, and the way in and out for them.
import { useState } from 'react';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { AddTableDialog } from './add-table-dialog.tsx';
import { useReadAnew } from './use-read-anew.ts';

const RemoveButton = ({ page, at }: { page: BulletinPage; at: number }) => {
  const { t } = useText();
  const act = useAct('removeAnnex', () => toast(t('bulletin.saved')));
  useReadAnew(act.refused);
  const { id, version } = page.bulletin;
  const remove = () => act.run({ params: { id, at: String(at) }, body: { basedOn: version } });
  return (
    <Button kind="text" small busy={act.isRunning} onClick={() => void remove()}>
      {t('bulletin.foreign.remove')}
    </Button>
  );
};

/** The tables from elsewhere, and the button that adds one. */
export const ForeignTables = ({ page }: { page: BulletinPage }) => {
  const { t } = useText();
  const [isAdding, setAdding] = useState(false);
  const mayEdit = page.offers.includes('edit');
  const foreign = page.annexes.flatMap((annex, at) => (annex.foreign === undefined ? [] : [{ annex, at }]));
  if (!mayEdit && foreign.length === 0) return null;
  return (
    <div className="figure">
      <div className="figure-line">
        <b>{t('bulletin.foreign')}</b>
        <span className="figure-name">{foreign.length === 0 ? t('bulletin.foreign.none') : null}</span>
      </div>
      {foreign.map(({ annex, at }) => (
        <p key={at} className="small figure-told">
          {annex.title} <span className="dim">{annex.foreign?.from}</span>
          {mayEdit ? <RemoveButton page={page} at={at} /> : null}
        </p>
      ))}
      {mayEdit ? (
        <Button kind="text" small onClick={() => setAdding(true)}>
          {t('bulletin.foreign.add')}
        </Button>
      ) : null}
      {isAdding ? <AddTableDialog page={page} onClose={() => setAdding(false)} /> : null}
    </div>
  );
};
