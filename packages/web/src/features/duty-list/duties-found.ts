// Looks entries up by title, other words, department or township.
import type { DutyLists } from '@luoshi/contract/routes/duty-list';

type Duty = DutyLists['duties'][number];

/** The entries that hold every word typed. */
export const dutiesFound = (duties: readonly Duty[], text: string): readonly Duty[] => {
  const words = text.trim().split(/\s+/u);
  return duties.filter((duty) => {
    const said = [duty.title, ...duty.words, duty.lead ?? '', duty.unit ?? ''].join(' ');
    return words.every((word) => said.includes(word));
  });
};
