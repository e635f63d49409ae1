// Everything the work list is made of, read once: commitments as of today, breakdowns, documents, bulletins.
import type { LeaderPost } from '@luoshi/domain/work/leader-scope';
import { anyCommitment } from '@luoshi/store/queries/commitment';
import {
  listBreakdowns,
  listConsents,
  type BreakdownRecord,
  type ConsentRow,
} from '@luoshi/store/queries/breakdown';
import { listBulletins, type ListedBulletin } from '@luoshi/store/queries/bulletin';
import { listClosures } from '@luoshi/store/queries/closure';
import { listDocuments, type DocumentCounts } from '@luoshi/store/queries/document';
import { anyInstruction, listInstructions } from '@luoshi/store/queries/instruction';
import { listPosts, type PostRecord } from '@luoshi/store/queries/post';
import { listPostNames } from '@luoshi/store/queries/post-name';
import {
  listOpenLetterChanges,
  listOpenReturns,
  type AssignmentReturnRow,
  type LetterChangeRow,
} from '@luoshi/store/queries/turn';
import { listUrgingRequests, type UrgingRequestRecord } from '@luoshi/store/queries/notice';
import { listResponsibilityFiles, type ResponsibilityRecord } from '@luoshi/store/queries/responsibility';
import { listUnits, type UnitRow } from '@luoshi/store/queries/unit';
import { findCountyBodies, listOpenReplies, type OpenReply } from '@luoshi/store/queries/work';
import { closingLeader } from '../commitment/closing-leader.ts';
import { assignedStates, lineOf, type CommitmentLine } from '../commitment/commitment-lines.ts';
import { figuresOf, frameOf, type Figures, type Frame } from '../commitment/figures-of.ts';
import { knownCommitments } from '../commitment/known-commitments.ts';
import type { KnownCommitment } from '../commitment/loaded-commitment.ts';
import { onceOfList } from '../commitment/once-of-list.ts';
import { instructionLine, type InstructionLine } from '../instruction/instruction-line.ts';
import { readLadder, type LadderData } from '../notice/ladder-facts.ts';
import type { Scene } from '../use-case/use-case.ts';
import { loadDutyWork, type DutyWork } from './load-duty-work.ts';
import { loadInspectionWork, type InspectionWork } from './load-inspection-work.ts';
import { loadRequestWork, type RequestWork } from './load-request-work.ts';

/** A commitment with what follows from it today. */
export interface OpenCommitment {
  readonly loaded: KnownCommitment;
  readonly figures: Figures;
  readonly line: CommitmentLine;
  /** Title of the document it came from. */
  readonly source: string | null;
  readonly closingLeader: { readonly postId: string; readonly name: string | null } | null;
  /** When its closing was asked for; null while nobody asks. */
  readonly closingAskedAt: string | null;
}

/** What there is to do in the county, as far as the actor may see it. */
export interface WorkData {
  readonly frame: Frame;
  /** Every commitment assigned and not withdrawn, closed ones too. */
  readonly commitments: readonly OpenCommitment[];
  readonly breakdowns: readonly BreakdownRecord[];
  readonly consents: readonly ConsentRow[];
  readonly documents: readonly DocumentCounts[];
  readonly bulletins: readonly ListedBulletin[];
  readonly replies: readonly OpenReply[];
  readonly units: readonly UnitRow[];
  /** Registered and given to nobody yet. */
  readonly instructions: readonly InstructionLine[];
  readonly returns: readonly AssignmentReturnRow[];
  readonly letterChanges: readonly LetterChangeRow[];
  readonly duty: DutyWork;
  readonly inspection: InspectionWork;
  /** Requests for data and foreign forms. */
  readonly requested: RequestWork;
  /** Posts of county leaders, as far as they say what each covers. */
  readonly leaderPosts: readonly LeaderPost[];
  /** Notices with what the office decided about proposed steps. */
  readonly ladder: LadderData;
  readonly urgingRequests: readonly UrgingRequestRecord[];
  readonly responsibilityFiles: readonly ResponsibilityRecord[];
  readonly bodies: { readonly office: string | null; readonly leadership: string | null };
}

type Around = Pick<OpenCommitment, 'source' | 'closingLeader' | 'closingAskedAt'>;

const isSame = (a: Around, b: Around): boolean =>
  a.source === b.source &&
  a.closingAskedAt === b.closingAskedAt &&
  a.closingLeader?.postId === b.closingLeader?.postId &&
  a.closingLeader?.name === b.closingLeader?.name;

