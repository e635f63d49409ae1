-- Reports in versions, checks on them, objections, and the standing they add up to.
create table tenant.reports (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  unit_id uuid not null,
  period text not null,
  report_version integer not null check (report_version > 0),
  value numeric,
  note text not null default '',
  reason text,
  evidence_hashes text[] not null default '{}',
  -- nodes said to be done: [{nodeId, doneOn, note}]; they count once the head has signed
  nodes_done jsonb not null default '[]',
  state text not null check (state in ('filed', 'signed', 'reviewed', 'returned')),
  filed_by_post_id uuid,
  filed_by_person_id uuid,
  filed_at timestamptz(3) not null,
  late boolean not null,
  signed_by_post_id uuid,
  signed_at timestamptz(3),
  reviewed_by_post_id uuid,
  reviewed_at timestamptz(3),
  returned_reason text,
  published_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, commitment_id, period, report_version),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  foreign key (jurisdiction_id, unit_id) references tenant.units
);
select catalogue.guard('tenant.reports', 'own', '反馈: cumulative value and note for a period; appended in versions, published when the head signs');

create table tenant.checks (
  jurisdiction_id integer not null,
  id uuid not null,
  commitment_id uuid not null,
  report_id uuid,
  node_id uuid,
  result text not null check (result in ('confirmed', 'adjusted', 'sent-back')),
  value numeric,
  extent text not null check (extent in ('desk', 'sampled', 'full')),
  sample_size integer,
  sample_of integer,
  found text not null default '',
  evidence_hashes text[] not null default '{}',
  checked_by_post_id uuid,
  checked_by_person_id uuid,
  checked_on date not null,
  recorded_at timestamptz(3) not null,
  objection_until date,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, commitment_id) references tenant.commitments,
  foreign key (jurisdiction_id, report_id) references tenant.reports,
  foreign key (jurisdiction_id, node_id) references tenant.nodes,
  check (report_id is not null or node_id is not null),
  check (result <> 'adjusted' or value is not null),
  check (extent <> 'sampled' or sample_size > 0 and sample_of >= sample_size)
);
create index checks_of_commitment on tenant.checks (jurisdiction_id, commitment_id, recorded_at);
select catalogue.guard('tenant.checks', 'shared', '核查: somebody who is not the reporter looked; confirms, adjusts or sends back');

create table tenant.objections (
  jurisdiction_id integer not null,
  id uuid not null,
  check_id uuid not null,
  unit_id uuid not null,
  reason text not null check (reason <> ''),
  raised_by_post_id uuid,
  raised_at timestamptz(3) not null,
  decision text check (decision in ('upheld', 'dismissed')),
  opinion text,
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, check_id),
  foreign key (jurisdiction_id, check_id) references tenant.checks
);
select catalogue.guard('tenant.objections', 'shared', '异议: a unit''s objection to a check within the days the rule gives');

create table tenant.standings (
  jurisdiction_id integer not null,
  id uuid not null,
  value numeric,
  period text,
  as_of date,
  status text not null check (status in ('none', 'source-data', 'unchecked', 'desk', 'sampled', 'full')),
  report_id uuid,
  check_id uuid,
  reported boolean not null default false,
  checked boolean not null default false,
  refreshed_at timestamptz(3) not null,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, id) references tenant.commitments
);
select catalogue.guard('tenant.standings', 'derived', 'the value that counts of each commitment, by id of the commitment; rebuilt from reports and checks');

create table tenant.files (
  jurisdiction_id integer not null,
  id uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  name text not null,
  type text not null,
  size bigint not null,
  unit_id uuid not null,
  added_by_person_id uuid,
  added_at timestamptz(3) not null,
  published_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id)
);
select catalogue.guard('tenant.files', 'own', 'evidence and originals by SHA-256; the bytes stand outside the database');
