// 导入: units, people and the ledger an office has today. Every wrong line is named; all of it comes in, or nothing.
import './import-page.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ImportKind } from '@luoshi/contract/routes/import';
import { buttonClass } from '../../components/button-class.ts';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Field } from '../../components/field.tsx';
import { FileDrop } from '../../components/file-drop.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { FaultTable } from './fault-table.tsx';
import { MappingTable } from './mapping-table.tsx';
import { SampleTable } from './sample-table.tsx';
import { useImport, type Importing } from './use-import.ts';

const kinds = ['units', 'people', 'ledger', 'duty-list'] as const satisfies readonly ImportKind[];

const Done = ({ kind, done }: { kind: ImportKind; done: NonNullable<Importing['done']> }) => {
  const { t } = useText();
  return (
    <div className="sheet import-sheet">
      <Notice kind="told">{t('import.done', { kind, added: done.added, updated: done.updated })}</Notice>
      <div className="import-acts">
        {kind === 'duty-list' ? (
          <Link className={buttonClass('primary')} to="/duty-lists">
            {t('import.see-duty-lists')}
          </Link>
        ) : kind === 'ledger' ? (
          <Link className={buttonClass('primary')} to="/ledger">
            {t('import.see-ledger')}
          </Link>
        ) : (
          <Link className={buttonClass('primary')} to="/admin" search={{ tab: kind }}>
            {t('import.see-admin', { kind })}
          </Link>
        )}
      </div>
    </div>
  );
};

const Looked = ({ kind, table }: { kind: ImportKind; table: Importing }) => {
  const { t } = useText();
  const { preview, mapping } = table;
  if (preview === null) return null;
  const isClean = preview.faults.length === 0;
  const isUnmatched = preview.faults.some(({ code }) => code === 'import-column-missing');
  const standing = isUnmatched ? 'import.unmatched' : isClean ? 'import.clean' : 'import.not-clean';
  return (
    <>
      <div className="import-acts">
        <Button
          kind="primary"
          disabled={!isClean || table.isLooking}
          busy={table.isImporting}
          onClick={table.commit}
        >
          {t('import.do', { lines: preview.lines })}
        </Button>
        <output className="small dim2">{t(table.isLooking ? 'import.looking' : standing)}</output>
      </div>
      {isClean || isUnmatched ? null : <FaultTable kind={kind} faults={preview.faults} />}
      <div className="import-columns">
        <MappingTable kind={kind} preview={preview} mapping={mapping} onChange={table.map} />
        <SampleTable preview={preview} mapping={mapping} />
      </div>
    </>
  );
};

const OneImport = ({ kind }: { kind: ImportKind }) => {
  const { t } = useText();
  const table = useImport(kind);
  if (table.done !== null) return <Done kind={kind} done={table.done} />;
  return (
    <>
      <div className="sheet import-sheet">
        <div className="import-file">
          <Field label={t('import.file')} under={t(`import.under.${kind}`)}>
            {(control) => (
              <FileDrop control={control} accept=".xlsx,.csv" file={table.file} onChoose={table.choose} />
            )}
          </Field>
          <Refusal refused={table.refused} />
          {table.isLooking && table.preview === null ? (
            <output className="small dim2">{t('import.looking')}</output>
          ) : null}
        </div>
      </div>
      <Looked kind={kind} table={table} />
    </>
  );
};

/** The import page; the kind of table stands in the address. */
export const ImportPage = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const session = useSession();
  const search = useSearch({ strict: false });
  const kind = kinds.find((each) => each === search.kind) ?? 'ledger';
  return (
    <>
      <TitleRow
        title={t('import.title')}
        back={
          <Link className="title-back" to="/admin">
            {t('admin.title')}
          </Link>
        }
      />
      {hasRole(session, 'office', 'administrator') ? (
        <>
          <Tabs
            label={t('import.title')}
            tabs={kinds.map((key) => ({ key, label: t(`import.kind.${key}`) }))}
            chosen={kind}
            onChoose={(key) => void navigate({ to: '/import', search: { kind: key }, replace: true })}
          />
          <OneImport key={kind} kind={kind} />
        </>
      ) : (
        <Empty title={t('import.title')}>{t('refusal.not-allowed')}</Empty>
      )}
    </>
  );
};
