-- Draws that anyone can repeat; the year's coded matters and visits; rounds; findings and looking back.
create table tenant.draws (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  subject_type text not null check (subject_type in ('round', 'look-back', 'attendance')),
  subject_id uuid not null,
  title text not null check (title <> ''),
  k integer not null check (k > 0),
  source text not null check (source <> ''),
  source_on date not null,
  list_hash text not null check (list_hash ~ '^[0-9a-f]{64}$'),
  frozen_by_post_id uuid,
  frozen_by_person_id uuid,
  frozen_at timestamptz(3) not null,
  seed text,
  seed_by_post_id uuid,
  seed_by_person_id uuid,
  seed_at timestamptz(3),
  published_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  check ((seed is null) = (seed_at is null)),
  check (seed_at is null or seed_at > frozen_at),
  check (seed_by_person_id is null or seed_by_person_id is distinct from frozen_by_person_id)
);
create index draws_of_subject on tenant.draws (jurisdiction_id, subject_type, subject_id);
select catalogue.guard('tenant.draws', 'own', '抽签: the hash of a frozen list, then the seed from a public source by a second person, then published');

create table tenant.draw_entries (
  jurisdiction_id integer not null,
  id uuid not null,
  draw_id uuid not null,
  unit_id uuid not null,
  entry_id text not null check (entry_id <> ''),
  name text not null,
  subject_id uuid,
  -- place in the order of the draw, from 1, once the seed is there; the first k are drawn
  place integer check (place > 0),
  drawn boolean not null default false,
  published_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, draw_id, entry_id),
  foreign key (jurisdiction_id, draw_id) references tenant.draws,
  check (not drawn or place is not null)
);
create index draw_entries_of_subject on tenant.draw_entries (jurisdiction_id, subject_id);
select catalogue.guard('tenant.draw_entries', 'own', 'a line of a frozen list, and its place once drawn');

create table tenant.inspection_matters (
  jurisdiction_id integer not null,
  id uuid not null,
  year integer not null,
  code text not null check (code <> ''),
  title text not null check (title <> ''),
  content text not null check (content <> ''),
  scope text not null default '',
  basis text not null check (basis <> ''),
  inspecting_unit_id uuid not null,
  object_unit_ids uuid[] not null check (object_unit_ids <> '{}'),
  starts_on date not null,
  ends_on date not null,
  days integer not null check (days > 0),
  state text not null default 'planned' check (state in ('planned', 'withdrawn')),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, code),
  foreign key (jurisdiction_id, inspecting_unit_id) references tenant.units,
  check (ends_on >= starts_on)
);
select catalogue.guard('tenant.inspection_matters', 'shared', '督查检查事项: a coded matter of the yearly plan: content, object, scope, who, how long');

create table tenant.inspection_visits (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  matter_ids uuid[] not null check (matter_ids <> '{}'),
  planned_on date not null,
  -- why it is not merged with a visit near it
  apart_reason text,
  inspector_post_ids uuid[] not null default '{}',
  state text not null default 'planned' check (state in ('planned', 'made', 'withdrawn')),
  made_on date,
  note text not null default '',
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  check ((state = 'made') = (made_on is not null))
);
create index inspection_visits_of_unit on tenant.inspection_visits (jurisdiction_id, unit_id, planned_on);
select catalogue.guard('tenant.inspection_visits', 'shared', '入户检查: one visit to a unit for one or more coded matters; counted once');

create table tenant.rounds (
  jurisdiction_id integer not null,
  id uuid not null,
  matter_id uuid not null,
  title text not null check (title <> ''),
  starts_on date not null,
  ends_on date not null,
  leader_post_id uuid,
  sheet jsonb not null,
  marking text not null default 'closed' check (marking in ('closed', 'open', 'counted')),
  bulletin_id uuid,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, matter_id) references tenant.inspection_matters,
  check (ends_on >= starts_on)
);
select catalogue.guard('tenant.rounds', 'shared', '集中观摩督查: a round with its score sheet; marking is open while the chiefs mark');

create table tenant.round_teams (
  jurisdiction_id integer not null,
  id uuid not null,
  round_id uuid not null,
  name text not null check (name <> ''),
  lead_post_id uuid,
  member_post_ids uuid[] not null default '{}',
  ordinal integer not null default 0,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, round_id, name),
  foreign key (jurisdiction_id, round_id) references tenant.rounds
);
select catalogue.guard('tenant.round_teams', 'shared', '督查组: a team of a round');

