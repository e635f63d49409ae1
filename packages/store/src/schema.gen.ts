// Generated from the catalogue of a migrated database; do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface Jurisdictions {
  id: Generated<number>;
  name: string;
  division_code: string;
  zone: Generated<string>;
  kind: 'real' | 'demo' | 'test';
  clock_offset_ms: Generated<number>;
  created_at: Generated<string>;
}

export interface AgendaItems {
  jurisdiction_id: number;
  id: string;
  meeting_id: string;
  ordinal: number;
  reason: 'behind' | 'obstacle' | 'slow' | 'project' | 'added';
  title: string;
  commitment_id: string | null;
  obstacle_id: string | null;
  standing: Generated<string>;
  discussed_at: string | null;
  version: Generated<number>;
}

export interface AssignmentReturns {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  unit_id: string;
  reason: string;
  suggested_unit_id: string | null;
  returned_by_post_id: string | null;
  returned_at: string;
  decision: 'reassigned' | 'kept' | null;
  opinion: string | null;
  decided_by_post_id: string | null;
  decided_at: string | null;
  version: Generated<number>;
}

export interface AttendanceAbsences {
  jurisdiction_id: number;
  id: string;
  visit_id: string;
  unit_id: string;
  post_id: string;
  person_id: string;
  year: number;
  visited_on: string;
  reply_note: string | null;
  statement: string | null;
  grounds: string;
  decided_by_post_id: string;
  decided_by_person_id: string;
  decided_at: string;
  correction: string | null;
  correction_answer: string | null;
  keep_until: string;
  version: Generated<number>;
}

export interface AttendanceOpenings {
  jurisdiction_id: number;
  id: string;
  absence_id: string;
  person_id: string;
  purpose: string;
  opened_by_post_id: string;
  opened_by_person_id: string;
  opened_at: string;
  version: Generated<number>;
}

export interface AttendanceQuestions {
  jurisdiction_id: number;
  id: string;
  visit_id: string;
  unit_id: string;
  post_id: string;
  person_id: string;
  seen: Generated<string>;
  reply: 'in-field' | 'on-leave' | 'none' | null;
  reply_note: string | null;
  replied_by_post_id: string | null;
  replied_at: string | null;
  correction: string | null;
  corrected_at: string | null;
  version: Generated<number>;
}

export interface AttendanceRounds {
  jurisdiction_id: number;
  id: string;
  year: number;
  ordinal: number;
  title: string;
  starts_on: string;
  ends_on: string;
  body_unit_ids: string[];
  posts_per_unit: number;
  unit_draw_id: string | null;
  post_draw_id: string | null;
  bulletin_id: string | null;
  version: Generated<number>;
}

export interface AttendanceVisits {
  jurisdiction_id: number;
  id: string;
  round_id: string;
  unit_id: string;
  starts_at: string;
  ends_at: string;
  first_post_id: string;
  first_person_id: string;
  second_post_id: string;
  second_person_id: string;
  state: 'recorded' | 'asked' | 'settled';
  asked_at: string | null;
  reply_due_on: string | null;
  on_duty: number;
  in_field: Generated<number>;
  on_leave: Generated<number>;
  to_explain: number;
  absent: Generated<number>;
  published_at: string | null;
  version: Generated<number>;
}

export interface BlankForms {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  title: string;
  sent_by: string;
  cadence: 'week' | 'ten-day' | 'month' | 'quarter' | 'half' | 'year';
  due_after_days: number;
  file_name: string;
  file_hash: string;
  sheet: string;
  added_by_post_id: string | null;
  added_at: string;
  retired_at: string | null;
  version: Generated<number>;
}

export interface Breakdowns {
  jurisdiction_id: number;
  id: string;
  document_id: string | null;
  title: string;
  state: 'drafted' | 'consulting' | 'consulted' | 'approved' | 'issued' | 'assigned';
  consulted_at: string | null;
  answers_due_on: string | null;
  approved_by_post_id: string | null;
  approved_at: string | null;
  approval_note: string | null;
  bulletin_id: string | null;
  assigned_at: string | null;
  version: Generated<number>;
}

export interface BulletinReplies {
  jurisdiction_id: number;
  id: string;
  bulletin_id: string;
  unit_id: string;
  sentence: string;
  answer: 'agree' | 'object' | null;
  reason: string | null;
  answered_by_post_id: string | null;
  answered_at: string | null;
  published_at: string | null;
  version: Generated<number>;
}

export interface Bulletins {
  jurisdiction_id: number;
  id: string;
  kind: string;
  title: string;
  period: string | null;
  unit_id: string;
  issuer: string;
  state: 'drafted' | 'frozen' | 'consulting' | 'reviewed' | 'signed' | 'issued' | 'archived';
  secrecy: Generated<'public' | 'internal' | 'work-secret'>;
  through: 'bureau' | 'two-offices';
  approval_basis: string | null;
  addressees: Generated<string[]>;
  as_of: string;
  content: ColumnType<unknown, string, string>;
  frozen_at: string | null;
  replies_due_on: string | null;
  reviewed_by_post_id: string | null;
  signed_by_post_id: string | null;
  signed_at: string | null;
  number: string | null;
  issued_on: string | null;
  published_at: string | null;
  public_at: string | null;
  version: Generated<number>;
  subject_type: string | null;
  subject_id: string | null;
  scope: Generated<'county' | 'units' | 'public'>;
  scope_unit_ids: Generated<string[]>;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
  withdrawn_by_post_id: string | null;
  archived_at: string | null;
  archived_by_post_id: string | null;
}

