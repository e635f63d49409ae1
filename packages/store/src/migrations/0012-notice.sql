-- The duty lists that gate what a township is assigned.
create table tenant.township_duties (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid,
  list text not null check (list in ('basic', 'assisting', 'withdrawn')),
  number integer not null check (number > 0),
  title text not null check (title <> ''),
  words text[] not null default '{}',
  lead_unit_id uuid,
  source text not null check (source <> ''),
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, lead_unit_id) references tenant.units,
  check (valid_to is null or valid_to >= valid_from)
);
create unique index township_duties_number_key on tenant.township_duties
  (jurisdiction_id, unit_id, list, number, valid_from) nulls not distinct;
select catalogue.guard('tenant.township_duties', 'shared', '乡镇履职事项清单: 基本履职, 配合履职, 上级部门收回; of one township, or of all without a unit');

alter table tenant.import_mappings drop constraint import_mappings_kind_check;
alter table tenant.import_mappings add constraint import_mappings_kind_check
  check (kind in ('units', 'people', 'ledger', 'duty-list'));

-- The entry of the lists a commitment falls under, as the office chose it, or the paper that admits it.
alter table tenant.commitments
  add column duty_id uuid,
  add column admission_number text,
  add column admission_basis text,
  add constraint commitments_duty_fkey foreign key (jurisdiction_id, duty_id) references tenant.township_duties,
  add constraint commitments_admission_check check ((admission_number is null) = (admission_basis is null));

-- Notices, the interviews they record, what units reply, what the office decided about the ladder's proposals.
create table tenant.notices (
  jurisdiction_id integer not null,
  id uuid not null,
  kind text not null check (kind in ('reminder', 'urging', 'warning', 'slip', 'listed', 'interview', 'circular')),
  unit_id uuid not null,
  commitment_ids uuid[] not null,
  support_unit_ids uuid[] not null default '{}',
  matter text not null check (matter <> ''),
  basis text not null check (basis <> ''),
  requirement text not null check (requirement <> ''),
  feedback_form text,
  contact text,
  condition_code text check (condition_code in ('sign-for-late', 'overdue', 'unanswered', 'not-reported', 'light', 'still', 'still-unreported')),
  decision text,
  bulletin_id uuid,
  issued_at timestamptz(3),
  reply_days integer not null default 0 check (reply_days >= 0),
  signed_for_at timestamptz(3),
  signed_for_by_post_id uuid,
  delist_condition text,
  delist_asked_at timestamptz(3),
  delist_asked_by_post_id uuid,
  delist_grounds text,
  delisted_at timestamptz(3),
  delisted_by_post_id uuid,
  withdrawn_at timestamptz(3),
  withdrawn_reason text,
  made_by_post_id uuid,
  made_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, bulletin_id) references tenant.bulletins,
  check (kind <> 'listed' or delist_condition <> '')
);
create index notices_of_unit on tenant.notices (jurisdiction_id, unit_id);
create index notices_of_commitment on tenant.notices using gin (commitment_ids);
select catalogue.guard('tenant.notices', 'shared', '督办通知: what a unit is told about its commitments and by when it replies; number and date are its bulletin''s');

create table tenant.notice_replies (
  jurisdiction_id integer not null,
  id uuid not null,
  notice_id uuid not null,
  unit_id uuid not null,
  text text not null check (text <> ''),
  asked_due_on date,
  replied_by_post_id uuid,
  replied_at timestamptz(3) not null,
  decision text check (decision in ('accepted', 'returned')),
  opinion text,
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, notice_id) references tenant.notices,
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  check (decision is distinct from 'returned' or opinion <> '')
);
create index replies_of_notice on tenant.notice_replies (jurisdiction_id, notice_id);
select catalogue.guard('tenant.notice_replies', 'shared', '答复: what a unit answers to a notice, accepted or returned by the office');

