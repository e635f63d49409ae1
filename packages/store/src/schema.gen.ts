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
  kind: 'monthly-circular' | 'breakdown';
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

export interface ImportMappings {
  jurisdiction_id: number;
  id: string;
  kind: 'units' | 'people' | 'ledger';
  headings: string[];
  mapping: ColumnType<unknown, string, string>;
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

export interface Database {
  'catalogue.jurisdictions': Jurisdictions;
  'tenant.breakdowns': Breakdowns;
  'tenant.bulletin_replies': BulletinReplies;
  'tenant.bulletins': Bulletins;
  'tenant.checks': Checks;
  'tenant.closures': Closures;
  'tenant.commitments': Commitments;
  'tenant.consents': Consents;
  'tenant.counters': Counters;
  'tenant.dismissals': Dismissals;
  'tenant.documents': Documents;
  'tenant.drafts': Drafts;
  'tenant.evaluations': Evaluations;
  'tenant.files': Files;
  'tenant.import_mappings': ImportMappings;
  'tenant.items': Items;
  'tenant.journal_contents': JournalContents;
  'tenant.journal_entries': JournalEntries;
  'tenant.nodes': Nodes;
  'tenant.objections': Objections;
  'tenant.people': People;
  'tenant.plan_points': PlanPoints;
  'tenant.posts': Posts;
  'tenant.reports': Reports;
  'tenant.requests': Requests;
  'tenant.rulebooks': Rulebooks;
  'tenant.standings': Standings;
  'tenant.units': Units;
}
