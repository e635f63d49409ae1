// 组织一轮到岗督查: three bodies together; the lists of units and of their posts are frozen before any seed exists.
import { refuse, ok, type Outcome } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { insertRow, updateRow } from '@luoshi/store/journal/write';
import { listRounds, type RoundRow } from '@luoshi/store/queries/attendance';
import { listPosts, type PostRecord } from '@luoshi/store/queries/post';
import { listUnits } from '@luoshi/store/queries/unit';
import { freezeList } from '../inspection/freeze-list.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';

/** What the office settles. */
export interface NewRound {
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** 纪委监委机关, 组织部, 督查考核局. */
  readonly bodyUnitIds: readonly string[];
  /** Units that may be drawn. */
  readonly poolUnitIds: readonly string[];
  readonly unitCount: number;
  readonly postsPerUnit: number;
  /** Where the seed will come from, and when; see the draw. */
  readonly source: string;
  readonly sourceOn: string;
}

const freezeUnits = async (scene: Scene, round: RoundRow, input: NewRound) => {
  const units = (await listUnits(scene)).filter(({ id }) => input.poolUnitIds.includes(id));
  return freezeList(scene, {
    subjectType: 'attendance',
    subjectId: round.id,
    title: input.title,
    entries: units.map(({ id, name }) => ({ id: name, name, subjectId: id })),
    k: input.unitCount,
    source: input.source,
    sourceOn: input.sourceOn,
  });
};

/** Posts by unit, title and a running number, so that the published list names nobody. */
const postEntries = (posts: readonly PostRecord[]) =>
  posts.map((post, n) => {
    const name = `${post.unit_name} ${post.title}`;
    const before = posts.slice(0, n).filter((each) => `${each.unit_name} ${each.title}` === name).length;
    return { id: `${name} ${before + 1}`, name, subjectId: post.id };
  });

/** Every post of the pool: the order is drawn, and the first few of each drawn unit are looked for. */
const freezePosts = async (scene: Scene, round: RoundRow, input: NewRound) => {
  const posts = (await listPosts(scene, scene.today)).filter((post) =>
    input.poolUnitIds.includes(post.unit_id),
  );
  return freezeList(scene, {
    subjectType: 'attendance',
    subjectId: round.id,
    title: input.title,
    entries: postEntries(posts),
    k: posts.length,
    source: input.source,
    sourceOn: input.sourceOn,
  });
};

const hasThreeBodies = async (scene: Scene, ids: readonly string[]): Promise<boolean> => {
  const units = new Set((await listUnits(scene)).map(({ id }) => id));
  return ids.length === 3 && new Set(ids).size === 3 && ids.every((id) => units.has(id));
};

const insertRound = async (scene: Scene, input: NewRound): Promise<RoundRow> => {
  const { year } = partsOf(input.startsOn);
  const [last] = await listRounds(scene, year);
  return insertRow(scene, 'attendance_rounds', {
    year,
    ordinal: (last?.ordinal ?? 0) + 1,
    title: input.title,
    starts_on: input.startsOn,
    ends_on: input.endsOn,
    body_unit_ids: [...input.bodyUnitIds],
    posts_per_unit: input.postsPerUnit,
  });
};

/**
 * Plans the next round of the year.
 *
 * @returns its id; `bodies-three`, `invalid-input` for days the wrong way round, what freezing a list refuses
 */
export const planRound = useCase(
  'attendance.plan',
  async (scene, input: NewRound): Promise<Outcome<{ id: string }>> => {
    const allowed = scene.require();
    if (!allowed.ok) return allowed;
    if (!(await hasThreeBodies(scene, input.bodyUnitIds))) return refuse('bodies-three', {});
    if (input.endsOn < input.startsOn) return refuse('invalid-input', { field: 'endsOn' });
    const round = await insertRound(scene, input);
    const units = await freezeUnits(scene, round, input);
    if (!units.ok) return units;
    const posts = await freezePosts(scene, round, input);
    if (!posts.ok) return posts;
    const drawn = { unit_draw_id: units.value.id, post_draw_id: posts.value.id };
    const linked = await updateRow(scene, 'attendance_rounds', round.id, round.version, drawn);
    return linked.ok ? ok({ id: round.id }) : linked;
  },
);
