// Keys that sources build from a closed list (`refusal.${code}`): prefix and members, so that a test can tell
// a used key from a forgotten one. A new template of this kind adds its line here.
import { verbs } from '@luoshi/domain/access/grants';
import { pasteReasons } from '@luoshi/domain/report/paste-block';
import { roles } from '@luoshi/domain/access/role';
import { refusalCodes } from '@luoshi/domain/refusal/refusal';
import { attendanceResults } from '@luoshi/domain/attendance/settle';
import { breakdownStates } from '@luoshi/domain/breakdown/state';
import { dutyLists } from '@luoshi/domain/duty-list/duty';
import { notHeldReasons } from '@luoshi/domain/form/figure-in-cell';
import { formMeasures, headingMeanings } from '@luoshi/domain/form/meaning';
import { importFields } from '@luoshi/domain/import/import-field';
import { pathSteps } from '@luoshi/domain/commitment/path';
import { sourceTypes } from '@luoshi/domain/commitment/source';
import { instructionStandings, instructionTypes, urgencies } from '@luoshi/domain/instruction/instruction';
import { figureStatuses } from '@luoshi/domain/commitment/standing';
import { groupNames } from '@luoshi/domain/bulletin/group-figures';
import { indicatorMeasures } from '@luoshi/domain/bulletin/indicator-figures';
import { bulletinKinds } from '@luoshi/domain/bulletin/kind';
import { bulletinStates } from '@luoshi/domain/bulletin/state';
import { lightBuckets } from '@luoshi/domain/work/light-bucket';
import { lightReasons, markWords } from './mark-words.ts';
import { journalTables } from './journal-tables.ts';

/** Steps of the work list, as the wire names them. */
const workSteps = [
  'decide-items',
  'answer-consent',
  'continue-breakdown',
  'approve-breakdown',
  'issue-breakdown',
  'assign-breakdown',
  'sign-for',
  'file-plan',
  'report',
  'remind',
  'sign-reports',
  'review-report',
  'check',
  'object',
  'decide-objection',
  'request-closure',
  'close',
  'recognise',
  'act-on-obstacle',
  'rule-on-return',
  'coordinate',
  'send-escalation',
  'decide-extension',
  'find-owner',
  'continue-bulletin',
  'answer-bulletin',
  'sign-bulletin',
  'issue-bulletin',
  'look',
  'assign-instruction',
  'settle-return',
  'sign-letter',
];
const offers = [
  'sign-for',
  'plan',
  'report',
  'sign',
  'review',
  'return',
  'check',
  'object',
  'decide',
  'request-closure',
  'close',
  'raise-obstacle',
  'ask-extension',
  'decide-extension',
  'return-assignment',
  'settle-return',
  'reopen',
  'withdraw',
  'archive',
  'change-letter',
  'sign-letter',
];
const workGroups = ['behind', 'overdue', 'today', 'next', 'waiting'];
const countyFields = ['name', 'divisionCode', 'administratorName', 'username', 'password'];

/** What `scoring` says of an item's points, and why it did not use something, as its own files name them. */
const scoreTexts = [
  'ratio',
  'ratio-at-cap',
  'band',
  'below-bands',
  'taken-as-zero',
  'no-target',
  'no-figure',
  'events',
  'no-events',
];
const scoreRefusals = [
  'duplicate-fact',
  'unknown-unit',
  'unknown-cohort',
  'duplicate-unit',
  'malformed-number',
  'malformed-period',
  'wrong-unit',
];

/** What takes a breakdown on, as its page names it. */
const breakdownSteps = ['consult', 'approve', 'issue', 'assign'];

/** Tables an office brings along. */
const importKinds = ['units', 'people', 'ledger', 'duty-list'] as const;

/** Where a document comes from, as `documents.source` names it. */
const sourceKinds = [
  'speech',
  'report',
  'minutes',
  'letter',
  'plan',
  'instruction',
  'above',
  'proposal',
  'hotline',
  'notice',
  'ledger',
];

/** Acts that carry a circular on. */
const bulletinActs = ['freeze', 'consult', 'review', 'sign', 'issue'];

/** Columns of the tables of documents, as they are asked for by name. */
const circularColumns = [
  ...['ordinal', 'title', 'unit', 'leader', 'target', 'value', 'share', 'state', 'obstacle'],
  ...['promise', 'due', 'result', 'outcome', 'reported', 'found', 'extent', 'indicator'],
  ...['points', 'interval', 'band', 'coverage'],
];

/** Limits of obstacles and extensions. */
const obstacleClocks = [
  'obstacle-raise',
  'obstacle-recognise',
  'obstacle-give-back',
  'obstacle-coordinate',
  'extension-decide',
];
const obstacleTabs = ['raised', 'waiting', 'climbing', 'over'];
const obstacleActs = ['recognise', 'rule', 'lift', 'give-back', 'escalate'];

