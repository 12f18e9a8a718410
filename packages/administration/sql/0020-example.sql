-- The example branch: that this database is one, whether it is whole, and the day that it lives on.

create table house.example (
  this boolean primary key default true check (this),
  seed text not null check (seed <> ''),
  scale text not null check (scale ~ '^1:[1-9]\d*$'),
  made_by text not null check (made_by ~ '^[0-9a-f]{64}$')
);
comment on table house.example is 'One row where everybody here is invented; none in a branch of real people.';
comment on column house.example.this is 'This database, of which there is one.';
comment on column house.example.seed is 'What the invented people were drawn from; the same seed gives the same branch.';
comment on column house.example.scale is 'How much of a real branch it is: 1:10 is a tenth.';
comment on column house.example.made_by is 'SHA-256 of the program that made it, to know when it is outdated.';

create table house.example_whole (
  this boolean primary key default true references house.example
);
comment on table house.example_whole is 'One row when the example was made to its end; without it the example is thrown away.';
comment on column house.example_whole.this is 'This database, of which there is one.';

create table house.business_day (
  number bigint generated always as identity primary key,
  day date not null,
  moved_at timestamptz not null,
  moved_by text not null check (moved_by <> '')
);
comment on table house.business_day is 'The days that the example was moved to; it lives on the last one. A real branch lives on the day it is.';
comment on column house.business_day.moved_at is 'The moment by the clock of the machine.';

create function house.check_example() returns trigger language plpgsql
  security definer set search_path = house, pg_temp as $$
begin
  if exists (select from registry.branch) or exists (select from registry.person)
     or exists (select from ledger.transfer) or exists (select from access.person) then
    perform ledger.refuse('example/not-empty', '{}');
  end if;
  return new;
end $$;
comment on function house.check_example is 'Invented people never come among real ones: an example begins in an empty database.';
create trigger check_example before insert on house.example for each row execute function house.check_example();

create function house.check_day() returns trigger language plpgsql
  security definer set search_path = house, pg_temp as $$
declare
  v_last date;
begin
  -- One after the other, so that two moves at once do not both come after the same day.
  lock table house.business_day in share row exclusive mode;
  if not exists (select from house.example) then
    perform ledger.refuse('business-day/not-an-example', '{}');
  end if;
  select max(day) into v_last from house.business_day;
  if new.day < v_last then
    perform ledger.refuse('business-day/backwards', jsonb_build_object('day', v_last, 'asked', new.day));
  end if;
  return new;
end $$;
comment on function house.check_day is 'The example''s day goes forward only, and that of a real branch is never moved.';
create trigger check_day before insert on house.business_day for each row execute function house.check_day();

call access.guard('house.example', 'true');
call access.guard('house.example_whole', 'true');
call access.guard('house.business_day', 'true');
grant select on house.example, house.example_whole, house.business_day to jamin_app;
grant insert on house.example, house.example_whole, house.business_day to jamin_system;
