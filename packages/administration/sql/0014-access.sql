-- Access: people and machines, what each was granted, who acts in a transaction, and who read whose file.

-- What a role may do to the branch's tables is granted to jamin_app; two roles work with its rights. jamin_people is for people
-- and machines: it sees only what whoever acts may see. jamin_system is for the work that the branch does by itself: it sees every row.
do $$
declare
  v_role text;
begin
  foreach v_role in array array['jamin_people', 'jamin_system'] loop
    begin
      if not exists (select from pg_roles where rolname = v_role) then
        execute format('create role %I nologin inherit', v_role);
      end if;
    exception when duplicate_object or unique_violation then
      null;
    end;
    if not pg_has_role(v_role, 'jamin_app', 'usage') then
      execute format('grant jamin_app to %I with inherit true, set false', v_role);
    end if;
    execute format('grant %I to %I with set true', v_role, current_user);
  end loop;
  if not pg_has_role('jamin_system', 'jamin_people', 'set') then
    grant jamin_people to jamin_system with inherit false, set true;
  end if;
end $$;

create schema access;
comment on schema access is 'Who may do what, who did sign in, and who read whose file.';

-- Rights as data: the same rows as rights.ts; a test compares them.

create table access.role (
  code text primary key,
  grantable text[] not null check (grantable <@ array['own', 'employer', 'branch', 'region', 'all'])
);
comment on table access.role is 'The roles, and what each can be granted for.';
insert into access.role (code, grantable) values
  ('worker', '{own}'), ('heir', '{own}'), ('employer', '{employer}'),
  ('officer', '{branch}'), ('approver', '{branch}'), ('cashier', '{branch}'),
  ('press', '{branch,region,all}'), ('auditor', '{branch,region,all}'), ('administrator', '{branch,region,all}');

create table access.right (
  action text not null,
  role text not null references access.role,
  reach text not null check (reach in ('own', 'employer', 'branch', 'region', 'all')),
  primary key (action, role)
);
comment on table access.right is 'What each role may do, and how far it reaches.';
comment on column access.right.reach is 'The memberships, employers or branches that were granted; region: as far as was granted, up to everything; all: everything.';
insert into access.right (action, role, reach)
select action, split_part(cell, ':', 1), split_part(cell, ':', 2)
from (values
  ('read-public-figures', 'worker:all heir:all employer:all officer:all approver:all cashier:all press:all auditor:all administrator:all'),
  ('read-branch-figures', 'officer:branch approver:branch cashier:branch press:region auditor:region administrator:region'),
  ('read-own-file', 'worker:own heir:own'),
  ('read-member-file', 'officer:branch approver:branch auditor:region'),
  ('read-employer-file', 'employer:employer officer:branch approver:branch cashier:branch auditor:region'),
  ('read-claim', 'worker:own heir:own officer:branch approver:branch cashier:branch auditor:region'),
  ('read-payments', 'worker:own heir:own officer:branch approver:branch cashier:branch auditor:region'),
  ('read-batches', 'approver:branch cashier:branch auditor:region'),
  ('read-books', 'approver:all cashier:all auditor:all'),
  ('read-access-log', 'worker:own heir:own auditor:region'),
  ('register-member', 'employer:employer officer:branch'),
  ('register-employer', 'officer:branch'),
  ('report-month', 'employer:employer officer:branch'),
  ('ask-correction', 'worker:own heir:own employer:employer officer:branch'),
  ('decide-correction', 'approver:branch'),
  ('merge-memberships', 'officer:branch'),
  ('issue-bill', 'officer:branch'),
  ('receive-money', 'cashier:branch'),
  ('file-claim', 'worker:own heir:own employer:employer officer:branch'),
  ('state-facts', 'worker:own heir:own employer:employer officer:branch'),
  ('see-papers', 'officer:branch'),
  ('decide-claim', 'officer:branch'),
  ('approve-decision', 'approver:branch'),
  ('return-decision', 'approver:branch'),
  ('object-to-decision', 'worker:own heir:own'),
  ('name-payee', 'officer:branch'),
  ('confirm-data', 'worker:own heir:own officer:branch'),
  ('stop-parts', 'officer:branch'),
  ('order-payment', 'cashier:branch'),
  ('approve-batch', 'approver:branch'),
  ('import-statement', 'cashier:branch'),
  ('resolve-unmatched', 'cashier:branch'),
  ('decide-resolution', 'approver:branch'),
  ('publish-release', 'press:region'),
  ('close-month', 'approver:all'),
  ('seal-books', 'administrator:all'),
  ('verify-books', 'auditor:all administrator:all'),
  ('manage-people', 'administrator:region'),
  ('manage-keys', 'administrator:region'),
  ('erase-person', 'administrator:region')
) as matrix (action, cells), unnest(string_to_array(cells, ' ')) as cell;

