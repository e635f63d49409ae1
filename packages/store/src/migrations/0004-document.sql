-- Documents, what reading found in them, and the breakdown made of it.
create table tenant.documents (
  jurisdiction_id integer not null,
  id uuid not null,
  title text not null check (title <> ''),
  source text not null check (source in ('speech', 'report', 'minutes', 'letter', 'plan', 'instruction', 'above', 'proposal', 'hotline', 'notice', 'ledger')),
  secrecy text not null check (secrecy in ('public', 'internal', 'work-secret')),
  dated_on date not null,
  speaker text,
  speaker_post_id uuid,
  text text not null,
  file_name text,
  file_hash text check (file_hash ~ '^[0-9a-f]{64}$'),
  added_by_post_id uuid,
  added_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, speaker_post_id) references tenant.posts
);
select catalogue.guard('tenant.documents', 'shared', 'a speech, minutes, letter or other source, its text as decoded');

create table tenant.items (
  jurisdiction_id integer not null,
  id uuid not null,
  document_id uuid not null,
  ordinal integer not null,
  kind text not null check (kind in ('promise', 'result', 'problem')),
  state text not null check (state in ('found', 'accepted', 'edited', 'rejected')),
  starts integer not null,
  ends integer not null,
  quote text not null,
  what text not null,
  measures jsonb not null default '[]',
  due_from date,
  due_to date,
  due_notation text,
  owners text[] not null default '{}',
  confidence numeric(4, 3) not null default 1 check (confidence between 0 and 1),
  claimed boolean not null default false,
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, document_id) references tenant.documents,
  check (starts >= 0 and ends > starts)
);
create index items_of_document on tenant.items (jurisdiction_id, document_id, starts);
select catalogue.guard('tenant.items', 'shared', 'a promise, result or problem pinned to its sentence');

create table tenant.dismissals (
  jurisdiction_id integer not null,
  id uuid not null,
  document_id uuid not null,
  starts integer not null,
  ends integer not null,
  dismissed_by_post_id uuid,
  dismissed_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, document_id) references tenant.documents
);
select catalogue.guard('tenant.dismissals', 'shared', 'an untaken sentence that somebody said is no task; can be undone');

create table tenant.breakdowns (
  jurisdiction_id integer not null,
  id uuid not null,
  document_id uuid,
  title text not null check (title <> ''),
  state text not null check (state in ('drafted', 'consulting', 'consulted', 'approved', 'issued', 'assigned')),
  consulted_at timestamptz(3),
  answers_due_on date,
  approved_by_post_id uuid,
  approved_at timestamptz(3),
  approval_note text,
  bulletin_id uuid,
  assigned_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, document_id) references tenant.documents
);
select catalogue.guard('tenant.breakdowns', 'shared', '任务分解表: accepted promises on their way to being assigned');
