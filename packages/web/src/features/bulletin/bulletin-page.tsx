// 一份发文: the circular on its pages with every figure's origin beside it; what a unit asked sees; a breakdown's notice.
import './bulletin-page.css';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
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
      <MainActButton page={page} />
    </>
  );
};

const Circular = ({ page }: { page: Bulletin }) => {
  const { t } = useText();
  const dates = useDates();
  const [chosen, choose] = useChosen();
  const [editing, edit] = useState<Editing | 'head' | null>(null);
  const { period, title, state } = page.bulletin;
  return (
    <div className="bulletin">
      <TitleRow
        title={period === null ? title : t('bulletin.name', { period: dates.period(period) })}
        beside={<BulletinSteps state={state} />}
        acts={<Acts page={page} />}
      />
      <div className="bulletin-desk">
        <PaperPages
          page={page}
          chosen={chosen?.id ?? null}
          onChoose={(id) => choose({ id, in: 'text' })}
          onEdit={(at) => edit({ at, isNew: false })}
        />
        <FiguresPanel
          page={page}
          chosen={chosen?.id ?? null}
          onChoose={(id) => choose(id === null ? null : { id, in: 'panel' })}
          onEditHead={() => edit('head')}
        />
      </div>
      {editing === 'head' ? <HeadDialog page={page} onClose={() => edit(null)} /> : null}
      {editing === null || editing === 'head' ? null : (
        <ParagraphDialog
          key={`${editing.at} ${String(editing.isNew)}`}
          page={page}
          editing={editing}
          onClose={() => edit(null)}
          onAdd={() => edit({ at: editing.at, isNew: true })}
        />
      )}
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
  const isWhole = page.blocks.some(({ editable }) => editable);
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
