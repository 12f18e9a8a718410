-- The registry: who is insured, by whom employed, for what wage; what was known when; and how a mistake is put right.

create schema registry;
comment on schema registry is 'Branches, areas, persons, memberships, employers, employments, wages. What changes is a new row; nothing is overwritten.';

create domain registry.segment as text not null check (value in ('PU', 'BPU', 'JAKON', 'PMI'));
comment on domain registry.segment is 'Who insures himself how: wage earner, not a wage earner, construction project, migrant worker.';

create domain registry.programmes as text[]
  check (value <@ array['JKK', 'JKM', 'JHT', 'JP', 'JKP'] and cardinality(value) > 0 and array_position(value, null) is null);
comment on domain registry.programmes is 'The programmes that somebody takes part in.';

-- A public id: a letter and a number that never loses digits.
create function registry.public_id(p_letter text, p_id bigint) returns text language sql immutable parallel safe as $$
  select p_letter || '-' || lpad(p_id::text, greatest(8, length(p_id::text)), '0')
$$;
comment on function registry.public_id is 'The id that people see: a letter, and the number with at least eight digits.';


create table registry.area (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('province', 'regency', 'city')),
  name text not null check (name <> ''),
  parent text references registry.area,
  check ((kind = 'province') = (parent is null))
);
comment on table registry.area is 'A province, regency or city. Its own code here belongs to neither code system, for both change.';
comment on column registry.area.parent is 'The province in which it lies.';

create table registry.area_code (
  area text not null references registry.area,
  system text not null check (system in ('kemendagri', 'bps')),
  code text not null check (code ~ '^[0-9]{2}([0-9]{2})?$'),
  during daterange not null check (not isempty(during)),
  primary key (area, system, during),
  exclude using gist (int4range(ascii(left(system, 1)), ascii(left(system, 1)), '[]') with &&,
                      int4range(code::integer, code::integer, '[]') with &&, during with &&)
);
comment on table registry.area_code is 'What the Ministry of Home Affairs (as in a NIK) and Statistics Indonesia call an area, and when; at one time a code of one system is one area.';
comment on column registry.area_code.code is 'Digits only; text, so that no zero is lost. Bangka Barat and Bangka Selatan have swapped codes in the two systems.';

create table registry.branch (
  code text primary key check (code ~ '^[a-z0-9-]+$'),
  name text not null check (name <> ''),
  region text not null check (region <> '')
);
comment on table registry.branch is 'An office that serves members and employers.';
comment on column registry.branch.region is 'The regional office (kantor wilayah) that it reports to.';


create table registry.correction (
  id bigint generated always as identity primary key,
  code text not null generated always as (registry.public_id('COR', id)) stored unique,
  subject text not null check (subject in ('person', 'employer', 'employment')),
  subject_id bigint not null,
  field text not null check (field <> ''),
  old_value text,
  new_value text,
  sealed_value bytea,
  seen bigint,
  why text not null check (why <> ''),
  asked_at timestamptz not null,
  asked_by text not null check (asked_by <> ''),
  unique (id, asked_by),
  check (sealed_value is null or (old_value is null and new_value is null)),
  check (sealed_value is not null or new_value is distinct from old_value)
);
comment on table registry.correction is 'Somebody asks that a field be put right. A second person decides; what was approved is a new row of the subject that names this one.';
comment on column registry.correction.subject_id is 'The id of the person, employer or employment.';
comment on column registry.correction.sealed_value is 'The new value where it is one of those kept encrypted; neither value is written in the clear.';
comment on column registry.correction.seen is 'The row that held the old value when this was asked; what has changed since is not overwritten.';
create index correction_subject on registry.correction (subject, subject_id);

create table registry.correction_decision (
  correction bigint primary key,
  approved boolean not null,
  asked_by text not null,
  decided_at timestamptz not null,
  decided_by text not null check (decided_by <> ''),
  foreign key (correction, asked_by) references registry.correction (id, asked_by),
  constraint another_person check (decided_by <> asked_by)
);
comment on table registry.correction_decision is 'How a correction was decided; once, and by somebody else than who asked.';
comment on column registry.correction_decision.asked_by is 'As in the correction, so that the database can tell the two people apart.';

create table registry.person (
  id bigint generated always as identity primary key,
  code text not null generated always as (registry.public_id('P', id)) stored unique,
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> '')
);
comment on table registry.person is 'A human being; what we know of one stands in the tables beside.';

