// Who may do what is decided in `app`; here it is held that the wire names the same verb that is asked.
import type { Context } from '@luoshi/app/context/context';
import { routes, type RouteName } from '@luoshi/contract/routes';
import { grants, verbs, type Grant, type Verb } from '@luoshi/domain/access/grants';
import { roles } from '@luoshi/domain/access/role';
import { describe, expect, test } from 'vitest';
import { handlersOf } from '../handlers.ts';
import { documentedRoutes, type DocumentedRoute } from '../testing/documented-routes.ts';
import { exampleOf } from '../testing/example-of.ts';

/** Verbs that nobody can ask over the wire yet. */
const notOnTheWire: readonly Verb[] = [];

const names = Object.keys(routes) as RouteName[]; // the keys of a constant are exactly its names

class Opened extends Error {
  readonly verb: string;
  constructor(verb: string) {
    super(verb);
    this.verb = verb;
  }
}

const nobody = { jurisdictionId: 1, accountId: null, personId: null, postId: null, roles: [], unitIds: [] };
const at = () => '2026-07-08T01:00:00.000Z';

/** A context whose store says which verb a transaction is opened for, and opens none. */
const listening = {
  actor: nobody,
  store: { transaction: (_actor: unknown, act: { verb: string }) => Promise.reject(new Opened(act.verb)) },
  clock: { zone: 'Asia/Shanghai', now: at, serverNow: at, today: () => '2026-07-08' },
  files: { put: () => Promise.resolve('0'.repeat(64)) },
  newId: () => '01900000-0000-7000-8000-000000000000',
  newSalt: () => Buffer.alloc(32),
} as unknown as Context; // only what comes before a transaction is asked of it

/** Fields that a rule looks at before the use case is reached. */
const sound = {
  password: '松涛晚照石桥新渠水长',
  text: '各乡镇要在六月底前完成春耕备耕。',
  file: { name: 'a.txt', base64: Buffer.from('各乡镇要在六月底前完成。').toString('base64') },
};

const bodyOf = (route: DocumentedRoute): unknown => {
  const body = route.body === null ? undefined : exampleOf(route.body);
  if (typeof body !== 'object' || body === null) return body;
  return { ...body, ...Object.fromEntries(Object.entries(sound).filter(([name]) => name in body)) };
};

const verbAsked = async (route: DocumentedRoute): Promise<string> => {
  const handler = handlersOf({} as never)[route.name as RouteName] as (
    ...given: unknown[]
  ) => Promise<unknown>; // all handlers take these three
  const params = Object.fromEntries(route.parameters.map((each) => [each.name, exampleOf(each.schema)]));
  try {
    const edge = { origin: '', setActingPost: () => undefined };
    return JSON.stringify(await handler(listening, { params, query: params, body: bodyOf(route) }, edge));
  } catch (error) {
    if (error instanceof Opened) return error.verb;
    throw error;
  }
};

describe('a route', () => {
  // Acting as another post reads the session and changes a cookie; nothing is written that a verb could guard.
  test.each(documentedRoutes.filter((route) => route.name !== 'actAs'))(
    '$name asks the verb it names, $verb',
    async (route) => {
      expect(await verbAsked(route)).toBe(route.verb);
    },
  );
});

describe('a verb', () => {
  test('has a route, or is named here as not on the wire yet', () => {
    const asked = new Set<Verb>(names.map((name) => routes[name].verb));
    expect(verbs.filter((verb) => !asked.has(verb))).toEqual(notOnTheWire);
  });
});

describe('role × route', () => {
  const rolesOf = (name: RouteName) => {
    const granted: readonly Grant[] = grants[routes[name].verb];
    return roles.filter((role) => granted.some((grant) => grant.roles.includes(role))).join(' ');
  };
  const list = (text: string): string[] => text.split(/\s+/);
  const staff = 'office handler head inspector leader administrator auditor';

  test('is this table, and nothing else', () => {
    const lines = new Map<string, string[]>();
    for (const name of names)
      lines.set(rolesOf(name), [...(lines.get(rolesOf(name)) ?? []), name].toSorted());
    expect(Object.fromEntries(lines)).toEqual({
      public: ['createCounty', 'readSetup'],
      [`${staff} public`]: ['readPublishedBurden'],
      [staff]: list(`actAs downloadBreakdown downloadBulletin downloadForm dropDraft keepDraft listBreakdowns
        listBulletins listCommitments listDocuments listEvaluations listFindings listForms
        listJournal listPosts listRequests listRulebooks listUnits readBreakdown readBulletin
        readBurden readCalendar readCommitment readDispatchList readDocument readDraft readDraw
        readEvidence readForm readHolidays readInspections readLeague readReporting readRequest
        readRound readRules readSession readUnitScore readWeek readWork search`),
      office: list(`addCheckpoint addMatter adoptRulebook arrangeRoute assignBreakdown chooseCycle
        circulateRound claimSentence commentUnit consultBreakdown consultBulletin countMarks
        createBreakdown createBulletin createDocument createRound decideFinding decideItems
        decideObjection decideRequest dismissSentence drawCheckpoints drawLookBack editBulletin
        editItem editRows evaluate freezeBulletin issueBreakdown issueBulletin openMarking planVisit
        publishBurden publishDraw reviewBulletin reviewReports setTeams tickCycle undoDismissal
        untickCycle withdrawMatter withdrawVisit`),
      'handler head': list(
        `addEvidence answerBulletin answerConsent answerRequests confirmUnchanged filePlan fileReport
        fileReports objectToCheck offerCheckpoint readMonth signFor`,
      ),
      'office inspector': list(`addCheckpointEvidence enterSeed noteFinding recordCheckpoint recordLookBack
        recordVisit`),
      head: list('listUnsigned signReports'),
      inspector: list('addCheckEvidence recordCheck'),
      leader: list('approveBreakdown decideClosure signBulletin'),
      administrator: list('addPerson resetPassword'),
      'office administrator': list('commitImport previewImport removeHoliday setHolidays'),
      'office leader': list('putOnDispatchList takeOffDispatchList'),
      'office handler head': list(
        'addForm fillForm mapForm previewRequest proposeRequest requestClosure withdrawRequest',
      ),
      'office head': list('giveMarks returnReport'),
    });
  });
});