export interface Burdens {
  jurisdiction_id: number;
  id: string;
  month: string;
  unit_id: string;
  unit_name: string;
  items: number;
  entries: number;
  minutes: number;
  refused: Generated<number>;
  public_at: string | null;
  version: Generated<number>;
}

export interface Checkpoints {
  jurisdiction_id: number;
  id: string;
  round_id: string;
  unit_id: string;
  number: number;
  name: string;
  origin: 'offered' | 'appointed' | 'drawn';
  subject_type: 'commitment' | 'node' | 'project' | null;
  subject_id: string | null;
  on_date: string | null;
  stop: number | null;
  arrive_at: string | null;
  minutes: number | null;
  team_id: string | null;
  scores: ColumnType<unknown, string | undefined, string>;
  comment: Generated<string>;
  metric: string | null;
  unit_of_measure: string | null;
  reported_value: string | null;
  found_value: string | null;
  evidence_hashes: Generated<string[]>;
  visited_at: string | null;
  recorded_by_post_id: string | null;
  version: Generated<number>;
}

export interface Checks {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  report_id: string | null;
  node_id: string | null;
  result: 'confirmed' | 'adjusted' | 'sent-back';
  value: string | null;
  extent: 'desk' | 'sampled' | 'full';
  sample_size: number | null;
  sample_of: number | null;
  found: Generated<string>;
  evidence_hashes: Generated<string[]>;
  checked_by_post_id: string | null;
  checked_by_person_id: string | null;
  checked_on: string;
  recorded_at: string;
  objection_until: string | null;
  version: Generated<number>;
}

export interface Closures {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  requested_by_post_id: string | null;
  requested_at: string;
  note: string | null;
  decision: 'closed' | 'returned' | null;
  opinion: string | null;
  decided_by_post_id: string | null;
  decided_at: string | null;
  version: Generated<number>;
}

export interface CommitmentRevisions {
  jurisdiction_id: number;
  id: string;
  revision: number;
}

export interface CommitmentSources {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  type: 'document' | 'meeting' | 'instruction' | 'upper-task' | 'proposal' | 'hotline' | 'notice' | 'finding' | 'letter';
  subject_id: string | null;
  title: string;
  text: string;
  on_date: string;
  given_by: string | null;
  ordinal: Generated<number>;
  version: Generated<number>;
}

export interface Commitments {
  jurisdiction_id: number;
  id: string;
  number: string | null;
  kind: 'task' | 'target' | 'project' | 'livelihood' | 'aid' | 'rectification' | 'reconstruction';
  title: string;
  state: 'proposed' | 'assigned' | 'underway' | 'closing' | 'closed' | 'withdrawn';
  breakdown_id: string | null;
  item_ids: Generated<string[]>;
  given_by_post_id: string | null;
  lead_leader_post_id: string | null;
  lead_unit_id: string | null;
  support_unit_ids: Generated<string[]>;
  handler_post_id: string | null;
  indicator: string | null;
  metric: string | null;
  target_op: '=' | '>=' | '<=' | 'growth' | 'change' | 'rank' | null;
  target_value: string | null;
  unit_of_measure: string | null;
  plan_kind: Generated<'points' | 'linear' | 'nodes' | 'growth' | 'rank' | 'none'>;
  plan_due_on: string | null;
  planned_at: string | null;
  starts_on: string | null;
  due_on: string | null;
  letter_due_on: string | null;
  cadence: Generated<'none' | 'ten-day' | 'month' | 'quarter'>;
  check_needed: Generated<boolean>;
  assigned_at: string | null;
  sign_for_due_on: string | null;
  signed_for_at: string | null;
  signed_for_by_post_id: string | null;
  completed_on: string | null;
  closed_at: string | null;
  ordinal: Generated<number>;
  version: Generated<number>;
  letter_target_value: string | null;
  reopened_at: string | null;
  late_before: Generated<number>;
  withdrawn_at: string | null;
  withdrawal_basis: string | null;
  archived_at: string | null;
  duty_id: string | null;
  admission_number: string | null;
  admission_basis: string | null;
}

export interface Consents {
  jurisdiction_id: number;
  id: string;
  breakdown_id: string;
  commitment_id: string;
  unit_id: string;
  answer: 'agree' | 'object' | null;
  reason: string | null;
  answered_by_post_id: string | null;
  answered_at: string | null;
  settled_at: string | null;
  version: Generated<number>;
}

export interface Counters {
  jurisdiction_id: number;
  id: string;
  series: string;
  year: number;
  value: number;
  version: Generated<number>;
}

export interface CycleChoices {
  jurisdiction_id: number;
  id: string;
  from_period: string;
  template: string;
  due_days: ColumnType<unknown, string | undefined, string>;
  basis: string;
  version: Generated<number>;
}