create table tenant.interviews (
  jurisdiction_id integer not null,
  id uuid not null,
  notice_id uuid not null,
  unit_id uuid not null,
  held_on date not null,
  place text,
  by_post_id uuid not null,
  with_post_id uuid not null,
  said text not null check (said <> ''),
  promised text not null check (promised <> ''),
  promised_by date,
  signed_by_interviewer_at timestamptz(3),
  signed_by_interviewee_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, notice_id),
  foreign key (jurisdiction_id, notice_id) references tenant.notices,
  foreign key (jurisdiction_id, by_post_id) references tenant.posts,
  foreign key (jurisdiction_id, with_post_id) references tenant.posts
);
select catalogue.guard('tenant.interviews', 'shared', '约谈记录: who, by whom, when, what was said and promised; signed by both');

create table tenant.ladder_decisions (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  unit_id uuid not null,
  step text not null check (step in ('reminder', 'urging', 'slip', 'interview', 'circular', 'transfer')),
  condition_code text not null check (condition_code in ('sign-for-late', 'overdue', 'unanswered', 'not-reported', 'light', 'still', 'still-unreported')),
  decision text not null check (decision in ('taken-up', 'dismissed')),
  reason text,
  subject_id uuid,
  decided_by_post_id uuid,
  decided_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  check (decision <> 'dismissed' or reason <> '')
);
create index ladder_decisions_of_commitment on tenant.ladder_decisions (jurisdiction_id, commitment_id, decided_at);
select catalogue.guard('tenant.ladder_decisions', 'shared', 'what the office made of a step the ladder proposed: taken up, or dismissed with a reason');

create table tenant.urging_requests (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  unit_id uuid not null,
  about_unit_id uuid not null,
  text text not null check (text <> ''),
  asked_by_post_id uuid,
  asked_at timestamptz(3) not null,
  decision text check (decision in ('taken-up', 'dismissed')),
  opinion text,
  notice_id uuid,
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, about_unit_id) references tenant.units,
  foreign key (jurisdiction_id, notice_id) references tenant.notices,
  check (decision is distinct from 'dismissed' or opinion <> '')
);
select catalogue.guard('tenant.urging_requests', 'shared', '提请催办: a unit asks the office to press another; it presses nobody itself');

-- 责任倒查: sealed; the unit concerned, the office, leaders and auditors read it.
create table tenant.responsibility_files (
  jurisdiction_id integer not null,
  id uuid not null,
  number text not null,
  title text not null check (title <> ''),
  unit_id uuid not null,
  commitment_id uuid,
  duty_id uuid,
  decided_by_post_id uuid not null,
  decided_on date not null,
  decision text not null check (decision <> ''),
  facts text not null check (facts <> ''),
  duty text not null check (duty <> ''),
  done text not null default '',
  persons text not null default '',
  statement_due_on date not null,
  statement text,
  stated_by_post_id uuid,
  stated_at timestamptz(3),
  proposal text,
  exemption text,
  proposed_by_post_id uuid,
  proposed_at timestamptz(3),
  handed_over_to text,
  handed_over_at timestamptz(3),
  handed_over_by_post_id uuid,
  receipt text,
  received_on date,
  conclusion text,
  closed_by_post_id uuid,
  closed_at timestamptz(3),
  opened_by_post_id uuid,
  opened_at timestamptz(3) not null,
  published_at timestamptz(3) check (published_at is null),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, number),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  foreign key (jurisdiction_id, duty_id) references tenant.township_duties,
  foreign key (jurisdiction_id, decided_by_post_id) references tenant.posts,
  check (handed_over_at is null or handed_over_to <> ''),
  check (proposed_at is null or proposal <> '')
);
select catalogue.guard('tenant.responsibility_files', 'own', '责任倒查: facts, duty, done, who, statement, proposal, exemption, hand-over; it acts on nobody');
create policy audit_reads on tenant.responsibility_files for select to luoshi_app
  using (jurisdiction_id = catalogue.current_jurisdiction() and catalogue.current_person() is not null and catalogue.has_role('auditor'));
