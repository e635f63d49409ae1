// 出处和经过: the sentences it stands on, who else takes part, and the record of what was done.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { verbs, type Verb } from '@luoshi/domain/access/grants';
import { Button } from '../../components/button.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import type { Page } from './page-data.ts';
import { TurnList } from './turn-list.tsx';

const isVerb = (text: string): text is Verb => (verbs as readonly string[]).includes(text);

const Sources = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  if (page.sources.length + page.givenSources.length === 0) return null;
  return (
    <section className="sheet block">
      <h2>{t('commitment.sources')}</h2>
      {page.sources.map((source) => (
        <div className="quote" key={source.itemId}>
          <blockquote>{source.quote}</blockquote>
          <p className="small">
            <Link to="/documents/$id" params={{ id: source.documentId }} search={{ item: source.itemId }}>
              {t('commitment.source', {
                title: source.documentTitle,
                section: source.section,
                day: dates.day(source.datedOn),
              })}
            </Link>
          </p>
        </div>
      ))}
      {page.givenSources.map((source) => (
        <div className="quote" key={source.id}>
          <blockquote>{source.text}</blockquote>
          <p className="small">
            {t('commitment.given-source', {
              type: t(`commitment.source-type.${source.type}`),
              title: source.title,
              who: source.by,
              day: dates.day(source.on),
            })}
          </p>
        </div>
      ))}
    </section>
  );
};

const Closures = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  if (page.closures.length === 0) return null;
  return (
    <section className="sheet block">
      <h2>{t('commitment.closures')}</h2>
      <ul className="entries">
        {page.closures.map((closure) => (
          <li key={closure.id}>
            <p>
              {t('commitment.closure.asked', {
                who: closure.requestedBy,
                when: dates.moment(closure.requestedAt),
              })}
            </p>
            {closure.note === null ? null : <p className="small dim2">{closure.note}</p>}
            {closure.decision === null || closure.decidedAt === null ? null : (
              <p>
                {t('commitment.closure.decided', {
                  decision: closure.decision,
                  who: closure.decidedBy,
                  when: dates.moment(closure.decidedAt),
                  opinion: closure.opinion,
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const shortHistory = 8;

const History = ({ page }: { page: Page }) => {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  const dates = useDates();
  return (
    <section className="sheet block">
      <h2>{t('commitment.history')}</h2>
      <ul className="history">
        {(isWhole ? page.history : page.history.slice(0, shortHistory)).map((line) => (
          <li key={`${line.at} ${line.verb}`}>
            <span>{dates.moment(line.at)}</span>
            <span>
              {isVerb(line.verb) ? t(`verb.${line.verb}`) : line.verb}
              <small className="dim">
                {' '}
                {[line.person, line.post].filter((each) => each !== null).join(' ')}
              </small>
              {line.reason === null ? null : <small className="dim2"> {line.reason}</small>}
            </span>
          </li>
        ))}
      </ul>
      {isWhole || page.history.length <= shortHistory ? null : (
        <Button kind="text" small onClick={() => setWhole(true)}>
          {t('commitment.history-all', { count: page.history.length })}
        </Button>
      )}
    </section>
  );
};

/** The right column of the page. */
export const CommitmentAside = ({ page }: { page: Page }) => {
  const { t } = useText();
  return (
    <>
      <Sources page={page} />
      {page.supportUnits.length === 0 ? null : (
        <section className="sheet block">
          <h2>{t('commitment.support')}</h2>
          <p>{page.supportUnits.join(t('commitment.and'))}</p>
        </section>
      )}
      <TurnList page={page} />
      <Closures page={page} />
      <History page={page} />
    </>
  );
};
