-- A JHT claim that the law cannot answer (of a day before it, or of facts that contradict each other) keeps no other from being filed.

create or replace function claims.open_claim(p_membership text, p_ask text, p_but text default '') returns text language sql stable
  security definer set search_path = claims, pg_temp as $$
  select c.id from claims.claim c
  where c.ask = p_ask and c.id <> p_but and not exists (select from claims.approval a where a.claim = c.id)
    and coalesce((select d.outcome from claims.decision d where d.claim = c.id order by d.number desc limit 1), '')
      not in ('not-covered', 'contradictory')
    and c.membership in (
      select p_membership union
      select other.kpj from registry.membership m, registry.cards_of(m.id) card, registry.membership other
      where m.kpj = p_membership and other.id = card.membership)
  order by c.id limit 1
$$;
