// 一份发文: the circular on its pages with every figure's origin beside it; what a unit asked sees; a breakdown's notice.
import './bulletin-page.css';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { BulletinPage as Bulletin } from '@luoshi/contract/routes/bulletin';
import { addressOf } from '../../api/call.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { TitleRow } from '../../shell/title-row.tsx';
import { useDates } from '../../text/use-dates.ts';
import { useText } from '../../text/text.tsx';
import { BulletinSteps } from './bulletin-steps.tsx';
import { Excerpt } from './excerpt.tsx';
import { FiguresPanel } from './figures-panel.tsx';
import { HeadDialog } from './head-dialog.tsx';
import { MainActButton } from './main-act.tsx';
import { PaperPages } from './paper-pages.tsx';
import { ParagraphDialog } from './paragraph-dialog.tsx';
import { WithdrawButton, Withdrawn } from './withdraw.tsx';
import type { Editing } from './use-paragraph.ts';

interface Chosen {
  readonly id: string;
  /** Where it was pressed: the other side comes into view. */
  readonly in: 'text' | 'panel';
}

const useChosen = () => {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    if (chosen === null) return;
    const other =
      chosen.in === 'text'
        ? document.getElementById(`figure-${chosen.id}`)
        : document.querySelector(`[data-figure="${CSS.escape(chosen.id)}"]`);
    other?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return [chosen, setChosen] as const;
};

const Acts = ({ page }: { page: Bulletin }) => {
  const { t } = useText();
  return (
    <>
      <a className={buttonClass()} href={addressOf('downloadBulletin', { params: { id: page.bulletin.id } })}>
        {t('bulletin.word')}
      </a>
      <a className={buttonClass()} href={addressOf('downloadWorkbook', { params: { id: page.bulletin.id } })}>
        {t('bulletin.sheet')}
      </a>
      <WithdrawButton page={page} />
      <MainActButton page={page} />
    </>
  );
};

type Edited = Editing | 'head' | null;

interface BesideProps {
  readonly page: Bulletin;
  readonly editing: Edited;
  readonly chosen: string | null;
  readonly onChoose: (figureId: string | null) => void;
  readonly onEdit: (editing: Edited) => void;
  readonly onClose: () => void;
  readonly onPreview: (page: Bulletin) => void;
}

/** The figures, or what is being edited: the paper beside it shows it at once. */
const Beside = ({ page, editing, chosen, onChoose, onEdit, onClose, onPreview }: BesideProps) => {
  if (editing === 'head') return <HeadDialog page={page} onClose={onClose} onPreview={onPreview} />;
  if (editing === null)
    return <FiguresPanel page={page} chosen={chosen} onChoose={onChoose} onEditHead={() => onEdit('head')} />;
  return (
    <ParagraphDialog
      key={`${editing.at} ${String(editing.isNew)}`}
      page={page}
      editing={editing}
      onClose={onClose}
      onAdd={() => onEdit({ at: editing.at, isNew: true })}
      onPreview={onPreview}
    />
  );
};

const useTitle = ({ bulletin }: Bulletin): string => {
  const { t } = useText();
  const dates = useDates();
  const { kind, period, title } = bulletin;
  return period === null
    ? title
    : t('bulletin.name-of', { period: dates.period(period), kind: t(`bulletin.kind.${kind}`) });
};

const Circular = ({ page }: { page: Bulletin }) => {
  const [chosen, choose] = useChosen();
  const [editing, edit] = useState<Edited>(null);
  const [preview, setPreview] = useState<Bulletin | null>(null);
  const close = useCallback(() => {
    edit(null);
    setPreview(null);
  }, []);
  const title = useTitle(page);
  return (
    <div className="bulletin">
      <TitleRow
        title={title}
        beside={<BulletinSteps bulletin={page.bulletin} />}
        acts={<Acts page={page} />}
      />
      <Withdrawn bulletin={page.bulletin} />
      <div className="bulletin-desk">
        <PaperPages
          page={preview ?? page}
          chosen={chosen?.id ?? null}
          onChoose={(id) => choose({ id, in: 'text' })}
          onEdit={(at) => edit({ at, isNew: false })}
        />
        <Beside
          page={page}
          editing={editing}
          chosen={chosen?.id ?? null}
          onChoose={(id) => choose(id === null ? null : { id, in: 'panel' })}
          onEdit={edit}
          onClose={close}
          onPreview={setPreview}
        />
      </div>
    </div>
  );
};

/** A breakdown is put together and issued on its own page; here it is only one of what was issued. */
const Breakdown = ({ page }: { page: Bulletin }) => {
  const { t } = useText();
  const dates = useDates();
  const { title, number, numberBlank, signature, issuedOn, breakdownId, state } = page.bulletin;
  return (
    <>
      <TitleRow title={title} beside={t(`bulletin.state.${state}`)} />
      <div className="sheet bulletin-made">
        <dl>
          <dt>{t('bulletin.head.number')}</dt>
          <dd>{number ?? numberBlank}</dd>
          <dt>{t('bulletin.head.issuer')}</dt>
          <dd>{signature}</dd>
          <dt>{t('bulletin.head.issued')}</dt>
          <dd>{issuedOn === null ? '·' : dates.day(issuedOn)}</dd>
        </dl>
        {breakdownId === null ? null : (
          <Link className={buttonClass('primary')} to="/breakdowns/$id" params={{ id: breakdownId }}>
            {t('bulletin.open-breakdown')}
          </Link>
        )}
      </div>
    </>
  );
};

const Page = ({ page }: { page: Bulletin }) => {
  if (page.bulletin.kind === 'breakdown') return <Breakdown page={page} />;
  // A unit asked is given its own sentences and nothing else of the text.
  const isWhole = page.replies.length === 0 || page.blocks.some(({ editable }) => editable);
  return isWhole ? <Circular page={page} /> : <Excerpt page={page} />;
};

/** The bulletin of the address. */
export const BulletinPage = () => {
  const { id = '' } = useParams({ strict: false });
  const bulletin = useAnswer('readBulletin', { params: { id } });
  return (
    <Answered reading={bulletin} lines={12}>
      {(page) => <Page key={page.bulletin.id} page={page} />}
    </Answered>
  );
};
