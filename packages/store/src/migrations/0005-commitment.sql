-- The commitment, its plan, and what the units asked answered.
create table tenant.commitments (
  jurisdiction_id integer not null,
  id uuid not null,
  number text,
  kind text not null check (kind in ('task', 'target', 'project', 'livelihood', 'aid', 'rectification', 'reconstruction')),
  title text not null check (title <> ''),
  state text not null check (state in ('proposed', 'assigned', 'underway', 'closing', 'closed', 'withdrawn')),
  breakdown_id uuid,
  item_ids uuid[] not null default '{}',
  given_by_post_id uuid,
  lead_leader_post_id uuid,
  lead_unit_id uuid,
  support_unit_ids uuid[] not null default '{}',
  handler_post_id uuid,
  indicator text,
  metric text,
  target_op text check (target_op in ('=', '>=', '<=', 'growth', 'change', 'rank')),
  target_value numeric,
  unit_of_measure text,
  plan_kind text not null default 'none' check (plan_kind in ('points', 'linear', 'nodes', 'growth', 'rank', 'none')),
  plan_due_on date,
  planned_at timestamptz(3),
  starts_on date,
  due_on date,
  letter_due_on date,
  cadence text not null default 'month' check (cadence in ('none', 'ten-day', 'month', 'quarter')),
  check_needed boolean not null default false,
  assigned_at timestamptz(3),
  sign_for_due_on date,
  signed_for_at timestamptz(3),
  signed_for_by_post_id uuid,
  completed_on date,
  closed_at timestamptz(3),
  ordinal integer not null default 0,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, number),
  foreign key (jurisdiction_id, breakdown_id) references tenant.breakdowns,
  foreign key (jurisdiction_id, lead_unit_id) references tenant.units,
  foreign key (jurisdiction_id, given_by_post_id) references tenant.posts,
  foreign key (jurisdiction_id, lead_leader_post_id) references tenant.posts,
  foreign key (jurisdiction_id, handler_post_id) references tenant.posts,
  check (starts_on is null or due_on is null or due_on >= starts_on)
);
create index commitments_of_unit on tenant.commitments (jurisdiction_id, lead_unit_id, state);
create index commitments_of_breakdown on tenant.commitments (jurisdiction_id, breakdown_id);
select catalogue.guard('tenant.commitments', 'shared', '督办事项: one leader, one lead unit, one person, a measure or nodes, a due date');

create table tenant.plan_points (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  on_date date not null,
  value numeric not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, commitment_id, on_date),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments
);
select catalogue.guard('tenant.plan_points', 'shared', '时间进度表: cumulative value that is due by a date');

create table tenant.nodes (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  ordinal integer not null,
  proof text not null check (proof <> ''),
  due_on date not null,
  person text,
  key boolean not null default false,
  done_on date,
  done_note text,
  reported_by_post_id uuid,
  checked_on date,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments
);
create index nodes_of_commitment on tenant.nodes (jurisdiction_id, commitment_id, ordinal);
select catalogue.guard('tenant.nodes', 'shared', '节点: what proves it, due, person; reported and checked apart');

create table tenant.consents (
  jurisdiction_id integer not null,
  id uuid not null,
  breakdown_id uuid not null,
  commitment_id uuid not null,
  unit_id uuid not null,
  answer text check (answer in ('agree', 'object')),
  reason text,
  answered_by_post_id uuid,
  answered_at timestamptz(3),
  settled_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, commitment_id, unit_id),
  foreign key (jurisdiction_id, breakdown_id) references tenant.breakdowns,
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  check (answer is distinct from 'object' or reason <> '')
);
select catalogue.guard('tenant.consents', 'shared', 'what a unit named in a breakdown answered; silence by the due date agrees');

create table tenant.closures (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  requested_by_post_id uuid,
  requested_at timestamptz(3) not null,
  note text,
  decision text check (decision in ('closed', 'returned')),
  opinion text,
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments
);
select catalogue.guard('tenant.closures', 'shared', '销号: asked of the leader who gave the task, and the answer');
