// Which acts a notice offers whom; the server decides again.
import type { Notice } from '@luoshi/contract/routes/notice';

/** Acts in the order they are offered. */
export type NoticeAct =
  | 'sign-for'
  | 'reply'
  | 'accept'
  | 'return'
  | 'delist'
  | 'delist-stays'
  | 'ask-delisting'
  | 'sign-interview'
  | 'copy'
  | 'paper'
  | 'withdraw';

/** Who reads. */
export interface NoticeReader {
  readonly postId: string | null;
  readonly isOffice: boolean;
  readonly isLeader: boolean;
  /** Acts for the unit, as handler or head. */
  readonly isOfUnit: (unitId: string) => boolean;
}

const unitActs = ({ state, kind }: Notice): readonly NoticeAct[] => {
  if (kind === 'interview') return [];
  if (state === 'to-sign-for') return ['sign-for', 'reply'];
  return state === 'to-reply' ? ['reply'] : [];
};

const officeActs = ({ state, kind, bulletinId, delistAskedAt }: Notice): readonly NoticeAct[] => {
  const isOpen = state === 'drafted' || state === 'to-sign-for' || state === 'to-reply';
  return [
    ...(state === 'replied' ? (['accept', 'return'] as const) : []),
    ...(state === 'listed' && delistAskedAt === null ? (['ask-delisting'] as const) : []),
    ...(bulletinId === null && kind !== 'circular' ? (['copy'] as const) : []),
    ...(isOpen && kind !== 'interview' ? (['withdraw'] as const) : []),
  ];
};

const mayStillSign = ({ interview }: Notice, postId: string | null): boolean => {
  if (interview === null || postId === null) return false;
  const { byPostId, withPostId, signedByInterviewerAt, signedByIntervieweeAt } = interview;
  return (
    (byPostId === postId && signedByInterviewerAt === null) ||
    (withPostId === postId && signedByIntervieweeAt === null)
  );
};

/** The acts of a notice for its reader. */
export const actsFor = (notice: Notice, reader: NoticeReader): readonly NoticeAct[] => {
  const { state, delistAskedAt, bulletinId, unitId } = notice;
  const mayDelist = reader.isLeader && state === 'listed' && delistAskedAt !== null;
  const office = reader.isOffice ? officeActs(notice) : [];
  return [
    ...(reader.isOfUnit(unitId) ? unitActs(notice) : []),
    ...(mayDelist ? (['delist', 'delist-stays'] as const) : []),
    ...(mayStillSign(notice, reader.postId) ? (['sign-interview'] as const) : []),
    ...office.filter((act) => act !== 'withdraw'),
    ...(bulletinId === null ? [] : (['paper'] as const)),
    ...office.filter((act) => act === 'withdraw'),
  ];
};
