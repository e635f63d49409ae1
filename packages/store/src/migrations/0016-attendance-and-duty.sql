-- What of the journal may expire; attendance spot checks, named only as long as they must be; duty.

-- A content goes only when a rule has said so here first; the entry stays.
create table tenant.journal_expiries (
  jurisdiction_id integer not null,
  id uuid not null,
  entry_id uuid not null,
  rule text not null check (rule <> ''),
  expired_on date not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, entry_id)
);
select catalogue.guard('tenant.journal_expiries', 'record', 'which content was removed on schedule, by which rule and when');

drop policy adds on tenant.journal_expiries;
create policy adds on tenant.journal_expiries for insert to luoshi_app
  with check (jurisdiction_id = catalogue.current_jurisdiction() and catalogue.has_role('system'));
create policy removes_expired on tenant.journal_contents for delete to luoshi_app
  using (jurisdiction_id = catalogue.current_jurisdiction() and catalogue.has_role('system')
    and exists (select from tenant.journal_expiries expiry
      where expiry.jurisdiction_id = journal_contents.jurisdiction_id and expiry.entry_id = journal_contents.entry_id));
grant delete on tenant.journal_contents to luoshi_app;

create table tenant.attendance_rounds (
  jurisdiction_id integer not null,
  id uuid not null,
  year integer not null,
  ordinal integer not null check (ordinal > 0),
  title text not null check (title <> ''),
  starts_on date not null,
  ends_on date not null,
  body_unit_ids uuid[] not null check (cardinality(body_unit_ids) = 3),
  posts_per_unit integer not null check (posts_per_unit > 0),
  unit_draw_id uuid,
  post_draw_id uuid,
  bulletin_id uuid,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, year, ordinal),
  check (ends_on >= starts_on)
);
select catalogue.guard('tenant.attendance_rounds', 'shared', '到岗督查的一轮: three bodies, the days, and its draws');

create table tenant.attendance_visits (
  jurisdiction_id integer not null,
  id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  first_post_id uuid not null,
  first_person_id uuid not null,
  second_post_id uuid not null,
  second_person_id uuid not null,
  state text not null check (state in ('recorded', 'asked', 'settled')),
  asked_at timestamptz(3),
  reply_due_on date,
  -- counts are all that is kept of everybody but the finally absent
  on_duty integer not null check (on_duty >= 0),
  in_field integer not null default 0 check (in_field >= 0),
  on_leave integer not null default 0 check (on_leave >= 0),
  to_explain integer not null check (to_explain >= 0),
  absent integer not null default 0 check (absent >= 0),
  published_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, round_id, unit_id),
  foreign key (jurisdiction_id, round_id) references tenant.attendance_rounds,
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  check (ends_at >= starts_at),
  check (first_person_id <> second_person_id),
  check ((state = 'recorded') = (asked_at is null))
);
select catalogue.guard('tenant.attendance_visits', 'shared', 'a visit by two checkers: time window and counts by result; no name');

create table tenant.attendance_questions (
  jurisdiction_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  unit_id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  seen text not null default '',
  reply text check (reply in ('in-field', 'on-leave', 'none')),
  reply_note text,
  replied_by_post_id uuid,
  replied_at timestamptz(3),
  correction text,
  corrected_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, visit_id, post_id),
  foreign key (jurisdiction_id, visit_id) references tenant.attendance_visits,
  check ((reply is null) = (replied_at is null))
);
select catalogue.guard('tenant.attendance_questions', 'personal', '待说明: who was not met; goes when it is decided');

create table tenant.attendance_absences (
  jurisdiction_id integer not null,
  id uuid not null,
  visit_id uuid not null,
  unit_id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  year integer not null,
  visited_on date not null,
  reply_note text,
  statement text,
  grounds text not null check (grounds <> ''),
  decided_by_post_id uuid not null,
  decided_by_person_id uuid not null,
  decided_at timestamptz(3) not null,
  correction text,
  correction_answer text,
  keep_until date not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, visit_id) references tenant.attendance_visits,
  check (decided_by_person_id <> person_id)
);
select catalogue.guard('tenant.attendance_absences', 'personal', '无故不在岗, sealed: for the year-end assessment and its appeal, then purged');

create table tenant.attendance_openings (
  jurisdiction_id integer not null,
  id uuid not null,
  absence_id uuid not null,
  person_id uuid not null,
  purpose text not null check (purpose <> ''),
  opened_by_post_id uuid not null,
  opened_by_person_id uuid not null,
  opened_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id)
);
select catalogue.guard('tenant.attendance_openings', 'personal', 'who opened a sealed absence, when and what for');