create table registry.person_version (
  id bigint generated always as identity primary key,
  person bigint not null references registry.person,
  name text not null check (name <> ''),
  birth_date date not null,
  sex text not null check (sex in ('female', 'male')),
  citizen boolean not null,
  phone text,
  known_from timestamptz not null,
  known_to timestamptz not null default 'infinity',
  replaces bigint unique references registry.person_version,
  recorded_by text not null check (recorded_by <> ''),
  correction bigint unique references registry.correction,
  check (known_to >= known_from)
);
comment on table registry.person_version is 'What was known of a person, and from when to when it was believed.';
comment on column registry.person_version.known_to is 'Set once, by the database, when a version comes that replaces this one.';
comment on column registry.person_version.correction is 'The approved correction that made this version; none for the first.';
create unique index person_version_current on registry.person_version (person) where known_to = 'infinity';
create index person_version_person on registry.person_version (person, known_from);
create index person_version_name on registry.person_version (lower(name) text_pattern_ops) where known_to = 'infinity';

create table registry.person_key (
  person bigint primary key references registry.person,
  wrapped bytea not null
);
comment on table registry.person_key is 'The data key of a person, itself encrypted by a key of the house. Without this row nothing sealed of the person can be read again.';

create table registry.person_secret (
  id bigint generated always as identity primary key,
  person bigint not null references registry.person,
  kind text not null check (kind in ('nik', 'bank-account')),
  sealed bytea not null,
  hash bytea not null check (length(hash) = 32),
  known_from timestamptz not null,
  known_to timestamptz not null default 'infinity',
  replaces bigint unique references registry.person_secret,
  recorded_by text not null check (recorded_by <> ''),
  correction bigint unique references registry.correction,
  check (known_to >= known_from)
);
comment on table registry.person_secret is 'NIK and bank account: encrypted with the person''s data key, found by a keyed hash.';
comment on column registry.person_secret.hash is 'HMAC-SHA-256 of the value: equal values have equal hashes, and nobody without the key can try values.';
comment on column registry.person_secret.known_to is 'Set once, by the database, when a value comes that replaces this one.';
create unique index person_secret_current on registry.person_secret (person, kind) where known_to = 'infinity';
create unique index person_secret_nik on registry.person_secret (hash) where known_to = 'infinity' and kind = 'nik';
create index person_secret_hash on registry.person_secret (kind, hash);
create index person_secret_person on registry.person_secret (person, kind, known_from);

create table registry.erasure (
  person bigint primary key references registry.person,
  erased_at timestamptz not null,
  erased_by text not null check (erased_by <> ''),
  why text not null check (why <> '')
);
comment on table registry.erasure is 'Whose data key was destroyed, so that what was sealed of the person is gone for good.';


create sequence registry.kpj minvalue 90000000001 maxvalue 99999999999;
comment on sequence registry.kpj is 'Numbers for new cards.';

create table registry.membership (
  id bigint generated always as identity primary key,
  kpj text not null unique check (kpj ~ '^[0-9]{11}$'),
  person bigint not null references registry.person,
  segment registry.segment,
  enrolled_on date not null,
  branch text not null references registry.branch,
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> '')
);
comment on table registry.membership is 'A participant''s card: one number (KPJ) of one person in one segment.';
comment on column registry.membership.kpj is 'Eleven digits as text: zeros at the beginning count. It stays with the worker from one employer to the next.';
create index membership_person on registry.membership (person);
create index membership_branch on registry.membership (branch, segment);

create table registry.merge (
  id bigint generated always as identity primary key,
  code text not null generated always as (registry.public_id('MRG', id)) stored unique,
  merged bigint not null references registry.membership,
  kept bigint not null references registry.membership,
  why text not null check (why <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> ''),
  check (merged <> kept)
);
comment on table registry.merge is 'One card is found to be of the same person as another; from then on what is known of it counts for the other.';
create index merge_merged on registry.merge (merged);
create index merge_kept on registry.merge (kept);

create table registry.merge_undone (
  merge bigint primary key references registry.merge,
  why text not null check (why <> ''),
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> '')
);
comment on table registry.merge_undone is 'A merge that was a mistake: each card stands for itself again.';