-- People, machines, grants.

create sequence access.person_number;
create sequence access.key_number;

create table access.person (
  id text primary key default 'A-' || lpad(nextval('access.person_number')::text, 6, '0') check (id ~ '^A-\d{6,}$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('member', 'employer', 'staff')),
  home text,
  made_at timestamptz not null,
  made_by text not null check (made_by <> ''),
  check ((kind = 'staff') = (home is not null))
);
comment on table access.person is 'Somebody who can sign in. What the branch knows of an insured person stands in the registry.';
comment on column access.person.home is 'The branch of a member of staff; who manages that branch manages this person.';

create table access.person_event (
  person text not null references access.person,
  number integer not null check (number > 0),
  event text not null check (event in ('suspended', 'restored', 'left')),
  reason text not null check (reason <> ''),
  at timestamptz not null,
  by text not null check (by <> '' and by <> person),
  primary key (person, number)
);
comment on table access.person_event is 'Why somebody may sign in no more, or again; the last event counts, and nobody writes his own.';

create table access.grant (
  id bigint generated always as identity primary key,
  person text not null references access.person,
  role text not null references access.role,
  scope text not null check (scope in ('own', 'employer', 'branch', 'region', 'all')),
  of text,
  valid_from timestamptz not null,
  valid_to timestamptz not null check (valid_to > valid_from),
  granted_at timestamptz not null,
  granted_by text not null check (granted_by <> ''),
  constraint granted_by_another check (granted_by <> person),
  check ((scope = 'all') = (of is null))
);
comment on table access.grant is 'A role that somebody holds, for what and for how long; never granted by its holder.';
comment on column access.grant.of is 'KPJ, NPP, branch or region, by scope.';
create index grant_person on access.grant (person, role);

create table access.grant_withdrawn (
  "grant" bigint primary key references access.grant,
  reason text not null check (reason <> ''),
  at timestamptz not null,
  by text not null check (by <> '')
);
comment on table access.grant_withdrawn is 'A grant that ended before its time.';

create table access.key (
  id text primary key default 'KEY-' || lpad(nextval('access.key_number')::text, 6, '0') check (id ~ '^KEY-\d{6,}$'),
  prefix text not null check (length(prefix) = 12),
  hash bytea not null unique check (length(hash) = 32),
  holder text not null check (holder <> ''),
  role text not null references access.role,
  scope text not null check (scope in ('own', 'employer', 'branch', 'region', 'all')),
  of text,
  expires_at timestamptz not null check (expires_at > made_at),
  made_at timestamptz not null,
  made_by text not null check (made_by <> ''),
  check ((scope = 'all') = (of is null))
);
comment on table access.key is 'What a machine signs in with: one role for one branch or employer, for a time.';
comment on column access.key.prefix is 'The beginning of the key, by which people tell keys apart.';
comment on column access.key.hash is 'SHA-256 of the key. The key itself was shown once and is kept nowhere.';
comment on column access.key.holder is 'Whose machine it is.';

create table access.key_withdrawn (
  key text primary key references access.key,
  reason text not null check (reason <> ''),
  at timestamptz not null,
  by text not null check (by <> '')
);
comment on table access.key_withdrawn is 'A key that opens nothing any more.';

create function access.check_grantable() returns trigger language plpgsql
  security definer set search_path = access, pg_temp as $$
begin
  if not exists (select from access.role r where r.code = new.role and new.scope = any (r.grantable)) then
    perform ledger.refuse('access/not-grantable', jsonb_build_object('role', new.role, 'scope', new.scope));
  end if;
  return new;
end $$;
create trigger grantable before insert on access.grant for each row execute function access.check_grantable();
create trigger grantable before insert on access.key for each row execute function access.check_grantable();

create table access.signing_in (
  session bytea primary key check (length(session) = 32),
  person text not null references access.person,
  how text not null check (how in ('password', 'institution', 'demonstration')),
  at timestamptz not null,
  expires_at timestamptz not null check (expires_at > at)
);
comment on table access.signing_in is 'Somebody signed in.';
comment on column access.signing_in.session is 'SHA-256 of the secret that the browser holds.';
create index signing_in_person on access.signing_in (person, at);

create table access.signing_out (
  session bytea primary key references access.signing_in,
  at timestamptz not null
);
comment on table access.signing_out is 'A session that ended before its time.';

create table access.read_log (
  id bigint generated always as identity primary key,
  membership text not null check (membership <> ''),
  claim text,
  why text not null check (why in ('claim', 'question', 'correction', 'payment', 'audit')),
  at timestamptz not null,
  reader text not null check (reader <> ''),
  role text not null references access.role,
  made_in xid8 not null default pg_current_xact_id()
);
comment on table access.read_log is 'Who read whose file, why and when; the person whose file it is sees it.';
comment on column access.read_log.made_in is 'The database transaction that read: what is sealed opens in no other.';
create index read_log_membership on access.read_log (membership, at);

-- Who acts. The setting jamin.acting is written by access.act alone: it carries a code made with a key that no role may
-- read, over the words, the connection and the moment at which the transaction began; anything else is a forgery.

create table access.acting_key (
  one boolean primary key default true check (one),
  key bytea not null
);
comment on table access.acting_key is 'The key of that code; made here, and never leaves.';
insert into access.acting_key (key)
select sha256(convert_to(string_agg(gen_random_uuid()::text, ''), 'UTF8')) from generate_series(1, 4);

create function access.code_of(p_words text) returns text language sql stable parallel restricted
  security definer set search_path = access, pg_temp as $$
  select encode(sha256(k.key || sha256(k.key || convert_to(
    pg_backend_pid()::text || ' ' || extract(epoch from now())::text || ' ' || p_words, 'UTF8'))), 'hex')
  from access.acting_key k
$$;
comment on function access.code_of is 'The code over the words of jamin.acting.';

create function access.guarded() returns boolean language sql stable parallel restricted as $$
  select coalesce(nullif(current_setting('role', true), 'none'), session_user::text) in ('jamin_people', 'jamin_app')
$$;
comment on function access.guarded is 'Whether a person or a machine acts here; the branch by itself is not guarded.';

create function access.acting() returns jsonb language plpgsql stable parallel restricted
  security definer set search_path = access, pg_temp as $$
declare
  v_setting text := current_setting('jamin.acting', true);
begin
  if v_setting is null or v_setting = '' then
    return null;
  end if;
  if left(v_setting, 64) is distinct from access.code_of(substr(v_setting, 65)) then
    perform ledger.refuse('access/forged', '{}');
  end if;
  return substr(v_setting, 65)::jsonb;
end $$;
comment on function access.acting is 'Who acts in this transaction: id, role, rights, and what was granted; nothing when nobody does.';

create function access.me() returns text language sql stable parallel restricted as $$
  select access.acting() ->> 'id'
$$;
comment on function access.me is 'The id of who acts.';

create function access.can(p_action text) returns boolean language sql stable parallel restricted as $$
  select not access.guarded() or coalesce((access.acting() -> 'rights') ? p_action, false)
$$;
comment on function access.can is 'Whether who acts may do it to something; to what, the other functions say.';

create function access.everywhere(p_action text) returns boolean language sql stable parallel restricted as $$
  select not access.guarded() or coalesce((
    select a -> 'rights' ->> p_action = 'all' or (a -> 'rights' ->> p_action = 'region' and (a ->> 'everywhere')::boolean)
    from access.acting() a), false)
$$;
comment on function access.everywhere is 'Whether who acts may do it to everything.';

create function access.listed(p_action text, p_list text, p_reaches text[]) returns text[]
  language sql stable parallel restricted as $$
  select coalesce((
    select array(select jsonb_array_elements_text(a -> p_list)) from access.acting() a
    where a -> 'rights' ->> p_action = any (p_reaches)), '{}')
$$;
create function access.branches(p_action text) returns text[] language sql stable parallel restricted as $$
  select access.listed(p_action, 'branches', '{branch,region}')
$$;
comment on function access.branches is 'The branches in which who acts may do it.';
create function access.employers(p_action text) returns text[] language sql stable parallel restricted as $$
  select access.listed(p_action, 'employers', '{employer}')
$$;
comment on function access.employers is 'The employers (NPP) for which who acts may do it.';
create function access.memberships(p_action text) returns text[] language sql stable parallel restricted as $$
  select access.listed(p_action, 'memberships', '{own}')
$$;
comment on function access.memberships is 'The memberships (KPJ) of his own for which who acts may do it.';

create function access.reaches(p_action text, p_branch text, p_employer text, p_membership text) returns boolean
  language sql stable parallel restricted as $$
  select access.everywhere(p_action) or coalesce(p_branch = any (access.branches(p_action)), false)
    or coalesce(p_employer = any (access.employers(p_action)), false)
    or coalesce(p_membership = any (access.memberships(p_action)), false)
$$;
comment on function access.reaches is 'Whether who acts may do it to this.';

create function access.must(p_action text) returns void language plpgsql stable
  security definer set search_path = access, pg_temp as $$
begin
  if not access.can(p_action) then
    perform ledger.refuse('access/not-allowed', jsonb_build_object('action', p_action));
  end if;
end $$;
comment on function access.must is 'Refuses what who acts may not do.';

-- What a secret opens: each role with everything that is granted in it now.
create function access.held_by(p_secret text, p_at timestamptz)
  returns table (id text, name text, kind text, role text, scope text, of text)
  language sql stable security definer set search_path = access, pg_temp as $$
  select k.id, k.holder, 'machine', k.role, k.scope, k.of
  from access.key k
  where k.hash = sha256(convert_to(p_secret, 'UTF8')) and k.made_at <= p_at and k.expires_at > p_at
    and not exists (select from access.key_withdrawn w where w.key = k.id)
  union all
  select p.id, p.name, 'person', g.role, g.scope, g.of
  from access.signing_in s
  join access.person p on p.id = s.person
  left join access.grant g on g.person = p.id and g.valid_from <= p_at and g.valid_to > p_at
    and not exists (select from access.grant_withdrawn w where w.grant = g.id)
  where s.session = sha256(convert_to(p_secret, 'UTF8')) and s.at <= p_at and s.expires_at > p_at
    and not exists (select from access.signing_out o where o.session = s.session)
    and coalesce((select e.event from access.person_event e where e.person = p.id order by e.number desc limit 1),
                 'restored') = 'restored'
  order by 4, 5, 6
$$;
comment on function access.held_by is 'Whose secret it is and what its holder was granted; no row when it opens nothing.';

create function access.branches_of(p_scope text, p_of text) returns setof text language sql stable
  security definer set search_path = access, pg_temp as $$
  select p_of where p_scope = 'branch'
  union all
  select b.code from registry.branch b where p_scope = 'region' and b.region = p_of
$$;
comment on function access.branches_of is 'The branches that a grant of a branch or a region names.';

create function access.act(p_secret text, p_role text, p_at timestamptz) returns jsonb
  language plpgsql security definer set search_path = access, pg_temp as $$
declare
  v_words jsonb;
begin
  select jsonb_build_object(
    'id', h.id, 'name', h.name, 'kind', h.kind, 'role', h.role, 'at', p_at,
    'rights', (select jsonb_object_agg(r.action, r.reach) from access.right r where r.role = h.role),
    'everywhere', bool_or(h.scope = 'all'),
    'branches', coalesce(jsonb_agg(distinct b order by b) filter (where b is not null), '[]'),
    'employers', coalesce(jsonb_agg(distinct h.of order by h.of) filter (where h.scope = 'employer'), '[]'),
    'memberships', coalesce(jsonb_agg(distinct h.of order by h.of) filter (where h.scope = 'own'), '[]'))
  into v_words
  from access.held_by(p_secret, p_at) h
  left join lateral access.branches_of(h.scope, h.of) b on true
  where h.role = p_role
  group by h.id, h.name, h.kind, h.role;
  if v_words is null then
    perform ledger.refuse('access/not-granted', jsonb_build_object('role', p_role));
  end if;
  perform set_config('jamin.acting', access.code_of(v_words::text) || v_words::text, true);
  return v_words;
end $$;
comment on function access.act is 'From here to the end of the transaction the holder of this secret acts, in one role.';

revoke all on all functions in schema access from public;
grant usage on schema access to jamin_app;
grant execute on function access.guarded, access.acting, access.me, access.can, access.everywhere, access.listed,
  access.branches, access.employers, access.memberships, access.reaches, access.must, access.held_by, access.branches_of,
  access.act to jamin_app;
grant usage on all sequences in schema access to jamin_app;
grant select, insert on access.person, access.person_event, access.grant, access.grant_withdrawn, access.key_withdrawn,
  access.read_log to jamin_app;
grant select on access.role, access.right to jamin_app;
grant select (id, prefix, holder, role, scope, of, expires_at, made_at, made_by), insert on access.key to jamin_app;
grant select (person, how, at, expires_at) on access.signing_in to jamin_app;
grant insert on access.signing_in, access.signing_out to jamin_system;
