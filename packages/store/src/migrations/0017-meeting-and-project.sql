-- Dispatch meetings with agenda and outcomes, and what a key project has besides its commitment.
create table tenant.meetings (
  jurisdiction_id integer not null,
  id uuid not null,
  title text not null check (title <> ''),
  held_on date not null,
  begins_at text not null check (begins_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  place text not null default '',
  state text not null check (state in ('planned', 'running', 'held')),
  chair_post_id uuid,
  recorder_post_id uuid,
  present text not null default '',
  absent text not null default '',
  attending text not null default '',
  opened_at timestamptz(3),
  closed_at timestamptz(3),
  bulletin_id uuid,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, chair_post_id) references tenant.posts,
  foreign key (jurisdiction_id, recorder_post_id) references tenant.posts,
  foreign key (jurisdiction_id, bulletin_id) references tenant.bulletins,
  check (state = 'planned' or opened_at is not null),
  check (state <> 'held' or closed_at is not null)
);
create index meetings_by_day on tenant.meetings (jurisdiction_id, held_on);
select catalogue.guard('tenant.meetings', 'shared', '调度会: when, where, who chairs, who was there, and its minutes');

create table tenant.agenda_items (
  jurisdiction_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  ordinal integer not null,
  reason text not null check (reason in ('behind', 'obstacle', 'slow', 'project', 'added')),
  title text not null check (title <> ''),
  commitment_id uuid,
  obstacle_id uuid,
  -- light, progress and who holds it up, as the meeting saw them
  standing text not null default '',
  discussed_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, meeting_id) references tenant.meetings,
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments
);
create index agenda_items_of_meeting on tenant.agenda_items (jurisdiction_id, meeting_id, ordinal);
select catalogue.guard('tenant.agenda_items', 'shared', '议题: what a dispatch meeting goes through, from lights and obstacles or added by hand');

create table tenant.meeting_outcomes (
  jurisdiction_id integer not null,
  id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  kind text not null check (kind in ('decision', 'remark')),
  text text not null check (text <> ''),
  commitment_id uuid,
  recorded_by_post_id uuid,
  recorded_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, meeting_id) references tenant.meetings,
  foreign key (jurisdiction_id, agenda_item_id) references tenant.agenda_items,
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  check ((kind = 'decision') = (commitment_id is not null))
);
create index meeting_outcomes_of_meeting on tenant.meeting_outcomes (jurisdiction_id, meeting_id, recorded_at);
select catalogue.guard('tenant.meeting_outcomes', 'shared', '议定事项: a decision is a commitment at once, a remark is not');

create table tenant.projects (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  life text not null check (life in ('building', 'bidding', 'reserve', 'investor')),
  planned_start_on date,
  started_on date,
  year integer not null,
  planned_investment numeric check (planned_investment >= 0),
  invested numeric check (invested >= 0),
  invested_as_of date,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, commitment_id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  check ((invested is null) = (invested_as_of is null))
);
select catalogue.guard('tenant.projects', 'shared', '重点项目: life cycle, start and the year''s investment in 万元; its nodes, leader and obstacles are its commitment''s');