create table registry.chosen_income (
  membership bigint not null references registry.membership,
  from_month date not null check (extract(day from from_month) = 1),
  income bigint not null check (income > 0),
  programmes registry.programmes not null,
  sector text not null check (sector in ('transport', 'other')),
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> ''),
  primary key (membership, from_month, recorded_at)
);
comment on table registry.chosen_income is 'The income that a member without an employer chose, from a month on; of two for one month the one recorded last counts.';
comment on column registry.chosen_income.income is 'Sen a month.';


create table registry.employer (
  id bigint generated always as identity primary key,
  npp text not null unique check (npp ~ '^[A-Z0-9]{4,16}$'),
  kind text not null check (kind in ('company', 'group', 'project')),
  registered_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> '')
);
comment on table registry.employer is 'Who reports and pays: a company (NPP), a group of members without employer (NPW), a construction project.';
comment on column registry.employer.npp is 'The number of the employer, group or project, as text.';

create table registry.employer_version (
  id bigint generated always as identity primary key,
  employer bigint not null references registry.employer,
  valid_from date not null,
  name text not null check (name <> ''),
  size text not null check (size in ('micro', 'small', 'medium', 'large')),
  risk_group text not null check (risk_group in ('very-low', 'low', 'medium', 'high', 'very-high')),
  area text not null references registry.area,
  branch text not null references registry.branch,
  known_from timestamptz not null,
  known_to timestamptz not null default 'infinity',
  replaces bigint unique references registry.employer_version,
  recorded_by text not null check (recorded_by <> ''),
  correction bigint unique references registry.correction,
  check (known_to >= known_from)
);
comment on table registry.employer_version is 'What an employer was from a day on, and from when to when that was believed.';
comment on column registry.employer_version.valid_from is 'It holds from this day until the next version by this day.';
create unique index employer_version_current on registry.employer_version (employer, valid_from) where known_to = 'infinity';
create index employer_version_employer on registry.employer_version (employer, valid_from, known_from);

create table registry.employment (
  id bigint generated always as identity primary key,
  code text not null generated always as (registry.public_id('E', id)) stored unique,
  membership bigint not null references registry.membership,
  employer bigint not null references registry.employer,
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> ''),
  unique (id, employer),
  unique (id, membership, employer)
);
comment on table registry.employment is 'A member works for an employer; when, stands beside.';
create index employment_membership on registry.employment (membership);
create index employment_employer on registry.employment (employer);

create table registry.employment_version (
  id bigint generated always as identity primary key,
  employment bigint not null,
  membership bigint not null,
  employer bigint not null,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  reason text check (reason in ('resignation', 'layoff', 'contract-ended', 'contract-cut-short', 'retirement', 'death',
                                'total-disability', 'unstated')),
  programmes registry.programmes not null,
  known_from timestamptz not null,
  known_to timestamptz not null default 'infinity',
  replaces bigint unique references registry.employment_version,
  recorded_by text not null check (recorded_by <> ''),
  correction bigint unique references registry.correction,
  foreign key (employment, membership, employer) references registry.employment (id, membership, employer),
  check ((ends_on is null) = (reason is null)),
  check (known_to >= known_from),
  constraint one_period_at_a_time exclude using gist (
    int8range(membership, membership, '[]') with &&, int8range(employer, employer, '[]') with &&,
    daterange(starts_on, ends_on, '[]') with &&) where (known_to = 'infinity')
);
comment on table registry.employment_version is 'When an employment began and ended, and from when to when that was believed. Periods of one member with one employer never overlap.';
comment on column registry.employment_version.ends_on is 'The last day of work; none while it goes on.';
comment on column registry.employment_version.programmes is 'The programmes in which the employer insures this worker.';
create unique index employment_version_current on registry.employment_version (employment) where known_to = 'infinity';
create index employment_version_employer on registry.employment_version (employer, starts_on);
create index employment_version_membership on registry.employment_version (membership, employer);
create index employment_version_employment on registry.employment_version (employment, known_from);

create table registry.wage_report (
  id bigint generated always as identity primary key,
  key text not null unique check (key <> ''),
  employer bigint not null references registry.employer,
  month date not null check (extract(day from month) = 1),
  content bytea not null check (length(content) = 32),
  rows integer not null check (rows > 0),
  recorded_at timestamptz not null,
  recorded_by text not null check (recorded_by <> ''),
  unique (id, employer, month, recorded_at)
);
comment on table registry.wage_report is 'An employer''s wages of a month, as reported at one moment; a later report corrects the wages that it names.';
comment on column registry.wage_report.key is 'Idempotency key: the same again changes nothing, with other content is refused.';
comment on column registry.wage_report.content is 'SHA-256 of what was reported, for that comparison.';

