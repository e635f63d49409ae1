-- 发文 of every kind: what kinds there are and what steps each needs stands in rules/bulletins. A document tells what it
-- is of, who may read it once published, and whether it was withdrawn.
alter table tenant.bulletins drop constraint bulletins_kind_check;
alter table tenant.bulletins
  add column subject_type text check (subject_type <> ''),
  add column subject_id uuid,
  add column scope text not null default 'county' check (scope in ('county', 'units', 'public')),
  add column scope_unit_ids uuid[] not null default '{}',
  add column withdrawn_at timestamptz(3),
  add column withdrawn_reason text check (withdrawn_reason <> ''),
  add column withdrawn_by_post_id uuid,
  add column archived_at timestamptz(3),
  add column archived_by_post_id uuid,
  add constraint bulletins_kind_check check (kind <> ''),
  add constraint bulletins_subject_check check ((subject_type is null) = (subject_id is null)),
  add constraint bulletins_scope_secrecy_check check (scope <> 'public' or secrecy = 'public'),
  add constraint bulletins_withdrawn_check check ((withdrawn_at is null) = (withdrawn_reason is null)),
  add constraint bulletins_withdrawn_number_check check (withdrawn_at is null or number is not null),
  add constraint bulletins_archived_check check (state <> 'archived' or archived_at is not null);

create index bulletins_of_subject on tenant.bulletins (jurisdiction_id, subject_type, subject_id);

-- 限定单位: a published document of this scope is read by the office, by leaders, by its own unit, by those it is for,
-- and by those it asked.
create policy scope_holds on tenant.bulletins as restrictive for select to luoshi_app
  using (scope <> 'units' or published_at is null
    or catalogue.has_role('system') or catalogue.has_role('office') or catalogue.has_role('leader')
    or catalogue.acts_for(unit_id)
    or exists (select from unnest(scope_unit_ids) as named (id) where catalogue.acts_for(named.id))
    or exists (select from tenant.bulletin_replies reply
      where reply.jurisdiction_id = bulletins.jurisdiction_id and reply.bulletin_id = bulletins.id and catalogue.acts_for(reply.unit_id)));