export interface CycleTicks {
  jurisdiction_id: number;
  id: string;
  period: string;
  part: 'meeting' | 'check' | 'circular' | 'report';
  done_on: string;
  title: string;
  link: string | null;
  ticked_by_post_id: string | null;
  version: Generated<number>;
}

export interface DataRequests {
  jurisdiction_id: number;
  id: string;
  title: string;
  purpose: string;
  legal_basis: string;
  asked_by_unit_id: string;
  asked_unit_ids: string[];
  village_admission: string | null;
  cadence: 'once' | 'week' | 'ten-day' | 'month' | 'quarter' | 'half' | 'year';
  starts_on: string;
  ends_on: string;
  state: 'proposed' | 'running' | 'refused' | 'withdrawn';
  proposed_by_post_id: string | null;
  proposed_at: string;
  decided_by_post_id: string | null;
  decided_at: string | null;
  opinion: string | null;
  withdrawn_on: string | null;
  version: Generated<number>;
}

export interface Deliveries {
  jurisdiction_id: number;
  id: string;
  person_id: string | null;
  channel: 'mail' | 'wecom' | 'dingtalk';
  occasion: string;
  target: string;
  subject: string;
  body: string;
  state: 'queued' | 'sending' | 'sent' | 'failed';
  attempts: Generated<number>;
  last_error: string | null;
  made_at: string;
  sent_at: string | null;
}

export interface Dismissals {
  jurisdiction_id: number;
  id: string;
  document_id: string;
  starts: number;
  ends: number;
  dismissed_by_post_id: string | null;
  dismissed_at: string;
  version: Generated<number>;
}

export interface DispatchListEntries {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  from_on: string;
  to_on: string;
  reason: Generated<string>;
  leader_post_id: string;
  entered_by_post_id: string | null;
  basis: string | null;
  entered_at: string;
  version: Generated<number>;
}

export interface Documents {
  jurisdiction_id: number;
  id: string;
  title: string;
  source: 'speech' | 'report' | 'minutes' | 'letter' | 'plan' | 'instruction' | 'above' | 'proposal' | 'hotline' | 'notice' | 'ledger';
  secrecy: 'public' | 'internal' | 'work-secret';
  dated_on: string;
  speaker: string | null;
  speaker_post_id: string | null;
  text: string;
  file_name: string | null;
  file_hash: string | null;
  added_by_post_id: string | null;
  added_at: string;
  version: Generated<number>;
}

export interface Drafts {
  jurisdiction_id: number;
  id: string;
  person_id: string;
  form: string;
  subject_id: string;
  content: ColumnType<unknown, string, string>;
  based_on: number | null;
  saved_at: string;
}

export interface DrawEntries {
  jurisdiction_id: number;
  id: string;
  draw_id: string;
  unit_id: string;
  entry_id: string;
  name: string;
  subject_id: string | null;
  place: number | null;
  drawn: Generated<boolean>;
  published_at: string | null;
  version: Generated<number>;
}

export interface Draws {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  subject_type: 'round' | 'look-back' | 'attendance';
  subject_id: string;
  title: string;
  k: number;
  source: string;
  source_on: string;
  list_hash: string;
  frozen_by_post_id: string | null;
  frozen_by_person_id: string | null;
  frozen_at: string;
  seed: string | null;
  seed_by_post_id: string | null;
  seed_by_person_id: string | null;
  seed_at: string | null;
  published_at: string | null;
  version: Generated<number>;
}

export interface DutyAbsences {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  post_id: string;
  from_on: string;
  to_on: string;
  version: Generated<number>;
}

export interface DutyContacts {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  parent_id: string | null;
  ordinal: Generated<number>;
  kind: 'duty-phone' | 'leader' | 'staff' | 'village';
  name: string;
  phone: string;
  version: Generated<number>;
}

export interface DutyDrillCalls {
  jurisdiction_id: number;
  id: string;
  drill_id: string;
  contact_id: string;
  unit_id: string;
  name: string;
  phone: string;
  called_at: string | null;
  result: 'answered' | 'not-answered' | null;
  answered_after: number | null;
  called_back_after: number | null;
  version: Generated<number>;
}

export interface DutyDrills {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  title: string;
  on_date: string;
  how: 'drawn' | 'chosen';
  seed: string | null;
  by_post_id: string;
  closed_at: string | null;
  version: Generated<number>;
}

export interface DutyEscalationCalls {
  jurisdiction_id: number;
  id: string;
  escalation_id: string;
  step: number;
  called_at: string;
  answered: boolean;
  by_post_id: string;
  version: Generated<number>;
}

export interface DutyEscalations {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  matter: string;
  steps: ColumnType<unknown, string, string>;
  started_at: string;
  started_by_post_id: string;
  closed_at: string | null;
  version: Generated<number>;
}

export interface DutyHandovers {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  from_shift_id: string;
  to_shift_id: string;
  carried_entry_ids: Generated<string[]>;
  note: Generated<string>;
  outgoing_post_id: string;
  outgoing_person_id: string;
  outgoing_at: string;
  incoming_post_id: string | null;
  incoming_person_id: string | null;
  incoming_at: string | null;
  version: Generated<number>;
}

