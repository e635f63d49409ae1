-- The append-only journal: entries stay for ever, contents can expire without breaking the chain.
create table tenant.journal_entries (
  jurisdiction_id integer not null,
  id uuid not null,
  seq bigint generated always as identity,
  at timestamptz(3) not null,
  device_at timestamptz(3),
  account_id text,
  person_id uuid,
  post_id uuid,
  roles text[] not null,
  verb text not null,
  act text not null check (act in ('insert', 'update', 'delete')),
  table_name text not null,
  row_id uuid not null,
  version integer not null,
  reason text,
  content_hash bytea not null check (length(content_hash) = 32),
  primary key (jurisdiction_id, id)
);
create index journal_entries_of_row on tenant.journal_entries (jurisdiction_id, table_name, row_id, seq);
select catalogue.guard('tenant.journal_entries', 'record', 'who did what to which row, when and why');

create table tenant.journal_contents (
  jurisdiction_id integer not null,
  entry_id uuid not null,
  salt bytea not null check (length(salt) = 32),
  content text not null,
  primary key (jurisdiction_id, entry_id)
);
select catalogue.guard('tenant.journal_contents', 'record', 'the row as written, canonical JSON; removed when its schedule says so');
drop policy reads on tenant.journal_contents;
create policy reads on tenant.journal_contents for select to luoshi_app
  using (jurisdiction_id = catalogue.current_jurisdiction() and (catalogue.has_role('system') or catalogue.has_role('auditor') and catalogue.current_person() is not null));

create table tenant.counters (
  jurisdiction_id integer not null,
  id uuid not null,
  series text not null,
  year integer not null,
  value integer not null check (value > 0),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, series, year)
);
select catalogue.guard('tenant.counters', 'shared', 'last number given in a series and year, without gaps');

create table tenant.requests (
  jurisdiction_id integer not null,
  id uuid not null,
  person_id uuid not null,
  key uuid not null,
  verb text not null,
  answer jsonb not null,
  at timestamptz(3) not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, person_id, key)
);
select catalogue.guard('tenant.requests', 'personal', 'answers already given to writes, by Idempotency-Key, kept 30 days');

create table tenant.drafts (
  jurisdiction_id integer not null,
  id uuid not null,
  person_id uuid not null,
  form text not null,
  subject_id text not null,
  content jsonb not null,
  based_on integer,
  saved_at timestamptz(3) not null,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, person_id, form, subject_id)
);
select catalogue.guard('tenant.drafts', 'personal', 'what one person typed and has not sent; expires after 90 days');
