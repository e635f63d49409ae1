// Documents besides the circulars: June's special report issued, the quarter's analysis and the running ten days' sheet
// as the office finds them on its table.
import { createBulletin } from '../bulletin/create-bulletin.ts';
import { freezeBulletin } from '../bulletin/freeze-bulletin.ts';
import { issueBulletin } from '../bulletin/issue-bulletin.ts';
import { readBulletin } from '../bulletin/read-bulletin.ts';
import { reviewBulletin, signBulletin } from '../bulletin/sign-bulletin.ts';
import { done, type Stage } from './stage.ts';
import { officer } from './take-in.ts';

/** The report to committee and government, signed and issued on 6 July. */
const seedSpecialReport = async (stage: Stage): Promise<void> => {
  const { say } = stage;
  const office = await stage.as(officer, '2026-07-06 09:00');
  const { id } = done(await createBulletin(office, { kind: 'special-report', period: '2026-06', say }));
  const drafted = done(await readBulletin(office, { id, say }));
  const frozen = done(await freezeBulletin(office, { id, basedOn: drafted.bulletin.version, say }));
  const reviewed = done(await reviewBulletin(office, { id, basedOn: frozen.bulletin.version, say }));
  const leader = await stage.as('顾明德', '2026-07-06 15:00');
  const signed = done(await signBulletin(leader, { id, basedOn: reviewed.bulletin.version, say }));
  const issuing = await stage.as(officer, '2026-07-06 16:00');
  done(await issueBulletin(issuing, { id, basedOn: signed.bulletin.version, say }));
};

/** Everything; after the dispatch list is there. */
export const seedBulletins = async (stage: Stage): Promise<void> => {
  const { say } = stage;
  await seedSpecialReport(stage);
  const office = await stage.as(officer, '2026-07-08 08:40');
  done(await createBulletin(office, { kind: 'quarterly-analysis', period: '2026-Q2', say }));
  done(await createBulletin(office, { kind: 'ten-day-sheet', period: '2026-07-X1', say }));
};
