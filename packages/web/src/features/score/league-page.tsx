// 考核: the league of an evaluation as intervals; any line opens into why.
import './league-page.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LeaguePage as League } from '@luoshi/contract/routes/score';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { EvaluateButton } from './evaluate-button.tsx';
import { LeagueNotes } from './league-notes.tsx';
import { LeagueTable } from './league-table.tsx';
import { UnitScore } from './unit-score.tsx';

interface Chosen {
  readonly cohort: string | null;
  readonly unitId: string | null;
  readonly choose: (chosen: { cohort?: string; unit?: string | undefined }) => void;
}

const useChosen = (): Chosen => {
  const navigate = useNavigate();
  const { cohort, unit } = useSearch({ strict: false });
  return {
    cohort: cohort ?? null,
    unitId: unit ?? null,
    choose: (chosen) =>
      void navigate({ to: '/scores', search: (before) => ({ ...before, ...chosen }), replace: true }),
  };
};

const Board = ({ league }: { league: League }) => {
  const { t } = useText();
  const { cohort, unitId, choose } = useChosen();
  const holding = league.cohorts.find(({ units }) => units.some((unit) => unit.unitId === unitId));
  const shown = holding ?? league.cohorts.find(({ id }) => id === cohort) ?? league.cohorts[0];
  if (shown === undefined) return <Empty title={t('league.empty')} />;
  return (
    <div className={unitId === null ? 'league' : 'league league-open'}>
      <div>
        <Tabs
          label={t('league.cohorts')}
          tabs={league.cohorts.map(({ id, name, units }) => ({ key: id, label: name, count: units.length }))}
          chosen={shown.id}
          onChoose={(key) => choose({ cohort: key, unit: undefined })}
        >
          <span className="small dim">{t('league.line-told')}</span>
        </Tabs>
        <LeagueTable
          units={shown.units}
          coverageMinimum={league.coverageMinimum}
          chosen={unitId}
          onChoose={(unit) => choose({ unit })}
        />
        <LeagueNotes league={league} />
      </div>
      {unitId === null ? null : (
        <UnitScore
          evaluationId={league.evaluation.id}
          unitId={unitId}
          onClose={() => choose({ unit: undefined })}
        />
      )}
    </div>
  );
};

const Facts = ({ evaluation }: { evaluation: League['evaluation'] }) => {
  const { t } = useText();
  const dates = useDates();
  return (
    <p className="facts-line small">
      <span>
        {t('league.rulebook', { name: evaluation.rulebookName, version: evaluation.rulebookVersion })}
      </span>
      <span>{t('league.as-of', { day: dates.day(evaluation.asOf) })}</span>
      <span>{t('league.cutoff', { moment: dates.moment(evaluation.cutoffAt) })}</span>
    </p>
  );
};

const Evaluation = ({ id }: { id: string }) => {
  const { t } = useText();
  const dates = useDates();
  const session = useSession();
  const league = useAnswer('readLeague', { params: { id } });
  const period = league.data?.evaluation.period;
  return (
    <>
      <TitleRow
        title={
          period === undefined ? t('league.title') : t('league.title-of', { period: dates.period(period) })
        }
        beside={league.data === undefined ? null : <Facts evaluation={league.data.evaluation} />}
        acts={
          <>
            {hasRole(session, 'office') ? <EvaluateButton /> : null}
            <span className="desk">
              <Button onClick={() => window.print()}>{t('league.print')}</Button>
            </span>
          </>
        }
      />
      <Answered reading={league} lines={10}>
        {(answer) => <Board league={answer} />}
      </Answered>
    </>
  );
};

/** The newest evaluation, or the one in the address. */
export const LeaguePage = () => {
  const { t } = useText();
  const session = useSession();
  const { evaluation } = useSearch({ strict: false });
  const list = useAnswer('listEvaluations');
  return (
    <Answered reading={list} lines={10}>
      {({ evaluations }) => {
        const id = evaluation ?? evaluations[0]?.id;
        if (id !== undefined) return <Evaluation id={id} />;
        return (
          <>
            <TitleRow
              title={t('league.title')}
              acts={hasRole(session, 'office') ? <EvaluateButton /> : undefined}
            />
            <Empty title={t('league.none')}>{t('league.none-told')}</Empty>
          </>
        );
      }}
    </Answered>
  );
};
