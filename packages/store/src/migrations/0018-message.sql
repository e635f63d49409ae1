-- Messages to people, how each wants them, and what is sent outside: by e-mail and to group robots.
create table tenant.messages (
  jurisdiction_id integer not null,
  id uuid not null,
  person_id uuid not null,
  -- what it is about on which occasion: said once, whatever is repeated
  occasion text not null,
  step text not null,
  title text not null,
  subject_type text not null,
  subject_id uuid,
  period text,
  due_on date,
  days integer,
  send text not null check (send in ('digest', 'at-once')),
  made_at timestamptz(3) not null,
  read_at timestamptz(3),
  mailed_at timestamptz(3),
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, person_id, occasion)
);
create index messages_of_person on tenant.messages (jurisdiction_id, person_id, made_at);
select catalogue.guard('tenant.messages', 'personal', 'what came to wait for a person, and reminders of it; each once');
create policy made_by_system on tenant.messages for all to luoshi_app
  using (jurisdiction_id = catalogue.current_jurisdiction() and catalogue.has_role('system'))
  with check (jurisdiction_id = catalogue.current_jurisdiction() and catalogue.has_role('system'));

create table tenant.message_settings (
  jurisdiction_id integer not null,
  id uuid not null,
  person_id uuid not null,
  email text,
  by_mail boolean not null default false,
  digest boolean not null default true,
  quiet_from text not null default '18:30' check (quiet_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  quiet_until text not null default '08:00' check (quiet_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, person_id),
  check (not by_mail or email is not null)
);
select catalogue.guard('tenant.message_settings', 'personal', 'how a person wants messages: by mail or not, as a digest, quiet hours');
create policy read_by_system on tenant.message_settings for select to luoshi_app
  using (jurisdiction_id = catalogue.current_jurisdiction() and catalogue.has_role('system'));

create table tenant.robots (
  jurisdiction_id integer not null,
  id uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('wecom', 'dingtalk')),
  url text not null check (url ~ '^https?://'),
  unit_id uuid,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, name),
  foreign key (jurisdiction_id, unit_id) references tenant.units
);
select catalogue.guard('tenant.robots', 'shared', 'robots of chat groups: of one unit, or of the whole county');

create table tenant.deliveries (
  jurisdiction_id integer not null,
  id uuid not null,
  person_id uuid,
  channel text not null check (channel in ('mail', 'wecom', 'dingtalk')),
  occasion text not null,
  target text not null,
  subject text not null,
  body text not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed')),
  attempts integer not null default 0,
  last_error text,
  made_at timestamptz(3) not null,
  sent_at timestamptz(3),
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, channel, target, occasion)
);
select catalogue.guard('tenant.deliveries', 'personal', 'what is sent outside, under one id however often it is tried; counts and an address, never content');
create policy sent_by_system on tenant.deliveries for all to luoshi_app
  using (jurisdiction_id = catalogue.current_jurisdiction() and catalogue.has_role('system'))
  with check (jurisdiction_id = catalogue.current_jurisdiction() and catalogue.has_role('system'));
