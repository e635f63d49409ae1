-- 报表要求: what is asked of units, what it costs them, what they answered; 套表: blank forms of city and province.
create table tenant.data_requests (
  jurisdiction_id integer not null,
  id uuid not null,
  title text not null check (title <> ''),
  purpose text not null check (purpose <> ''),
  legal_basis text not null check (legal_basis <> ''),
  asked_by_unit_id uuid not null,
  asked_unit_ids uuid[] not null,
  -- 准入: who let villages be asked, by which paper; without it no village is
  village_admission text,
  cadence text not null check (cadence in ('once', 'week', 'ten-day', 'month', 'quarter', 'half', 'year')),
  starts_on date not null,
  ends_on date not null,
  state text not null check (state in ('proposed', 'running', 'refused', 'withdrawn')),
  proposed_by_post_id uuid,
  proposed_at timestamptz(3) not null,
  decided_by_post_id uuid,
  decided_at timestamptz(3),
  opinion text,
  withdrawn_on date,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, asked_by_unit_id) references tenant.units,
  check (ends_on >= starts_on),
  check (cardinality(asked_unit_ids) > 0),
  check (state <> 'refused' or opinion <> '')
);
select catalogue.guard('tenant.data_requests', 'shared', '报表要求: purpose, basis and end of every request for data; running ones stop by themselves');

create table tenant.request_fields (
  jurisdiction_id integer not null,
  id uuid not null,
  request_id uuid not null,
  ordinal integer not null,
  name text not null check (name <> ''),
  unit_of_measure text,
  -- 上级系统没有，理由
  why text not null check (why <> ''),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, request_id) references tenant.data_requests
);
create index request_fields_of_request on tenant.request_fields (jurisdiction_id, request_id, ordinal);
select catalogue.guard('tenant.request_fields', 'shared', 'what a request asks for: one number or one line of text, and why no system holds it');

create table tenant.request_answers (
  jurisdiction_id integer not null,
  id uuid not null,
  field_id uuid not null,
  unit_id uuid not null,
  period text not null,
  value text not null check (value <> ''),
  answered_by_post_id uuid,
  answered_at timestamptz(3) not null,
  published_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, field_id, unit_id, period),
  foreign key (jurisdiction_id, field_id) references tenant.request_fields,
  foreign key (jurisdiction_id, unit_id) references tenant.units
);
select catalogue.guard('tenant.request_answers', 'own', 'what a unit answered to a field of a request for a period');

create table tenant.burdens (
  jurisdiction_id integer not null,
  id uuid not null,
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  unit_id uuid not null,
  -- the public sees no other table of units
  unit_name text not null check (unit_name <> ''),
  items integer not null check (items >= 0),
  entries integer not null check (entries >= 0),
  minutes integer not null check (minutes >= 0),
  refused integer not null default 0 check (refused >= 0),
  public_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, month, unit_id),
  foreign key (jurisdiction_id, unit_id) references tenant.units
);
select catalogue.guard('tenant.burdens', 'shared', '填报负担: what was asked of a unit in a month, as published');

create table tenant.blank_forms (
  jurisdiction_id integer not null,
  id uuid not null,
  -- the unit that fills it in
  unit_id uuid not null,
  title text not null check (title <> ''),
  sent_by text not null check (sent_by <> ''),
  cadence text not null check (cadence in ('week', 'ten-day', 'month', 'quarter', 'half', 'year')),
  -- calendar days after the period's end, as the body above asks
  due_after_days integer not null check (due_after_days between 0 and 60),
  file_name text not null,
  file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  sheet text not null,
  added_by_post_id uuid,
  added_at timestamptz(3) not null,
  retired_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references tenant.units
);
select catalogue.guard('tenant.blank_forms', 'shared', '套表: a blank form that city or province sends, kept as it came');

create table tenant.form_headings (
  jurisdiction_id integer not null,
  id uuid not null,
  form_id uuid not null,
  axis text not null check (axis in ('row', 'column')),
  place integer not null check (place >= 0),
  heading text not null check (heading <> ''),
  meaning text not null check (meaning in ('unmapped', 'figure', 'outside', 'ignored')),
  indicator text,
  unit_id uuid,
  measure text check (measure in ('value', 'target', 'share', 'due')),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, form_id, axis, place),
  foreign key (jurisdiction_id, form_id) references tenant.blank_forms,
  foreign key (jurisdiction_id, unit_id) references tenant.units
);
select catalogue.guard('tenant.form_headings', 'shared', 'what a heading of a blank form means, remembered by its text for the next form');

create table tenant.form_fillings (
  jurisdiction_id integer not null,
  id uuid not null,
  form_id uuid not null,
  period text not null,
  -- {"row,column": text}: figures the system does not hold, typed once
  outside jsonb not null default '{}',
  -- how many cells are filled, typed, and not held
  filled integer not null default 0,
  missing integer not null default 0,
  file_hash text check (file_hash ~ '^[0-9a-f]{64}$'),
  filled_by_post_id uuid,
  filled_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, form_id, period),
  foreign key (jurisdiction_id, form_id) references tenant.blank_forms
);
select catalogue.guard('tenant.form_fillings', 'shared', 'a blank form filled for a period: what was typed, and the file that was handed over');
