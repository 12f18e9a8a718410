-- Who acts costs less to ask: what a transaction says of it is a list that is read in place, not JSON that is parsed anew.

create function access.code_of(p_words text, p_key bytea) returns text language sql stable parallel restricted as $$
  select encode(sha256(p_key || sha256(p_key || convert_to(
    pg_backend_pid()::text || ' ' || extract(epoch from now())::text || ' ' || p_words, 'UTF8'))), 'hex')
$$;
comment on function access.code_of(text, bytea) is 'The code over the words of jamin.acting.';

-- The words, by place: 1 id; 2 role; 3 all actions; 4 those that reach everything; 5 those that reach branches, 6 which;
-- 7 those that reach employers, 8 which; 9 those that reach memberships of one's own, 10 which. Actions stand between blanks.
create function access.actor() returns text[] language plpgsql stable parallel restricted
  security definer set search_path = access, pg_temp as $$
declare
  v_setting text := current_setting('jamin.acting', true);
  v_words text;
  v_key bytea;
begin
  if v_setting is null or v_setting = '' then
    return null;
  end if;
  v_words := substr(v_setting, 65);
  select k.key into v_key from access.acting_key k;
  if left(v_setting, 64) is distinct from access.code_of(v_words, v_key) then
    perform ledger.refuse('access/forged', '{}');
  end if;
  return v_words::text[];
end $$;
comment on function access.actor is 'Who acts in this transaction, in the words that access.act wrote; nothing when nobody does.';

create or replace function access.acting() returns jsonb language plpgsql stable parallel restricted as $$
declare
  v text[] := access.actor();
begin
  return case when v is not null then jsonb_build_object('id', v[1], 'role', v[2]) end;
end $$;
comment on function access.acting is 'Who acts in this transaction: id and role; nothing when nobody does.';

-- One expression each, so that a statement that asks has it written in its plan.
create or replace function access.me() returns text language sql stable parallel restricted as $$
  select (access.actor())[1]
$$;
create or replace function access.can(p_action text) returns boolean language sql stable parallel restricted as $$
  select not access.guarded() or coalesce(strpos((access.actor())[3], ' ' || p_action || ' ') > 0, false)
$$;
create or replace function access.everywhere(p_action text) returns boolean language sql stable parallel restricted as $$
  select not access.guarded() or coalesce(strpos((access.actor())[4], ' ' || p_action || ' ') > 0, false)
$$;

create function access.listed(p_action text, p_place integer) returns text[] language plpgsql stable parallel restricted as $$
declare
  v text[] := access.actor();
begin
  if strpos(v[p_place], ' ' || p_action || ' ') > 0 then
    return v[p_place + 1]::text[];
  end if;
  return '{}';
end $$;
comment on function access.listed(text, integer) is 'The list after a place of the words, where the action stands in that place.';
create or replace function access.branches(p_action text) returns text[] language sql stable parallel restricted as $$
  select access.listed(p_action, 5)
$$;
create or replace function access.employers(p_action text) returns text[] language sql stable parallel restricted as $$
  select access.listed(p_action, 7)
$$;
create or replace function access.memberships(p_action text) returns text[] language sql stable parallel restricted as $$
  select access.listed(p_action, 9)
$$;
drop function access.listed(text, text, text[]);

-- One look at what a secret opens: the roles (nothing where it opens nothing), and who acts from here on. Without a role
-- it is the only one that is held; of several none is chosen, and nobody acts.
create function access.enter(p_secret text, p_role text, p_at timestamptz, out held text[], out acting jsonb)
  language plpgsql security definer set search_path = access, pg_temp as $$
declare
  v record;
  v_one record;
  v_words text;
