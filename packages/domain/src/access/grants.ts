// One table: verb × role × relation. Who may do what stands here and nowhere else.
import type { Role } from './role.ts';

/**
 * How the actor must stand to the subject.
 * `any`: no condition · `own-unit`: acts for a unit of the subject · `own-task`: is the leader who gave it ·
 * `unled`: no leader is named who would decide · `not-reporter`: neither reported it nor belongs to the reporting unit.
 */
export type Relation = 'any' | 'own-unit' | 'own-task' | 'unled' | 'not-reporter' | 'own-person';

/** One line of the table: these roles, standing in this relation. */
export interface Grant {
  readonly roles: readonly Role[];
  readonly relation: Relation;
}

const staff: readonly Role[] = [
  'office',
  'handler',
  'head',
  'inspector',
  'leader',
  'administrator',
  'auditor',
  'personnel',
];
const readers: Grant = { roles: staff, relation: 'any' };
const office: Grant = { roles: ['office'], relation: 'any' };
const ownUnit: Grant = { roles: ['handler', 'head'], relation: 'own-unit' };
const ownHead: Grant = { roles: ['head'], relation: 'own-unit' };
const ownTask: Grant = { roles: ['leader'], relation: 'own-task' };
const leader: Grant = { roles: ['leader'], relation: 'any' };
const unledOffice: Grant = { roles: ['office'], relation: 'unled' };
const administrator: Grant = { roles: ['administrator'], relation: 'any' };
const inspector: Grant = { roles: ['inspector'], relation: 'not-reporter' };
const bureauInspector: Grant = { roles: ['inspector'], relation: 'any' };
const ownDesk: Grant = { roles: ['office', 'handler', 'head'], relation: 'own-unit' };
const nobodyYet: Grant = { roles: ['public'], relation: 'any' };
const importer: Grant = { roles: ['office', 'administrator'], relation: 'any' };

const signers: Grant = { roles: ['leader', 'office', 'head'], relation: 'any' };
const overseers: Grant = { roles: ['office', 'leader', 'auditor'], relation: 'any' };

const inspectors: Grant = { roles: ['inspector'], relation: 'any' };
const personnel: Grant = { roles: ['personnel'], relation: 'any' };
const ownPerson: Grant = { roles: staff, relation: 'own-person' };
const ownDuty: Grant = { roles: ['office', 'handler', 'head', 'leader'], relation: 'own-unit' };

