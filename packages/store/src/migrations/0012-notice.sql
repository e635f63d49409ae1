-- The duty lists that gate what a township is assigned.
create table tenant.township_duties (
  jurisdiction_id integer not null,
  id uuid not null,
  unit_id uuid,
  list text not null check (list in ('basic', 'assisting', 'withdrawn')),
  number integer not null check (number > 0),
  title text not null check (title <> ''),
  words text[] not null default '{}',
  lead_unit_id uuid,
  source text not null check (source <> ''),
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  primary key (jurisdiction_id, id),
  foreign key (jurisdiction_id, unit_id) references tenant.units,
  foreign key (jurisdiction_id, lead_unit_id) references tenant.units,
  check (valid_to is null or valid_to >= valid_from)
);
create unique index township_duties_number_key on tenant.township_duties
  (jurisdiction_id, unit_id, list, number, valid_from) nulls not distinct;
select catalogue.guard('tenant.township_duties', 'shared', '乡镇履职事项清单: 基本履职, 配合履职, 上级部门收回; of one township, or of all without a unit');

alter table tenant.import_mappings drop constraint import_mappings_kind_check;
alter table tenant.import_mappings add constraint import_mappings_kind_check
  check (kind in ('units', 'people', 'ledger', 'duty-list'));

-- The entry of the lists a commitment falls under, as the office chose it, or the paper that admits it.
alter table tenant.commitments
  add column duty_id uuid,
  add column admission_number text,
  add column admission_basis text,
  add constraint commitments_duty_fkey foreign key (jurisdiction_id, duty_id) references tenant.township_duties,
  add constraint commitments_admission_check check ((admission_number is null) = (admission_basis is null));
