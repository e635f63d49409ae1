// 登记文件: file or pasted text, its secrecy, date and speaker. A refusal stands beside what it is about, and
// everything typed stays.
import './new-document-page.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { toast } from '../../components/toast.ts';
import { useAct } from '../../api/use-act.ts';
import { readFile } from '../../components/read-file.ts';
import { DraftLine } from '../../drafts/draft-line.tsx';
import { useDraft } from '../../drafts/use-draft.ts';
import { TitleRow } from '../../shell/title-row.tsx';
import { useText } from '../../text/text.tsx';
import { useRefusalText } from '../../text/use-refusal-text.ts';
import { useCounty } from '../../unit/use-county.ts';
import { AboutFields } from './about-fields.tsx';
import { isAboutText, lackingIn, type Lacking, type NewDocumentFields } from './new-document-fields.ts';
import { sizeRefusal } from './size-refusal.ts';
import { TextFields, type Handed } from './text-fields.tsx';

const blank: NewDocumentFields = {
  title: '',
  source: 'speech',
  secrecy: null,
  datedOn: '',
  speakerPostId: '',
  speaker: '',
};

const nothing: Handed = { from: 'file', file: null, text: '' };

const useRegister = () => {
  const { t } = useText();
  const navigate = useNavigate();
  return useAct('createDocument', ({ id, found, promises }) => {
    toast(t('document.read-done', { found, promises }));
    void navigate({ to: '/documents/$id', params: { id } });
  });
};

const NewDocumentForm = () => {
  const { t } = useText();
  const say = useRefusalText();
  const { posts } = useCounty();
  const draft = useDraft('document', 'new', blank, null);
  const [handed, setHanded] = useState(nothing);
  const [wasSent, setWasSent] = useState(false);
  const act = useRegister();
  const fields = draft.content;
  const { from, file, text } = handed;
  const lacking = lackingIn(fields, { from, hasFile: file !== null, text });
  const wrong: readonly Lacking[] = wasSent ? lacking : [];
  const tooLarge = from === 'file' ? sizeRefusal(file) : null;
  const refused = act.refused;
  const aboutText = tooLarge ?? (refused !== null && isAboutText(refused.code) ? refused : null);
  const send = async (): Promise<void> => {
    const leader = posts.find(({ id }) => id === fields.speakerPostId);
    const speaker = leader === undefined ? fields.speaker.trim() : `${leader.title} ${leader.personName}`;
    const { secrecy } = fields;
    if (secrecy === null) return;
    const body = {
      ...fields,
      secrecy,
      speaker: speaker === '' ? null : speaker,
      speakerPostId: leader?.id ?? null,
      file: from === 'file' && file !== null ? await readFile(file) : null,
      text: from === 'text' ? text : null,
    };
    if ((await act.run({ body })) !== null) await draft.drop();
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWasSent(true);
    if (lacking.length === 0 && tooLarge === null) void send();
  };
  return (
    <form className="sheet new-document" onSubmit={submit} noValidate>
      <Notice kind="doubt">{t('shell.secrecy')}</Notice>
      <TextFields
        handed={handed}
        title={fields.title}
        error={aboutText === null ? null : say(aboutText)}
        wrong={wrong}
        onHand={(next) => {
          act.clear();
          setHanded(next);
        }}
        onTitle={(title) => draft.type({ ...fields, title })}
      />
      <AboutFields fields={fields} posts={posts} wrong={wrong} onType={draft.type} />
      <div className="new-document-acts">
        <Refusal refused={aboutText === null ? refused : null} />
        <Button kind="primary" type="submit" busy={act.isRunning}>
          {t('document.read')}
        </Button>
        <DraftLine draft={draft} />
        <output className="small dim">{act.isRunning ? t('document.reading') : null}</output>
      </div>
    </form>
  );
};

/** The page on which the office hands in a document. */
export const NewDocumentPage = () => {
  const { t } = useText();
  return (
    <>
      <TitleRow
        title={t('document.register')}
        back={
          <Link className="title-back" to="/documents">
            {t('document.title')}
          </Link>
        }
      />
      <NewDocumentForm />
    </>
  );
};