-- Named rows: the person, the organisation department, and only while something is asked the checkers and the unit.
do $$
declare
  here text := 'jurisdiction_id = catalogue.current_jurisdiction()';
  concerned text := 'catalogue.has_role(''system'') or catalogue.current_person() is not null and (person_id = catalogue.current_person() or catalogue.has_role(''personnel''))';
  asked text := concerned || ' or catalogue.current_person() is not null and (catalogue.has_role(''inspector'') or (catalogue.has_role(''head'') or catalogue.has_role(''handler'')) and catalogue.acts_for(unit_id))';
  named record;
begin
  for named in select * from (values ('attendance_questions', asked), ('attendance_absences', concerned), ('attendance_openings', concerned)) as t (name, who) loop
    execute format('drop policy reads on tenant.%I', named.name);
    execute format('drop policy adds on tenant.%I', named.name);
    execute format('drop policy changes on tenant.%I', named.name);
    execute format('drop policy removes on tenant.%I', named.name);
    execute format('create policy reads on tenant.%I for select to luoshi_app using (%s and (%s))', named.name, here, named.who);
    execute format('create policy adds on tenant.%I for insert to luoshi_app with check (%s and (%s))', named.name, here, named.who);
    execute format('create policy changes on tenant.%I for update to luoshi_app using (%s and (%s)) with check (%s and (%s))', named.name, here, named.who, here, named.who);
    execute format('create policy removes on tenant.%I for delete to luoshi_app using (%s and (%s))', named.name, here, named.who);
  end loop;
end $$;

-- What the journal keeps of a named row is sealed as the row is, also for the auditor.
drop policy reads on tenant.journal_contents;
create policy reads on tenant.journal_contents for select to luoshi_app
  using (jurisdiction_id = catalogue.current_jurisdiction() and (catalogue.has_role('system')
    or catalogue.has_role('auditor') and catalogue.current_person() is not null and not exists (
      select from tenant.journal_entries entry
      where entry.jurisdiction_id = journal_contents.jurisdiction_id and entry.id = journal_contents.entry_id
        and entry.table_name in ('attendance_questions', 'attendance_absences', 'attendance_openings'))));

create table tenant.duty_teams (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  -- the county's duty office; its leader on duty is the last to be called
  county boolean not null default false,
  phone text not null check (phone <> ''),
  leader_post_ids uuid[] not null,
  staff_post_ids uuid[] not null,
  staff_per_shift integer not null check (staff_per_shift > 0),
  gap_days integer not null check (gap_days >= 0),
  shift_starts text not null check (shift_starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, unit_id),
  foreign key (jurisdiction_id, unit_id) references tenant.units
);
select catalogue.guard('tenant.duty_teams', 'shared', 'who keeps duty in a unit, from when to when, its duty phone');

create table tenant.duty_absences (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  post_id uuid not null,
  from_on date not null,
  to_on date not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  check (to_on >= from_on)
);
select catalogue.guard('tenant.duty_absences', 'shared', 'days on which somebody cannot be put on duty; why is not asked');

create table tenant.duty_shifts (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  on_date date not null,
  starts_at timestamptz(3) not null,
  ends_at timestamptz(3) not null,
  leader_post_id uuid not null,
  staff_post_ids uuid[] not null check (staff_post_ids <> '{}'),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, unit_id, on_date),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  check (ends_at >= starts_at)
);
select catalogue.guard('tenant.duty_shifts', 'shared', '班次: 24 hours, a leader and staff');

create table tenant.duty_swaps (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  shift_id uuid not null,
  from_post_id uuid not null,
  to_post_id uuid not null,
  -- the other's shift taken in return
  return_shift_id uuid,
  state text not null check (state in ('asked', 'accepted', 'refused')),
  asked_at timestamptz(3) not null,
  answered_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, shift_id) references tenant.duty_shifts,
  check (from_post_id <> to_post_id),
  check ((state = 'asked') = (answered_at is null))
);
select catalogue.guard('tenant.duty_swaps', 'shared', '换班: asked, and accepted by the other');

create table tenant.duty_log_entries (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  shift_id uuid not null,
  at timestamptz(3) not null,
  kind text not null check (kind in ('call', 'warning', 'event', 'instruction', 'closing', 'correction')),
  caller text not null default '',
  content text not null check (content <> ''),
  action text not null default '',
  pending boolean not null,
  about_entry_id uuid,
  by_post_id uuid not null,
  by_person_id uuid not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, shift_id) references tenant.duty_shifts,
  check ((kind in ('closing', 'correction')) = (about_entry_id is not null)),
  check (kind <> 'closing' or not pending)
);
create index duty_log_entries_of_unit on tenant.duty_log_entries (jurisdiction_id, unit_id, at);
select catalogue.guard('tenant.duty_log_entries', 'record', '值班记录: added to, never changed; what is wrong is put right by a later entry');

