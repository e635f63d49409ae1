// Exit code 3: says why something could not be done, in a sentence where the reason is known.
import { RulesError } from '@luoshi/app/rules/rules-error';
import { StartRefusal } from '@luoshi/app/system/database';
import { EnvironmentError } from '../serve/environment.ts';

const isKnown = (error: unknown): error is Error =>
  error instanceof EnvironmentError || error instanceof StartRefusal || error instanceof RulesError;

/** Prints the reason; a bug with its trace. @returns 3 */
export const couldNot = (error: unknown): number => {
  console.error(isKnown(error) ? error.message : error);
  return 3;
};
