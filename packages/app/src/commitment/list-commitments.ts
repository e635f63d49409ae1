// 台账: the commitments assigned, as of a day, with how many stand in each light.
import { ok } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { anyCommitment, type CommitmentFilter, type CommitmentRow } from '@luoshi/store/queries/commitment';
import { listUnitsCovered } from '@luoshi/store/queries/post';
import { usualMost } from '../use-case/usual-most.ts';
import { useCase, type Scene } from '../use-case/use-case.ts';
import { indicatorOf } from './figures-of.ts';
import { assignedStates, commitmentLines, countLights, type CommitmentLine } from './commitment-lines.ts';

/** What a reader narrows the list by; a field left out narrows nothing. */
export interface ListInput {
  readonly text?: string | undefined;
  readonly kind?: CommitmentRow['kind'] | undefined;
  readonly unitId?: string | undefined;
  /** Id or name of an indicator. */
  readonly indicator?: string | undefined;
  readonly light?: 'normal' | 'slow' | 'behind' | 'none' | 'blocked' | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  readonly leader?: 'mine' | undefined;
  readonly asOf?: string | undefined;
  /** Lines at most. */
  readonly most?: number | undefined;
}

const states = {
  open: assignedStates.filter((state) => state !== 'closed'),
  closed: ['closed'],
} as const;

const filterOf = async (scene: Scene, input: ListInput): Promise<CommitmentFilter> => ({
  ...anyCommitment,
  states: input.state === undefined ? assignedStates : states[input.state],
  leadUnitIds: input.unitId === undefined ? null : await listUnitsCovered(scene, input.unitId, false),
  leaderPostId: input.leader === 'mine' ? scene.actor.postId : null,
  kind: input.kind ?? null,
  text: input.text === undefined || input.text.trim() === '' ? null : input.text.trim(),
});

const isLit = ({ light }: CommitmentLine, asked: ListInput['light']): boolean =>
  asked === undefined ||
  (asked === 'blocked' ? light.blocked !== null : light.light === (asked === 'none' ? null : asked));

const isOfIndicator = (scene: Scene, line: CommitmentLine, asked: string | undefined): boolean =>
  asked === undefined || line.indicator === (indicatorOf(scene.context.rules, asked)?.name ?? asked);

const places = { behind: 0, slow: 1, normal: 3 } as const;

/** Exceptions stand first, what is done last; inside each by due date. */
const placeOf = ({ light, closedAt }: CommitmentLine): number => {
  if (closedAt !== null || light.marks.includes('done') || light.marks.includes('done-late')) return 4;
  return light.light === null ? 2 : places[light.light];
};

/**
 * Lists commitments; the counts are those of the list before it is narrowed to one light.
 *
 * @returns `malformed-date`
 */
export const listCommitments = useCase('commitment.list', async (scene, input: ListInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const asOf = parseDate(input.asOf ?? scene.today);
  if (!asOf.ok) return asOf;
  const found = await commitmentLines(scene, await filterOf(scene, input), asOf.value);
  const lines = found.filter((line) => isOfIndicator(scene, line, input.indicator));
  const lit = lines.filter((line) => isLit(line, input.light)).toSorted((a, b) => placeOf(a) - placeOf(b));
  return ok({
    asOf: asOf.value,
    counts: countLights(lines),
    commitments: lit.slice(0, input.most ?? usualMost),
    count: lit.length,
  });
});