const opened = new WeakMap<Frame, WeakMap<KnownCommitment, OpenCommitment>>();

/** The same object while nothing of it changes, so that its tasks need not be reckoned again. */
const sameOpen = (frame: Frame, loaded: KnownCommitment, around: Around): OpenCommitment => {
  const ofFrame = opened.get(frame) ?? new WeakMap<KnownCommitment, OpenCommitment>();
  opened.set(frame, ofFrame);
  const known = ofFrame.get(loaded);
  if (known !== undefined && isSame(known, around)) return known;
  const open = { loaded, figures: figuresOf(loaded, frame), line: lineOf(loaded, frame), ...around };
  ofFrame.set(loaded, open);
  return open;
};

type OpenList = readonly OpenCommitment[];

/** Lists opened before, by the list known and the day. */
const openLists = new WeakMap<readonly KnownCommitment[], WeakMap<Frame, { key: string; open: OpenList }>>();

/** @param key everything around them @returns the very list of before while that is the same */
const sameList = (
  all: readonly KnownCommitment[],
  frame: Frame,
  key: string,
  make: () => OpenList,
): OpenList => {
  const known = openLists.get(all) ?? new WeakMap<Frame, { key: string; open: OpenList }>();
  openLists.set(all, known);
  const before = known.get(frame);
  if (before?.key === key) return before.open;
  const open = make();
  known.set(frame, { key, open });
  return open;
};

const closingLeaders = onceOfList((all: readonly KnownCommitment[]) => [...new Set(all.map(closingLeader))]);
const closingIds = onceOfList((all: readonly KnownCommitment[]) =>
  all.filter(({ row }) => row.state === 'closing').map(({ row }) => row.id),
);

const openCommitments = async (
  scene: Scene,
  frame: Frame,
  breakdowns: readonly BreakdownRecord[],
): Promise<OpenList> => {
  const all = await knownCommitments(scene, { ...anyCommitment, states: assignedStates });
  const titles = new Map(breakdowns.map((row) => [row.id, row.document_title]));
  const names = await listPostNames(scene, closingLeaders(all));
  const closing = closingIds(all);
  const closures = closing.length === 0 ? [] : await listClosures(scene, closing);
  const asked = new Map(closures.toReversed().map((each) => [each.commitment_id, each.requested_at]));
  return sameList(all, frame, JSON.stringify([[...titles], [...names], [...asked]]), () =>
    all.map((loaded) => {
      const postId = closingLeader(loaded);
      return sameOpen(frame, loaded, {
        source: titles.get(loaded.row.breakdown_id ?? '') ?? null,
        closingLeader: postId === null ? null : { postId, name: names.get(postId) ?? null },
        closingAskedAt: asked.get(loaded.row.id) ?? null,
      });
    }),
  );
};

const leaderPosts = (posts: readonly PostRecord[]): readonly LeaderPost[] =>
  posts
    .filter((post) => post.roles.includes('leader'))
    .map((post) => ({ id: post.id, fields: post.fields, linkedUnitIds: post.linked_unit_ids }));

/** Reads the work of today. */
export const loadWork = async (scene: Scene): Promise<WorkData> => {
  const frame = frameOf(scene);
  const breakdowns = await listBreakdowns(scene);
  const posts = await listPosts(scene, scene.today);
  return {
    frame,
    commitments: await openCommitments(scene, frame, breakdowns),
    breakdowns,
    consents: await listConsents(
      scene,
      breakdowns
        .filter((row) => row.state === 'consulting' || row.state === 'consulted')
        .map((row) => row.id),
    ),
    documents: await listDocuments(scene),
    bulletins: await listBulletins(scene),
    replies: await listOpenReplies(scene),
    units: await listUnits(scene),
    instructions: (await listInstructions(scene, { ...anyInstruction, state: 'registered' })).map((row) =>
      instructionLine(row, scene.today),
    ),
    returns: await listOpenReturns(scene),
    letterChanges: await listOpenLetterChanges(scene),
    leaderPosts: leaderPosts(posts),
    ladder: await readLadder(scene),
    urgingRequests: await listUrgingRequests(scene),
    responsibilityFiles: await listResponsibilityFiles(scene),
    duty: await loadDutyWork(scene, posts),
    inspection: await loadInspectionWork(scene),
    requested: await loadRequestWork(scene),
    bodies: await findCountyBodies(scene),
  };
};
