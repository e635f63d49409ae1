// The walk of one item: rule → numbers → report → check → the sentence it began with.
import { Link } from '@tanstack/react-router';
import type { PageMessageKey } from '@luoshi/contract/messages/message-key.gen';
import type { MessageParams } from '@luoshi/contract/messages/format-with';
import type { ScoreInput, ScoreItem } from '@luoshi/contract/routes/score';
import { StandingTag } from '../../components/standing-tag.tsx';
import { Tag } from '../../components/tag.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';

/** The server names a text of a closed family; the catalogue's test holds that each member is there. */
const textKey = (family: 'rule' | 'text', key: string): PageMessageKey =>
  `score.${family}.${key}` as PageMessageKey;

const Report = ({ input }: { input: ScoreInput }) => {
  const { t } = useText();
  const dates = useDates();
  const { report } = input;
  if (report === null)
    return (
      <>
        {input.dataOwner === null ? t('league.no-report') : t('league.given-by', { owner: input.dataOwner })}
      </>
    );
  const value = report.value === null ? '·' : `${amountText(report.value)}${input.unit}`;
  const isUsed = report.counts && (input.check === null || input.check.result === 'confirmed');
  return (
    <>
      {t('league.reported', {
        moment: dates.day(dates.dayOf(report.filedAt)),
        value,
        version: report.reportVersion,
      })}
      {report.signedBy === null ? null : t('league.signed', { by: report.signedBy })}
      <Tag tone={isUsed ? 'solid' : 'outline'}>{t(isUsed ? 'league.used' : 'league.not-used')}</Tag>
    </>
  );
};

const Check = ({ input }: { input: ScoreInput }) => {
  const { t } = useText();
  const dates = useDates();
  const { check } = input;
  if (check === null) return <StandingTag status={input.status} />;
  const value = check.value === null ? '·' : `${amountText(check.value)}${input.unit}`;
  return (
    <>
      {t('league.checked', { day: dates.day(check.checkedOn), by: check.checkedBy ?? '·', value })}
      <StandingTag status={check.extent} sampleSize={check.sampleSize} sampleOf={check.sampleOf} />
      <Tag tone={check.counts ? 'solid' : 'outline'}>
        {t(check.counts ? 'league.used' : 'league.not-used')}
      </Tag>
    </>
  );
};

const Sentences = ({ input }: { input: ScoreInput }) => (
  <>
    {input.sources.map((source) => (
      <span key={source.itemId} className="reasons-source">
        <span className="song">{source.quote}</span>
        <Link to="/documents/$id" params={{ id: source.documentId }} search={{ item: source.itemId }}>
          {source.documentTitle}
          {source.section}
        </Link>
      </span>
    ))}
  </>
);

const Input = ({ input }: { input: ScoreInput }) => {
  const { t } = useText();
  return (
    <>
      <dt>{t('league.row.report')}</dt>
      <dd>
        <Report input={input} />
      </dd>
      <dt>{t('league.row.check')}</dt>
      <dd>
        <Check input={input} />
      </dd>
      {input.sources.length === 0 ? null : (
        <>
          <dt>{t('league.row.source')}</dt>
          <dd>
            <Sentences input={input} />
          </dd>
        </>
      )}
      {input.commitmentId === null ? null : (
        <>
          <dt>{t('league.row.commitment')}</dt>
          <dd>
            <Link to="/commitments/$id" params={{ id: input.commitmentId }}>
              {input.commitmentTitle}
            </Link>
          </dd>
        </>
      )}
    </>
  );
};

/** Everything behind one item's points. */
export const ItemReasons = ({ item }: { item: ScoreItem }) => {
  const { t } = useText();
  return (
    <dl className="reasons">
      <dt>{t('league.row.rule')}</dt>
      <dd>
        {t(
          textKey('rule', item.rule.key),
          item.rule.params as MessageParams /* plain texts, as the family's params */,
        )}
        <span className="small dim">{item.source}</span>
      </dd>
      <dt>{t('league.row.numbers')}</dt>
      <dd>{t(textKey('text', item.text.key), item.text.params as MessageParams /* as above */)}</dd>
      {item.inputs.map((input) => (
        <Input key={`${input.indicator} ${input.period}`} input={input} />
      ))}
    </dl>
  );
};