create table registry.wage (
  employment bigint not null,
  month date not null,
  recorded_at timestamptz not null,
  report bigint not null,
  employer bigint not null,
  wage bigint not null check (wage >= 0),
  primary key (employment, month, recorded_at, report),
  foreign key (employment, employer) references registry.employment (id, employer),
  foreign key (report, employer, month, recorded_at)
    references registry.wage_report (id, employer, month, recorded_at)
);
comment on table registry.wage is 'A worker''s wage of a month as reported. As of a moment, the one recorded last by then counts; what came before stays.';
comment on column registry.wage.wage is 'Sen.';
comment on column registry.wage.employer is 'As its report''s and its employment''s: nobody reports the wages of another employer''s workers.';
comment on column registry.wage.recorded_at is 'As its report''s, so that a wage as of a moment is one look into one index.';
create index wage_report_employer on registry.wage_report (employer, month);


-- What is replaced ends when its replacement is recorded; whoever comes second has nothing left to replace.
create function registry.end_person_version() returns trigger language plpgsql
  security definer set search_path = registry, pg_temp as $$
begin
  update registry.person_version v set known_to = new.known_from
  where v.id = new.replaces and v.person = new.person and v.known_to = 'infinity';
  if not found then
    perform ledger.refuse('registry/changed-meanwhile', jsonb_build_object('replaces', new.replaces::text));
  end if;
  return new;
end $$;
create trigger end_replaced before insert on registry.person_version
  for each row when (new.replaces is not null) execute function registry.end_person_version();

create function registry.end_person_secret() returns trigger language plpgsql
  security definer set search_path = registry, pg_temp as $$
begin
  update registry.person_secret v set known_to = new.known_from
  where v.id = new.replaces and v.person = new.person and v.kind = new.kind and v.known_to = 'infinity';
  if not found then
    perform ledger.refuse('registry/changed-meanwhile', jsonb_build_object('replaces', new.replaces::text));
  end if;
  return new;
end $$;
create trigger end_replaced before insert on registry.person_secret
  for each row when (new.replaces is not null) execute function registry.end_person_secret();

create function registry.end_employer_version() returns trigger language plpgsql
  security definer set search_path = registry, pg_temp as $$
begin
  update registry.employer_version v set known_to = new.known_from
  where v.id = new.replaces and v.employer = new.employer and v.valid_from = new.valid_from and v.known_to = 'infinity';
  if not found then
    perform ledger.refuse('registry/changed-meanwhile', jsonb_build_object('replaces', new.replaces::text));
  end if;
  return new;
end $$;
create trigger end_replaced before insert on registry.employer_version
  for each row when (new.replaces is not null) execute function registry.end_employer_version();

create function registry.end_employment_version() returns trigger language plpgsql
  security definer set search_path = registry, pg_temp as $$
begin
  update registry.employment_version v set known_to = new.known_from
  where v.id = new.replaces and v.employment = new.employment and v.known_to = 'infinity';
  if not found then
    perform ledger.refuse('registry/changed-meanwhile', jsonb_build_object('replaces', new.replaces::text));
  end if;
  return new;
end $$;
create trigger end_replaced before insert on registry.employment_version
  for each row when (new.replaces is not null) execute function registry.end_employment_version();

-- A version may come from a correction only when that one was approved, and for this subject.
create function registry.check_corrected() returns trigger language plpgsql
  security definer set search_path = registry, pg_temp as $$
begin
  if not exists (select from registry.correction c join registry.correction_decision d on d.correction = c.id
                 where c.id = new.correction and d.approved and c.subject = tg_argv[0]
                   and c.subject_id = (to_jsonb(new) ->> tg_argv[0])::bigint) then
    perform ledger.refuse('registry/not-approved', jsonb_build_object('correction', new.correction));
  end if;
  return null;
end $$;
create trigger corrected after insert on registry.person_version
  for each row when (new.correction is not null) execute function registry.check_corrected('person');
create trigger corrected after insert on registry.person_secret
  for each row when (new.correction is not null) execute function registry.check_corrected('person');
create trigger corrected after insert on registry.employer_version
  for each row when (new.correction is not null) execute function registry.check_corrected('employer');
