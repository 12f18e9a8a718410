-- After a death the account is the heirs': while they claim, the member's own JHT claim keeps no other waiting and grants nothing.

create function claims.is_of_heirs(p_claim text) returns boolean language sql stable set search_path = claims, pg_temp as $$
  select coalesce((select f.value from claims.fact f where f.claim = p_claim and f.name = 'heir'
                   order by f.number desc limit 1) = 'true', false)
$$;
comment on function claims.is_of_heirs is 'Whether heirs claim it: the last word on that.';

create function claims.heirs_claim(p_membership text) returns text language sql stable set search_path = claims, pg_temp as $$
  select open.id
  from (
    select p_membership as kpj union
    select other.kpj from registry.membership m, registry.cards_of(m.id) card, registry.membership other
    where m.kpj = p_membership and other.id = card.membership
  ) own
  cross join lateral (
    select c.id from claims.claim c
    where c.membership = own.kpj and claims.is_of_heirs(c.id)
      and not exists (select from claims.approval a where a.claim = c.id and a.outcome = 'refused')
    offset 0
  ) open
  order by open.id limit 1
$$;
comment on function claims.heirs_claim is 'A claim of the heirs of a member, of any programme, that was not refused; by any of the cards that count for one.';

-- Looked up by the member's cards; what the law cannot answer (a day before it, facts that contradict each other) keeps no other waiting.
create or replace function claims.open_claim(p_membership text, p_ask text, p_but text default '') returns text language sql stable
  security definer set search_path = claims, pg_temp set enable_seqscan = off as $$
  select open.id
  from (
    select p_membership as kpj union
    select other.kpj from registry.membership m, registry.cards_of(m.id) card, registry.membership other
    where m.kpj = p_membership and other.id = card.membership
  ) own
  cross join lateral (
    select c.id from claims.claim c
    where c.membership = own.kpj and c.ask = p_ask and c.id <> p_but
      and (select a.claim from claims.approval a where a.claim = c.id) is null
      and coalesce((select d.outcome from claims.decision d where d.claim = c.id order by d.number desc limit 1), '')
        not in ('not-covered', 'contradictory')
    offset 0
  ) open
  where claims.is_of_heirs(open.id) or claims.heirs_claim(p_membership) is null
  order by open.id limit 1
$$;

create function claims.check_living() returns trigger language plpgsql
  security definer set search_path = claims, pg_temp as $$
declare
  v_membership text;
  v_heirs text;
begin
  select c.membership into v_membership from claims.claim c
  where c.id = new.claim and c.ask = 'jht' and not claims.is_of_heirs(c.id);
  if found then
    v_heirs := claims.heirs_claim(v_membership);
    if v_heirs is not null then
      perform ledger.refuse('claims/member-died', jsonb_build_object('claim', new.claim, 'heirs', v_heirs));
    end if;
  end if;
  return new;
end $$;
comment on function claims.check_living is 'Nobody is paid who died: the account is claimed by the heirs.';
create trigger living before insert on claims.approval
  for each row when (new.outcome = 'granted') execute function claims.check_living();

revoke all on function claims.is_of_heirs, claims.heirs_claim, claims.check_living from public;