/** Every verb of the system with those who may do it. A verb without a line does not exist. */
export const grants = {
  'setup.read': [nobodyYet],
  'setup.create': [nobodyYet],
  'session.read': [readers],
  'session.act-as': [readers],
  'draft.keep': [readers],
  'unit.list': [readers],
  'person.list': [readers],
  'rules.read': [readers],
  'journal.read': [readers],
  'search.find': [readers],
  'import.preview': [importer],
  'import.commit': [importer],
  'document.list': [readers],
  'document.read': [readers],
  'document.create': [office],
  'item.edit': [office],
  'item.decide': [office],
  'item.claim': [office],
  'item.dismiss': [office],
  'breakdown.list': [readers],
  'breakdown.read': [readers],
  'breakdown.create': [office],
  'breakdown.edit': [office],
  'breakdown.consult': [office],
  'breakdown.answer': [ownUnit],
  'breakdown.approve': [leader],
  'breakdown.issue': [office],
  'breakdown.assign': [office],
  'commitment.list': [readers],
  'commitment.read': [readers],
  'commitment.sign-for': [ownUnit],
  'commitment.plan': [ownUnit],
  'commitment.request-closure': [ownUnit, office],
  'commitment.close': [ownTask],
  'commitment.return': [ownUnit],
  'commitment.settle-return': [office],
  'commitment.reopen': [office],
  'commitment.withdraw': [office],
  'commitment.archive': [office],
  'commitment.change-letter': [office],
  'commitment.sign-letter': [ownTask],
  'instruction.list': [readers],
  'instruction.read': [readers],
  'instruction.register': [office],
  'instruction.assign': [office],
  'instruction.note': [office],
  'instruction.draw-sheet': [office],
  'instruction.read-sheet': [readers],
  'report.overview': [readers],
  'report.file': [ownUnit],
  'report.confirm-unchanged': [ownUnit],
  'report.sign': [ownHead],
  'report.review': [office],
  'report.return': [office, ownHead],
  'report.month': [ownUnit],
  'request.list': [readers],
  'request.read': [readers],
  'request.preview': [ownDesk],
  'request.propose': [ownDesk],
  'request.decide': [office],
  'request.withdraw': [ownDesk, office],
  'request.answer': [ownUnit],
  'request.burden': [readers],
  'request.publish': [office],
  'request.published': [readers, nobodyYet],
  'form.list': [readers],
  'form.read': [readers],
  'form.add': [ownDesk],
  'form.map': [ownDesk],
  'form.fill': [ownDesk],
  'form.download': [readers],
  'check.record': [inspector],
  'check.object': [ownUnit],
  'check.decide': [office],
  'obstacle.list': [readers],
  'obstacle.raise': [ownUnit],
  'obstacle.recognise': [office],
  'obstacle.give-back': [ownUnit, ownTask],
  'obstacle.rule': [ownTask, unledOffice],
  'obstacle.lift': [ownUnit, ownTask, office],
  'obstacle.escalate': [office],
  'extension.ask': [ownUnit],
  'extension.decide': [ownTask, unledOffice],
  'notice.read': [readers],
  'notice.make': [office],
  'notice.dismiss': [office],
  'notice.withdraw': [office],
  'notice.sign-for': [ownUnit],
  'notice.reply': [ownUnit],
  'notice.judge-reply': [office],
  'notice.ask-delisting': [office],
  'notice.delist': [leader],
  'notice.sign-interview': [signers],
  'notice.ask-urging': [ownUnit],
  'notice.dismiss-urging': [office],
  'responsibility.read': [overseers, ownUnit],
  'responsibility.open': [office],
  'responsibility.edit': [office],
  'responsibility.state': [ownUnit],
  'responsibility.propose': [office],
  'responsibility.hand-over': [office],
  'responsibility.close': [leader],
  'attendance.list': [readers],
  'attendance.plan': [office],
  'attendance.visit': [inspectors],
  'attendance.confirm': [ownPerson],
  'attendance.reply': [ownUnit],
  'attendance.correct': [ownPerson],
  'attendance.decide': [personnel],
  'attendance.open': [personnel, ownPerson],
  'attendance.withdraw': [personnel],
  'attendance.circulate': [office],
  'attendance.expire': [administrator],
  'duty.read': [readers],
  'duty.set-up': [ownDuty],
  'duty.roster': [ownDuty],
  'duty.swap': [ownPerson],
  'duty.answer-swap': [ownPerson],
  'duty.log': [ownDuty],
  'duty.hand-over': [ownDuty],
  'duty.take-over': [ownDuty],
  'duty.tick-receipt': [ownDuty],
  'duty.drill': [ownDuty],
  'duty.escalate': [ownDuty],
  'duty-list.read': [readers],
  'duty-list.choose': [office],
  'calendar.read': [readers],
  'holiday.set': [importer],
  'holiday.remove': [importer],
  'cycle.choose': [office],
  'cycle.tick': [office],
  'cycle.untick': [office],
  'dispatch-list.read': [readers],
  'dispatch-list.put': [leader, office],
  'dispatch-list.take-off': [leader, office],
  'week.read': [readers],
  'work.list': [readers],
  'score.read': [readers],
  'score.adopt': [office],
  'score.evaluate': [office],
  'bulletin.list': [readers],
  'bulletin.read': [readers],
  'bulletin.create': [office],
  'bulletin.edit': [office],
  'bulletin.freeze': [office],
  'bulletin.consult': [office],
  'bulletin.answer': [ownUnit],
  'bulletin.review': [office],
  'bulletin.sign': [leader],
  'bulletin.issue': [office],
  'bulletin.archive': [office],
  'bulletin.withdraw': [leader],
  'draw.read': [readers],
  'draw.seed': [office, bureauInspector],
  'draw.publish': [office],
  'inspection.read': [readers],
  'matter.add': [office],
  'matter.withdraw': [office],
  'visit.plan': [office],
  'visit.withdraw': [office],
  'visit.record': [office, bureauInspector],
  'round.create': [office],
  'round.arrange': [office],
  'round.comment': [office],
  'round.draw': [office],
  'round.circulate': [office],
  'checkpoint.offer': [ownUnit],
  'checkpoint.add': [office],
  'checkpoint.record': [office, bureauInspector],
  'mark.give': [ownHead, office],
  'mark.open': [office],
  'mark.count': [office],
  'finding.list': [readers],
  'finding.note': [office, bureauInspector],
  'finding.decide': [office],
  'look-back.draw': [office],
  'look-back.record': [office, bureauInspector],
  'meeting.list': [readers],
  'meeting.read': [readers],
  'meeting.plan': [office],
  'meeting.edit': [office],
  'meeting.run': [office],
  'meeting.record': [office],
  'meeting.minutes': [office],
  'project.list': [readers],
  'project.add': [office],
  'project.update': [ownUnit, office],
  'person.add': [administrator],
  'person.reset': [administrator],
} as const satisfies Record<string, readonly Grant[]>;

/** A verb of the system, `<noun>.<verb>`. */
export type Verb = keyof typeof grants;

/** All verbs, in the order of the table. */
export const verbs = Object.keys(grants) as Verb[]; // the keys of a constant are exactly its verbs