create trigger corrected after insert on registry.employment_version
  for each row when (new.correction is not null) execute function registry.check_corrected('employment');

-- Merges are rare: they take turns, so that two at once cannot make a circle.
create function registry.check_merge() returns trigger language plpgsql
  security definer set search_path = registry, pg_temp as $$
declare
  v_before text;
begin
  perform pg_advisory_xact_lock(7264912);
  select m.code into v_before from registry.merge m
  where m.merged in (new.merged, new.kept) and m.id <> new.id
    and not exists (select from registry.merge_undone u where u.merge = m.id);
  if found then
    perform ledger.refuse('registry/merged-already', jsonb_build_object('merge', v_before));
  end if;
  if exists (select from registry.membership a join registry.membership b on b.id = new.kept
             where a.id = new.merged and a.segment <> b.segment) then
    perform ledger.refuse('registry/other-segment', '{}');
  end if;
  return new;
end $$;
create trigger alone before insert on registry.merge for each row execute function registry.check_merge();

create function registry.check_undone() returns trigger language plpgsql
  security definer set search_path = registry, pg_temp as $$
begin
  perform pg_advisory_xact_lock(7264912);
  if exists (select from registry.merge m where m.id = new.merge and m.recorded_at > new.recorded_at) then
    perform ledger.refuse('registry/recorded-before', '{}');
  end if;
  return new;
end $$;
create trigger alone before insert on registry.merge_undone for each row execute function registry.check_undone();

create function registry.merged(p_known timestamptz default 'infinity')
  returns table (membership bigint, effective bigint) language sql stable as $$
  with recursive live as (
    select m.merged, m.kept from registry.merge m
    where m.recorded_at <= p_known
      and not exists (select from registry.merge_undone u where u.merge = m.id and u.recorded_at <= p_known)
  ), followed (merged, kept) as (
    select merged, kept from live
    union
    select f.merged, l.kept from followed f join live l on l.merged = f.kept
  )
  select f.merged, f.kept from followed f where not exists (select from live l where l.merged = f.kept)
$$;
comment on function registry.merged is 'The memberships that count for another one, and for which, as merges were known at a moment.';

create view registry.effective_membership as
  select m.id as membership, coalesce(g.effective, m.id) as effective
  from registry.membership m left join registry.merged() g on g.membership = m.id;
comment on view registry.effective_membership is 'For every membership the one that it counts for today; itself where it was not merged.';

create function registry.erase_person(p_person bigint, p_at timestamptz, p_by text, p_why text) returns void
  language plpgsql security definer set search_path = registry, pg_temp as $$
begin
  insert into registry.erasure (person, erased_at, erased_by, why) values (p_person, p_at, p_by, p_why);
  delete from registry.person_key where person = p_person;
  update registry.person_secret s
  set hash = sha256(convert_to('erased ' || s.id::text, 'UTF8')), sealed = ''::bytea where s.person = p_person;
end $$;
comment on function registry.erase_person is 'Destroys the data key of a person: what was sealed, here and in every copy, can no longer be read or found.';

create function registry.count_anew() returns void language plpgsql
  security definer set search_path = registry, pg_temp as $$
declare
  v_table text;
begin
  -- An empty table that was counted is taken to stay empty.
  for v_table in select c.oid::regclass::text from pg_class c
    where c.relnamespace = 'registry'::regnamespace and c.relkind = 'r' and pg_relation_size(c.oid) > 65536 order by 1
  loop
    execute 'analyze ' || v_table;
  end loop;
end $$;
comment on function registry.count_anew is 'Tells the planner how much there is now; asked after many rows came at once, for an embedded database never counts by itself.';

grant usage on schema registry to jamin_app;
grant select on all tables in schema registry to jamin_app;
grant insert on registry.area, registry.area_code, registry.branch, registry.correction, registry.correction_decision,
  registry.person, registry.person_version, registry.person_key, registry.person_secret, registry.membership,
  registry.merge, registry.merge_undone, registry.chosen_income, registry.employer, registry.employer_version,
  registry.employment, registry.employment_version, registry.wage_report, registry.wage to jamin_app;
grant usage on sequence registry.kpj to jamin_app;
grant update (wrapped) on registry.person_key to jamin_app;
revoke all on all functions in schema registry from public;
grant execute on function registry.public_id, registry.merged, registry.erase_person, registry.count_anew to jamin_app;
