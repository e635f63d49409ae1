// Units and the posts held today, read once for every form that names them.
import type { Post, Unit } from '@luoshi/contract/routes/unit';
import { useAnswer } from '../api/use-answer.ts';
import type { Choice } from '../components/select.tsx';

/** The county as forms need it; empty until it is read. */
export interface County {
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
}

/** Units and posts. */
export const useCounty = (): County => {
  const units = useAnswer('listUnits');
  const posts = useAnswer('listPosts');
  return { units: units.data?.units ?? [], posts: posts.data?.posts ?? [] };
};

/** Units that a task can be given to: villages have no duty to report, and a county gives none to itself. */
export const answerable = (units: readonly Unit[]): readonly Unit[] =>
  units.filter(({ kind }) => kind !== 'county' && kind !== 'village');

const choiceOf = (post: Post): Choice<string> => ({
  value: post.id,
  label: `${post.personName} ${post.title}`,
});

/** The county's leaders as choices. */
export const leaderChoices = (posts: readonly Post[]): readonly Choice<string>[] =>
  posts.filter(({ roles }) => roles.includes('leader')).map(choiceOf);

/** People of one unit as choices. */
export const peopleOf = (posts: readonly Post[], unitId: string | null): readonly Choice<string>[] =>
  posts.filter((post) => post.unitId === unitId).map(choiceOf);

/** A unit and every unit below it. */
export const unitAndBelow = (units: readonly Unit[], unitId: string | null): ReadonlySet<string> => {
  const found = new Set(unitId === null ? [] : [unitId]);
  for (const id of found) {
    // What is added while going through is gone through as well.
    for (const unit of units) if (unit.parentId === id) found.add(unit.id);
  }
  return found;
};
