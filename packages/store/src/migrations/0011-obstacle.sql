-- Obstacles: what a unit cannot solve alone, who must act, how it climbed; and extensions of due dates.
create table tenant.obstacles (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  -- the step that is blocked; null when the commitment has none
  node_id uuid,
  unit_id uuid not null,
  blocked text not null check (blocked <> ''),
  tried text not null check (tried <> ''),
  asked text not null check (asked <> ''),
  answer_by date not null,
  -- as the unit that raised it names it; both null when it does not know
  must_unit_id uuid,
  must_post_id uuid,
  raised_by_post_id uuid,
  raised_at timestamptz(3) not null,
  -- the due date then in force of what is blocked, and whether it was raised in time before it
  due_on date,
  in_time boolean not null,
  state text not null check (state in ('raised', 'recognised', 'refused', 'given-back', 'lifted', 'ended')),
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  opinion text,
  ended_by_post_id uuid,
  ended_at timestamptz(3),
  note text,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  foreign key (jurisdiction_id, node_id) references tenant.nodes,
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, must_unit_id) references tenant.units,
  foreign key (jurisdiction_id, must_post_id) references tenant.posts,
  check (must_unit_id is null or must_post_id is null)
);
create index obstacles_of_commitment on tenant.obstacles (jurisdiction_id, commitment_id, raised_at);
create index obstacles_open on tenant.obstacles (jurisdiction_id, state);
select catalogue.guard('tenant.obstacles', 'shared', '受阻: what is blocked, what was tried, who must act, by when; recognised or refused by the office');

create table tenant.obstacle_turns (
  jurisdiction_id integer not null,
  id uuid not null,
  obstacle_id uuid not null,
  ordinal integer not null,
  unit_id uuid,
  post_id uuid,
  -- the leader in charge, who rules when it is given back and to whom it climbs
  leader_post_id uuid,
  begun_at timestamptz(3) not null,
  answer_by date not null,
  given_back_reason text,
  given_back_by_post_id uuid,
  given_back_at timestamptz(3),
  ruling text check (ruling in ('stays', 'other', 'ended')),
  opinion text,
  ruled_by_post_id uuid,
  ruled_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, obstacle_id, ordinal),
  foreign key (jurisdiction_id, obstacle_id) references tenant.obstacles,
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, post_id) references tenant.posts,
  foreign key (jurisdiction_id, leader_post_id) references tenant.posts,
  check (unit_id is null or post_id is null),
  check (given_back_at is null or given_back_reason <> ''),
  check (ruling is null or opinion <> '')
);
select catalogue.guard('tenant.obstacle_turns', 'shared', 'who must act on a recognised obstacle, one after another, with what was given back and ruled');

create table tenant.obstacle_escalations (
  jurisdiction_id integer not null,
  id uuid not null,
  obstacle_id uuid not null,
  step text not null check (step in ('leader', 'meeting')),
  to_post_id uuid,
  text text not null check (text <> ''),
  answer_by date,
  sent_by_post_id uuid,
  sent_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, obstacle_id, step),
  foreign key (jurisdiction_id, obstacle_id) references tenant.obstacles,
  foreign key (jurisdiction_id, to_post_id) references tenant.posts
);
select catalogue.guard('tenant.obstacle_escalations', 'shared', 'an unanswered obstacle sent on by the office: to the leader in charge, to the dispatch meeting');

create table tenant.extensions (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  unit_id uuid not null,
  reason text not null check (reason <> ''),
  progress text not null check (progress <> ''),
  from_due_on date not null,
  to_due_on date not null,
  asked_by_post_id uuid,
  asked_at timestamptz(3) not null,
  decision text check (decision in ('granted', 'refused')),
  opinion text,
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  check (to_due_on > from_due_on)
);
create index extensions_of_commitment on tenant.extensions (jurisdiction_id, commitment_id, asked_at);
select catalogue.guard('tenant.extensions', 'shared', '延期: asked before the due date with reason, progress, new date; granted or refused');
