// 呈阅单: an A4 sheet for a leader who uses paper, and the way back: each line opens the form for what he wrote.
import './sheet-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Sheet, SheetLine } from '@luoshi/contract/routes/instruction';
import { useAct } from '../../api/use-act.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { amountText } from '../../text/number-text.ts';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { leaderChoices, useCounty } from '../../unit/use-county.ts';

const sections = ['red', 'coordination', 'approval'] as const;

const useNow = (line: SheetLine): readonly string[] => {
  const { t } = useText();
  const dates = useDates();
  const { value, target, unitOfMeasure, dueOn, days, section } = line;
  const progress =
    target === null
      ? null
      : t('instruction.sheet.progress', {
          done: value === null ? '—' : amountText(value),
          target: amountText(target),
          unit: unitOfMeasure,
        });
  const due = dueOn === null ? null : t('instruction.sheet.due', { day: dates.day(dueOn) });
  const waited = days === null || days === 0 ? null : days;
  const told =
    waited === null
      ? null
      : t(section === 'red' ? 'instruction.sheet.overdue' : 'instruction.sheet.waited', { days: waited });
  return [progress, due, told].filter((each) => each !== null);
};

const Line = ({ line, reference, canEnter }: { line: SheetLine; reference: string; canEnter: boolean }) => {
  const { t } = useText();
  const now = useNow(line);
  return (
    <tr>
      <td>{line.line}</td>
      <td>
        {line.commitmentId === null ? (
          line.title
        ) : (
          <Link to="/commitments/$id" params={{ id: line.commitmentId }}>
            {line.title}
          </Link>
        )}
      </td>
      <td>{line.unit}</td>
      <td>{now.join('；')}</td>
      <td className="sheet-answer">
        {line.answer ??
          (canEnter ? (
            <Link
              className="noprint"
              to="/instructions"
              search={{ new: 'yes', sheet: `${reference}-${line.line}` }}
            >
              {t('instruction.sheet.enter')}
            </Link>
          ) : null)}
      </td>
    </tr>
  );
};

const Lines = ({ sheet, section }: { sheet: Sheet; section: (typeof sections)[number] }) => {
  const { t } = useText();
  const session = useSession();
  const lines = sheet.lines.filter((line) => line.section === section);
  const reference = /(\d+)号/u.exec(sheet.number)?.[1] ?? '';
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{t(`instruction.sheet.section.${section}`)}</h3>
      <table>
        <caption className="sr">{t(`instruction.sheet.section.${section}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('instruction.sheet.line')}</th>
            <th scope="col">{t('instruction.sheet.matter')}</th>
            <th scope="col">{t('instruction.sheet.unit')}</th>
            <th scope="col">{t('instruction.sheet.now')}</th>
            <th scope="col">{t('instruction.sheet.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.line} line={line} reference={reference} canEnter={hasRole(session, 'office')} />
          ))}
        </tbody>
      </table>
    </>
  );
};

const Paper = ({ sheet }: { sheet: Sheet }) => {
  const { t } = useText();
  const dates = useDates();
  const { jurisdiction } = useSession();
  return (
    <article className="sheet paper-sheet">
      <h2>{t('instruction.sheet.title')}</h2>
      <p className="sheet-head">
        <span>{t('instruction.sheet.head', { county: jurisdiction.name, number: sheet.number })}</span>
        <span>{t('instruction.sheet.as-of', { day: dates.day(sheet.asOf) })}</span>
      </p>
      <p>{t('instruction.sheet.to', { leader: sheet.leader })}</p>
      {sections.map((section) => (
        <Lines key={section} sheet={sheet} section={section} />
      ))}
      <p className="sheet-foot">{t('instruction.sheet.foot')}</p>
    </article>
  );
};

const Head = ({ leader, number }: { leader: string | undefined; number: string | undefined }) => {
  const { t } = useText();
  const { posts } = useCounty();
  const navigate = useNavigate();
  const sheets = useAnswer('readSheet', { query: { leaderPostId: leader } });
  const earlier = sheets.data?.earlier ?? [];
  return (
    <div className="sheet-choice noprint">
      <select
        aria-label={t('instruction.sheet.choose')}
        value={leader ?? ''}
        onChange={(event) =>
          void navigate({ to: '/instructions/sheet', search: { leader: event.target.value || undefined } })
        }
      >
        <option value="">{t('instruction.sheet.choose')}</option>
        {leaderChoices(posts).map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {earlier.length < 2 ? null : (
        <select
          aria-label={t('instruction.sheet.earlier')}
          value={number ?? ''}
          onChange={(event) =>
            void navigate({
              to: '/instructions/sheet',
              search: { leader, number: event.target.value || undefined },
            })
          }
        >
          <option value="">{t('instruction.sheet.earlier')}</option>
          {earlier.map((each) => (
            <option key={each.number} value={each.number}>
              {each.number}
            </option>
          ))}
        </select>
      )}
    </div>
  );
};

/** The sheet of the leader chosen, the newest of anybody without one. */
export const SheetPage = () => {
  const { t } = useText();
  const session = useSession();
  const { leader, number } = useSearch({ strict: false });
  const sheets = useAnswer('readSheet', { query: { leaderPostId: leader, number } });
  const act = useAct('drawSheet', (drawn) => toast(t('instruction.sheet.drawn', { number: drawn.number })));
  const canDraw = hasRole(session, 'office') && leader !== undefined;
  return (
    <>
      <TitleRow
        title={t('instruction.sheet.title')}
        back={
          <Link className="title-back" to="/instructions">
            {t('instruction.title')}
          </Link>
        }
        acts={
          <>
            <Button onClick={() => window.print()}>{t('instruction.sheet.print')}</Button>
            {canDraw ? (
              <Button
                kind="primary"
                busy={act.isRunning}
                onClick={() => void act.run({ body: { leaderPostId: leader } })}
              >
                {t('instruction.sheet.draw')}
              </Button>
            ) : null}
          </>
        }
      />
      <div className="noprint">
        <SectionTabs section="supervision" />
      </div>
      <Head leader={leader} number={number} />
      <Refusal refused={act.refused} />
      <Answered reading={sheets} lines={10}>
        {({ sheet }) =>
          sheet === null ? (
            <Empty title={t('instruction.sheet.none')}>{t('instruction.sheet.none-told')}</Empty>
          ) : (
            <Paper sheet={sheet} />
          )
        }
      </Answered>
    </>
  );
};
