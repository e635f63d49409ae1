// 灯与状态: one of three lights, or the state that stands in its place. Shape and word, never colour alone.
import './light.css';
import { markWords, type MarkWord } from '@luoshi/contract/messages/mark-words';
import { useText } from '../text/text.tsx';
import { Shape, type ShapeKind } from './shape.tsx';

/** A light as the wire tells it. */
export interface LightShown {
  readonly light: 'normal' | 'slow' | 'behind' | null;
  readonly marks: readonly string[];
}

const isMark = (text: string): text is MarkWord => (markWords as readonly string[]).includes(text);

const shapeOf = (mark: MarkWord): ShapeKind => (mark === 'done' || mark === 'done-late' ? 'done' : 'open');

/** A shape with its word. */
export const Shown = ({ kind, word }: { kind: ShapeKind; word: string }) => (
  <span className={`light light-${kind}`}>
    <Shape kind={kind} />
    {word}
  </span>
);

/** The light of something, or the first state where no light may be shown. */
export const Light = ({ shown }: { shown: LightShown }) => {
  const { t } = useText();
  if (shown.light !== null) return <Shown kind={shown.light} word={t(`light.${shown.light}`)} />;
  const mark = shown.marks.find(isMark) ?? 'not-started';
  return <Shown kind={shapeOf(mark)} word={t(`mark.${mark}`)} />;
};
