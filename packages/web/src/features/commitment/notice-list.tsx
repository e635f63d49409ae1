// 督办通知 of a commitment, and 提请催办 for a unit that waits for another.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { toast } from '../../components/toast.ts';
import { WordsDialog } from '../../components/words-dialog.tsx';
import { actingPost, hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { UnitPicker } from '../../unit/unit-picker.tsx';
import { answerable, unitAndBelow, useCounty } from '../../unit/use-county.ts';
import type { Page } from './page-data.ts';

const AskUrging = ({ page, onClose }: { page: Page; onClose: () => void }) => {
  const { t } = useText();
  const { units } = useCounty();
  const own = actingPost(useSession())?.unitId;
  const [aboutUnitId, setAbout] = useState('');
  const act = useAct('askUrging');
  return (
    <WordsDialog
      title={t('commitment.ask-urging-title')}
      label={t('commitment.ask-urging-text')}
      under={t('commitment.ask-urging-told')}
      wanting={t('commitment.ask-urging-wanting')}
      act={t('commitment.ask-urging-send')}
      most={500}
      draft={['ask-urging', page.id, 1]}
      isRunning={act.isRunning}
      refused={act.refused}
      onClose={onClose}
      onSend={async (text) => {
        if (aboutUnitId === '') return false;
        const done = await act.run({ body: { commitmentId: page.id, aboutUnitId, text } });
        if (done !== null) toast(t('commitment.asked-urging'));
        return done !== null;
      }}
    >
      <Field label={t('commitment.ask-urging-unit')} above>
        {(control) => (
          <UnitPicker
            control={control}
            units={answerable(units).filter(({ id }) => id !== own)}
            chosen={aboutUnitId === '' ? [] : [aboutUnitId]}
            most={1}
            onChange={([id = '']) => setAbout(id)}
          />
        )}
      </Field>
    </WordsDialog>
  );
};

const useMayAsk = (page: Page): boolean => {
  const session = useSession();
  const { units } = useCounty();
  const own = unitAndBelow(units, actingPost(session)?.unitId ?? null);
  const isParty = units.some(
    ({ id, name }) => own.has(id) && (id === page.leadUnitId || page.supportUnits.includes(name)),
  );
  return hasRole(session, 'handler', 'head') && page.state !== 'closed' && isParty;
};

/** The notices, newest first; draws nothing while there is nothing to see or to ask. */
export const NoticeList = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const { data } = useAnswer('readNotices', { query: { commitmentId: page.id } });
  const mayAsk = useMayAsk(page);
  const [isAsking, setAsking] = useState(false);
  const notices = data?.notices ?? [];
  if (notices.length === 0 && !mayAsk) return null;
  return (
    <section className="sheet block">
      <h2>{t('commitment.notices')}</h2>
      <ul className="entries">
        {notices.map(({ id, kind, number, state, replyDueOn }) => (
          <li key={id}>
            <Link to="/notices/$id" params={{ id }}>
              {t('commitment.notice-line', { kind, number })}
            </Link>
            <p className="small dim">
              {t('commitment.notice-state', {
                state,
                due: replyDueOn === null || state === 'settled' ? null : dates.day(replyDueOn),
              })}
            </p>
          </li>
        ))}
      </ul>
      {mayAsk ? (
        <Button small onClick={() => setAsking(true)}>
          {t('commitment.ask-urging')}
        </Button>
      ) : null}
      {isAsking ? <AskUrging page={page} onClose={() => setAsking(false)} /> : null}
    </section>
  );
};
