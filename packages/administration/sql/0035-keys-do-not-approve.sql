-- A machine's key approves nothing and administers nothing: whoever makes keys would else be two people at once.
create function access.check_key_role() returns trigger language plpgsql
  security definer set search_path = access, pg_temp as $$
begin
  if new.role in ('approver', 'administrator') then
    perform ledger.refuse('access/not-grantable', jsonb_build_object('role', new.role, 'scope', new.scope, 'to', 'key'));
  end if;
  return new;
end $$;
revoke all on function access.check_key_role() from public;
create trigger key_role before insert on access.key for each row execute function access.check_key_role();

insert into access.key_withdrawn (key, reason, at, by)
select k.id, 'a key neither approves nor administers', now(), 'migration'
from access.key k
where k.role in ('approver', 'administrator')
  and not exists (select from access.key_withdrawn w where w.key = k.id);
