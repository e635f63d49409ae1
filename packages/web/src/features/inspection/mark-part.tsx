// 现场互评: one tap list a chief, his own unit not on it; the means once counted, never anybody's list.
import { useState } from 'react';
import type { RoundPage } from '@luoshi/contract/routes/round';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Select } from '../../components/select.tsx';
import { toast } from '../../components/toast.ts';
import { useText } from '../../text/text.tsx';

type List = RoundPage['marks']['lists'][number];

const MarkList = ({ round, list }: { round: RoundPage; list: List }) => {
  const { t } = useText();
  const [marks, type] = useState<Readonly<Record<string, string>>>(list.marks ?? {});
  const act = useAct('giveMarks', () => toast(t('inspection.marked')));
  const others = round.units.filter(({ unitId }) => unitId !== list.unitId);
  const body = { unitId: list.unitId, basedOn: list.version, marks };
  return (
    <div className="sheet">
      {others.map(({ unitId, unit }) => (
        <div key={unitId} className="mark-row">
          <span>{unit}</span>
          <fieldset className="mark-taps">
            <legend className="sr">{unit}</legend>
            {round.marks.choices.map((mark) => (
              <button
                key={mark}
                type="button"
                aria-pressed={marks[unitId] === mark}
                onClick={() => type({ ...marks, [unitId]: mark })}
              >
                {mark}
              </button>
            ))}
          </fieldset>
        </div>
      ))}
      <div className="mark-row">
        <Refusal refused={act.refused} />
        <Button
          kind="primary"
          busy={act.isRunning}
          disabled={others.some(({ unitId }) => marks[unitId] === undefined)}
          onClick={() => void act.run({ params: { id: round.id }, body })}
        >
          {t(list.isGiven ? 'inspection.mark-again' : 'inspection.mark-do')}
        </Button>
      </div>
    </div>
  );
};

const Lists = ({ round }: { round: RoundPage }) => {
  const { t } = useText();
  const { lists } = round.marks;
  const [unitId, choose] = useState(lists.length === 1 ? (lists[0]?.unitId ?? '') : '');
  const list = lists.find((each) => each.unitId === unitId);
  return (
    <>
      {lists.length > 1 ? (
        <Field label={t('inspection.mark-for')} under={t('inspection.mark-for-under')}>
          {(control) => (
            <Select
              control={control}
              value={unitId}
              placeholder={t('inspection.choose')}
              choices={lists.map((each) => ({
                value: each.unitId,
                label: t('inspection.mark-of', { unit: each.unit, given: each.isGiven ? 'yes' : 'no' }),
              }))}
              onChoose={choose}
            />
          )}
        </Field>
      ) : null}
      {list === undefined ? null : <MarkList key={list.unitId} round={round} list={list} />}
    </>
  );
};

const Switch = ({ round }: { round: RoundPage }) => {
  const { t } = useText();
  const opened = useAct('openMarking', () => toast(t('inspection.mark-opened')));
  const counted = useAct('countMarks', () => toast(t('inspection.mark-counted')));
  const given = { params: { id: round.id }, body: { basedOn: round.version } };
  return (
    <div className="round-acts noprint">
      {round.marks.state === 'closed' ? (
        <Button kind="primary" busy={opened.isRunning} onClick={() => void opened.run(given)}>
          {t('inspection.mark-open')}
        </Button>
      ) : null}
      {round.marks.state === 'open' ? (
        <Button busy={counted.isRunning} onClick={() => void counted.run(given)}>
          {t('inspection.mark-count', { given: round.marks.given ?? 0, of: round.marks.of })}
        </Button>
      ) : null}
      <Refusal refused={opened.refused ?? counted.refused} />
    </div>
  );
};

const Means = ({ round }: { round: RoundPage }) => (
  <div className="sheet">
    {round.units.map(({ unitId, unit, mutual }) => (
      <div key={unitId} className="mark-row">
        <span>{unit}</span>
        {mutual ?? '·'}
      </div>
    ))}
  </div>
);

/** Marks of a round. */
export const MarkPart = ({ round }: { round: RoundPage }) => {
  const { t } = useText();
  const { state, least } = round.marks;
  return (
    <>
      <Notice kind="told">{t('inspection.mark-told', { least })}</Notice>
      {round.may.count ? <Switch round={round} /> : null}
      {state === 'closed' ? <p className="dim">{t('inspection.mark-not-open')}</p> : null}
      {state === 'open' ? <Lists round={round} /> : null}
      {state === 'counted' ? <Means round={round} /> : null}
    </>
  );
};
