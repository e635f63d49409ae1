// Every task of the county, noun by noun; a noun with tasks of its own adds its file here.
import type { Frame } from '../commitment/figures-of.ts';
import { onceOfList } from '../commitment/once-of-list.ts';
import type { OpenCommitment, WorkData } from './load-work.ts';
import { tasksOfBulletins } from './tasks-of-bulletins.ts';
import { tasksOfAttendance } from './tasks-of-attendance.ts';
import { tasksOfBurden } from './tasks-of-burden.ts';
import { tasksOfCommitment } from './tasks-of-commitment.ts';
import { tasksOfDocuments } from './tasks-of-documents.ts';
import { tasksOfDuty } from './tasks-of-duty.ts';
import { tasksOfInspections } from './tasks-of-inspections.ts';
import { tasksOfNotices } from './tasks-of-notices.ts';
import { tasksOfReports } from './tasks-of-reports.ts';
import { tasksOfRequests } from './tasks-of-requests.ts';
import { tasksOfInstructions } from './tasks-of-instructions.ts';
import { tasksOfTurns } from './tasks-of-turns.ts';
import type { WorkTask } from './work-task.ts';

/** What every commitment asks by itself. */
const tasksOfCommitments = onceOfList((commitments: readonly OpenCommitment[], frame: Frame) =>
  commitments.flatMap((open) => tasksOfCommitment(open, frame).own),
);

/** A task that its unit returned is not to be signed for while the office decides. */
const isReturned = ({ returns }: WorkData, { step, subject }: WorkTask): boolean =>
  step === 'sign-for' && returns.some((each) => each.commitment_id === subject.id);

/** Everything that waits for anybody in the county. */
export const allTasks = (data: WorkData): readonly WorkTask[] => [
  ...tasksOfDocuments(data),
  ...tasksOfCommitments(data.commitments, data.frame).filter((task) => !isReturned(data, task)),
  ...tasksOfReports(data),
  ...tasksOfBurden(data),
  ...tasksOfRequests(data),
  ...tasksOfBulletins(data),
  ...tasksOfInstructions(data),
  ...tasksOfTurns(data),
  ...tasksOfDuty(data),
  ...tasksOfAttendance(data),
  ...tasksOfInspections(data),
  ...tasksOfNotices(data),
];
