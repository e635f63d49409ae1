// 原文: the document in Song type, every item on its sentence. A long text is cut at items only, and choosing one
// redraws no paragraph but the two it concerns.
import './reading-text.css';
import { memo, useMemo, useRef } from 'react';
import type { DocumentPage, Item } from '@luoshi/contract/routes/document';
import { useText } from '../../text/text.tsx';
import { numberOf } from './item-words.ts';
import { paragraphsOf, type Mark, type Paragraph, type Piece } from './text-pieces.ts';

interface ReadingTextProps {
  readonly page: DocumentPage;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

interface Marked {
  readonly items: ReadonlyMap<string, Item>;
  readonly paragraphs: readonly Paragraph[];
}

const headings = { head: 'h2', subhead: 'h3', body: 'p' } as const;

const isUntaken = (id: string): boolean => id.startsWith('untaken-');

/** A rejected item holds its sentence no longer: what lies under it shows. */
const topOf = (piece: Piece, items: Marked['items'], chosen: string | null): string | undefined => {
  if (chosen !== null && piece.marks.includes(chosen)) return chosen;
  return piece.marks.findLast((id) => items.get(id)?.state !== 'rejected') ?? piece.marks.at(-1);
};

const lookOf = ({ kind, state }: Item): string => {
  if (state === 'rejected') return 'reading-rejected';
  return state === 'found' ? `reading-${kind}` : `reading-${kind} reading-taken`;
};

interface PieceProps {
  readonly piece: Piece;
  readonly items: Marked['items'];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

const Marks = ({ piece, items, chosen, onChoose }: PieceProps) => {
  const { t } = useText();
  const top = topOf(piece, items, chosen);
  const item = top === undefined ? undefined : items.get(top);
  if (top === undefined) return piece.text;
  if (item === undefined) {
    return (
      <span className="reading-mark reading-untaken" id={piece.begins.find(isUntaken)}>
        {piece.begins.some(isUntaken) ? <span className="sr">{t('document.key.untaken')}</span> : null}
        {piece.text}
      </span>
    );
  }
  const numbers = piece.begins.flatMap((id) => items.get(id) ?? []);
  return (
    <a
      href={`?item=${item.id}`}
      tabIndex={-1}
      id={piece.begins.includes(item.id) ? `mark-${item.id}` : undefined}
      className={`reading-mark ${lookOf(item)}${item.id === chosen ? ' reading-chosen' : ''}`}
      onClick={(event) => {
        event.preventDefault();
        onChoose(item.id);
      }}
    >
      {numbers.map((each) => (
        <span key={each.id} className="reading-number">
          <span className="sr">{t(`item.kind.${each.kind}`)}</span>
          {numberOf(each)}
        </span>
      ))}
      {piece.text}
    </a>
  );
};

interface LineProps extends Omit<PieceProps, 'piece'> {
  readonly paragraph: Paragraph;
}

const Line = memo(({ paragraph, ...rest }: LineProps) => {
  const Tag = headings[paragraph.kind];
  return (
    <Tag id={`line-${paragraph.starts}`}>
      {paragraph.pieces.map((piece) => (
        <Marks key={piece.starts} piece={piece} {...rest} />
      ))}
    </Tag>
  );
});

const useMarked = ({ text, items, untaken }: DocumentPage): Marked =>
  useMemo(() => {
    const open = untaken.filter(({ dismissal }) => dismissal === null);
    const marks: Mark[] = [
      ...items.map(({ id, starts, ends }) => ({ id, starts, ends })),
      ...open.map(({ starts, ends }) => ({ id: `untaken-${starts}`, starts, ends })),
    ];
    return { items: new Map(items.map((item) => [item.id, item])), paragraphs: paragraphsOf(text, marks) };
  }, [text, items, untaken]);

const Key = ({
  paragraphs,
  onJump,
}: {
  paragraphs: readonly Paragraph[];
  onJump: (starts: string) => void;
}) => {
  const { t } = useText();
  const heads = paragraphs.filter(({ kind }) => kind === 'head');
  return (
    <div className="reading-key small">
      {(['promise', 'result', 'problem', 'untaken'] as const).map((kind) => (
        <i key={kind} className={`reading-${kind}`}>
          {t(`document.key.${kind}`)}
        </i>
      ))}
      {heads.length === 0 ? null : (
        <select
          className="noprint"
          aria-label={t('document.jump')}
          value=""
          onChange={(event) => onJump(event.target.value)}
        >
          <option value="">{t('document.jump')}</option>
          {heads.map(({ starts, text }) => (
            <option key={starts} value={starts}>
              {text}
            </option>
          ))}
        </select>
      )}
    </div>
  );
};

/** The text with its items. */
export const ReadingText = ({ page, chosen, onChoose }: ReadingTextProps) => {
  const { t } = useText();
  const { items, paragraphs } = useMarked(page);
  const panel = useRef<HTMLElement>(null);
  const jump = (starts: string): void =>
    panel.current?.querySelector(`[id="line-${starts}"]`)?.scrollIntoView({ block: 'center' });
  return (
    // The panel scrolls by itself, so the keyboard has to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article className="sheet reading-doc" aria-label={t('document.text-label')} tabIndex={0} ref={panel}>
      <Key paragraphs={paragraphs} onJump={jump} />
      <div className="reading-text">
        {paragraphs.map((paragraph) => (
          <Line
            key={paragraph.starts}
            paragraph={paragraph}
            items={items}
            chosen={
              chosen !== null && paragraph.pieces.some(({ marks }) => marks.includes(chosen)) ? chosen : null
            }
            onChoose={onChoose}
          />
        ))}
      </div>
    </article>
  );
};
