// 附件: chooses files and hands each on at once; what was uploaded is listed and can be taken off again.
import './file-picker.css';
import { useState } from 'react';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';
import type { ControlProps } from './field.tsx';
import { readFile, type SentFile } from './read-file.ts';

/** An uploaded file as it is listed. */
export interface PickedFile {
  readonly hash: string;
  readonly name: string;
}

interface FilePickerProps {
  readonly control: ControlProps;
  /** `image/*`, `.docx,.txt`. */
  readonly accept: string;
  readonly files: readonly PickedFile[];
  /** Most files; the chooser goes away when they are there. */
  readonly most: number;
  readonly onPick: (file: SentFile) => Promise<void>;
  readonly onRemove: (hash: string) => void;
}

/** A chooser of files with what was chosen. */
export const FilePicker = ({ control, accept, files, most, onPick, onRemove }: FilePickerProps) => {
  const { t } = useText();
  const [isReading, setReading] = useState(false);
  const pick = async (chosen: FileList | null): Promise<void> => {
    setReading(true);
    for (const file of [...(chosen ?? [])].slice(0, most - files.length)) await onPick(await readFile(file));
    setReading(false);
  };
  return (
    <div className="file-picker small">
      <ul>
        {files.map(({ hash, name }) => (
          <li key={hash}>
            <span>{name}</span>
            <Button kind="text" small onClick={() => onRemove(hash)} aria-label={t('file.remove', { name })}>
              {t('file.take-off')}
            </Button>
          </li>
        ))}
      </ul>
      {files.length >= most ? null : (
        <>
          <input
            type="file"
            multiple
            accept={accept}
            {...control}
            onChange={(event) => {
              void pick(event.target.files);
              event.target.value = '';
            }}
          />
          <label htmlFor={control.id}>{isReading ? t('file.uploading') : t('file.add')}</label>
        </>
      )}
    </div>
  );
};
