-- A connection reads the key of who acts once, what a secret opens is gone through once, and open claims are found by index.

-- The key never changes: said to be immutable, it is read when a plan of its two users is made and stands in that plan,
-- which nobody but the owner can look at. Nobody who acts may call it.
create function access.secret_key() returns bytea language plpgsql immutable parallel restricted
  security definer set search_path = access, pg_temp as $$
begin
  return (select k.key from access.acting_key k);
end $$;
comment on function access.secret_key is 'The key of the code over the words of jamin.acting, for access.actor and access.enter alone.';

create or replace function access.actor() returns text[] language plpgsql stable parallel restricted
  security definer set search_path = access, pg_temp as $$
declare
  v_setting text := current_setting('jamin.acting', true);
  v_words text;
begin
  if v_setting is null or v_setting = '' then
    return null;
  end if;
  v_words := substr(v_setting, 65);
  if left(v_setting, 64) is distinct from access.code_of(v_words, access.secret_key()) then
    perform ledger.refuse('access/forged', '{}');
  end if;
  return v_words::text[];
end $$;

create or replace function access.enter(p_secret text, p_role text, p_at timestamptz, out held text[], out acting jsonb)
  language plpgsql security definer set search_path = access, pg_temp as $$
declare
  v record;
  v_one record;
  v_role text := p_role;
  v_all boolean := false;
  v_branches text[] := '{}';
  v_employers text[] := '{}';
  v_memberships text[] := '{}';
  v_words text;
begin
  -- In the order of roles and of what each is granted for.
  for v in select h.* from access.held_by(p_secret, p_at) h loop
    held := coalesce(held, '{}');
    continue when v.role is null;
    v_role := coalesce(v_role, v.role);
    if v.role <> all (held) then
      held := held || v.role;
    end if;
    continue when v.role <> v_role;
    v_one := v;
    case v.scope
      when 'all' then v_all := true;
      when 'branch' then v_branches := array_remove(v_branches, v.of) || v.of;
      when 'region' then v_branches := v_branches || array(select b from access.branches_of(v.scope, v.of) b);
      when 'employer' then v_employers := array_remove(v_employers, v.of) || v.of;
      when 'own' then v_memberships := array_remove(v_memberships, v.of) || v.of;
    end case;
  end loop;
  -- Of several roles none is chosen, and of none that is held neither.
  if held is null or v_role is null or not v_role = any (held) or p_role is null and cardinality(held) > 1 then
    return;
  end if;
  if cardinality(v_branches) > 1 then
    v_branches := array(select distinct b from unnest(v_branches) b order by b);
  end if;
  select array[v_one.id, v_role,
    ' ' || string_agg(r.action, ' ') || ' ',
    ' ' || string_agg(r.action, ' ') filter (where r.reach = 'all' or r.reach = 'region' and v_all) || ' ',
    ' ' || string_agg(r.action, ' ') filter (where r.reach in ('branch', 'region')) || ' ', v_branches::text,
    ' ' || string_agg(r.action, ' ') filter (where r.reach = 'employer') || ' ', v_employers::text,
    ' ' || string_agg(r.action, ' ') filter (where r.reach = 'own') || ' ', v_memberships::text]::text
  into v_words
  from access.right r where r.role = v_role;
  perform set_config('jamin.acting', access.code_of(v_words, access.secret_key()) || v_words, true);
  acting := jsonb_build_object('id', v_one.id, 'name', v_one.name, 'kind', v_one.kind, 'role', v_role, 'everywhere', v_all,
    'branches', v_branches, 'employers', v_employers, 'memberships', v_memberships);
end $$;
revoke all on function access.secret_key from public;
