-- The county's own days off, its choice of cycle, what is ticked by hand in it, and the list of what is dispatched every ten days.
create table tenant.holidays (
  jurisdiction_id integer not null,
  id uuid not null,
  on_date date not null,
  kind text not null check (kind in ('off', 'worked')),
  name text not null check (name <> ''),
  source text not null check (source <> ''),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, on_date)
);
select catalogue.guard('tenant.holidays', 'shared', '放假调休: days on which the county does not work, or works, against what the shipped table says');

create table tenant.cycle_choices (
  jurisdiction_id integer not null,
  id uuid not null,
  -- first period it is in force for, `2026-07`
  from_period text not null check (from_period ~ '^[0-9]{4}-[0-9]{2}$'),
  template text not null check (template <> ''),
  -- days of the month on which parts are due, where the county differs from the template: {"check": [10, 20, 28]}
  due_days jsonb not null default '{}',
  basis text not null check (basis <> ''),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, from_period)
);
select catalogue.guard('tenant.cycle_choices', 'shared', '调度周期: which template a county works by, from when, and on what basis');

create table tenant.cycle_ticks (
  jurisdiction_id integer not null,
  id uuid not null,
  period text not null check (period <> ''),
  part text not null check (part in ('meeting', 'check', 'circular', 'report')),
  done_on date not null,
  title text not null check (title <> ''),
  -- a page of this system or an address outside it
  link text,
  ticked_by_post_id uuid,
  version integer not null default 1,
  primary key (jurisdiction_id, id)
);
create index cycle_ticks_of_period on tenant.cycle_ticks (jurisdiction_id, period);
select catalogue.guard('tenant.cycle_ticks', 'shared', '一会、双查、两通报、一报告: what was done outside the system, ticked by hand');

create table tenant.dispatch_list_entries (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  from_on date not null,
  to_on date not null,
  reason text not null default '',
  -- the leader who asks for it; who entered it on his behalf, and on what basis
  leader_post_id uuid not null,
  entered_by_post_id uuid,
  basis text,
  entered_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  foreign key (jurisdiction_id, leader_post_id) references tenant.posts,
  check (to_on >= from_on)
);
create index dispatch_list_of_commitment on tenant.dispatch_list_entries (jurisdiction_id, commitment_id, from_on);
select catalogue.guard('tenant.dispatch_list_entries', 'shared', '旬调度清单: from when to when a leader has a commitment reported every ten days');

alter table tenant.reports add column unchanged boolean not null default false;
comment on column tenant.reports.unchanged is '本期无变化: confirmed as before, in one act';