export interface DutyLogEntries {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  shift_id: string;
  at: string;
  kind: 'call' | 'warning' | 'event' | 'instruction' | 'closing' | 'correction';
  caller: Generated<string>;
  content: string;
  action: Generated<string>;
  pending: boolean;
  about_entry_id: string | null;
  by_post_id: string;
  by_person_id: string;
  version: Generated<number>;
}

export interface DutyShifts {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  on_date: string;
  starts_at: string;
  ends_at: string;
  leader_post_id: string;
  staff_post_ids: string[];
  version: Generated<number>;
}

export interface DutySwaps {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  shift_id: string;
  from_post_id: string;
  to_post_id: string;
  return_shift_id: string | null;
  state: 'asked' | 'accepted' | 'refused';
  asked_at: string;
  answered_at: string | null;
  version: Generated<number>;
}

export interface DutyTeams {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  county: Generated<boolean>;
  phone: string;
  leader_post_ids: string[];
  staff_post_ids: string[];
  staff_per_shift: number;
  gap_days: number;
  shift_starts: string;
  version: Generated<number>;
}

export interface DutyWarningReceipts {
  jurisdiction_id: number;
  id: string;
  warning_id: string;
  contact_id: string;
  village: string;
  how: 'phone' | 'link' | 'in-person' | null;
  answered_by: string | null;
  ticked_by_post_id: string | null;
  ticked_at: string | null;
  version: Generated<number>;
}

export interface DutyWarnings {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  entry_id: string;
  title: string;
  issued_at: string;
  version: Generated<number>;
}

export interface Evaluations {
  jurisdiction_id: number;
  id: string;
  rulebook_id: string;
  period: string;
  cutoff_at: string;
  as_of: string;
  facts: ColumnType<unknown, string, string>;
  result: ColumnType<unknown, string, string>;
  made_by_post_id: string | null;
  made_at: string;
  version: Generated<number>;
}

export interface Extensions {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  unit_id: string;
  reason: string;
  progress: string;
  from_due_on: string;
  to_due_on: string;
  asked_by_post_id: string | null;
  asked_at: string;
  decision: 'granted' | 'refused' | null;
  opinion: string | null;
  decided_by_post_id: string | null;
  decided_at: string | null;
  version: Generated<number>;
}

export interface Files {
  jurisdiction_id: number;
  id: string;
  hash: string;
  name: string;
  type: string;
  size: number;
  unit_id: string;
  added_by_person_id: string | null;
  added_at: string;
  published_at: string | null;
  version: Generated<number>;
}

export interface Findings {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  matter_id: string;
  round_id: string | null;
  checkpoint_id: string | null;
  visit_id: string | null;
  title: string;
  found: string;
  due_on: string;
  found_on: string;
  state: Generated<'noted' | 'confirmed' | 'dismissed'>;
  decided_by_post_id: string | null;
  decided_at: string | null;
  dismissed_reason: string | null;
  commitment_id: string | null;
  noted_by_post_id: string | null;
  noted_by_person_id: string | null;
  noted_at: string;
  version: Generated<number>;
}

export interface FormFillings {
  jurisdiction_id: number;
  id: string;
  form_id: string;
  period: string;
  outside: ColumnType<unknown, string | undefined, string>;
  filled: Generated<number>;
  missing: Generated<number>;
  file_hash: string | null;
  filled_by_post_id: string | null;
  filled_at: string | null;
  version: Generated<number>;
}

export interface FormHeadings {
  jurisdiction_id: number;
  id: string;
  form_id: string;
  axis: 'row' | 'column';
  place: number;
  heading: string;
  meaning: 'unmapped' | 'figure' | 'outside' | 'ignored';
  indicator: string | null;
  unit_id: string | null;
  measure: 'value' | 'target' | 'share' | 'due' | null;
  version: Generated<number>;
}

export interface Holidays {
  jurisdiction_id: number;
  id: string;
  on_date: string;
  kind: 'off' | 'worked';
  name: string;
  source: string;
  version: Generated<number>;
}

export interface ImportMappings {
  jurisdiction_id: number;
  id: string;
  kind: 'units' | 'people' | 'ledger' | 'duty-list';
  headings: string[];
  mapping: ColumnType<unknown, string, string>;
  version: Generated<number>;
}

export interface InspectionMatters {
  jurisdiction_id: number;
  id: string;
  year: number;
  code: string;
  title: string;
  content: string;
  scope: Generated<string>;
  basis: string;
  inspecting_unit_id: string;
  object_unit_ids: string[];
  starts_on: string;
  ends_on: string;
  days: number;
  state: Generated<'planned' | 'withdrawn'>;
  version: Generated<number>;
}

export interface InspectionVisits {
  jurisdiction_id: number;
  id: string;
  unit_id: string;
  matter_ids: string[];
  planned_on: string;
  apart_reason: string | null;
  inspector_post_ids: Generated<string[]>;
  state: Generated<'planned' | 'made' | 'withdrawn'>;
  made_on: string | null;
  note: Generated<string>;
  version: Generated<number>;
}