/** Prefix → every member that must have a text. */
export const keyFamilies: Readonly<Record<string, readonly string[]>> = {
  'bulletin.act': bulletinActs,
  'bulletin.answer': ['agree', 'object', 'open'],
  'bulletin.done': bulletinActs,
  'bulletin.kind': bulletinKinds,
  'bulletin.state': bulletinStates,
  'bulletin.step': ['draft', ...bulletinActs],
  'bulletin.sure': bulletinActs,
  'bulletin.through': ['bureau', 'two-offices'],
  'bulletin.waits': ['sign', 'issue'],
  'admin.kind': [
    'county',
    'leadership',
    'office',
    'department',
    'township',
    'village',
    'resident',
    'enterprise',
  ],
  'admin.role': roles,
  'admin.tab': ['people', 'units', 'journal'],
  'admin.table': [...journalTables, 'other'],
  'admin.wrong': ['name', 'unitId', 'title', 'username'],
  'attendance.end': ['stands', 'on-duty', 'in-field', 'on-leave'],
  'attendance.field': [
    'title',
    'startsOn',
    'endsOn',
    'bodies',
    'pool',
    'unitCount',
    'postsPerUnit',
    'source',
    'sourceOn',
  ],
  'attendance.reply': ['in-field', 'on-leave', 'none'],
  'attendance.result': attendanceResults,
  'attendance.state': ['recorded', 'asked', 'settled'],
  'attendance.time': ['day', 'from', 'to'],
  'duty.burden': ['leaders', 'staff'],
  'duty.calling': ['call', 'wait', 'answered', 'exhausted'],
  'duty.contact': ['duty-phone', 'leader', 'staff', 'village'],
  'duty.entry': ['call', 'warning', 'event', 'instruction', 'closing', 'correction'],
  'duty.how': ['drawn', 'chosen'],
  'duty.level': ['first', 'tree', 'leader', 'county-leader'],
  'duty.receipt': ['phone', 'link', 'in-person'],
  'duty.tab': ['tree', 'drills', 'escalations'],
  'duty.team': ['phone', 'shiftStarts', 'gapDays', 'staffPerShift'],
  'breakdown.answer': ['agree', 'object', 'settled', 'silent', 'awaited'],
  'breakdown.ask': breakdownSteps,
  'breakdown.check': ['yes', 'no'],
  'breakdown.date': ['startsOn', 'dueOn', 'letterDueOn'],
  'breakdown.do': breakdownSteps,
  'breakdown.done': breakdownSteps,
  'breakdown.filter': ['all', 'mine', 'missing', 'objected', 'awaited'],
  'breakdown.head': [
    'title',
    'goal',
    'leader',
    'lead',
    'support',
    'handler',
    'nodes',
    'due',
    'cadence',
    'source',
  ],
  'breakdown.many': [
    'leadLeaderPostId',
    'leadUnitId',
    'supportUnitIds',
    'handlerPostId',
    'dueOn',
    'cadence',
    'checkNeeded',
  ],
  'breakdown.state': breakdownStates,
  'breakdown.step': ['draft', ...breakdownSteps],
  'breakdown.told': breakdownSteps,
  'circular.column': circularColumns,
  'circular.workbook': ['figure', 'value', 'measure', 'standing', 'asOf'],
  'circular.group': groupNames,
  'circular.inspection': ['corrected', 'confirmed'],
  'circular.outcome': ['kept', 'on-course', 'short', 'unknown'],
  'circular.bucket': [...lightBuckets, 'all', 'open', 'blocked'],
  'circular.measure': [...indicatorMeasures, 'reported'],
  'circular.problem': ['behind', 'slow', 'noPlan', 'notReported'],
  'check.decision': ['upheld', 'dismissed'],
  'check.result': ['confirmed', 'adjusted', 'sent-back'],
  'commitment.cadence': ['none', 'ten-day', 'month', 'quarter'],
  'commitment.closure.decision': ['closed', 'returned'],
  'commitment.fact': ['number', 'leader', 'unit', 'handler', 'due', 'cadence'],
  'commitment.offer': offers,
  'commitment.source-type': sourceTypes,
  'commitment.path.step': pathSteps,
  'commitment.path.place': ['done', 'now', 'ahead', 'skipped', 'done-before'],
  'commitment.settle.decision': ['reassigned', 'kept'],
  'commitment.sign-letter.decision': ['signed', 'refused'],
  'instruction.type': instructionTypes,
  'instruction.urgency': urgencies,
  'instruction.standing': instructionStandings,
  'instruction.form.giver': instructionTypes,
  'instruction.form.reference': instructionTypes,
  'instruction.wrong': ['text', 'title', 'giver', 'givenOn', 'lead', 'leader'],
  'instruction.sheet.section': ['red', 'coordination', 'approval'],
  'work.leader': ['red', 'coordination', 'approval'],
  conflict: ['mine', 'theirs'],
  'document.from': ['file', 'text'],
  'document.key': ['promise', 'result', 'problem', 'untaken'],
  'document.secrecy': ['public', 'internal', 'work-secret'],
  'document.side': ['ledger', 'text'],
  'document.source': sourceKinds,
  'document.wrong': ['title', 'secrecy', 'datedOn', 'file', 'text'],
  draft: ['saving', 'saved', 'on-device'],
  'duty-list.list': dutyLists,
  'duty-list.tab': ['duties', 'load', 'open'],
  'form-notes.head': ['cell', 'row', 'column', 'value', 'worth', 'wanting'],
  'form-notes.status': figureStatuses,
  'form-notes.why': [...notHeldReasons, 'not-typed'],
  'form.cell': ['unmapped', 'outside', 'ignored', 'figure'],
  'form.cadence': ['week', 'ten-day', 'month', 'quarter', 'half', 'year'],
  'form.axis': ['row', 'column'],
  'form.meaning': headingMeanings,
  'form.measure': formMeasures,
  'form.why': [...notHeldReasons, 'not-typed'],
  'import.field': importKinds.flatMap((kind) => importFields(kind).map(({ name }) => `${kind}.${name}`)),
  'import.kind': importKinds,
  'import.under': importKinds,
  'item.filter': ['all', 'open', 'taken', 'rejected', 'no-due', 'no-owner'],
  'item.head': ['kind', 'what', 'amount', 'due', 'owner', 'confidence'],
  'item.kind': ['promise', 'result', 'problem'],
  'item.state': ['found', 'accepted', 'edited', 'rejected'],
  'item.why': ['number', 'date', 'owner'],
  'journal.fault': ['content-altered', 'content-removed', 'row-altered', 'row-inserted', 'row-removed'],
  'league.unranked': ['coverage', 'open-items'],
  'ledger.counted': ['done', 'noPlan', 'notReported', 'notStarted', 'rated'],
  'ledger.kind': ['task', 'target', 'project', 'livelihood', 'aid', 'rectification', 'reconstruction'],
  light: ['normal', 'slow', 'behind', 'blocked'],
  'light.why': lightReasons,
  mark: markWords,
  'obstacle.act': obstacleActs,
  'obstacle.done': obstacleActs,
  'obstacle.draft': ['leader', 'meeting'],
  'obstacle.empty': obstacleTabs,
  'obstacle.form': obstacleActs,
  'obstacle.head': ['what', 'asked', 'who', 'day', 'by', 'act'],
  'obstacle.tab': obstacleTabs,
  'obstacle.why': ['no-unit', 'no-handler', 'unsigned', 'nobody-must-act'],
  refusal: refusalCodes,
  'meeting.field': ['present', 'absent', 'attending'],
  'meeting.minutes': ['present', 'absent', 'attending'],
  'meeting.outcome': ['decision', 'remark'],
  'meeting.reason': ['behind', 'obstacle', 'slow', 'project', 'added'],
  'meeting.state': ['planned', 'running', 'held'],
  'month.doubt': ['falls', 'jumps', 'exactly-target'],
  'month.head': ['title', 'last', 'due', 'value', 'note', 'state'],
  'month.paste': pasteReasons,
  'month.state': ['open', 'filed', 'signed', 'reviewed', 'returned'],
  'node.wrong': ['few', 'unfinished'],
  'project.head': ['title', 'life', 'unit', 'light', 'start', 'node', 'investment', 'due'],
  'project.life': ['building', 'bidding', 'reserve', 'investor'],
  'report.doubt': ['falls', 'jumps', 'exactly-target'],
  'report.state': ['filed', 'signed', 'reviewed', 'returned'],
  'reporting.span': ['month', 'ten-day', 'week'],
  'reporting.status': ['on-time', 'late', 'unsigned', 'missing', 'returned', 'not-due', 'exempt'],
  'rules.clock': [
    'consent',
    'sign-for',
    'road-map',
    'report-due',
    'objection',
    'bulletin-reply',
    ...obstacleClocks,
    'return-assignment',
    'settle-return',
  ],
  'rules.light': ['normal', 'slow', 'behind', 'no-plan'],
  'score.refused': scoreRefusals,
  'score.rule': ['ratio-capped', 'bands', 'deduct-per-event'],
  'score.text': scoreTexts,
  'set-up': countyFields,
  'set-up.under': countyFields,
  'set-up.wrong': countyFields,
  'sign-in': ['wrong', 'unreachable', 'no-post'],
  standing: figureStatuses.filter((status) => status !== 'none'),
  verb: verbs,
  'work.about': workSteps,
  'work.counted': lightBuckets,
  'work.group': workGroups,
  'work.hint': workGroups,
  'work.row': ['first', 'second', 'last'],
  'work.said': ['check', 'close'],
  'work.scope': ['mine', 'unit', 'all'],
  'work.step': workSteps,
  'work.waits': workSteps,
};
