// 附件一栏: uploads what is chosen at once; the form keeps only hashes. Evidence is optional and says so.
import { useState } from 'react';
import { call } from '../../../api/call.ts';
import { asRefused, type Refused } from '../../../api/refused.ts';
import { Field } from '../../../components/field.tsx';
import { FilePicker, type PickedFile } from '../../../components/file-picker.tsx';
import type { SentFile } from '../../../components/read-file.ts';
import { useRefusalText } from '../../../text/use-refusal-text.ts';
import { useText } from '../../../text/text.tsx';

interface EvidenceFieldProps {
  readonly commitmentId: string;
  /** The unit hands in with its report, the inspector with a check. */
  readonly route: 'addEvidence' | 'addCheckEvidence';
  readonly under: string;
  readonly files: readonly PickedFile[];
  readonly onChange: (change: (files: readonly PickedFile[]) => readonly PickedFile[]) => void;
}

const most = 9;

/** Files of a report or a check. */
export const EvidenceField = ({ commitmentId, route, under, files, onChange }: EvidenceFieldProps) => {
  const { t } = useText();
  const say = useRefusalText();
  const [refused, setRefused] = useState<Refused | null>(null);
  const upload = async (file: SentFile): Promise<void> => {
    setRefused(null);
    try {
      const { hash, name } = await call(route, { params: { id: commitmentId }, body: { file } });
      onChange((before) => [...before.filter((each) => each.hash !== hash), { hash, name }]);
    } catch (error) {
      setRefused(asRefused(error));
    }
  };
  return (
    <Field label={t('report.evidence')} under={under} error={refused === null ? null : say(refused)} optional>
      {(control) => (
        <FilePicker
          control={control}
          accept="image/*,.docx,.pdf,.xlsx"
          files={files}
          most={most}
          onPick={upload}
          onRemove={(hash) => onChange((before) => before.filter((each) => each.hash !== hash))}
        />
      )}
    </Field>
  );
};
