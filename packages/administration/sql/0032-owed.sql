-- Whether a part of a claim is owed: asked by the key of its transfer alone, so that no other row of the books is looked at.

create function claims.is_owed(p_claim text, p_line integer) returns boolean language sql stable
  security definer set search_path = claims, pg_temp as $$
  select exists (select from ledger.transfer t where t.key = 'part:' || p_claim || ':' || p_line)
$$;
comment on function claims.is_owed is 'For who sees the part already: whether it fell due and became owed. It tells nothing else of the books.';
revoke all on function claims.is_owed from public;
grant execute on function claims.is_owed to jamin_app;
