-- Releases: ids of their own, figures beside what was paid, and tables whose cells are hidden against all that is public.

-- R- is a receipt's.
alter table publication.release alter column id set default payments.numbered('RIL', nextval('publication.release_number'));
alter table publication.release drop constraint release_id_check;
alter table publication.release add constraint release_id_check check (id ~ '^(RIL|R)-\d{6,}$');

alter table publication.version add column tables text[] not null default '{}' check (tables <@ array['branch', 'region', 'month']);
comment on column publication.version.tables is 'What the rows of its tables are, table by table.';
grant insert (tables) on publication.version to jamin_app;

alter table publication.value drop constraint value_figure_check;
alter table publication.value add constraint value_figure_check check (figure ~
  '^(paid\.(jht|jkk|jkm|jp|jkp|total)|contributions\.(billed|received)|arrears\.owed|members\.active|persons\.paid|service\.median)$');
alter table publication.value drop constraint value_part_check;
alter table publication.value add constraint value_part_check check (part in ('cases', 'amount', 'days'));
comment on column publication.value.value is 'Cases, sen, or days.';

create table publication.cell (
  release text not null,
  version integer not null,
  list text not null check (list in ('branch', 'region', 'month')),
  name text not null,
  programme text not null check (programme in ('jht', 'jkk', 'jkm', 'jp', 'jkp', 'total')),
  branch text,
  region text,
  from_day date not null,
  to_day date not null,
  cases bigint,
  amount bigint,
  primary key (release, version, list, name, programme),
  foreign key (release, version) references publication.version (release, number),
  check ((cases is null) = (amount is null)),
  check (num_nonnulls(branch, region) <= 1 and from_day <= to_day)
);
comment on table publication.cell is 'The cells of a version''s tables as everybody may see them; later tables are hidden against them.';
comment on column publication.cell.name is 'The row; * is the row of totals.';
comment on column publication.cell.branch is 'With the region and the days, what the cell counts, so that it can be compared with cells of other tables.';
comment on column publication.cell.cases is 'Nothing where the cell is hidden.';
comment on column publication.cell.amount is 'Sen; hidden with the cases.';
create index cell_days on publication.cell (programme, from_day, to_day);
create trigger joined after insert on publication.cell
  referencing new table as added for each statement execute function publication.check_values();
grant select, insert on publication.cell to jamin_app;
call access.guard('publication.cell',
  $$ exists (select from publication.release r where r.id = release) $$,
  $$ exists (select from publication.version v where v.release = cell.release and v.number = version and v.prepared_by = {me})
     and {can publish-release} $$);

-- What is let out of any branch may be compared with what is told of another: whoever prepares a release is told its numbers, an embargo or not.
create function publication.published(p_release text, p_version integer, p_from date, p_to date, p_synthetic boolean)
  returns table (branch text, region text, from_day date, to_day date, programme text, cases bigint)
  language sql stable security definer set search_path = publication, pg_temp as $$
  with issued as (
    select r.*, i.version from publication.issue i join publication.release r on r.id = i.release
    where access.can('publish-release') and r.synthetic = p_synthetic and not (i.release = p_release and i.version >= p_version)
  )
  select c.branch, c.region, c.from_day, c.to_day, c.programme, c.cases
  from publication.cell c join issued i on i.id = c.release and i.version = c.version
  where c.from_day <= p_to and c.to_day >= p_from
  union
  select i.branch, i.region, i.from_day, i.to_day, substr(v.figure, 6), v.value
  from publication.value v join issued i on i.id = v.release and i.version = v.version
  where v.figure like 'paid.%' and v.part = 'cases' and i.from_day <= p_to and i.to_day >= p_from
$$;
comment on function publication.published is 'The cases that versions let out before told, or hid, of days that have some in common with these.';
revoke all on function publication.published from public;
grant execute on function publication.published to jamin_app;
