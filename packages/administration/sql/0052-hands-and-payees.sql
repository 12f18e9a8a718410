-- One administrator makes the keys of one hand alone, and a payment goes to the heir who was named, told by its last letters.

create function access.check_key_hand() returns trigger language plpgsql
  security definer set search_path = access, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('access.key ' || new.made_by, 0));
  -- Also a key that was withdrawn or ran out: whoever had it was that hand.
  if exists (select from access.key k
             where k.made_by = new.made_by and k.id <> new.id and k.role in ('officer', 'cashier') and k.role <> new.role
               and k.scope = new.scope and k.of is not distinct from new.of) then
    perform ledger.refuse('access/second-hand', jsonb_build_object('role', new.role, 'scope', new.scope, 'of', new.of));
  end if;
  return null;
end $$;
revoke all on function access.check_key_hand from public;
create trigger one_hand after insert on access.key
  for each row when (new.role in ('officer', 'cashier')) execute function access.check_key_hand();

-- The second hand of before is withdrawn: the key that was made later.
insert into access.key_withdrawn (key, reason, at, by)
select k.id, 'its maker had made a key of the other hand', now(), 'migration'
from access.key k
where k.role in ('officer', 'cashier')
  and exists (select from access.key f
              where f.made_by = k.made_by and f.role in ('officer', 'cashier') and f.role <> k.role
                and f.scope = k.scope and f.of is not distinct from k.of and f.id < k.id)
  and not exists (select from access.key_withdrawn w where w.key = k.id);

alter table payments.payment add column account_ends text check (length(account_ends) <= 4);
comment on column payments.payment.account_ends is
  'The last letters of the account number, at most half of it: by them who approves compares payees. Nothing of orders before they were kept.';

create function payments.check_payee() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
declare
  v_named text := (select h.payee from claims.heirs h where h.claim = new.claim order by h.number desc limit 1);
begin
  if v_named is not null and v_named <> new.payee_name then
    perform ledger.refuse('payments/other-payee', jsonb_build_object('claim', new.claim));
  end if;
  return null;
end $$;
revoke all on function payments.check_payee from public;
create trigger named_payee after insert on payments.payment for each row execute function payments.check_payee();
