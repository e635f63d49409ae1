// What stands behind a row: the sentence it comes from, its nodes, and what each unit answered.
import { Link } from '@tanstack/react-router';
import type { BreakdownRow, Consent } from '@luoshi/contract/routes/breakdown';
import { DutyCell } from '../../duty-list/duty-cell.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

const Answer = ({ consent }: { consent: Consent }) => {
  const { t } = useText();
  const dates = useDates();
  const { answer, silent, settled, reason, answeredBy, answeredAt } = consent;
  const standing = answer === 'object' && settled ? 'settled' : (answer ?? (silent ? 'silent' : 'awaited'));
  return (
    <dd>
      {t(`breakdown.answer.${standing}`)}
      {reason === null ? null : t('breakdown.reason', { reason })}
      {answeredBy === null || answeredAt === null ? null : (
        <span className="small dim">
          {' '}
          {t('breakdown.answered-by', { by: answeredBy, moment: dates.moment(answeredAt) })}
        </span>
      )}
    </dd>
  );
};

/** Facts under the form; for those who only read, the nodes as well. */
export const RowFacts = ({ row, withNodes }: { row: BreakdownRow; withNodes: boolean }) => {
  const { t } = useText();
  const session = useSession();
  const dates = useDates();
  return (
    <div className="row-facts">
      {row.sources.map((source) => (
        <blockquote key={source.itemId}>
          {source.quote}{' '}
          <Link
            className="small"
            to="/documents/$id"
            params={{ id: source.documentId }}
            search={{ item: source.itemId }}
          >
            {t('breakdown.source-of', { document: source.documentTitle, section: source.section })}
          </Link>
        </blockquote>
      ))}
      {row.duty === null ? null : (
        <DutyCell
          commitmentId={row.id}
          version={row.version}
          title={row.title}
          duty={row.duty}
          mayChoose={hasRole(session, 'office') && row.number === null}
        />
      )}
      <dl>
        {withNodes
          ? row.nodes.map((node) => (
              <div key={`${node.dueOn} ${node.proof}`} style={{ display: 'contents' }}>
                <dt>{dates.day(node.dueOn)}</dt>
                <dd>{t('breakdown.node', { proof: node.proof, person: node.person })}</dd>
              </div>
            ))
          : null}
        {row.consents.map((consent) => (
          <div key={consent.id} style={{ display: 'contents' }}>
            <dt>{consent.unitName}</dt>
            <Answer consent={consent} />
          </div>
        ))}
      </dl>
    </div>
  );
};