export interface InstructionSheets {
  jurisdiction_id: number;
  id: string;
  number: string;
  leader_post_id: string;
  period: string;
  as_of: string;
  drawn_by_post_id: string | null;
  version: Generated<number>;
}

export interface Instructions {
  jurisdiction_id: number;
  id: string;
  number: string;
  type: 'instruction' | 'meeting' | 'letter' | 'upper-task' | 'proposal' | 'hotline';
  title: string;
  text: string;
  given_on: string;
  given_by_post_id: string | null;
  given_by: string;
  reference: string | null;
  urgency: string;
  due_on: string;
  state: Generated<'registered' | 'assigned' | 'noted'>;
  commitment_id: string | null;
  sheet_line_id: string | null;
  registered_by_post_id: string | null;
  version: Generated<number>;
}

export interface Interviews {
  jurisdiction_id: number;
  id: string;
  notice_id: string;
  unit_id: string;
  held_on: string;
  place: string | null;
  by_post_id: string;
  with_post_id: string;
  said: string;
  promised: string;
  promised_by: string | null;
  signed_by_interviewer_at: string | null;
  signed_by_interviewee_at: string | null;
  version: Generated<number>;
}

export interface Items {
  jurisdiction_id: number;
  id: string;
  document_id: string;
  ordinal: number;
  kind: 'promise' | 'result' | 'problem';
  state: 'found' | 'accepted' | 'edited' | 'rejected';
  starts: number;
  ends: number;
  quote: string;
  what: string;
  measures: ColumnType<unknown, string | undefined, string>;
  due_from: string | null;
  due_to: string | null;
  due_notation: string | null;
  owners: Generated<string[]>;
  confidence: Generated<string>;
  claimed: Generated<boolean>;
  decided_by_post_id: string | null;
  decided_at: string | null;
  version: Generated<number>;
}

export interface JournalContents {
  jurisdiction_id: number;
  entry_id: string;
  salt: Buffer;
  content: string;
}

export interface JournalEntries {
  jurisdiction_id: number;
  id: string;
  seq: GeneratedAlways<number>;
  at: string;
  device_at: string | null;
  account_id: string | null;
  person_id: string | null;
  post_id: string | null;
  roles: string[];
  verb: string;
  act: 'insert' | 'update' | 'delete';
  table_name: string;
  row_id: string;
  version: number;
  reason: string | null;
  content_hash: Buffer;
}

export interface JournalExpiries {
  jurisdiction_id: number;
  id: string;
  entry_id: string;
  rule: string;
  expired_on: string;
}

export interface LadderDecisions {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  unit_id: string;
  step: 'reminder' | 'urging' | 'slip' | 'interview' | 'circular' | 'transfer';
  condition_code: 'sign-for-late' | 'overdue' | 'unanswered' | 'not-reported' | 'light' | 'still' | 'still-unreported';
  decision: 'taken-up' | 'dismissed';
  reason: string | null;
  subject_id: string | null;
  decided_by_post_id: string | null;
  decided_at: string;
  version: Generated<number>;
}

export interface LetterChanges {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  due_on: string | null;
  target_value: string | null;
  reason: string;
  basis: string;
  asked_by_post_id: string | null;
  asked_at: string;
  decision: 'signed' | 'refused' | null;
  opinion: string | null;
  decided_by_post_id: string | null;
  decided_at: string | null;
  version: Generated<number>;
}

export interface LookBacks {
  jurisdiction_id: number;
  id: string;
  finding_id: string;
  draw_id: string;
  looked_on: string;
  result: 'held' | 'relapsed';
  found: string;
  looked_by_post_id: string | null;
  looked_by_person_id: string | null;
  looked_at: string;
  version: Generated<number>;
}

export interface MeetingOutcomes {
  jurisdiction_id: number;
  id: string;
  meeting_id: string;
  agenda_item_id: string;
  kind: 'decision' | 'remark';
  text: string;
  commitment_id: string | null;
  recorded_by_post_id: string | null;
  recorded_at: string;
  version: Generated<number>;
}

export interface Meetings {
  jurisdiction_id: number;
  id: string;
  title: string;
  held_on: string;
  begins_at: string;
  place: Generated<string>;
  state: 'planned' | 'running' | 'held';
  chair_post_id: string | null;
  recorder_post_id: string | null;
  present: Generated<string>;
  absent: Generated<string>;
  attending: Generated<string>;
  opened_at: string | null;
  closed_at: string | null;
  bulletin_id: string | null;
  version: Generated<number>;
}

export interface MessageSettings {
  jurisdiction_id: number;
  id: string;
  person_id: string;
  email: string | null;
  by_mail: Generated<boolean>;
  digest: Generated<boolean>;
  quiet_from: Generated<string>;
  quiet_until: Generated<string>;
  version: Generated<number>;
}

export interface Messages {
  jurisdiction_id: number;
  id: string;
  person_id: string;
  occasion: string;
  step: string;
  title: string;
  subject_type: string;
  subject_id: string | null;
  period: string | null;
  due_on: string | null;
  days: number | null;
  send: 'digest' | 'at-once';
  made_at: string;
  read_at: string | null;
  mailed_at: string | null;
}

