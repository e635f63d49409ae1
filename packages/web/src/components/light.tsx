// 灯与状态: one of three lights, or the state that stands in its place. Shape and word, never colour alone.
import './light.css';
import { markWords, type MarkWord } from '@luoshi/contract/messages/mark-words';
import { useText, type T } from '../text/text.tsx';
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

const markOf = (shown: LightShown): MarkWord => shown.marks.find(isMark) ?? 'not-started';

/** The word of a light, or of the first state where no light may be shown. */
export const lightWord = (shown: LightShown, t: T): string =>
  shown.light === null ? t(`mark.${markOf(shown)}`) : t(`light.${shown.light}`);

/** The light of something, or the first state where no light may be shown. */
export const Light = ({ shown }: { shown: LightShown }) => {
  const { t } = useText();
  if (shown.light !== null) return <Shown kind={shown.light} word={lightWord(shown, t)} />;
  const mark = markOf(shown);
  return <Shown kind={shapeOf(mark)} word={lightWord(shown, t)} />;
};