create table tenant.checkpoints (
  jurisdiction_id integer not null,
  id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  number integer not null check (number > 0),
  name text not null check (name <> ''),
  origin text not null check (origin in ('offered', 'appointed', 'drawn')),
  subject_type text check (subject_type in ('commitment', 'node', 'project')),
  subject_id uuid,
  on_date date,
  stop integer,
  arrive_at text check (arrive_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes integer check (minutes > 0),
  team_id uuid,
  scores jsonb not null default '{}',
  comment text not null default '',
  metric text,
  unit_of_measure text,
  reported_value numeric,
  found_value numeric,
  evidence_hashes text[] not null default '{}',
  visited_at timestamptz(3),
  recorded_by_post_id uuid,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, round_id, number),
  foreign key (jurisdiction_id, round_id) references tenant.rounds,
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, team_id) references tenant.round_teams,
  check ((subject_type is null) = (subject_id is null)),
  check (found_value is null or reported_value is not null)
);
create index checkpoints_of_round on tenant.checkpoints (jurisdiction_id, round_id, on_date, stop);
select catalogue.guard('tenant.checkpoints', 'shared', '检查点: where it comes from, when the round is there, what was found; one to be drawn counts only once drawn');

create table tenant.round_marks (
  jurisdiction_id integer not null,
  id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  marks jsonb not null,
  given_by_post_id uuid,
  given_at timestamptz(3) not null,
  -- of every table of its kind; a list of marks is never published
  published_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, round_id, unit_id),
  foreign key (jurisdiction_id, round_id) references tenant.rounds,
  foreign key (jurisdiction_id, unit_id) references tenant.units
);
select catalogue.guard('tenant.round_marks', 'own', '现场互评: what a unit''s chief gave the others; never published');

create table tenant.round_results (
  jurisdiction_id integer not null,
  id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  mutual text,
  mutual_count integer not null default 0,
  praise text not null default '',
  problem text not null default '',
  demand text not null default '',
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, round_id, unit_id),
  foreign key (jurisdiction_id, round_id) references tenant.rounds,
  foreign key (jurisdiction_id, unit_id) references tenant.units
);
select catalogue.guard('tenant.round_results', 'shared', '逐乡镇点评: one line each, and the trimmed mean of the chiefs'' marks as an exact fraction');

create table tenant.findings (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid not null,
  matter_id uuid not null,
  round_id uuid,
  checkpoint_id uuid,
  visit_id uuid,
  title text not null check (title <> ''),
  found text not null check (found <> ''),
  due_on date not null,
  found_on date not null,
  state text not null default 'noted' check (state in ('noted', 'confirmed', 'dismissed')),
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  dismissed_reason text,
  commitment_id uuid,
  noted_by_post_id uuid,
  noted_by_person_id uuid,
  noted_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, matter_id) references tenant.inspection_matters,
  foreign key (jurisdiction_id, round_id) references tenant.rounds,
  foreign key (jurisdiction_id, checkpoint_id) references tenant.checkpoints,
  foreign key (jurisdiction_id, visit_id) references tenant.inspection_visits,
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  check ((state = 'confirmed') = (commitment_id is not null)),
  check (state <> 'dismissed' or dismissed_reason <> '')
);
create index findings_of_unit on tenant.findings (jurisdiction_id, unit_id, state);
select catalogue.guard('tenant.findings', 'shared', '检查问题: found on the spot; confirmed it is a rectification with owner and date');

create table tenant.look_backs (
  jurisdiction_id integer not null,
  id uuid not null,
  finding_id uuid not null,
  draw_id uuid not null,
  looked_on date not null,
  result text not null check (result in ('held', 'relapsed')),
  found text not null check (found <> ''),
  looked_by_post_id uuid,
  looked_by_person_id uuid,
  looked_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, finding_id, draw_id),
  foreign key (jurisdiction_id, finding_id) references tenant.findings,
  foreign key (jurisdiction_id, draw_id) references tenant.draws
);
select catalogue.guard('tenant.look_backs', 'shared', '回头看: what a drawn, closed finding looked like some months later');
