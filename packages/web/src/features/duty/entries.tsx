// 记录的各行: time, caller, content, what was done; what is open can be closed, what is wrong put right by a later line.
import type { DutyEntry, DutyLog } from '@luoshi/contract/routes/duty';
import { Button } from '../../components/button.tsx';
import { Tag } from '../../components/tag.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

interface EntriesProps {
  readonly entries: readonly DutyEntry[];
  readonly log: DutyLog;
  readonly onAbout: (about: { readonly about: DutyEntry; readonly kind: 'closing' | 'correction' }) => void;
}

const Entry = ({ entry, log, onAbout }: { entry: DutyEntry } & Omit<EntriesProps, 'entries'>) => {
  const { t } = useText();
  const dates = useDates();
  const about = log.entries.find(({ id }) => id === entry.aboutId);
  const isOpen = log.open.includes(entry.id);
  return (
    <li className="duty-line">
      <div className="duty-bar">
        <b>{dates.moment(entry.at)}</b>
        <Tag>{t(`duty.entry.${entry.kind}`)}</Tag>
        {entry.caller === '' ? null : <span className="dim">{entry.caller}</span>}
        {isOpen ? <Tag tone="doubt">{t('duty.is-open')}</Tag> : null}
        <span className="small dim">{entry.by.name}</span>
      </div>
      <p>{entry.content}</p>
      {entry.action === '' ? null : <p className="dim2">{t('duty.done', { action: entry.action })}</p>}
      {about === undefined ? null : (
        <p className="small dim">{t('duty.about', { at: dates.moment(about.at), content: about.content })}</p>
      )}
      {log.mayWrite && entry.aboutId === null ? (
        <div className="duty-acts">
          {isOpen ? (
            <Button small onClick={() => onAbout({ about: entry, kind: 'closing' })}>
              {t('duty.close')}
            </Button>
          ) : null}
          <Button small kind="text" onClick={() => onAbout({ about: entry, kind: 'correction' })}>
            {t('duty.put-right')}
          </Button>
        </div>
      ) : null}
    </li>
  );
};

/** Lines of a log, the newest first. */
export const Entries = ({ entries, log, onAbout }: EntriesProps) => (
  <ul>
    {entries.map((entry) => (
      <Entry key={entry.id} entry={entry} log={log} onAbout={onAbout} />
    ))}
  </ul>
);
