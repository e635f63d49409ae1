// 核查: what was found on the spot, by whom, how far, and what the unit said to it.
import type { CheckRecord } from '@luoshi/contract/routes/check';
import { StandingTag } from '../../components/standing-tag.tsx';
import { Tag } from '../../components/tag.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { EvidenceList } from './evidence-list.tsx';
import type { Page } from './page-data.ts';

const Objection = ({ check }: { check: CheckRecord }) => {
  const { t } = useText();
  const { objection } = check;
  if (objection === null) return null;
  return (
    <>
      <p className="small">{t('check.objected', { who: objection.raisedBy, reason: objection.reason })}</p>
      {objection.decision === null ? (
        <p className="small dim2">{t('check.objection-open')}</p>
      ) : (
        <p className="small dim2">
          {t('check.decided', { decision: objection.decision, opinion: objection.opinion })}
        </p>
      )}
    </>
  );
};

const Entry = ({ check, page }: { check: CheckRecord; page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const { unit } = page.progress;
  const node = page.nodes.find((each) => each.id === check.nodeId);
  const until =
    check.objectionUntil !== null && check.objection === null && check.objectionUntil >= dates.today;
  return (
    <li>
      <p className="entry-head">
        <b>{check.period === null ? (node?.proof ?? '') : dates.period(check.period)}</b>
        <span>{t(`check.result.${check.result}`)}</span>
        {check.value === null ? null : (
          <span>
            {t('check.found-value', {
              amount: amountText(check.value),
              reported: check.reportedValue === null ? null : amountText(check.reportedValue),
              unit,
            })}
          </span>
        )}
        <StandingTag status={check.extent} sampleSize={check.sampleSize} sampleOf={check.sampleOf} />
        {check.counts ? <Tag tone="solid">{t('report.counts')}</Tag> : null}
      </p>
      {check.found === '' ? null : <p>{check.found}</p>}
      <EvidenceList evidence={check.evidence} />
      <p className="facts-line small">
        <span>{t('check.checked-by', { who: check.checkedBy, day: dates.day(check.checkedOn) })}</span>
        {until && check.objectionUntil !== null ? (
          <span>{t('check.until', { day: dates.day(check.objectionUntil) })}</span>
        ) : null}
      </p>
      <Objection check={check} />
    </li>
  );
};

/** The checks of a commitment; draws nothing while there are none. */
export const CheckList = ({ page }: { page: Page }) => {
  const { t } = useText();
  if (page.checks.length === 0) return null;
  return (
    <section className="sheet block">
      <h2>
        {t('check.list')}
        <b>{page.checks.length}</b>
      </h2>
      <ul className="entries">
        {page.checks.map((check) => (
          <Entry key={check.id} check={check} page={page} />
        ))}
      </ul>
    </section>
  );
};
