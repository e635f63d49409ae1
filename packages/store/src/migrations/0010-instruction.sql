-- What comes in (批示, 会议议定, 上级交办, 建议提案, 热线), where a commitment stands on it, the paper leaders read,
-- and the acts that turn a commitment back: returned, reopened, withdrawn, archived, its letter changed.
create table tenant.commitment_sources (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  type text not null check (type in ('document', 'meeting', 'instruction', 'upper-task', 'proposal', 'hotline', 'notice', 'finding', 'letter')),
  subject_id uuid,
  title text not null check (title <> ''),
  text text not null,
  on_date date not null,
  given_by text,
  ordinal integer not null default 0,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments
);
create index commitment_sources_of_commitment on tenant.commitment_sources (jurisdiction_id, commitment_id, ordinal);
create index commitment_sources_of_subject on tenant.commitment_sources (jurisdiction_id, subject_id);
select catalogue.guard('tenant.commitment_sources', 'shared', 'what a commitment stands on besides sentences of documents: words as they were given, by whom, when');

create table tenant.instruction_sheets (
  jurisdiction_id integer not null,
  id uuid not null,
  number text not null,
  leader_post_id uuid not null,
  period text not null,
  as_of date not null,
  drawn_by_post_id uuid,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, number),
  foreign key (jurisdiction_id, leader_post_id) references tenant.posts
);
select catalogue.guard('tenant.instruction_sheets', 'shared', '呈阅单: the week''s matters of one leader, on paper, with room for an instruction');

create table tenant.sheet_lines (
  jurisdiction_id integer not null,
  id uuid not null,
  sheet_id uuid not null,
  line integer not null check (line > 0),
  section text not null check (section in ('red', 'coordination', 'approval')),
  commitment_id uuid,
  title text not null check (title <> ''),
  unit text,
  value numeric,
  target numeric,
  unit_of_measure text,
  due_on date,
  days integer check (days >= 0),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, sheet_id, line),
  foreign key (jurisdiction_id, sheet_id) references tenant.instruction_sheets,
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments
);
select catalogue.guard('tenant.sheet_lines', 'shared', 'a numbered line of a 呈阅单 as it was printed; days are overdue, or waited for the leader');

create table tenant.instructions (
  jurisdiction_id integer not null,
  id uuid not null,
  number text not null,
  type text not null check (type in ('instruction', 'meeting', 'letter', 'upper-task', 'proposal', 'hotline')),
  title text not null check (title <> ''),
  text text not null check (text <> ''),
  given_on date not null,
  given_by_post_id uuid,
  given_by text not null check (given_by <> ''),
  reference text,
  urgency text not null check (urgency <> ''),
  due_on date not null,
  state text not null default 'registered' check (state in ('registered', 'assigned', 'noted')),
  commitment_id uuid,
  sheet_line_id uuid,
  registered_by_post_id uuid,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, number),
  foreign key (jurisdiction_id, given_by_post_id) references tenant.posts,
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  foreign key (jurisdiction_id, sheet_line_id) references tenant.sheet_lines,
  check (due_on >= given_on)
);
create index instructions_of_commitment on tenant.instructions (jurisdiction_id, commitment_id);
create index instructions_of_line on tenant.instructions (jurisdiction_id, sheet_line_id);
select catalogue.guard('tenant.instructions', 'shared', '来件: who asked for what, in his words, until when, and what became of it');

create table tenant.assignment_returns (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  unit_id uuid not null,
  reason text not null check (reason <> ''),
  suggested_unit_id uuid,
  returned_by_post_id uuid,
  returned_at timestamptz(3) not null,
  decision text check (decision in ('reassigned', 'kept')),
  opinion text,
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  foreign key (jurisdiction_id, suggested_unit_id) references tenant.units
);
create index assignment_returns_of_commitment on tenant.assignment_returns (jurisdiction_id, commitment_id);
select catalogue.guard('tenant.assignment_returns', 'shared', '退回: a unit says the task is not its own and whose it is; the office decides');

create table tenant.reopenings (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  reason text not null check (reason <> ''),
  completed_on date,
  closed_at timestamptz(3),
  due_on date,
  reopened_by_post_id uuid,
  reopened_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments
);
create index reopenings_of_commitment on tenant.reopenings (jurisdiction_id, commitment_id);
select catalogue.guard('tenant.reopenings', 'shared', '重开: a closed commitment taken up again under its number; the completion it had stays here');

create table tenant.letter_changes (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  due_on date,
  target_value numeric,
  reason text not null check (reason <> ''),
  basis text not null check (basis <> ''),
  asked_by_post_id uuid,
  asked_at timestamptz(3) not null,
  decision text check (decision in ('signed', 'refused')),
  opinion text,
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  check (due_on is not null or target_value is not null)
);
create index letter_changes_of_commitment on tenant.letter_changes (jurisdiction_id, commitment_id);
select catalogue.guard('tenant.letter_changes', 'shared', '责任书调整: a date or quantity other than the signed letter''s; counts for scores only when a leader signed it');

alter table tenant.commitments
  add column letter_target_value numeric,
  add column reopened_at timestamptz(3),
  add column late_before integer not null default 0 check (late_before >= 0),
  add column withdrawn_at timestamptz(3),
  add column withdrawal_basis text,
  add column archived_at timestamptz(3);
