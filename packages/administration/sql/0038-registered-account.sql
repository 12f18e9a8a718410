-- The account that a claim's member has in the registry, still sealed, for who orders its payment: the house alone opens it.
create function payments.registered_account(p_claim text, p_at timestamptz)
  returns table (person text, wrapped bytea, sealed bytea) language sql stable
  security definer set search_path = payments, pg_temp as $$
  select p.code, k.wrapped, s.sealed
  from claims.claim c
  join registry.membership m on m.kpj = c.membership
  join registry.person p on p.id = m.person
  join registry.person_key k on k.person = p.id
  join registry.person_secret s on s.person = p.id and s.kind = 'bank-account'
    and s.known_from <= p_at and s.known_to > p_at
  where c.id = p_claim
    and (access.everywhere('order-payment') or c.branch = any (access.branches('order-payment')))
$$;
comment on function payments.registered_account is 'The sealed account of whose claim it is, for who may order its payment.';
revoke all on function payments.registered_account from public;
grant execute on function payments.registered_account to jamin_app;