begin
  for v in
    select h.id, h.name, h.kind, h.role, bool_or(h.scope = 'all') as everywhere,
      coalesce(array_agg(distinct b order by b) filter (where b is not null), '{}') as branches,
      coalesce(array_agg(distinct h.of order by h.of) filter (where h.scope = 'employer'), '{}') as employers,
      coalesce(array_agg(distinct h.of order by h.of) filter (where h.scope = 'own'), '{}') as memberships
    from access.held_by(p_secret, p_at) h
    left join lateral access.branches_of(h.scope, h.of) b on true
    group by h.id, h.name, h.kind, h.role
  loop
    held := array_remove(held || v.role, null);
    if v.role = p_role or v.role is not null and p_role is null then
      v_one := v;
      acting := to_jsonb(v);
    end if;
  end loop;
  if p_role is null and cardinality(held) > 1 then
    acting := null;
  end if;
  if acting is null then
    return;
  end if;
  select array[v_one.id, v_one.role,
    ' ' || string_agg(r.action, ' ') || ' ',
    ' ' || string_agg(r.action, ' ') filter (where r.reach = 'all' or r.reach = 'region' and v_one.everywhere) || ' ',
    ' ' || string_agg(r.action, ' ') filter (where r.reach in ('branch', 'region')) || ' ', v_one.branches::text,
    ' ' || string_agg(r.action, ' ') filter (where r.reach = 'employer') || ' ', v_one.employers::text,
    ' ' || string_agg(r.action, ' ') filter (where r.reach = 'own') || ' ', v_one.memberships::text]::text
  into v_words
  from access.right r where r.role = v_one.role;
  perform set_config('jamin.acting', access.code_of(v_words, (select k.key from access.acting_key k)) || v_words, true);
end $$;
comment on function access.enter is
  'What roles a secret opens; from here to the end of the transaction its holder acts in the one that is named, or in the only one.';

create or replace function access.act(p_secret text, p_role text, p_at timestamptz) returns jsonb
  language plpgsql security definer set search_path = access, pg_temp as $$
declare
  v_acting jsonb;
begin
  if p_role is not null then
    select e.acting into v_acting from access.enter(p_secret, p_role, p_at) e;
  end if;
  if v_acting is null then
    perform ledger.refuse('access/not-granted', jsonb_build_object('role', p_role));
  end if;
  return v_acting;
end $$;
drop function access.code_of(text);

-- The turn at a request with its key: who sends the same at the same time waits, and then sees the first one's answer.
create function access.turn(p_holder text, p_key text, out request bytea, out status smallint, out answer text)
  language plpgsql as $$
begin
  if p_holder is null or p_key is null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('answered:' || p_holder || ' ' || p_key, 0));
  select a.request, a.status, a.answer into request, status, answer
  from access.answered a where a.holder = p_holder and a.key = p_key;
end $$;
comment on function access.turn is
  'Waits until nobody else is at the same request, and gives what it was answered before; its status is nothing where it is new.';

revoke all on all functions in schema access from public;
grant execute on function access.actor, access.listed, access.enter, access.turn to jamin_app;

-- The likelier answer first: at a desk the branch is looked for before it is asked whether somebody reaches everything.
create or replace function access.reaches(p_action text, p_branch text, p_employer text, p_membership text) returns boolean
  language sql stable parallel restricted as $$
  select coalesce(p_branch = any (access.branches(p_action)), false) or access.everywhere(p_action)
    or p_employer is not null and coalesce(p_employer = any (access.employers(p_action)), false)
    or p_membership is not null and coalesce(p_membership = any (access.memberships(p_action)), false)
$$;
create or replace function access.written(p_predicate text) returns text language plpgsql immutable as $$
declare
  v text := p_predicate;
begin
  v := regexp_replace(v, '\{reach ([a-z-]+) (\S+) (\S+) ([^\s}]+)\}',
    '(\2 = any {branches \1} or {all \1} or \3 = any {employers \1} or \4 = any {memberships \1})', 'g');
  v := regexp_replace(v, '\((- = any \{[^}]+\} or )', '(', 'g');
  v := regexp_replace(v, ' or - = any \{[^}]+\}', '', 'g');
  v := regexp_replace(v, '\{all ([a-z-]+)\}', '(select access.everywhere(''\1''))', 'g');
  v := regexp_replace(v, '\{can ([a-z-]+)\}', '(select access.can(''\1''))', 'g');
  v := regexp_replace(v, '\{(branches|employers|memberships) ([a-z-]+)\}', '((select access.\1(''\2''))::text[])', 'g');
  v := regexp_replace(v, '\{at-employers ([a-z-]+)\}', '((select access.employer_ids(''\1''))::bigint[])', 'g');
  return replace(v, '{me}', '(select access.me())');
