// 一份责任倒查: what is known, what was said to it, what is proposed; the next act for who may take it.
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { ResponsibilityFile } from '@luoshi/contract/routes/responsibility';
import { Button } from '../../components/button.tsx';
import { Shown } from '../../components/light.tsx';
import { actingPost, hasRole, useSession } from '../../session/session.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { unitAndBelow, useCounty } from '../../unit/use-county.ts';
import { actsFor, type FileAct } from './acts-for.ts';
import { ActDialog } from './act-dialog.tsx';

const Part = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const useBy = () => {
  const { t } = useText();
  const dates = useDates();
  return (by: string | null, at: string | null): ReactNode =>
    at === null ? null : (
      <span className="small dim"> {t('responsibility.by', { by, moment: dates.moment(at) })}</span>
    );
};

const Known = ({ file }: { file: ResponsibilityFile }) => {
  const { t } = useText();
  const dates = useDates();
  const decided = { by: file.decidedBy, day: dates.day(file.decidedOn), decision: file.decision };
  return (
    <>
      <Part label={t('responsibility.field.decision')}>{t('responsibility.decided', decided)}</Part>
      {file.commitment === null ? null : (
        <Part label={t('notice.head.matter')}>
          <Link to="/commitments/$id" params={{ id: file.commitment.id }}>
            {t('responsibility.of', file.commitment)}
          </Link>
        </Part>
      )}
      <Part label={t('responsibility.field.facts')}>{file.facts}</Part>
      <Part label={t('responsibility.field.duty')}>
        {file.duty}
        {file.dutyEntry === null ? null : (
          <span className="small dim"> {t('responsibility.list-duty', { title: file.dutyEntry })}</span>
        )}
      </Part>
      {file.done === '' ? null : <Part label={t('responsibility.field.done')}>{file.done}</Part>}
      {file.persons === '' ? null : <Part label={t('responsibility.field.persons')}>{file.persons}</Part>}
    </>
  );
};

const Heard = ({ file }: { file: ResponsibilityFile }) => {
  const { t } = useText();
  const dates = useDates();
  const by = useBy();
  const due = { day: dates.day(file.statementDueOn) };
  const silence = file.state === 'to-state' ? 'responsibility.statement-due' : 'responsibility.no-statement';
  return (
    <>
      <Part label={t('responsibility.field.statement')}>
        {file.statement ?? <span className="dim">{t(silence, due)}</span>}
        {by(file.statedBy, file.statedAt)}
      </Part>
      {file.proposal === null ? null : (
        <Part label={t('responsibility.field.proposal')}>
          {file.proposal}
          {by(file.proposedBy, file.proposedAt)}
        </Part>
      )}
      {file.exemption === null ? null : (
        <Part label={t('responsibility.field.exemption')}>{file.exemption}</Part>
      )}
      {file.handedOverTo === null ? null : (
        <Part label={t('responsibility.field.handedOverTo')}>
          {file.handedOverTo}
          <span className="small dim">
            {' '}
            {t('responsibility.field.receipt')} {file.receipt}
            {file.receivedOn === null ? null : ` ${dates.day(file.receivedOn)}`}
          </span>
        </Part>
      )}
      {file.conclusion === null ? null : (
        <Part label={t('responsibility.field.conclusion')}>
          {file.conclusion}
          {by(file.closedBy, file.closedAt)}
        </Part>
      )}
    </>
  );
};

const useActs = (file: ResponsibilityFile): readonly FileAct[] => {
  const session = useSession();
  const { units } = useCounty();
  const own = unitAndBelow(units, actingPost(session)?.unitId ?? null);
  return actsFor(file, {
    isOffice: hasRole(session, 'office'),
    isLeader: hasRole(session, 'leader'),
    isOfUnit: hasRole(session, 'handler', 'head') && own.has(file.unitId),
  });
};

/** The sheet of a file. */
export const FileSheet = ({ file }: { file: ResponsibilityFile }) => {
  const { t } = useText();
  const acts = useActs(file);
  const [open, setOpen] = useState<FileAct | null>(null);
  return (
    <article className="sheet block responsibility-file">
      <header>
        <h2>{t('responsibility.of', file)}</h2>
        <span className="small dim2">{file.unit}</span>
        <Shown
          kind={file.state === 'closed' ? 'done' : 'open'}
          word={t(`responsibility.state.${file.state}`)}
        />
      </header>
      <dl>
        <Known file={file} />
        <Heard file={file} />
      </dl>
      {acts.length === 0 ? null : (
        <p className="responsibility-acts">
          {acts.map((act) => (
            <Button key={act} small onClick={() => setOpen(act)}>
              {t(`responsibility.act.${act}`)}
            </Button>
          ))}
        </p>
      )}
      {open === null ? null : <ActDialog act={open} file={file} onClose={() => setOpen(null)} />}
    </article>
  );
};
