// 封存的记录: for the organisation department and for oneself; opened with what for, each time.
import { useState } from 'react';
import type { Answer } from '../../api/call.ts';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { Opened } from './opened.tsx';

type SealedLine = Answer<'readAttendance'>['sealed'][number];

const OpenDialog = ({ line, onClose }: { line: SealedLine; onClose: () => void }) => {
  const { t } = useText();
  const [purpose, setPurpose] = useState('');
  const [openingId, setOpeningId] = useState<string | null>(null);
  const open = useAct('openAbsence', ({ id }) => setOpeningId(id));
  if (openingId !== null) return <Opened openingId={openingId} onClose={onClose} />;
  return (
    <Dialog
      title={t('attendance.open')}
      onClose={onClose}
      acts={
        <>
          <Button
            kind="primary"
            disabled={purpose.trim() === ''}
            busy={open.isRunning}
            onClick={() => void open.run({ params: { id: line.id }, body: { purpose } })}
          >
            {t('attendance.open')}
          </Button>
          <Button onClick={onClose}>{t('attendance.cancel')}</Button>
        </>
      }
    >
      <Field label={t('attendance.purpose')} under={t('attendance.purpose-told')} above>
        {(control) => <TextInput control={control} value={purpose} maxLength={200} onType={setPurpose} />}
      </Field>
      <Refusal refused={open.refused} />
    </Dialog>
  );
};

/** The sealed lines the reader may open; draws nothing when there is none. */
export const Sealed = ({ sealed }: { sealed: readonly SealedLine[] }) => {
  const { t } = useText();
  const dates = useDates();
  const [opening, setOpening] = useState<SealedLine | null>(null);
  if (sealed.length === 0) return null;
  return (
    <section className="sheet attendance-round attendance-sealed">
      <h2>{t('attendance.sealed', { count: sealed.length })}</h2>
      <p className="small dim">{t('attendance.sealed-told')}</p>
      <ul>
        {sealed.map((line) => (
          <li key={line.id} className="attendance-visit attendance-visit-head">
            <b>{line.unit}</b>
            <span>{dates.day(line.visitedOn)}</span>
            <span className="dim small">
              {t('attendance.keep-until', { day: dates.day(line.keepUntil) })}
            </span>
            {line.hasCorrection ? <span className="amber">{t('attendance.has-correction')}</span> : null}
            <Button small onClick={() => setOpening(line)}>
              {t('attendance.open')}
            </Button>
          </li>
        ))}
      </ul>
      {opening === null ? null : <OpenDialog line={opening} onClose={() => setOpening(null)} />}
    </section>
  );
};
