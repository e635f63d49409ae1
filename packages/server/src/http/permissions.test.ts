// Who may do what is decided in `app`; here it is held that the wire names the same verb that is asked.
import type { Context } from '@luoshi/app/context/context';
import { routes, type RouteName } from '@luoshi/contract/routes';
import { grants, verbs, type Grant, type Verb } from '@luoshi/domain/access/grants';
import { roles } from '@luoshi/domain/access/role';
import { describe, expect, test } from 'vitest';
import { handlersOf } from '../handlers.ts';
import { documentedRoutes, type DocumentedRoute } from '../testing/documented-routes.ts';
import { exampleOf } from '../testing/example-of.ts';

/** Verbs of the jobs, which nobody asks over the wire. */
const notOnTheWire: readonly Verb[] = ['message.make', 'message.deliver'];

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
  const staff = 'office handler head inspector leader administrator auditor personnel';

  test('is this table, and nothing else', () => {
    const lines = new Map<string, string[]>();
    for (const name of names)
      lines.set(rolesOf(name), [...(lines.get(rolesOf(name)) ?? []), name].toSorted());
    expect(Object.fromEntries(lines)).toEqual({
      public: ['createCounty', 'readSetup'],
      [staff]:
        list(`actAs answerSwap askSwap confirmAttendanceVisit correctAttendance countMessages downloadBreakdown
        downloadForm dropDraft keepDraft listBreakdowns listBulletins listCommitments
        listDocuments listEvaluations listFindings listForms listInstructions listJournal
        listMeetings listMessages listObstacles listPosts listProjects listRequests
        listRulebooks listUnits openAbsence readAttendance readBreakdown readBurden readCalendar
        readCalls readCommitment readDispatchList readDocument readDraft readDraw readDutyLists
        readEvidence readForm readHolidays readInspections readInstruction readLeague readLog
        readMeeting readMessageSettings readMessages readNotice readNotices readOpened
        readReporting readRequest readRoster readRound readRules readSession readSheet
        readUnitScore readWeek readWork saveMessageSettings search`),
      administrator: list(`addPerson addRobot expireAbsences listRobots removeRobot resetPassword`),
      'office administrator': list(`commitImport previewImport removeHoliday setHolidays`),
      office: list(`addAnnex addCheckpoint addMatter addProject adoptRulebook archiveBulletin
        archiveCommitment arrangeAgenda arrangeRoute askDelisting assignBreakdown
        assignInstruction changeLetter chooseCycle chooseDuties circulateAttendance
        circulateRound claimSentence closeMeeting commentUnit consultBreakdown consultBulletin
        countMarks createBreakdown createBulletin createDocument createRound decideFinding
        decideItems decideObjection decideRequest dismissProposal dismissSentence dismissUrging
        draftMinutes drawCheckpoints drawLookBack drawSheet editBulletin editFile editItem
        editMeeting editRows enrolProject escalateObstacle evaluate freezeBulletin handOverFile
        issueBreakdown issueBulletin judgeReply makeNotice noteInstruction openFile openMarking
        openMeeting planAttendance planMeeting planVisit proposeInFile publishBurden publishDraw
        recogniseObstacle recordOutcome registerInstruction removeAnnex reopenCommitment
        reviewBulletin reviewReports setTeams settleReturn tickCycle undoDismissal untickCycle
        withdrawCommitment withdrawMatter withdrawNotice withdrawVisit`),
      'handler head': list(`addEvidence answerBulletin answerConsent answerRequests askExtension askUrging
        confirmUnchanged filePlan fileReport fileReports objectToCheck offerCheckpoint
        raiseObstacle readMonth replyAttendance replyNotice returnAssignment signFor
        signForNotice stateInFile`),
      leader: list(`approveBreakdown closeFile decideClosure delistNotice signBulletin signLetter
        withdrawBulletin`),
      'office head leader': ['signInterview'],
      'office handler head leader auditor': ['readFiles'],
      'office handler head':
        list(`addForm fillForm mapForm previewRequest proposeRequest requestClosure updateProject
        withdrawRequest`),
      inspector: list(`addCheckEvidence recordAttendanceVisit recordCheck`),
      head: ['listUnsigned', 'signReports'],
      'office head': ['giveMarks', 'returnReport'],
      [`${staff} public`]: ['readPublishedBurden'],
      'handler head leader': ['giveBackObstacle'],
      'office leader': list(`decideExtension putOnDispatchList ruleOnObstacle takeOffDispatchList`),
      'office handler head leader':
        list(`beginDrill beginEscalation confirmCall handOver liftObstacle makeRoster recordCall
        setAbsences setCallTree setUpTeam takeOver tickReceipt writeLog`),
      'office inspector': list(
        `addCheckpointEvidence enterSeed noteFinding recordCheckpoint recordLookBack recordVisit`,
      ),
      [`${staff} system`]: list(`downloadBulletin downloadWorkbook readBulletin`),
      personnel: ['decideAttendance', 'withdrawAbsence'],
    });
  });
});
