// 来件登记簿: everything asked for from above, from meetings, deputies and citizens, and what became of it.
import './instructions-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { isOpenStanding } from '@luoshi/domain/instruction/instruction';
import type { Answer } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { InstructionFilters, queryOf } from './instruction-filters.tsx';
import { InstructionForm } from './instruction-form.tsx';
import { InstructionPanel } from './instruction-panel.tsx';
import { InstructionTable } from './instruction-table.tsx';

type Register = Answer<'listInstructions'>;

const useCounts = (register: Register | undefined): string | null => {
  const { t } = useText();
  if (register === undefined) return null;
  const open = register.instructions.filter(({ standing }) => isOpenStanding(standing));
  const overdue = open.filter(({ overdueDays }) => overdueDays > 0);
  return t('instruction.counts', {
    count: register.instructions.length,
    open: open.length,
    overdue: overdue.length,
  });
};

const Acts = () => {
  const { t } = useText();
  const session = useSession();
  return (
    <>
      <Link className={buttonClass()} to="/instructions/sheet">
        {t('instruction.sheet')}
      </Link>
      <span className="desk">
        <Button onClick={() => window.print()}>{t('instruction.print')}</Button>
      </span>
      {hasRole(session, 'office') ? (
        <Link
          className={buttonClass('primary')}
          to="/instructions"
          search={(before) => ({ ...before, id: undefined, new: 'yes' })}
        >
          {t('instruction.new')}
        </Link>
      ) : null}
    </>
  );
};

const Side = ({ register, onClose }: { register: Register; onClose: () => void }) => {
  const search = useSearch({ strict: false });
  const session = useSession();
  if (search.new !== undefined && hasRole(session, 'office'))
    return <InstructionForm key={search.sheet} rules={register} sheet={search.sheet} onClose={onClose} />;
  return search.id === undefined ? null : (
    <InstructionPanel key={search.id} id={search.id} onClose={onClose} />
  );
};

/** The register with the filter of the address. */
export const InstructionsPage = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const query = queryOf(search);
  const register = useAnswer('listInstructions', { query });
  const counts = useCounts(register.data);
  const isSplit = search.new !== undefined || search.id !== undefined;
  const go = (changed: Readonly<Record<string, string | undefined>>): void =>
    void navigate({ to: '/instructions', search: (before) => ({ ...before, ...changed }), replace: true });
  return (
    <>
      <TitleRow title={t('instruction.title')} beside={counts} acts={<Acts />} />
      <SectionTabs section="supervision" />
      <Answered reading={register} lines={10}>
        {(answer) => (
          <div className={isSplit ? 'instruction-columns' : undefined}>
            <div className="instruction-list">
              <InstructionFilters
                query={query}
                onChange={({ leaderPostId = query.leaderPostId, ...changed }) =>
                  go({ ...changed, leader: leaderPostId })
                }
              />
              {answer.instructions.length === 0 ? (
                <Empty title={t('instruction.none')}>{t('instruction.none-told')}</Empty>
              ) : (
                <InstructionTable lines={answer.instructions} />
              )}
            </div>
            {isSplit ? (
              <Side
                register={answer}
                onClose={() => go({ id: undefined, new: undefined, sheet: undefined })}
              />
            ) : null}
          </div>
        )}
      </Answered>
    </>
  );
};
