-- Units, people and the posts that tie them.
create table tenant.units (
  jurisdiction_id integer not null,
  id uuid not null,
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  kind text not null check (kind in ('county', 'leadership', 'office', 'department', 'township', 'village', 'resident', 'enterprise')),
  parent_id uuid,
  cohort text,
  division_code text check (division_code ~ '^[0-9]{12}$'),
  ordinal integer not null default 0,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, name),
  foreign key (jurisdiction_id, parent_id) references tenant.units
);
select catalogue.guard('tenant.units', 'shared', 'townships, departments and other units, a tree');

create table tenant.people (
  jurisdiction_id integer not null,
  id uuid not null,
  name text not null check (name <> ''),
  phone text,
  version integer not null default 1,
  primary key (jurisdiction_id, id)
);
select catalogue.guard('tenant.people', 'shared', 'people of the jurisdiction; many have no account');

create table tenant.posts (
  jurisdiction_id integer not null,
  id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  title text not null,
  rank integer not null default 0,
  roles text[] not null default '{}',
  from_on date not null,
  to_on date,
  fields text[] not null default '{}',
  linked_unit_ids uuid[] not null default '{}',
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, person_id) references tenant.people,
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  check (to_on is null or to_on >= from_on)
);
create index posts_of_person on tenant.posts (jurisdiction_id, person_id);
select catalogue.guard('tenant.posts', 'shared', 'a person in a unit with title, roles and dates; for leaders fields and linked townships');

create table tenant.import_mappings (
  jurisdiction_id integer not null,
  id uuid not null,
  kind text not null check (kind in ('units', 'people', 'ledger')),
  headings text[] not null,
  mapping jsonb not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, kind, headings)
);
select catalogue.guard('tenant.import_mappings', 'shared', 'which column of an office''s own table means what, remembered by its headings');