export interface Nodes {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  ordinal: number;
  proof: string;
  due_on: string;
  person: string | null;
  key: Generated<boolean>;
  done_on: string | null;
  done_note: string | null;
  reported_by_post_id: string | null;
  checked_on: string | null;
  version: Generated<number>;
}

export interface NoticeReplies {
  jurisdiction_id: number;
  id: string;
  notice_id: string;
  unit_id: string;
  text: string;
  asked_due_on: string | null;
  replied_by_post_id: string | null;
  replied_at: string;
  decision: 'accepted' | 'returned' | null;
  opinion: string | null;
  decided_by_post_id: string | null;
  decided_at: string | null;
  version: Generated<number>;
}

export interface Notices {
  jurisdiction_id: number;
  id: string;
  kind: 'reminder' | 'urging' | 'warning' | 'slip' | 'listed' | 'interview' | 'circular';
  unit_id: string;
  commitment_ids: string[];
  support_unit_ids: Generated<string[]>;
  matter: string;
  basis: string;
  requirement: string;
  feedback_form: string | null;
  contact: string | null;
  condition_code: 'sign-for-late' | 'overdue' | 'unanswered' | 'not-reported' | 'light' | 'still' | 'still-unreported' | null;
  decision: string | null;
  bulletin_id: string | null;
  issued_at: string | null;
  reply_days: Generated<number>;
  signed_for_at: string | null;
  signed_for_by_post_id: string | null;
  delist_condition: string | null;
  delist_asked_at: string | null;
  delist_asked_by_post_id: string | null;
  delist_grounds: string | null;
  delisted_at: string | null;
  delisted_by_post_id: string | null;
  withdrawn_at: string | null;
  withdrawn_reason: string | null;
  made_by_post_id: string | null;
  made_at: string;
  version: Generated<number>;
}

export interface Objections {
  jurisdiction_id: number;
  id: string;
  check_id: string;
  unit_id: string;
  reason: string;
  raised_by_post_id: string | null;
  raised_at: string;
  decision: 'upheld' | 'dismissed' | null;
  opinion: string | null;
  decided_by_post_id: string | null;
  decided_at: string | null;
  version: Generated<number>;
}

export interface ObstacleEscalations {
  jurisdiction_id: number;
  id: string;
  obstacle_id: string;
  step: 'leader' | 'meeting';
  to_post_id: string | null;
  text: string;
  answer_by: string | null;
  sent_by_post_id: string | null;
  sent_at: string;
  version: Generated<number>;
}

export interface ObstacleTurns {
  jurisdiction_id: number;
  id: string;
  obstacle_id: string;
  ordinal: number;
  unit_id: string | null;
  post_id: string | null;
  leader_post_id: string | null;
  begun_at: string;
  answer_by: string;
  given_back_reason: string | null;
  given_back_by_post_id: string | null;
  given_back_at: string | null;
  ruling: 'stays' | 'other' | 'ended' | null;
  opinion: string | null;
  ruled_by_post_id: string | null;
  ruled_at: string | null;
  version: Generated<number>;
}

export interface Obstacles {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  node_id: string | null;
  unit_id: string;
  blocked: string;
  tried: string;
  asked: string;
  answer_by: string;
  must_unit_id: string | null;
  must_post_id: string | null;
  raised_by_post_id: string | null;
  raised_at: string;
  due_on: string | null;
  in_time: boolean;
  state: 'raised' | 'recognised' | 'refused' | 'given-back' | 'lifted' | 'ended';
  decided_by_post_id: string | null;
  decided_at: string | null;
  opinion: string | null;
  ended_by_post_id: string | null;
  ended_at: string | null;
  note: string | null;
  version: Generated<number>;
}

export interface People {
  jurisdiction_id: number;
  id: string;
  name: string;
  phone: string | null;
  version: Generated<number>;
}

export interface PlanPoints {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  on_date: string;
  value: string;
  version: Generated<number>;
}

export interface Posts {
  jurisdiction_id: number;
  id: string;
  person_id: string;
  unit_id: string;
  title: string;
  rank: Generated<number>;
  roles: Generated<string[]>;
  from_on: string;
  to_on: string | null;
  fields: Generated<string[]>;
  linked_unit_ids: Generated<string[]>;
  version: Generated<number>;
}

export interface Projects {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  life: 'building' | 'bidding' | 'reserve' | 'investor';
  planned_start_on: string | null;
  started_on: string | null;
  year: number;
  planned_investment: string | null;
  invested: string | null;
  invested_as_of: string | null;
  version: Generated<number>;
}

export interface Reopenings {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  reason: string;
  completed_on: string | null;
  closed_at: string | null;
  due_on: string | null;
  reopened_by_post_id: string | null;
  reopened_at: string;
  version: Generated<number>;
}

export interface Reports {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  unit_id: string;
  period: string;
  report_version: number;
  value: string | null;
  note: Generated<string>;
  reason: string | null;
  evidence_hashes: Generated<string[]>;
  nodes_done: ColumnType<unknown, string | undefined, string>;
  state: 'filed' | 'signed' | 'reviewed' | 'returned';
  filed_by_post_id: string | null;
  filed_by_person_id: string | null;
  filed_at: string;
  late: boolean;
  signed_by_post_id: string | null;
  signed_at: string | null;
  reviewed_by_post_id: string | null;
  reviewed_at: string | null;
  returned_reason: string | null;
  published_at: string | null;
  version: Generated<number>;
  unchanged: Generated<boolean>;
}

