// What an act on an obstacle is filled in with, and what is sent. Pure.
import type { ObstacleOffer, ObstacleRecord } from '@luoshi/contract/routes/obstacle';
import { mustOf, mustValue, type Must } from '../../unit/must.ts';

/** The form of any act; each uses what it asks for. */
export interface ActFields {
  /** `recognised`, `refused`, `stays`, `other`, `ended`; empty while nothing is chosen. */
  readonly choice: string;
  readonly must: string;
  readonly answerBy: string;
  readonly text: string;
}

/** What the form opens with. @param draft the text that the system drafted */
export const initialFields = (obstacle: ObstacleRecord, today: string, draft: string): ActFields => ({
  choice: '',
  must: mustValue(obstacle),
  answerBy: obstacle.answerBy < today ? '' : obstacle.answerBy,
  text: draft,
});

const decides = (act: ObstacleOffer): boolean => act === 'recognise' || act === 'rule';

/** Whether who must act is asked: named anew or for the first time. */
export const asksMust = (act: ObstacleOffer, { choice }: ActFields): boolean =>
  (act === 'recognise' && choice !== 'refused') || (act === 'rule' && choice === 'other');

/** Whether a day is asked. */
export const asksDay = (act: ObstacleOffer, { choice }: ActFields): boolean =>
  decides(act) && choice !== 'refused' && choice !== 'ended';

/** Whether the text may stay empty. */
export const isTextOptional = (act: ObstacleOffer, { choice }: ActFields): boolean =>
  act === 'recognise' && choice !== 'refused';

/** The first thing that is wanting; null when it may be sent. */
export const wantingOf = (act: ObstacleOffer, fields: ActFields): keyof ActFields | null => {
  if (decides(act) && fields.choice === '') return 'choice';
  if (asksMust(act, fields) && fields.must === '') return 'must';
  if (asksDay(act, fields) && fields.answerBy === '') return 'answerBy';
  return !isTextOptional(act, fields) && fields.text.trim() === '' ? 'text' : null;
};

/** Who must act and by when, as sent; a day that is not asked is the one in force. */
export const partyOf = (
  act: ObstacleOffer,
  fields: ActFields,
  obstacle: ObstacleRecord,
): Must & { readonly answerBy: string } => ({
  ...(asksMust(act, fields) ? mustOf(fields.must) : { mustUnitId: null, mustPostId: null }),
  answerBy: asksDay(act, fields) ? fields.answerBy : obstacle.answerBy,
});
