// One request: why, of whom, until when, at what cost; the office's decision, and what was answered.
import './requests-page.css';
import { Link, useParams } from '@tanstack/react-router';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Table, type Column } from '../../components/table.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { hoursText } from './hours-text.ts';
import { RequestActs } from './request-acts.tsx';
import { RequestState } from './request-list.tsx';

type Page = Answer<'readRequest'>;

const Facts = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const { request } = page;
  const { cost } = request;
  const facts: readonly (readonly [string, string | null])[] = [
    [t('request.purpose'), request.purpose],
    [t('request.basis'), request.legalBasis],
    [t('request.head.asker'), request.askedBy],
    [t('request.head.cadence'), t(`request.cadence.${request.cadence}`)],
    [
      t('request.run'),
      t('request.run-from', { from: dates.day(request.startsOn), to: dates.day(request.endsOn) }),
    ],
    [t('request.asked-units'), request.units.map(({ name }) => name).join(t('request.between'))],
    [t('request.admission'), request.villageAdmission],
    [
      t('request.head.cost'),
      `${t('request.cost-how', { ...cost })} ${t('request.cost-hours', { hours: hoursText(cost.minutes) })}`,
    ],
    [
      t('request.decided'),
      request.decidedAt === null
        ? null
        : t('request.decided-by', {
            who: request.decidedBy ?? '',
            when: dates.moment(request.decidedAt),
            opinion: request.opinion ?? 'none',
          }),
    ],
  ];
  return (
    <dl className="sheet request-facts">
      {facts.map(([term, fact]) =>
        fact === null ? null : (
          <div key={term} style={{ display: 'contents' }}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ),
      )}
    </dl>
  );
};

type Field = Page['request']['fields'][number];

const Fields = ({ fields }: { fields: readonly Field[] }) => {
  const { t } = useText();
  const columns: readonly Column<Field>[] = [
    { key: 'name', head: t('request.field.name'), cell: ({ name }) => name },
    {
      key: 'unit',
      head: t('request.field.unit'),
      cell: ({ unitOfMeasure }) => unitOfMeasure ?? t('request.text'),
    },
    { key: 'why', head: t('request.field.why'), cell: ({ why }) => why },
  ];
  return (
    <section>
      <h2>{t('request.asked-fields')}</h2>
      <div className="sheet">
        <Table caption={t('request.asked-fields')} columns={columns} rows={fields} keyOf={({ id }) => id} />
      </div>
    </section>
  );
};

const Answers = ({ page }: { page: Page }) => {
  const { t } = useText();
  const dates = useDates();
  const { request, answers } = page;
  const periods = [...new Set(answers.map(({ period }) => period))].toSorted().slice(-1);
  const [period] = periods;
  if (period === undefined) return null;
  type Unit = Page['request']['units'][number];
  const columns: readonly Column<Unit>[] = [
    { key: 'unit', head: t('request.head.unit'), cell: ({ name }) => name },
    ...request.fields.map((field) => ({
      key: field.id,
      head: field.unitOfMeasure === null ? field.name : `${field.name}（${field.unitOfMeasure}）`,
      end: field.unitOfMeasure !== null,
      cell: ({ id }: Unit) =>
        answers.find((each) => each.fieldId === field.id && each.unitId === id && each.period === period)
          ?.value ?? null,
    })),
  ];
  const told = request.units.filter(({ id }) =>
    answers.some((each) => each.unitId === id && each.period === period),
  );
  return (
    <section>
      <h2>
        {t('request.answers', { period: dates.period(period), told: told.length, of: request.units.length })}
      </h2>
      <div className="sheet request-answers">
        <Table
          caption={t('request.head.answers')}
          columns={columns}
          rows={request.units}
          keyOf={({ id }) => id}
        />
      </div>
    </section>
  );
};

/** The page of a request. */
export const RequestPage = () => {
  const { t } = useText();
  const { id } = useParams({ strict: false });
  const page = useAnswer('readRequest', { params: { id: id ?? '' } });
  return (
    <>
      <TitleRow
        title={page.data?.request.title ?? t('request.title')}
        back={
          <Link className="title-back" to="/requests">
            {t('request.title')}
          </Link>
        }
        beside={page.data === undefined ? null : <RequestState state={page.data.request.state} />}
      />
      <Answered reading={page} lines={10}>
        {(answer) => (
          <>
            <Facts page={answer} />
            <RequestActs page={answer} />
            <Fields fields={answer.request.fields} />
            <Answers page={answer} />
          </>
        )}
      </Answered>
    </>
  );
};
