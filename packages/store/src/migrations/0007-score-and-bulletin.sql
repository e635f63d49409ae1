-- Adopted rulebooks, evaluations by them, and what is published.
create table tenant.rulebooks (
  jurisdiction_id integer not null,
  id uuid not null,
  rulebook text not null,
  rulebook_version text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content jsonb not null,
  from_on date not null,
  to_on date,
  adopted_by_post_id uuid,
  adopted_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, rulebook, sha256)
);
select catalogue.guard('tenant.rulebooks', 'shared', '考核细则 as adopted: content and hash, never changed afterwards');

create table tenant.evaluations (
  jurisdiction_id integer not null,
  id uuid not null,
  rulebook_id uuid not null,
  period text not null,
  cutoff_at timestamptz(3) not null,
  as_of date not null,
  facts jsonb not null,
  result jsonb not null,
  made_by_post_id uuid,
  made_at timestamptz(3) not null,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, rulebook_id) references tenant.rulebooks
);
select catalogue.guard('tenant.evaluations', 'shared', '考核结果: the facts used, with the reports and checks behind them, and the scores');

create table tenant.bulletins (
  jurisdiction_id integer not null,
  id uuid not null,
  kind text not null check (kind in ('monthly-circular', 'breakdown')),
  title text not null check (title <> ''),
  period text,
  unit_id uuid not null,
  issuer text not null,
  state text not null check (state in ('drafted', 'frozen', 'consulting', 'reviewed', 'signed', 'issued', 'archived')),
  secrecy text not null default 'internal' check (secrecy in ('public', 'internal', 'work-secret')),
  through text not null check (through in ('bureau', 'two-offices')),
  approval_basis text,
  addressees text[] not null default '{}',
  as_of date not null,
  content jsonb not null,
  frozen_at timestamptz(3),
  replies_due_on date,
  reviewed_by_post_id uuid,
  signed_by_post_id uuid,
  signed_at timestamptz(3),
  number text,
  issued_on date,
  published_at timestamptz(3),
  public_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, number),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  check ((number is null) = (issued_on is null)),
  check (number is null or signed_at is not null)
);
select catalogue.guard('tenant.bulletins', 'own', '发文: what is published, with figures frozen and their standing; number and date only after signing');

create table tenant.bulletin_replies (
  jurisdiction_id integer not null,
  id uuid not null,
  bulletin_id uuid not null,
  unit_id uuid not null,
  sentence text not null,
  answer text check (answer in ('agree', 'object')),
  reason text,
  answered_by_post_id uuid,
  answered_at timestamptz(3),
  published_at timestamptz(3),
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  unique (jurisdiction_id, bulletin_id, unit_id),
  foreign key (jurisdiction_id, bulletin_id) references tenant.bulletins
);
select catalogue.guard('tenant.bulletin_replies', 'own', 'what a unit named in a bulletin says before it is signed');

-- A unit that is asked reads what it is asked about; what else stands there is withheld by `app`.
create policy asked_reads on tenant.bulletins for select to luoshi_app
  using (jurisdiction_id = catalogue.current_jurisdiction() and catalogue.current_person() is not null
    and exists (select from tenant.bulletin_replies reply
      where reply.jurisdiction_id = bulletins.jurisdiction_id and reply.bulletin_id = bulletins.id and catalogue.acts_for(reply.unit_id)));
