// 草案→征求意见→审定→印发→交办: done, now and later in one line, each with what is known or due.
import './breakdown-steps.css';
import type { BreakdownPage } from '@luoshi/contract/routes/breakdown';
import { Shape } from '../../components/shape.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { answeredUnits } from './row-filter.ts';

const steps = ['draft', 'consult', 'approve', 'issue', 'assign'] as const;

type Step = (typeof steps)[number];
type State = BreakdownPage['breakdown']['state'];

/** How many steps are over in a state. */
const over: Readonly<Record<State, number>> = {
  drafted: 0,
  consulting: 1,
  consulted: 2,
  approved: 3,
  issued: 4,
  assigned: 5,
};

const useFacts = ({ breakdown, rows }: BreakdownPage): Readonly<Record<Step, string>> => {
  const { t } = useText();
  const dates = useDates();
  const { approvedAt, issuedOn, assignedAt, answersDueOn } = breakdown;
  const { asked, answered } = answeredUnits(rows);
  const missing = rows.filter((row) => row.missing.length > 0).length;
  return {
    draft: t('breakdown.fact.draft', { rows: rows.length, missing }),
    consult:
      answersDueOn === null
        ? t('breakdown.fact.consult-later')
        : t('breakdown.fact.consult', { day: dates.day(answersDueOn), asked, answered }),
    approve:
      approvedAt === null
        ? t('breakdown.fact.approve-later')
        : t('breakdown.fact.approve', { day: dates.day(dates.dayOf(approvedAt)), by: breakdown.approvedBy }),
    issue:
      issuedOn === null
        ? t('breakdown.fact.issue-later')
        : t('breakdown.fact.issue', { day: dates.day(issuedOn), number: breakdown.number }),
    assign:
      assignedAt === null
        ? t('breakdown.fact.assign-later')
        : t('breakdown.fact.assign', { day: dates.day(dates.dayOf(assignedAt)) }),
  };
};

/** The line of steps. */
export const BreakdownSteps = ({ page }: { page: BreakdownPage }) => {
  const { t } = useText();
  const facts = useFacts(page);
  const done = over[page.breakdown.state];
  return (
    <ol className="sheet steps" aria-label={t('breakdown.steps')}>
      {steps.map((step, i) => {
        const when = i < done ? 'done' : i === done ? 'now' : 'later';
        return (
          <li key={step} className={`steps-${when}`} aria-current={when === 'now' ? 'step' : undefined}>
            {when === 'done' ? <Shape kind="done" size={14} /> : <i aria-hidden="true" />}
            <b>
              {t(`breakdown.step.${step}`)}
              <span className="sr">{t('breakdown.step-when', { when })}</span>
            </b>
            <small>{facts[step]}</small>
          </li>
        );
      })}
    </ol>
  );
};
