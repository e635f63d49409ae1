// 选人: half a name is enough; the field shows who is meant.
import { useId, useState, type KeyboardEvent } from 'react';
import type { Post } from '@luoshi/contract/routes/unit';
import type { ControlProps } from '../components/field.tsx';
import { useText } from '../text/text.tsx';
import { postLabel, postTyped } from './post-typed.ts';

interface PostPickerProps {
  readonly control: ControlProps;
  readonly posts: readonly Post[];
  readonly chosen: string | null;
  readonly onChoose: (postId: string | null) => void;
}

/** Chooses one person. */
export const PostPicker = ({ control, posts, chosen, onChoose }: PostPickerProps) => {
  const { t } = useText();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const post = posts.find(({ id }) => id === chosen);
  const type = (text: string): void => {
    const whole = postTyped(posts, text, 'whole');
    setTyped(whole === null ? text : null);
    if ((whole?.id ?? null) !== chosen) onChoose(whole?.id ?? null);
  };
  const settle = (): void => {
    if (typed === null) return;
    const part = postTyped(posts, typed, 'part');
    if (part === null) return;
    setTyped(null);
    onChoose(part.id);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || typed === null || typed === '') return;
    event.preventDefault(); // Enter takes the person; the form is sent by the next one
    settle();
  };
  return (
    <div className="field-box">
      <input
        {...control}
        list={list}
        value={typed ?? (post === undefined ? '' : postLabel(post))}
        placeholder={t('unit.type-person')}
        autoComplete="off"
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        onBlur={settle}
      />
      <datalist id={list}>
        {posts.map((each) => (
          <option key={each.id} value={postLabel(each)}>
            {each.unitName}
          </option>
        ))}
      </datalist>
    </div>
  );
};
