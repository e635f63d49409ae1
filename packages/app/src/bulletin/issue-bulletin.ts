// 复核编号、印发: the number comes from a counter without gaps, only now, and in the act that publishes.
import { documentNumber } from '@luoshi/domain/breakdown/number';
import { filled, seriesWord } from '@luoshi/domain/bulletin/form';
import { refuse } from '@luoshi/domain/outcome/outcome';
import { partsOf } from '@luoshi/domain/period/calendar-date';
import { dateIn } from '@luoshi/domain/period/instant';
import { takeNumbers } from '@luoshi/store/queries/counter';
import { findCountyName } from '@luoshi/store/queries/unit';
import { useCase } from '../use-case/use-case.ts';
import { changed, moving, type BulletinInput } from './change-bulletin.ts';
import { contentOf, stored } from './content.ts';
import { formOf } from './form-of.ts';

/**
 * Gives number, serial and day of issue, and publishes.
 *
 * @returns the page; `wrong-state` until somebody has signed, `changed-meanwhile`
 * @source practice 14; engineering 24
 */
export const issueBulletin = useCase('bulletin.issue', async (scene, input: BulletinInput) => {
  const allowed = scene.require();
  if (!allowed.ok) return allowed;
  const found = await moving(scene, input.id, 'issue');
  if (!found.ok) return found;
  const { row, next } = found.value;
  if (row.signed_at === null) return refuse('wrong-state', { act: 'bulletin-issue' });
  const county = await findCountyName(scene);
  const { year } = partsOf(dateIn(row.signed_at, scene.context.clock.zone));
  const form = formOf(scene, row);
  const word = seriesWord(form, row.through, county);
  const number = await takeNumbers(scene, word, year, 1);
  const serial = filled(form.masthead, { issuer: row.issuer });
  const issue = form.isSerial ? await takeNumbers(scene, serial, year, 1) : null;
  return changed(scene, input, {
    state: next,
    number: documentNumber(word, year, number),
    issued_on: scene.today,
    published_at: scene.now,
    public_at: row.scope === 'public' ? scene.now : null,
    content: stored({ ...contentOf(row), issue }),
  });
});
