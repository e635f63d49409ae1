// 台账: the commitments assigned, as of a day, with how many stand in each light.
import { ok } from '@luoshi/domain/outcome/outcome';
import { parseDate } from '@luoshi/domain/period/calendar-date';
import { anyCommitment, type CommitmentFilter, type CommitmentRow } from '@luoshi/store/queries/commitment';
import { listUnitsCovered } from '@luoshi/store/queries/post';
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
  const commitments = lines.filter((line) => isLit(line, input.light));
  return ok({ asOf: asOf.value, counts: countLights(lines), commitments });
});
