// Which unit somebody means who types a name: the whole of it, or so much that only one is left.
import type { Unit } from '@luoshi/contract/routes/unit';

type Named = Pick<Unit, 'id' | 'name' | 'shortName'>;

/**
 * The unit typed.
 *
 * @param how `whole`: the full name, while typing goes on · `part`: typing is over, a part that only one unit has
 * @returns null when none or several are meant
 */
export const unitTyped = <U extends Named>(
  units: readonly U[],
  text: string,
  how: 'whole' | 'part',
): U | null => {
  const typed = text.trim();
  if (typed === '') return null;
  const whole = units.find((unit) => unit.name === typed);
  if (whole !== undefined || how === 'whole') return whole ?? null;
  const short = units.filter((unit) => unit.shortName === typed);
  const holding = short.length > 0 ? short : units.filter((unit) => unit.name.includes(typed));
  const [only, ...others] = holding;
  return only !== undefined && others.length === 0 ? only : null;
};
