-- Sign-in: the library's own tables as it compiles them, then ours beside them.
set local search_path = auth;

create table "user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null, "username" text unique, "displayUsername" text);
create table "session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade);
create table "account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null);
create table "verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null);
create table "rateLimit" ("id" text not null primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null);
create index "session_userId_idx" on "session" ("userId");
create index "account_userId_idx" on "account" ("userId");
create index "verification_identifier_idx" on "verification" ("identifier");

create table account_people (
  account_id text not null references "user" (id) on delete cascade,
  jurisdiction_id integer not null,
  person_id uuid not null,
  primary key (account_id, jurisdiction_id),
  unique (jurisdiction_id, person_id)
);
comment on table account_people is 'which person an account is, at most one in each jurisdiction';

create table failures (
  username text primary key,
  count integer not null,
  blocked_until timestamptz(3),
  last_at timestamptz(3) not null
);
comment on table failures is 'failed sign-ins by name, whether it exists or not; slows down the next';

create table events (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null,
  account_id text,
  -- who did it, when it is another than the account it was done to
  by_account_id text,
  username text,
  what text not null check (what in ('signed-in', 'failed', 'slowed-down', 'signed-out', 'reset'))
);
comment on table events is 'sign-in events, written after the fact; not part of the journal';

reset search_path;
grant select, insert, update, delete on all tables in schema auth to luoshi_auth;
grant usage on all sequences in schema auth to luoshi_auth;