end $$;

create procedure access.guard_anew(p_table regclass, p_read text, p_add text) language plpgsql as $$
begin
  execute format('alter policy read on %s using (%s)', p_table, access.written(p_read));
  execute format('alter policy add on %s with check (%s)', p_table, access.written(p_add));
end $$;
comment on procedure access.guard_anew is 'For migrations: writes the two predicates of a guarded table anew.';
revoke all on procedure access.guard_anew from public;
call access.guard_anew('claims.claim',
  $$ {reach read-claim branch - membership} or filed_by = {me} $$,
  $$ filed_by = {me} and ({reach file-claim branch - membership}
     or cardinality({employers file-claim}) > 0 and exists (select from registry.membership m where m.kpj = membership)) $$);
call access.guard_anew('claims.fact',
  $$ exists (select from claims.claim c where c.id = claim and
       ({reach read-member-file c.branch - -} or c.membership = any {memberships read-own-file} or c.filed_by = {me})) $$,
  $$ stated_by = {me} and exists (select from claims.claim c where c.id = claim and case source
       when 'claimant' then {reach state-facts c.branch - c.membership}
       when 'employer' then {reach state-facts c.branch - -} or c.filed_by = {me} and cardinality({employers state-facts}) > 0
       else {reach state-facts c.branch - -} end) $$);
call access.guard_anew('claims.paper',
  $$ exists (select from claims.claim c where c.id = claim and
       ({reach read-member-file c.branch - -} or c.membership = any {memberships read-own-file} or c.filed_by = {me})) $$,
  $$ seen_by = {me} and exists (select from claims.claim c where c.id = claim and {reach see-papers c.branch - -}) $$);
call access.guard_anew('claims.decision',
  $$ exists (select from claims.claim c where c.id = claim and {reach read-claim c.branch - c.membership}) $$,
  $$ decided_by = {me} and exists (select from claims.claim c where c.id = claim and {reach decide-claim c.branch - -}) $$);
call access.guard_anew('claims.part',
  $$ exists (select from claims.claim c where c.id = claim and {reach read-claim c.branch - c.membership}) $$,
  $$ exists (select from claims.claim c where c.id = claim and {reach decide-claim c.branch - -}) $$);
call access.guard_anew('claims.approval',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ approved_by = {me} and exists (select from claims.claim c where c.id = claim and {reach approve-decision c.branch - -}) $$);
call access.guard_anew('payments.payment',
  $$ exists (select from claims.claim c where c.id = claim and {reach read-payments c.branch - c.membership}) $$,
  $$ ordered_by = {me} and exists (select from claims.claim c where c.id = claim and {reach order-payment c.branch - -}) $$);

-- A statement that adds to a claim locks it and looks for an approval once, not once for each row that it adds.
drop trigger undecided on claims.fact;
drop trigger undecided on claims.paper;
drop trigger undecided on claims.decision;
drop trigger undecided on claims.return;
create function claims.check_all_undecided() returns trigger language plpgsql
  security definer set search_path = claims, pg_temp as $$
declare
  v_claim text;
begin
  for v_claim in select distinct a.claim from added a order by 1 loop
    -- Who added a row sees its claim. What was waited for is seen by the statement after it.
    perform from claims.claim c where c.id = v_claim for no key update;
    if exists (select from claims.approval a where a.claim = v_claim) then
      perform ledger.refuse('claims/already-approved', jsonb_build_object('claim', v_claim));
    end if;
  end loop;
  return null;
end $$;
create trigger undecided after insert on claims.fact
  referencing new table as added for each statement execute function claims.check_all_undecided();
create trigger undecided after insert on claims.paper
  referencing new table as added for each statement execute function claims.check_all_undecided();
create trigger undecided after insert on claims.decision
  referencing new table as added for each statement execute function claims.check_all_undecided();
create trigger undecided after insert on claims.return
  referencing new table as added for each statement execute function claims.check_all_undecided();
revoke all on function claims.check_all_undecided from public;
