// Keys that sources build from a closed list (`refusal.${code}`): prefix and members, so that a test can tell
// a used key from a forgotten one. A new template of this kind adds its line here.
import { refusalCodes } from '@luoshi/domain/refusal/refusal';
import { lightBuckets } from '@luoshi/domain/work/light-bucket';

/** Prefix → every member that must have a text. */
export const keyFamilies: Readonly<Record<string, readonly string[]>> = {
  'circular.bucket': [...lightBuckets, 'all', 'open'],
  'circular.problem': ['behind', 'slow', 'noPlan', 'notReported'],
  refusal: refusalCodes,
};
