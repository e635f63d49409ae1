// 议题表: in the order the meeting takes them; the office moves, leaves out and adds.
import './agenda.css';
import { useState } from 'react';
import type { AgendaItem, MeetingPage } from '@luoshi/contract/routes/meeting';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useText } from '../../text/text.tsx';
import { AgendaRow } from './agenda-row.tsx';
import { swapped } from './swapped.ts';

interface AgendaProps {
  readonly page: MeetingPage;
  readonly onRecord: (item: AgendaItem) => void;
}

interface Matter {
  readonly id: string | null;
  readonly commitmentId: string | null;
  readonly title: string;
}

const kept = ({ id, title, commitment }: AgendaItem): Matter => ({
  id,
  title,
  commitmentId: commitment?.id ?? null,
});

const AddMatter = ({ onAdd, onFresh }: { onAdd: (title: string) => void; onFresh: () => void }) => {
  const { t } = useText();
  const [title, setTitle] = useState('');
  return (
    <form
      className="agenda-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        onAdd(title.trim());
        setTitle('');
      }}
    >
      <div className="field-box">
        <input
          aria-label={t('meeting.add')}
          placeholder={t('meeting.add-placeholder')}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <Button small type="submit">
        {t('meeting.added')}
      </Button>
      <Button small kind="text" onClick={onFresh}>
        {t('meeting.fresh')}
      </Button>
    </form>
  );
};

/** The agenda with its acts. */
export const Agenda = ({ page, onRecord }: AgendaProps) => {
  const { t } = useText();
  const { meeting, agenda, offers } = page;
  const act = useAct('arrangeAgenda');
  const mayArrange = offers.includes('edit');
  const mayRecord = offers.includes('record');
  const arrange = (matters: readonly Matter[], fresh = false): void =>
    void act.run({
      params: { id: meeting.id },
      body: { basedOn: meeting.version, fresh, matters: [...matters] },
    });
  const all = agenda.map(kept);
  const arrangeOf = (at: number, item: AgendaItem) => ({
    onUp: at === 0 ? null : () => arrange(swapped(all, at, at - 1)),
    onDown: at === all.length - 1 ? null : () => arrange(swapped(all, at, at + 1)),
    onLeaveOut: item.outcomes.length > 0 ? null : () => arrange(all.filter(({ id }) => id !== item.id)),
  });
  return (
    <section aria-label={t('meeting.agenda')}>
      <Refusal refused={act.refused} />
      {agenda.length === 0 ? (
        <Empty title={t('meeting.agenda-empty')} />
      ) : (
        <ol className="sheet agenda">
          {agenda.map((item, at) => (
            <AgendaRow
              key={item.id}
              at={at + 1}
              item={item}
              arrange={mayArrange ? arrangeOf(at, item) : null}
              onRecord={mayRecord ? () => onRecord(item) : null}
            />
          ))}
        </ol>
      )}
      {mayArrange ? (
        <AddMatter
          onAdd={(title) => arrange([...all, { id: null, commitmentId: null, title }])}
          onFresh={() => arrange(all, true)}
        />
      ) : null}
    </section>
  );
};
