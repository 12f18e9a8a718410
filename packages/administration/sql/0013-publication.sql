-- Publication: releases whose every number is bound to a figure, in permanent versions, each behind two people.

create schema publication;
comment on schema publication is 'What the branch says in public. A version is never changed: what turns out otherwise is the next version.';

create sequence publication.release_number;
create table publication.release (
  id text primary key default 'R-' || lpad(nextval('publication.release_number')::text, 6, '0') check (id ~ '^R-\d{6,}$'),
  key text not null unique check (key <> ''),
  branch text references registry.branch,
  region text check (region <> ''),
  from_day date not null,
  to_day date not null,
  planned_on date not null,
  synthetic boolean not null,
  made_at timestamptz not null,
  made_by text not null check (made_by <> ''),
  check (from_day <= to_day and to_day < 'infinity'),
  check (num_nonnulls(branch, region) <= 1)
);
comment on table publication.release is 'One subject of publication: where and which days; with neither branch nor region it is everywhere.';
comment on column publication.release.key is 'Idempotency key: asked again with it, it is the same release.';
comment on column publication.release.planned_on is 'The day that the calendar names beforehand.';
comment on column publication.release.synthetic is 'The people behind the figures are invented; every text and file says so.';

create table publication.version (
  release text not null references publication.release,
  number integer not null check (number > 0),
  position bigint not null references statistics.counted,
  template jsonb not null,
  text_id text not null check (text_id <> ''),
  text_en text not null check (text_en <> ''),
  reason text check (reason <> ''),
  prepared_at timestamptz not null,
  prepared_by text not null check (prepared_by <> ''),
  made_in xid8 not null default pg_current_xact_id(),
  primary key (release, number),
  unique (release, number, prepared_by),
  check ((number = 1) = (reason is null))
);
comment on table publication.version is 'What a release says, from the books as of a position.';
comment on column publication.version.template is 'The pieces of the text in both languages: words, and what each number is bound to.';
comment on column publication.version.reason is 'Why it takes the place of the version before.';

create table publication.value (
  release text not null,
  version integer not null,
  figure text not null check (figure ~ '^paid\.(jht|jkk|jkm|jp|jkp|total)$'),
  part text not null check (part in ('cases', 'amount')),
  value bigint not null,
  primary key (release, version, figure, part),
  foreign key (release, version) references publication.version (release, number)
);
comment on table publication.value is 'Each number of a version.';
comment on column publication.value.value is 'Cases, or sen.';

create table publication.issue (
  release text not null,
  version integer not null,
  prepared_by text not null,
  published_at timestamptz not null,
  published_by text not null check (published_by <> ''),
  public_from timestamptz not null,
  primary key (release, version),
  foreign key (release, version, prepared_by) references publication.version (release, number, prepared_by),
  constraint second_person check (published_by <> prepared_by),
  check (public_from >= published_at)
);
comment on table publication.issue is 'A second person checked a version and let it out.';
comment on column publication.issue.public_from is 'The end of the embargo.';

create function publication.check_version() returns trigger language plpgsql
  security definer set search_path = publication, pg_temp as $$
declare
  v_last publication.version;
begin
  perform from publication.release r where r.id = new.release for no key update;
  select * into v_last from publication.version v where v.release = new.release order by v.number desc limit 1;
  if new.number <> coalesce(v_last.number, 0) + 1 or new.position < v_last.position then
    perform ledger.refuse('publication/not-the-next-version', jsonb_build_object('release', new.release));
  end if;
  return new;
end $$;
create trigger in_order before insert on publication.version for each row execute function publication.check_version();

create function publication.check_values() returns trigger language plpgsql
  security definer set search_path = publication, pg_temp as $$
begin
  if exists (select from added a join publication.version v on v.release = a.release and v.number = a.version
             where v.made_in <> pg_current_xact_id()) then
    perform ledger.refuse('publication/version-closed', '{}');
  end if;
  return null;
end $$;
create trigger joined after insert on publication.value
  referencing new table as added for each statement execute function publication.check_values();

create function publication.check_issue() returns trigger language plpgsql
  security definer set search_path = publication, pg_temp as $$
begin
  perform from publication.release r where r.id = new.release for no key update;
  if new.version <> (select max(v.number) from publication.version v where v.release = new.release) then
    perform ledger.refuse('publication/not-the-last-version', jsonb_build_object('release', new.release));
  end if;
  return new;
end $$;
create trigger last_version before insert on publication.issue for each row execute function publication.check_issue();

revoke all on all functions in schema publication from public;
grant usage on schema publication to jamin_app;
grant usage on sequence publication.release_number to jamin_app;
grant select on all tables in schema publication to jamin_app;
grant insert on publication.release, publication.value, publication.issue to jamin_app;
grant insert (release, number, position, template, text_id, text_en, reason, prepared_at, prepared_by) on publication.version to jamin_app;
