// Keys that sources build from a closed list (`refusal.${code}`): prefix and members, so that a test can tell
// a used key from a forgotten one. A new template of this kind adds its line here.
import { refusalCodes } from '@luoshi/domain/refusal/refusal';
import { figureStatuses } from '@luoshi/domain/commitment/standing';
import { lightBuckets } from '@luoshi/domain/work/light-bucket';
import { markWords } from './mark-words.ts';

const countyFields = ['name', 'divisionCode', 'administratorName', 'username', 'password'];

/** Prefix → every member that must have a text. */
export const keyFamilies: Readonly<Record<string, readonly string[]>> = {
  'circular.bucket': [...lightBuckets, 'all', 'open'],
  'circular.problem': ['behind', 'slow', 'noPlan', 'notReported'],
  conflict: ['mine', 'theirs'],
  draft: ['saving', 'saved', 'on-device'],
  light: ['normal', 'slow', 'behind', 'blocked'],
  mark: markWords,
  refusal: refusalCodes,
  'set-up': countyFields,
  'set-up.under': countyFields,
  'set-up.wrong': countyFields,
  'sign-in': ['wrong', 'unreachable', 'no-post'],
  standing: figureStatuses.filter((status) => status !== 'none'),
};
