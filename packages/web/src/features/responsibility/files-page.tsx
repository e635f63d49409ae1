// 责任倒查: sealed files, each with facts, duty, what was done, who, the statement, the proposal and where it went.
import './responsibility.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ResponsibilityFile } from '@luoshi/contract/routes/responsibility';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Empty } from '../../components/empty.tsx';
import { Notice } from '../../components/notice.tsx';
import { hasRole, useSession } from '../../session/session.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { FileSheet } from './file-sheet.tsx';
import { OpenDialog } from './open-dialog.tsx';

const Files = ({ files }: { files: readonly ResponsibilityFile[] }) => {
  const { t } = useText();
  return files.length === 0 ? (
    <Empty title={t('responsibility.none')} />
  ) : (
    <div className="responsibility-files">
      {files.map((file) => (
        <FileSheet key={file.id} file={file} />
      ))}
    </div>
  );
};

/** The page; `open` in the address names the commitment a new file is about. */
export const ResponsibilityPage = () => {
  const { t } = useText();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const files = useAnswer('readFiles');
  const isOffice = hasRole(useSession(), 'office');
  const [isOpening, setOpening] = useState(search.open !== undefined);
  const close = (): void => {
    setOpening(false);
    void navigate({ to: '/responsibility', search: {}, replace: true });
  };
  return (
    <>
      <TitleRow
        title={t('responsibility.title')}
        acts={
          isOffice ? (
            <Button kind="primary" onClick={() => setOpening(true)}>
              {t('responsibility.open')}
            </Button>
          ) : undefined
        }
      />
      <SectionTabs section="supervision" />
      <Notice kind="told">{t('responsibility.sealed')}</Notice>
      <Answered reading={files} lines={8}>
        {(answer) => <Files files={answer.files} />}
      </Answered>
      {isOpening && isOffice ? <OpenDialog commitmentId={search.open ?? null} onClose={close} /> : null}
    </>
  );
};
