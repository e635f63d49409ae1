// 要点: number, who leads, who does, until when, and how far, in one line.
import { aheadSpan } from '@luoshi/domain/breakdown/ahead-of-letter';
import { Ruler } from '../../components/ruler.tsx';
import { Squares } from '../../components/squares.tsx';
import { StandingTag } from '../../components/standing-tag.tsx';
import { amountText, percentText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Page } from './page-data.ts';

const Share = ({ page }: { page: Page }) => {
  const { t } = useText();
  const { progress } = page;
  const { value, target, unit, percent, duePercent, nodes, nodesDone, status } = progress;
  if (target === null && nodes === 0) {
    return (
      <div className="commitment-share">
        <Squares reported={progress.reported} checked={progress.checked} closed={page.state === 'closed'} />
      </div>
    );
  }
  const done = value === null ? t('work.nothing-reported') : amountText(value);
  const text =
    target === null
      ? t('work.nodes', { done: nodesDone, of: nodes })
      : t('work.of', { done, target: amountText(target), unit });
  return (
    <div className="commitment-share">
      <span>
        <b className="strong">{text}</b> <StandingTag status={status} />
      </span>
      <Ruler percent={percent} duePercent={duePercent} light={page.light.light} />
      <span>
        {percent === null ? null : percentText(percent)}{' '}
        <Squares reported={progress.reported} checked={progress.checked} closed={page.state === 'closed'} />
      </span>
    </div>
  );
};

/** The line of facts under the title. */
export const CommitmentFacts = ({ page, isActing }: { page: Page; isActing: boolean }) => {
  const { t } = useText();
  const dates = useDates();
  const { letterDueOn, dueOn } = page;
  const letter =
    letterDueOn === null || letterDueOn === dueOn
      ? null
      : t('commitment.letter-due', { day: dates.day(letterDueOn) });
  const moved =
    page.givenDueOn === null || page.givenDueOn === dueOn
      ? ''
      : `（${t('commitment.moved-from', { day: dates.day(page.givenDueOn) })}）`;
  const facts = [
    { key: 'number', text: page.number },
    { key: 'leader', text: page.leadLeader },
    { key: 'unit', text: page.leadUnit },
    { key: 'handler', text: page.handler },
    { key: 'due', text: dueOn === null ? null : `${dates.day(dueOn)}${letter ?? ''}${moved}` },
    { key: 'cadence', text: t(`commitment.cadence.${page.cadence}`) },
  ] as const;
  return (
    <dl className={`sheet commitment-facts${isActing ? ' commitment-acting-facts' : ''}`}>
      {facts.map(({ key, text }) =>
        text === null ? null : (
          <div key={key}>
            <dt>{t(`commitment.fact.${key}`)}</dt>
            <dd>
              {text}{' '}
              {key === 'due' && page.aheadOfLetterDays > 0 ? (
                <span className="small amber">
                  {t('commitment.ahead-of-letter', aheadSpan(page.aheadOfLetterDays))}
                </span>
              ) : null}
            </dd>
          </div>
        ),
      )}
      <Share page={page} />
    </dl>
  );
};
