-- How often what is known of a commitment changed: a process that keeps what it read looks here whether it still holds.
create table tenant.commitment_revisions (
  jurisdiction_id integer not null,
  -- a commitment, or 0 for the names of units, people and posts and the secrecy of documents
  id uuid not null,
  revision integer not null check (revision > 0),
  primary key (jurisdiction_id, id)
);
select catalogue.guard('tenant.commitment_revisions', 'derived', 'how often a commitment and what hangs on it was written, by id of the commitment');
insert into tenant.commitment_revisions (jurisdiction_id, id, revision) select jurisdiction_id, id, 1 from tenant.commitments;

create index reports_waiting on tenant.reports (jurisdiction_id, unit_id, filed_at) where state = 'filed';
create index reports_unpublished on tenant.reports (jurisdiction_id, unit_id, commitment_id) where published_at is null;
create index journal_entries_by_number on tenant.journal_entries (jurisdiction_id, seq);
