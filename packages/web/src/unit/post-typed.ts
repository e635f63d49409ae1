// Which person somebody means who types half a name: of those there are, the only one whose name or title holds it.
import type { Post } from '@luoshi/contract/routes/unit';

type Named = Pick<Post, 'id' | 'personName' | 'title'>;

/** `姓名 职务`. */
export const postLabel = ({ personName, title }: Named): string => `${personName} ${title}`;

/**
 * The post typed.
 *
 * @param how `whole`: name and title, while typing goes on · `part`: typing is over, a part that only one has
 * @returns null when none or several are meant
 */
export const postTyped = <P extends Named>(
  posts: readonly P[],
  text: string,
  how: 'whole' | 'part',
): P | null => {
  const typed = text.trim();
  if (typed === '') return null;
  const whole = posts.find((post) => postLabel(post) === typed || post.personName === typed);
  if (whole !== undefined || how === 'whole') return whole ?? null;
  const [only, ...others] = posts.filter((post) => postLabel(post).includes(typed));
  return only !== undefined && others.length === 0 ? only : null;
};
