// 梳理: the text and what was found in it, side by side; each item is corrected, taken or left.
import './document-page.css';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { DocumentPage as Page } from '@luoshi/contract/routes/document';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../components/answered.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Refusal } from '../../components/refusal.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { focusLater } from '../../components/use-focus-on-open.ts';
import { hasRole, useSession } from '../../session/session.tsx';
import { useText } from '../../text/text.tsx';
import { DocumentHead } from './document-head.tsx';
import { itemFilters, nextOpen, shownBy, type ItemFilter } from './item-filter.ts';
import { ItemFacts } from './item-facts.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemLedger } from './item-ledger.tsx';
import { ReadingText } from './reading-text.tsx';
import { UntakenList } from './untaken-list.tsx';
import { useTakenTogether, type TakenTogether } from './use-taken-together.ts';

type Side = 'ledger' | 'text';

interface Chosen {
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

/** The chosen item stands in the address, so that an explanation can point at its sentence. */
const useChosen = (documentId: string): Chosen => {
  const navigate = useNavigate();
  const { item } = useSearch({ strict: false });
  const choose = useCallback(
    (id: string | null) =>
      void navigate({
        to: '/documents/$id',
        params: { id: documentId },
        search: { item: id ?? undefined },
        replace: true,
        resetScroll: false,
      }),
    [navigate, documentId],
  );
  return { chosen: item ?? null, choose };
};

const show = (elementId: string): void =>
  document.getElementById(elementId)?.scrollIntoView({ block: 'nearest' });

/** Brings the sentence and the row of what was chosen into view; what was just taken up comes a moment later. */
const useShown = (chosen: string | null, page: Page, side: Side): void => {
  const isHere = page.items.some(({ id }) => id === chosen);
  useEffect(() => {
    if (chosen === null || !isHere) return;
    show(`mark-${chosen}`);
    show(`item-${chosen}`);
  }, [chosen, isHere, side]);
};

const Together = ({ together }: { together: TakenTogether }) => {
  const { t } = useText();
  return (
    <div className="reading-above">
      <Refusal refused={together.refused} />
      {together.taken === 0 ? null : (
        <Notice kind="told">
          {t('document.rest-accepted', { count: together.taken })}
          <Button kind="text" small busy={together.isRunning} onClick={together.undo}>
            {t('document.undo')}
          </Button>
        </Notice>
      )}
    </div>
  );
};

interface RightProps extends Chosen {
  readonly page: Page;
  readonly canDecide: boolean;
  readonly onShowText: (starts: number) => void;
}

const Right = ({ page, canDecide, chosen, choose, onShowText }: RightProps) => {
  const { t } = useText();
  const [filter, setFilter] = useState<ItemFilter>('all');
  const inOrder = page.items.toSorted((a, b) => a.starts - b.starts || b.ends - a.ends);
  const shown = shownBy(inOrder, filter);
  const close = (id: string): void => {
    choose(null);
    focusLater(`open-${id}`);
  };
  const isHidden = chosen !== null && !shown.some(({ id }) => id === chosen);
  return (
    <section className="sheet reading-right" aria-label={t('item.ledger')}>
      <Tabs
        label={t('item.ledger')}
        tabs={itemFilters.map((key) => ({
          key,
          label: t(`item.filter.${key}`),
          count: shownBy(page.items, key).length,
        }))}
        chosen={isHidden ? 'all' : filter}
        onChoose={(key) => {
          choose(null);
          setFilter(key);
        }}
      />
      {page.items.length === 0 ? (
        <p className="reading-none dim2">{t('document.nothing-found')}</p>
      ) : (
        <ItemLedger items={isHidden ? inOrder : shown} chosen={chosen} onChoose={choose}>
          {(item) =>
            canDecide ? (
              <ItemForm
                key={item.id}
                item={item}
                onDecided={() => choose(nextOpen(inOrder, item.id))}
                onClose={() => close(item.id)}
              />
            ) : (
              <ItemFacts key={item.id} item={item} onClose={() => close(item.id)} />
            )
          }
        </ItemLedger>
      )}
      <UntakenList page={page} canDecide={canDecide} onShow={onShowText} onClaimed={choose} />
    </section>
  );
};

const Workbench = ({ page }: { page: Page }) => {
  const { t } = useText();
  const canDecide = hasRole(useSession(), 'office');
  const { chosen, choose } = useChosen(page.id);
  const [side, setSide] = useState<Side>(chosen === null ? 'ledger' : 'text');
  const together = useTakenTogether(page);
  useShown(chosen, page, side);
  const chooseInText = useCallback(
    (id: string) => {
      setSide('ledger');
      choose(id);
    },
    [choose],
  );
  const showText = (starts: number): void => {
    setSide('text');
    requestAnimationFrame(() => show(`untaken-${starts}`));
  };
  return (
    <div className="reading">
      <DocumentHead page={page} canDecide={canDecide} together={together} />
      <Together together={together} />
      <div className="reading-sides">
        <Tabs
          label={t('document.sides')}
          tabs={(['ledger', 'text'] as const).map((key) => ({ key, label: t(`document.side.${key}`) }))}
          chosen={side}
          onChoose={setSide}
        />
      </div>
      <div className={`reading-split reading-side-${side}`}>
        <ReadingText page={page} chosen={chosen} onChoose={chooseInText} />
        <Right page={page} canDecide={canDecide} chosen={chosen} choose={choose} onShowText={showText} />
      </div>
    </div>
  );
};

/** One document with its items. */
export const DocumentPage = () => {
  const { id = '' } = useParams({ strict: false });
  const page = useAnswer('readDocument', { params: { id } });
  return (
    <Answered reading={page} lines={12}>
      {(answer) => <Workbench key={answer.id} page={answer} />}
    </Answered>
  );
};
