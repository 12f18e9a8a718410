-- Who manages a person's way in could come in as him: only who manages everything that the person holds may do so.
create function access.check_manages_all() returns trigger language plpgsql
  security definer set search_path = access, pg_temp as $$
begin
  if exists (
    select from access.grant g
    where g.person = new.person
      and not exists (select from access.grant_withdrawn w where w.grant = g.id)
      and not access.manages('manage-people', g.scope, g.of)
  ) then
    perform ledger.refuse('access/holds-more', jsonb_build_object('person', new.person));
  end if;
  return new;
end $$;
comment on function access.check_manages_all is 'Refuses who does not manage every grant of the person; the branch by itself manages all.';
revoke all on function access.check_manages_all() from public;

create trigger manages_all after insert on sign_in.address for each row
  when (new.by <> new.person) execute function access.check_manages_all();
create trigger manages_all after insert on sign_in.password for each row
  when (new.by <> new.person) execute function access.check_manages_all();
create trigger manages_all after insert on sign_in.subject for each row
  when (new.by <> new.person) execute function access.check_manages_all();
create trigger manages_all after insert on access.person_event for each row
  when (new.by <> new.person) execute function access.check_manages_all();
