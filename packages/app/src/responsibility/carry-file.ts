// What happens in a responsibility file after it is opened: facts completed, statement, proposal, hand-over, end.
import { refuse } from '@luoshi/domain/outcome/outcome';
import type { CalendarDate } from '@luoshi/domain/period/calendar-date';
import { useCase } from '../use-case/use-case.ts';
import { actOnFile, type FileInput } from './act-on-file.ts';

/** Facts, duty, what was done and who, as completed. */
export interface FileFacts extends FileInput {
  readonly facts: string;
  readonly duty: string;
  readonly done: string;
  readonly persons: string;
}

/** Completes the facts before anything is proposed. @returns the page; `wrong-state`, `changed-meanwhile` */
export const editFile = useCase('responsibility.edit', (scene, input: FileFacts) =>
  actOnFile(scene, input, 'edit', {
    facts: input.facts,
    duty: input.duty,
    done: input.done,
    persons: input.persons,
  }),
);

/** 陈述申辩 of the unit, until a proposal is made. @returns the page; `wrong-state`, `changed-meanwhile` */
export const stateInFile = useCase(
  'responsibility.state',
  (scene, input: FileInput & { readonly statement: string }) =>
    actOnFile(scene, input, 'state', {
      statement: input.statement,
      stated_by_post_id: scene.actor.postId,
      stated_at: scene.now,
    }),
);

/**
 * 处理建议, with the ground for 容错免责 where there is one. A proposal, for others to decide.
 *
 * @returns the page; `statement-awaited` before the unit was heard, `wrong-state`, `changed-meanwhile`
 */
export const proposeInFile = useCase(
  'responsibility.propose',
  (scene, input: FileInput & { readonly proposal: string; readonly exemption: string | null }) =>
    actOnFile(scene, input, 'propose', {
      proposal: input.proposal,
      exemption: input.exemption,
      proposed_by_post_id: scene.actor.postId,
      proposed_at: scene.now,
    }),
);

/** 移送: to whom, and the receipt they gave. */
export interface HandOver extends FileInput {
  readonly handedOverTo: string;
  readonly receipt: string;
  readonly receivedOn: CalendarDate;
}

/** Hands the file over. @returns the page; `invalid-input` for a receipt yet to come, `wrong-state`, `changed-meanwhile` */
export const handOverFile = useCase('responsibility.hand-over', (scene, input: HandOver) => {
  if (input.receivedOn > scene.today) {
    const allowed = scene.require();
    return Promise.resolve(allowed.ok ? refuse('invalid-input', { field: 'receivedOn' }) : allowed);
  }
  return actOnFile(scene, input, 'hand-over', {
    handed_over_to: input.handedOverTo,
    handed_over_at: scene.now,
    handed_over_by_post_id: scene.actor.postId,
    receipt: input.receipt,
    received_on: input.receivedOn,
  });
});

/** A leader ends the file with what came of it. @returns the page; `wrong-state`, `changed-meanwhile` */
export const closeFile = useCase(
  'responsibility.close',
  (scene, input: FileInput & { readonly conclusion: string }) =>
    actOnFile(scene, input, 'close', {
      conclusion: input.conclusion,
      closed_by_post_id: scene.actor.postId,
      closed_at: scene.now,
    }),
);