export interface RequestAnswers {
  jurisdiction_id: number;
  id: string;
  field_id: string;
  unit_id: string;
  period: string;
  value: string;
  answered_by_post_id: string | null;
  answered_at: string;
  published_at: string | null;
  version: Generated<number>;
}

export interface RequestFields {
  jurisdiction_id: number;
  id: string;
  request_id: string;
  ordinal: number;
  name: string;
  unit_of_measure: string | null;
  why: string;
  version: Generated<number>;
}

export interface Requests {
  jurisdiction_id: number;
  id: string;
  person_id: string;
  key: string;
  verb: string;
  answer: ColumnType<unknown, string, string>;
  at: string;
}

export interface ResponsibilityFiles {
  jurisdiction_id: number;
  id: string;
  number: string;
  title: string;
  unit_id: string;
  commitment_id: string | null;
  duty_id: string | null;
  decided_by_post_id: string;
  decided_on: string;
  decision: string;
  facts: string;
  duty: string;
  done: Generated<string>;
  persons: Generated<string>;
  statement_due_on: string;
  statement: string | null;
  stated_by_post_id: string | null;
  stated_at: string | null;
  proposal: string | null;
  exemption: string | null;
  proposed_by_post_id: string | null;
  proposed_at: string | null;
  handed_over_to: string | null;
  handed_over_at: string | null;
  handed_over_by_post_id: string | null;
  receipt: string | null;
  received_on: string | null;
  conclusion: string | null;
  closed_by_post_id: string | null;
  closed_at: string | null;
  opened_by_post_id: string | null;
  opened_at: string;
  published_at: string | null;
  version: Generated<number>;
}

export interface Robots {
  jurisdiction_id: number;
  id: string;
  name: string;
  kind: 'wecom' | 'dingtalk';
  url: string;
  unit_id: string | null;
  version: Generated<number>;
}

export interface RoundMarks {
  jurisdiction_id: number;
  id: string;
  round_id: string;
  unit_id: string;
  marks: ColumnType<unknown, string, string>;
  given_by_post_id: string | null;
  given_at: string;
  published_at: string | null;
  version: Generated<number>;
}

export interface RoundResults {
  jurisdiction_id: number;
  id: string;
  round_id: string;
  unit_id: string;
  mutual: string | null;
  mutual_count: Generated<number>;
  praise: Generated<string>;
  problem: Generated<string>;
  demand: Generated<string>;
  version: Generated<number>;
}

export interface RoundTeams {
  jurisdiction_id: number;
  id: string;
  round_id: string;
  name: string;
  lead_post_id: string | null;
  member_post_ids: Generated<string[]>;
  ordinal: Generated<number>;
  version: Generated<number>;
}

export interface Rounds {
  jurisdiction_id: number;
  id: string;
  matter_id: string;
  title: string;
  starts_on: string;
  ends_on: string;
  leader_post_id: string | null;
  sheet: ColumnType<unknown, string, string>;
  marking: Generated<'closed' | 'open' | 'counted'>;
  bulletin_id: string | null;
  version: Generated<number>;
}

export interface Rulebooks {
  jurisdiction_id: number;
  id: string;
  rulebook: string;
  rulebook_version: string;
  sha256: string;
  content: ColumnType<unknown, string, string>;
  from_on: string;
  to_on: string | null;
  adopted_by_post_id: string | null;
  adopted_at: string;
  version: Generated<number>;
}

export interface SheetLines {
  jurisdiction_id: number;
  id: string;
  sheet_id: string;
  line: number;
  section: 'red' | 'coordination' | 'approval';
  commitment_id: string | null;
  title: string;
  unit: string | null;
  value: string | null;
  target: string | null;
  unit_of_measure: string | null;
  due_on: string | null;
  days: number | null;
  version: Generated<number>;
}

export interface Standings {
  jurisdiction_id: number;
  id: string;
  value: string | null;
  period: string | null;
  as_of: string | null;
  status: 'none' | 'source-data' | 'unchecked' | 'desk' | 'sampled' | 'full';
  report_id: string | null;
  check_id: string | null;
  reported: Generated<boolean>;
  checked: Generated<boolean>;
  refreshed_at: string;
}

export interface TownshipDuties {
  jurisdiction_id: number;
  id: string;
  unit_id: string | null;
  list: 'basic' | 'assisting' | 'withdrawn';
  number: number;
  title: string;
  words: Generated<string[]>;
  lead_unit_id: string | null;
  source: string;
  valid_from: string;
  valid_to: string | null;
  version: Generated<number>;
}

export interface Units {
  jurisdiction_id: number;
  id: string;
  name: string;
  short_name: string;
  kind: 'county' | 'leadership' | 'office' | 'department' | 'township' | 'village' | 'resident' | 'enterprise';
  parent_id: string | null;
  cohort: string | null;
  division_code: string | null;
  ordinal: Generated<number>;
  version: Generated<number>;
}

