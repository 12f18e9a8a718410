-- The JHT account is claimed once at a time: a second claim waits until the first is approved or refused.

create function claims.open_claim(p_membership text, p_ask text, p_but text default '') returns text language sql stable
  security definer set search_path = claims, pg_temp as $$
  select c.id from claims.claim c
  where c.ask = p_ask and c.id <> p_but and not exists (select from claims.approval a where a.claim = c.id)
    and c.membership in (
      select p_membership union
      select other.kpj from registry.membership m, registry.cards_of(m.id) card, registry.membership other
      where m.kpj = p_membership and other.id = card.membership)
  order by c.id limit 1
$$;
comment on function claims.open_claim is 'A claim of a member, by any of the cards that count for one, that nobody approved or refused yet.';

create function claims.check_one_open() returns trigger language plpgsql
  security definer set search_path = claims, pg_temp as $$
declare
  v_open text;
begin
  perform pg_advisory_xact_lock(hashtextextended('claims.open ' || coalesce((
    select card.effective::text from registry.membership m, registry.cards_of(m.id) card where m.kpj = new.membership limit 1),
    new.membership), 0));
  v_open := claims.open_claim(new.membership, new.ask, new.id);
  if v_open is not null then
    perform ledger.refuse('claims/open-already', jsonb_build_object('claim', v_open, 'ask', new.ask));
  end if;
  return null;
end $$;
-- After the row: who may not file is told so, and nothing of other claims.
create trigger one_open after insert on claims.claim
  for each row when (new.ask = 'jht') execute function claims.check_one_open();

revoke all on function claims.open_claim, claims.check_one_open from public;
-- Whoever files is told by the refusal; only the branch itself asks about any card.
grant execute on function claims.open_claim to jamin_system;