create table tenant.duty_handovers (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  from_shift_id uuid not null,
  to_shift_id uuid not null,
  carried_entry_ids uuid[] not null default '{}',
  note text not null default '',
  outgoing_post_id uuid not null,
  outgoing_person_id uuid not null,
  outgoing_at timestamptz(3) not null,
  incoming_post_id uuid,
  incoming_person_id uuid,
  incoming_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, from_shift_id),
  foreign key (jurisdiction_id, from_shift_id) references tenant.duty_shifts,
  foreign key (jurisdiction_id, to_shift_id) references tenant.duty_shifts,
  check ((incoming_at is null) = (incoming_person_id is null)),
  check (incoming_person_id is null or incoming_person_id <> outgoing_person_id)
);
select catalogue.guard('tenant.duty_handovers', 'shared', '交接班: signed by both, what is open carried');

create table tenant.duty_warnings (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  entry_id uuid not null,
  title text not null check (title <> ''),
  issued_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, entry_id),
  foreign key (jurisdiction_id, entry_id) references tenant.duty_log_entries
);
select catalogue.guard('tenant.duty_warnings', 'shared', '预警: passed on to every village of the unit');

create table tenant.duty_warning_receipts (
  jurisdiction_id integer not null,
  id uuid not null,
  warning_id uuid not null,
  contact_id uuid not null,
  village text not null,
  how text check (how in ('phone', 'link', 'in-person')),
  answered_by text,
  ticked_by_post_id uuid,
  ticked_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, warning_id, contact_id),
  foreign key (jurisdiction_id, warning_id) references tenant.duty_warnings,
  check ((how is null) = (ticked_at is null))
);
select catalogue.guard('tenant.duty_warning_receipts', 'shared', '预警签收 of a village, ticked by the duty officer');

create table tenant.duty_contacts (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  parent_id uuid,
  ordinal integer not null default 0,
  kind text not null check (kind in ('duty-phone', 'leader', 'staff', 'village')),
  name text not null check (name <> ''),
  phone text not null check (phone <> ''),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, parent_id) references tenant.duty_contacts
);
select catalogue.guard('tenant.duty_contacts', 'shared', '呼叫树: who calls whom, in which order, at which number');

create table tenant.duty_drills (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  title text not null check (title <> ''),
  on_date date not null,
  how text not null check (how in ('drawn', 'chosen')),
  seed text,
  by_post_id uuid not null,
  closed_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  check ((how = 'drawn') = (seed is not null))
);
select catalogue.guard('tenant.duty_drills', 'shared', '抽查电话: which numbers were called and how they were chosen');

create table tenant.duty_drill_calls (
  jurisdiction_id integer not null,
  id uuid not null,
  drill_id uuid not null,
  contact_id uuid not null,
  unit_id uuid not null,
  name text not null,
  phone text not null,
  called_at timestamptz(3),
  result text check (result in ('answered', 'not-answered')),
  answered_after integer check (answered_after >= 0),
  called_back_after integer check (called_back_after >= 0),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, drill_id, contact_id),
  foreign key (jurisdiction_id, drill_id) references tenant.duty_drills,
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  check ((result is null) = (called_at is null)),
  check (answered_after is null or result = 'answered'),
  check (called_back_after is null or result = 'not-answered')
);
select catalogue.guard('tenant.duty_drill_calls', 'shared', 'a number called: answered after so many minutes, or not, and called back');

create table tenant.duty_escalations (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  matter text not null check (matter <> ''),
  -- the steps as drafted when it began: [{name, phone, level}]
  steps jsonb not null,
  started_at timestamptz(3) not null,
  started_by_post_id uuid not null,
  closed_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id)
);
select catalogue.guard('tenant.duty_escalations', 'shared', '无人接听时的逐级呼叫: drafted, each step confirmed by a person');

create table tenant.duty_escalation_calls (
  jurisdiction_id integer not null,
  id uuid not null,
  escalation_id uuid not null,
  step integer not null check (step >= 0),
  called_at timestamptz(3) not null,
  answered boolean not null,
  by_post_id uuid not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, escalation_id, step),
  foreign key (jurisdiction_id, escalation_id) references tenant.duty_escalations
);
select catalogue.guard('tenant.duty_escalation_calls', 'shared', 'a step that a person confirmed to have called');