export interface UrgingRequests {
  jurisdiction_id: number;
  id: string;
  commitment_id: string;
  unit_id: string;
  about_unit_id: string;
  text: string;
  asked_by_post_id: string | null;
  asked_at: string;
  decision: 'taken-up' | 'dismissed' | null;
  opinion: string | null;
  notice_id: string | null;
  decided_by_post_id: string | null;
  decided_at: string | null;
  version: Generated<number>;
}

export interface Database {
  'catalogue.jurisdictions': Jurisdictions;
  'tenant.agenda_items': AgendaItems;
  'tenant.assignment_returns': AssignmentReturns;
  'tenant.attendance_absences': AttendanceAbsences;
  'tenant.attendance_openings': AttendanceOpenings;
  'tenant.attendance_questions': AttendanceQuestions;
  'tenant.attendance_rounds': AttendanceRounds;
  'tenant.attendance_visits': AttendanceVisits;
  'tenant.blank_forms': BlankForms;
  'tenant.breakdowns': Breakdowns;
  'tenant.bulletin_replies': BulletinReplies;
  'tenant.bulletins': Bulletins;
  'tenant.burdens': Burdens;
  'tenant.checkpoints': Checkpoints;
  'tenant.checks': Checks;
  'tenant.closures': Closures;
  'tenant.commitment_revisions': CommitmentRevisions;
  'tenant.commitment_sources': CommitmentSources;
  'tenant.commitments': Commitments;
  'tenant.consents': Consents;
  'tenant.counters': Counters;
  'tenant.cycle_choices': CycleChoices;
  'tenant.cycle_ticks': CycleTicks;
  'tenant.data_requests': DataRequests;
  'tenant.deliveries': Deliveries;
  'tenant.dismissals': Dismissals;
  'tenant.dispatch_list_entries': DispatchListEntries;
  'tenant.documents': Documents;
  'tenant.drafts': Drafts;
  'tenant.draw_entries': DrawEntries;
  'tenant.draws': Draws;
  'tenant.duty_absences': DutyAbsences;
  'tenant.duty_contacts': DutyContacts;
  'tenant.duty_drill_calls': DutyDrillCalls;
  'tenant.duty_drills': DutyDrills;
  'tenant.duty_escalation_calls': DutyEscalationCalls;
  'tenant.duty_escalations': DutyEscalations;
  'tenant.duty_handovers': DutyHandovers;
  'tenant.duty_log_entries': DutyLogEntries;
  'tenant.duty_shifts': DutyShifts;
  'tenant.duty_swaps': DutySwaps;
  'tenant.duty_teams': DutyTeams;
  'tenant.duty_warning_receipts': DutyWarningReceipts;
  'tenant.duty_warnings': DutyWarnings;
  'tenant.evaluations': Evaluations;
  'tenant.extensions': Extensions;
  'tenant.files': Files;
  'tenant.findings': Findings;
  'tenant.form_fillings': FormFillings;
  'tenant.form_headings': FormHeadings;
  'tenant.holidays': Holidays;
  'tenant.import_mappings': ImportMappings;
  'tenant.inspection_matters': InspectionMatters;
  'tenant.inspection_visits': InspectionVisits;
  'tenant.instruction_sheets': InstructionSheets;
  'tenant.instructions': Instructions;
  'tenant.interviews': Interviews;
  'tenant.items': Items;
  'tenant.journal_contents': JournalContents;
  'tenant.journal_entries': JournalEntries;
  'tenant.journal_expiries': JournalExpiries;
  'tenant.ladder_decisions': LadderDecisions;
  'tenant.letter_changes': LetterChanges;
  'tenant.look_backs': LookBacks;
  'tenant.meeting_outcomes': MeetingOutcomes;
  'tenant.meetings': Meetings;
  'tenant.message_settings': MessageSettings;
  'tenant.messages': Messages;
  'tenant.nodes': Nodes;
  'tenant.notice_replies': NoticeReplies;
  'tenant.notices': Notices;
  'tenant.objections': Objections;
  'tenant.obstacle_escalations': ObstacleEscalations;
  'tenant.obstacle_turns': ObstacleTurns;
  'tenant.obstacles': Obstacles;
  'tenant.people': People;
  'tenant.plan_points': PlanPoints;
  'tenant.posts': Posts;
  'tenant.projects': Projects;
  'tenant.reopenings': Reopenings;
  'tenant.reports': Reports;
  'tenant.request_answers': RequestAnswers;
  'tenant.request_fields': RequestFields;
  'tenant.requests': Requests;
  'tenant.responsibility_files': ResponsibilityFiles;
  'tenant.robots': Robots;
  'tenant.round_marks': RoundMarks;
  'tenant.round_results': RoundResults;
  'tenant.round_teams': RoundTeams;
  'tenant.rounds': Rounds;
  'tenant.rulebooks': Rulebooks;
  'tenant.sheet_lines': SheetLines;
  'tenant.standings': Standings;
  'tenant.township_duties': TownshipDuties;
  'tenant.units': Units;
  'tenant.urging_requests': UrgingRequests;
}
