// Makes the demo county by calling the use cases in order, in one transaction: it is there whole or not at all.
import type { Say } from '@luoshi/domain/bulletin/figure';
import type { Instant } from '@luoshi/domain/period/instant';
import type { Act, Store } from '@luoshi/store/connection/store';
import { insertJurisdiction, nextJurisdictionId } from '@luoshi/store/queries/jurisdiction';
import type { Accounts } from '../account/accounts.ts';
import { newId, newSalt } from '../context/ids.ts';
import { bareActor } from '../system/bare-actor.ts';
import type { System } from '../system/system.ts';
import { demoPassword } from './demo-password.ts';
import { fillCounty, type CountyIds } from './fill-county.ts';
import { demoPeople, type DemoPerson } from './people.ts';
import { seedBulletins } from './seed-bulletins.ts';
import { seedChecks, seedClosings, seedClosingsAsked, seedReturn } from './seed-checks.ts';
import { seedConsultation, seedEarlyReports, seedInstruction, seedMinutes, seedSpeech } from './seed-july.ts';
import { seedCycle, seedDispatchList } from './seed-dispatch-list.ts';
import { seedInstructions } from './seed-instructions.ts';
import { seedInspections } from './seed-inspections.ts';
import { seedAttendance } from './seed-attendance.ts';
import { seedDuty } from './seed-duty.ts';
import { seedLetter } from './seed-letter.ts';
import { seedExtensions, seedObstacles } from './seed-obstacles.ts';
import { seedEvaluation, seedJuneCircular, seedMayCircular } from './seed-papers.ts';
import { seedJulyMeeting, seedJuneMeeting } from './seed-meetings.ts';
import { seedProjects } from './seed-projects.ts';
import { seedNotices } from './seed-notices.ts';
import { seedForms } from './seed-forms.ts';
import { seedRequests } from './seed-requests.ts';
import { seedTasks } from './seed-tasks.ts';
import { openStage, type Stage } from './stage.ts';
import { demoCounty } from './units.ts';

/** Who can sign in to the demo, and as what. */
export interface DemoSignIn {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly title: string;
}

/** When the demo county's clock starts: 8 July 2026, 09:00 there. */
const firstMoment: Instant = '2026-07-08T01:00:00.000Z';

type Signing = DemoPerson & { readonly username: string };

const makeAccounts = async (
  accounts: Accounts,
  jurisdictionId: number,
  ids: CountyIds,
): Promise<readonly DemoSignIn[]> => {
  await accounts.forgetStrays([]);
  const signIns: DemoSignIn[] = [];
  for (const { username, name, title } of demoPeople.filter(
    (person): person is Signing => person.username !== null,
  )) {
    const password = demoPassword();
    await accounts.create({ username, password, name, jurisdictionId, personId: ids.personId(name) });
    signIns.push({ username, password, name, title });
  }
  return signIns;
};

const play = async (stage: Stage): Promise<void> => {
  const tasks = await seedTasks(stage);
  const targets = await seedLetter(stage);
  await seedMayCircular(stage);
  await seedChecks(stage, targets);
  await seedClosings(stage, tasks);
  await seedReturn(stage, targets);
  await seedInstruction(stage);
  await seedMinutes(stage);
  await seedConsultation(stage);
  await seedClosingsAsked(stage, targets);
  await seedEarlyReports(stage, targets, tasks);
  await seedObstacles(stage, { targets, tasks });
  await seedExtensions(stage, tasks);
  await seedSpeech(stage);
  await seedJuneCircular(stage);
  await seedEvaluation(stage);
  await seedProjects(stage, tasks);
  await seedJuneMeeting(stage);
  await seedJulyMeeting(stage);
  await seedInstructions(stage);
  await seedNotices(stage, targets);
  await seedDispatchList(stage, targets, tasks);
  await seedCycle(stage);
  await seedBulletins(stage);
  await seedInspections(stage);
  await seedRequests(stage);
  await seedForms(stage);
  await seedDuty(stage);
  await seedAttendance(stage);
};

const seed = async (
  system: System,
  store: Store,
  accounts: Accounts,
  say: Say,
): Promise<readonly DemoSignIn[]> => {
  const at = new Date().toISOString();
  const act: Act = { verb: 'setup.create', at, deviceAt: null, reason: null, newId, newSalt };
  const id = await store.transaction(bareActor(0, 'public'), act, nextJurisdictionId);
  const ids = await store.transaction(bareActor(id, 'system'), act, async (tx) => {
    await insertJurisdiction(tx, {
      id,
      name: demoCounty.name,
      division_code: demoCounty.divisionCode,
      zone: demoCounty.zone,
      kind: 'demo',
      clock_offset_ms: Date.parse(firstMoment) - Date.parse(at),
    });
    return fillCounty(tx);
  });
  await play(openStage(system, store, id, ids, say));
  return makeAccounts(accounts, id, ids);
};

/**
 * Makes the demo county in a database that has no county yet.
 *
 * @param accounts keeps the passwords; called before the county is there to be seen
 * @param say texts of official documents
 * @returns who can sign in, with passwords made just now
 */
export const seedDemo = (system: System, accounts: Accounts, say: Say): Promise<readonly DemoSignIn[]> =>
  system.store.whole((store) => seed(system, store, accounts, say));
