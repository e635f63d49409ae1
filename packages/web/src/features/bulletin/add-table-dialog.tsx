// 加系统外附表: a table pasted from another program or loaded from a file, with its name and where it comes from.
import { useState } from 'react';
import type { BulletinPage } from '@luoshi/contract/routes/bulletin';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { readFile, type SentFile } from '../../components/read-file.ts';
import { Refusal } from '../../components/refusal.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';
import { pastedCells } from './pasted-cells.ts';
import { useReadAnew } from './use-read-anew.ts';

interface Given {
  readonly title: string;
  readonly from: string;
  readonly pasted: string;
  readonly file: SentFile | null;
}

const longest = 60;

const Fields = ({ given, onChange }: { given: Given; onChange: (given: Given) => void }) => {
  const { t } = useText();
  const load = async (files: FileList | null): Promise<void> => {
    const [file] = files ?? [];
    onChange({ ...given, file: file === undefined ? null : await readFile(file) });
  };
  return (
    <>
      {(['title', 'from'] as const).map((name) => (
        <Field
          key={name}
          label={t(`bulletin.foreign.${name}`)}
          under={name === 'from' ? t('bulletin.foreign.from-told') : null}
        >
          {(control) => (
            <TextInput
              control={control}
              value={given[name]}
              maxLength={longest}
              onType={(text) => onChange({ ...given, [name]: text })}
            />
          )}
        </Field>
      ))}
      <Field label={t('bulletin.foreign.paste')} under={t('bulletin.foreign.paste-told')}>
        {(control) => (
          <TextArea
            control={control}
            value={given.pasted}
            onType={(pasted) => onChange({ ...given, pasted, file: null })}
          />
        )}
      </Field>
      <Field label={t('bulletin.foreign.file')} optional>
        {(control) => (
          <input
            type="file"
            accept=".xlsx,.csv"
            {...control}
            onChange={({ target }) => void load(target.files)}
          />
        )}
      </Field>
    </>
  );
};

/** Asks for the table. */
export const AddTableDialog = ({ page, onClose }: { page: BulletinPage; onClose: () => void }) => {
  const { t } = useText();
  const [given, setGiven] = useState<Given>({ title: '', from: '', pasted: '', file: null });
  const act = useAct('addAnnex', () => toast(t('bulletin.saved')));
  useReadAnew(act.refused);
  const cells = pastedCells(given.pasted);
  const [title, from] = [given.title.trim(), given.from.trim()];
  const isWanting = title === '' || from === '' || (given.file === null && cells.length < 2);
  const send = async (): Promise<void> => {
    const { id, version } = page.bulletin;
    const { file } = given;
    const body = { basedOn: version, title, from, cells: file === null ? cells : null, file };
    if ((await act.run({ params: { id }, body })) !== null) onClose();
  };
  return (
    <Dialog
      title={t('bulletin.foreign.add')}
      onClose={onClose}
      acts={
        <>
          <Button kind="primary" busy={act.isRunning} disabled={isWanting} onClick={() => void send()}>
            {t('bulletin.foreign.add')}
          </Button>
          <Button kind="text" onClick={onClose}>
            {t('bulletin.cancel')}
          </Button>
        </>
      }
    >
      <p className="dim2">{t('bulletin.foreign.told')}</p>
      <Fields given={given} onChange={setGiven} />
      <Refusal refused={act.refused} />
    </Dialog>
  );
};
