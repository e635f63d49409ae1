// 一件来件: its words, where it came from, and what became of it.
import { Link } from '@tanstack/react-router';
import type { InstructionPage } from '@luoshi/contract/routes/instruction';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Light } from '../../components/light.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { AssignForm } from './assign-form.tsx';

const Became = ({ page }: { page: InstructionPage }) => {
  const { t } = useText();
  const dates = useDates();
  const { commitment, outcome, standing } = page;
  if (commitment === null) return <p>{t('instruction.page.nothing-yet')}</p>;
  return (
    <>
      <p>
        {standing === 'noted'
          ? t('instruction.page.noted', { number: commitment.number })
          : t('instruction.page.given', { unit: page.leadUnit, number: commitment.number })}
      </p>
      <p>
        {outcome === null ? null : <Light shown={outcome.light} />}{' '}
        <Link to="/commitments/$id" params={{ id: commitment.id }}>
          {commitment.title}
        </Link>
      </p>
      {standing === 'noted' || standing === 'concluded' || page.givenByPostId === null ? null : (
        <p className="small dim">{t('instruction.page.closing', { who: page.givenBy })}</p>
      )}
      {page.concludedOn === null ? null : (
        <p>{t('instruction.page.concluded', { day: dates.day(page.concludedOn) })}</p>
      )}
    </>
  );
};

const Shown = ({ page }: { page: InstructionPage }) => {
  const { t } = useText();
  const dates = useDates();
  const session = useSession();
  const { reference, sheet } = page;
  return (
    <>
      <h2>{page.title}</h2>
      <p className="facts-line small">
        <span>{page.number}</span>
        <span>{t(`instruction.type.${page.type}`)}</span>
        {reference === null ? null : <span>{reference}</span>}
        {sheet === null ? null : (
          <span>{t('instruction.on-sheet', { number: sheet.number, line: sheet.line })}</span>
        )}
      </p>
      <blockquote className="instruction-quote">{page.text}</blockquote>
      <p className="small dim2">
        {page.givenBy}，{dates.day(page.givenOn)}
      </p>
      <p className="small">{t('instruction.sheet.due', { day: dates.day(page.dueOn) })}</p>
      <h3>{t('instruction.page.became')}</h3>
      <Became page={page} />
      {page.standing === 'registered' && hasRole(session, 'office') ? <AssignForm page={page} /> : null}
    </>
  );
};

/** The panel of one matter. */
export const InstructionPanel = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const { t } = useText();
  const page = useAnswer('readInstruction', { params: { id } });
  return (
    <section className="sheet instruction-panel">
      <Answered reading={page}>{(answer) => <Shown key={answer.version} page={answer} />}</Answered>
      <div className="instruction-acts">
        <Button kind="text" onClick={onClose}>
          {t('instruction.panel.close')}
        </Button>
      </div>
    </section>
  );
};
