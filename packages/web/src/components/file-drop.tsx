// 选一个文件: dropped here or chosen; it stays in the page until the form is sent, and nothing is uploaded before.
import './file-drop.css';
import { useState, type DragEvent } from 'react';
import { useText } from '../text/text.tsx';
import { Button } from './button.tsx';
import type { ControlProps } from './field.tsx';
import { sizeText } from './size-text.ts';

interface FileDropProps {
  readonly control: ControlProps;
  /** `.txt,.docx`. */
  readonly accept: string;
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}

/** One file of a form. */
export const FileDrop = ({ control, accept, file, onChoose }: FileDropProps) => {
  const { t } = useText();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped !== undefined) onChoose(dropped);
  };
  return (
    <div
      className={isOver ? 'file-drop file-drop-over' : 'file-drop'}
      role="presentation"
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        type="file"
        accept={accept}
        {...control}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen !== undefined) onChoose(chosen);
          event.target.value = '';
        }}
      />
      {file === null ? (
        <p>
          {t('file.drop')}
          <label htmlFor={control.id}>{t('file.choose')}</label>
        </p>
      ) : (
        <p>
          <b>{file.name}</b>
          <span className="small dim">{sizeText(file.size)}</span>
          <label htmlFor={control.id}>{t('file.choose-other')}</label>
          <Button
            kind="text"
            small
            aria-label={t('file.remove', { name: file.name })}
            onClick={() => onChoose(null)}
          >
            {t('file.take-off')}
          </Button>
        </p>
      )}
    </div>
  );
};
