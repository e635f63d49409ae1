// 考核一次: the office adopts a shipped rulebook if it must, then evaluates it for its period.
import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { halfOf } from './half-of.ts';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const Rulebooks = ({ onDone }: { onDone: (evaluationId: string) => void }) => {
  const { t } = useText();
  const dates = useDates();
  const list = useAnswer('listRulebooks');
  const adopt = useAct('adoptRulebook');
  const evaluate = useAct('evaluate', ({ id }) => onDone(id));
  const period = halfOf(dates.today);
  return (
    <Answered reading={list}>
      {({ rulebooks }) => (
        <>
          <ul className="rulebooks">
            {rulebooks.map(({ rulebook, sha256, name, version, source, adoptedId }) => (
              <li key={sha256}>
                <b>{t('league.rulebook', { name, version })}</b>
                <span className="small dim">{source}</span>
                {adoptedId === null ? (
                  <Button
                    small
                    busy={adopt.isRunning}
                    onClick={() => void adopt.run({ body: { rulebook, sha256 } })}
                  >
                    {t('league.adopt')}
                  </Button>
                ) : (
                  <Button
                    small
                    kind="primary"
                    busy={evaluate.isRunning}
                    onClick={() => void evaluate.run({ body: { rulebookId: adoptedId, period } })}
                  >
                    {t('league.evaluate-period', { period: dates.period(period) })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <Refusal refused={adopt.refused ?? evaluate.refused} />
        </>
      )}
    </Answered>
  );
};

/** Opens the rulebooks. */
export const EvaluateButton = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const done = (evaluation: string): void => {
    setOpen(false);
    void navigate({ to: '/scores', search: { evaluation } });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('league.evaluate')}</Button>
      {isOpen ? (
        <Dialog
          title={t('league.evaluate')}
          onClose={() => setOpen(false)}
          acts={<Button onClick={() => setOpen(false)}>{t('league.close')}</Button>}
        >
          <Rulebooks onDone={done} />
        </Dialog>
      ) : null}
    </>
  );
};
