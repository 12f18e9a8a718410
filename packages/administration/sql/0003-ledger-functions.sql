-- The only ways into the ledger: post, hold, end a hold, seal, close a month. They run with the owner's rights; the app has none on the tables but to read.

-- Who writes takes part of this lock; sealing and closing take all of it for a moment, so that no transfer on its way is missed.
create function ledger.gate() returns bigint language sql immutable as $$ select 7264911::bigint $$;
comment on function ledger.gate is 'The number of the lock between writing and sealing.';

create function ledger.refuse(p_code text, p_data jsonb) returns void language plpgsql as $$
begin
  raise exception using errcode = 'JM000', message = p_code, detail = p_data::text;
end $$;
comment on function ledger.refuse is 'Raises an operating error: a code, and data for whoever words it.';

-- Each fund of a transfer sums to zero when the database transaction ends.
create function ledger.check_balanced() returns trigger language plpgsql
  security definer set search_path = ledger, pg_temp set enable_seqscan = off as $$
declare
  wrong jsonb;
  v_lines bigint;
begin
  select jsonb_object_agg(fund, total) filter (where total <> 0), sum(lines) into wrong, v_lines
  from (select a.fund, sum(e.amount) as total, count(*) as lines
        from ledger.entry e, lateral (select fund from ledger.account where id = e.account offset 0) a
        where e.transfer = new.id group by a.fund) sums;
  if v_lines is null then
    perform ledger.refuse('ledger/empty', jsonb_build_object('key', new.key));
  end if;
  if wrong is not null then
    perform ledger.refuse('ledger/unbalanced', jsonb_build_object('key', new.key, 'difference', wrong));
  end if;
  return null;
end $$;
create constraint trigger balanced after insert on ledger.transfer
  deferrable initially deferred for each row execute function ledger.check_balanced();

-- An entry joins only a transfer of its own database transaction, carries its transfer's times, and names an account
-- that is there. No foreign keys: they would lock the row of the account, and a bank's would be locked by every transfer.
create function ledger.check_joined() returns trigger language plpgsql
  security definer set search_path = ledger, pg_temp set enable_seqscan = off as $$
begin
  if exists (
    select from added e
    left join lateral (select * from ledger.transfer where id = e.transfer offset 0) t on true
    left join lateral (select id from ledger.account where id = e.account offset 0) a on true
    where t.made_in is distinct from pg_current_xact_id() or a.id is null
       or t.happened_on <> e.happened_on or t.recorded_at <> e.recorded_at) then
    perform ledger.refuse('ledger/late-entry', '{}');
  end if;
  return null;
end $$;
create trigger joined after insert on ledger.entry
  referencing new table as added for each statement execute function ledger.check_joined();

-- What an entry names stays as it is, whoever asks.
create function ledger.keep() returns trigger language plpgsql as $$
begin
  perform ledger.refuse('ledger/kept', jsonb_build_object('table', tg_table_name));
  return null;
end $$;
create trigger kept before delete or truncate on ledger.account for each statement execute function ledger.keep();
create trigger kept_id before update of id on ledger.account for each statement execute function ledger.keep();
create trigger kept before delete or truncate on ledger.transfer for each statement execute function ledger.keep();
create trigger kept_id before update of id on ledger.transfer for each statement execute function ledger.keep();

create function ledger.content_of(
  p_kind text, p_cause_kind text, p_cause text, p_corrects bigint, p_happened_on date,
  p_fund text[], p_account_kind text[], p_owner text[], p_amount bigint[]
) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(
    p_kind, p_cause_kind, p_cause, p_corrects, to_char(p_happened_on, 'YYYY-MM-DD'),
    to_jsonb(p_fund), to_jsonb(p_account_kind), to_jsonb(p_owner), to_jsonb(p_amount))::text, 'UTF8'))
$$;
comment on function ledger.content_of is 'The hash of what a transfer says: the same words, the same hash.';

-- Each statement must see what was committed before it: a snapshot taken before a lock would count what is no more.
-- Run by the functions below alone, with their rights and search path.
create function ledger.check_isolation() returns void language plpgsql as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    perform ledger.refuse('ledger/isolation', jsonb_build_object('isolation', current_setting('transaction_isolation')));
  end if;
end $$;
comment on function ledger.check_isolation is
  'Each statement must see what was committed before it: an older snapshot would count money that is gone, or miss a seal.';

create function ledger.make_accounts(p_fund text[], p_kind text[], p_owner text[], p_found bigint[]) returns bigint[]
  language plpgsql as $$
declare
  v_found bigint[];
begin
  insert into ledger.account (fund, kind, owner)
  select distinct line.f, line.k, line.o
  from unnest(p_fund, p_kind, p_owner, p_found) as line (f, k, o, found)
  where line.found is null
  order by 1, 2, 3
  on conflict (fund, kind, owner) do nothing;
  select array_agg(a.id order by line.number) into v_found
  from unnest(p_fund, p_kind, p_owner) with ordinality as line (f, k, o, number)
  left join lateral (
    select n.id from ledger.account n where n.fund = line.f and n.kind = line.k and n.owner = line.o offset 0) a on true;
  return v_found;
end $$;
comment on function ledger.make_accounts is 'Makes the accounts that are not there yet, and gives all of them in the order of the lines.';

create function ledger.post(
  p_key text, p_kind text, p_cause_kind text, p_cause text, p_happened_on date, p_recorded_at timestamptz,
  p_fund text[], p_account_kind text[], p_owner text[], p_amount bigint[], p_corrects bigint default null,
  out id bigint, out replayed boolean
) language plpgsql security definer set search_path = ledger, pg_temp set enable_seqscan = off as $$
declare
  v_content bytea := ledger.content_of(p_kind, p_cause_kind, p_cause, p_corrects, p_happened_on,
                                       p_fund, p_account_kind, p_owner, p_amount);
  v_before bytea;
  v_account bigint[];
  v_guarded bigint[];
  v_closed boolean;
  v_through timestamptz;
  v_short jsonb;
begin
  perform ledger.check_isolation(), pg_advisory_xact_lock_shared(ledger.gate());
  insert into ledger.transfer as t (key, content, kind, cause_kind, cause, corrects, happened_on, recorded_at)
  values (p_key, v_content, p_kind, p_cause_kind, p_cause, p_corrects, p_happened_on, p_recorded_at)
  on conflict (key) do nothing returning t.id into id;
  if id is null then
    select t.id, t.content into id, v_before from ledger.transfer t where t.key = p_key;
    if v_before <> v_content then
      perform ledger.refuse('ledger/key-reused', jsonb_build_object('key', p_key));
    end if;
    replayed := true;
    return;
  end if;
  replayed := false;
  select exists (select from ledger.closed_month m where m.month = date_trunc('month', p_happened_on)::date),
         (select b.sealed_through from ledger.batch b order by b.number desc limit 1)
  into v_closed, v_through;
  if v_closed then
    perform ledger.refuse('ledger/month-closed', jsonb_build_object('key', p_key, 'day', p_happened_on));
  end if;
  if p_recorded_at <= v_through then
    perform ledger.refuse('ledger/already-sealed', jsonb_build_object('key', p_key, 'through', v_through));
  end if;

  -- Each account is looked up by index, one by one: plans are kept, and a table that is small today would be read whole.
  select array_agg(a.id order by line.number),
         array_agg(distinct a.id) filter (where line.amount > 0
           and line.k = any (array(select ak.code from ledger.account_kind ak where not ak.may_overdraw)))
  into v_account, v_guarded
  from unnest(p_fund, p_account_kind, p_owner, p_amount) with ordinality as line (f, k, o, amount, number)
  left join lateral (
    select n.id from ledger.account n where n.fund = line.f and n.kind = line.k and n.owner = line.o offset 0) a on true;
  if array_position(v_account, null) is not null then
    v_account := ledger.make_accounts(p_fund, p_account_kind, p_owner, v_account);
    select array_agg(distinct line.account) into v_guarded
    from unnest(v_account, p_account_kind, p_amount) as line (account, k, amount)
    where line.amount > 0
      and line.k = any (array(select ak.code from ledger.account_kind ak where not ak.may_overdraw));
  end if;

  -- Accounts that may not be overdrawn are locked, in one order, before their money is counted.
  if v_guarded is not null then
    perform from ledger.account a where a.id = any (v_guarded) order by a.id for no key update of a;
  end if;

  insert into ledger.entry (transfer, line, account, amount, happened_on, recorded_at)
  select post.id, line.number, line.account, line.amount, p_happened_on, p_recorded_at
  from unnest(v_account, p_amount) with ordinality as line (account, amount, number);

  if v_guarded is null then
    return;
  end if;
  select jsonb_agg(jsonb_build_object('fund', a.fund, 'kind', a.kind, 'owner', a.owner, 'balance', there.balance::text))
  into v_short
  from unnest(v_guarded) as one (account)
  cross join lateral (select sum(e.amount) as balance from ledger.entry e where e.account = one.account offset 0) there
  join ledger.account a on a.id = one.account
  where there.balance > 0;
  if v_short is not null then
    perform ledger.refuse('ledger/overdrawn', jsonb_build_object('key', p_key, 'accounts', v_short));
  end if;
end $$;
comment on function ledger.post is 'Moves money: lines of (fund, account kind, owner, sen). The same key and content again gives the first answer.';

create function ledger.end_hold(
  p_hold_key text, p_outcome text, p_key text, p_happened_on date, p_recorded_at timestamptz,
  p_account_kind text, p_owner text, out id bigint, out replayed boolean
) language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  v_hold ledger.transfer;
  v_end ledger.hold_end;
begin
  -- Locked, so that who comes second is told that it ended, and not that the money is gone.
  select * into v_hold from ledger.transfer t where t.key = p_hold_key and t.kind = 'hold' for no key update;
  if not found then
    perform ledger.refuse('ledger/no-such-hold', jsonb_build_object('key', p_hold_key));
  end if;
  select h.* into v_end from ledger.hold_end h join ledger.transfer t on t.id = h.transfer
  where h.hold = v_hold.id and t.key <> p_key;
  if found then
    perform ledger.refuse('ledger/hold-ended', jsonb_build_object('key', p_hold_key, 'outcome', v_end.outcome));
  end if;
  -- The money goes from where it is held to where it is wanted, line by line.
  select posted.id, posted.replayed into id, replayed from (
    select array_agg(s.fund::text order by s.line) as f, array_agg(s.kind order by s.line) as k,
           array_agg(s.owner order by s.line) as o, array_agg(s.amount order by s.line) as amount
    from (
      select e.line * 2 as line, a.fund, a.kind, a.owner, -e.amount as amount
      from ledger.entry e join ledger.account a on a.id = e.account
      where e.transfer = v_hold.id and a.kind = 'held'
      union all
      select e.line * 2 + 1, a.fund, p_account_kind, p_owner, e.amount
      from ledger.entry e join ledger.account a on a.id = e.account
      where e.transfer = v_hold.id and a.kind = 'held'
    ) s
  ) lines,
  lateral ledger.post(p_key, p_outcome, v_hold.cause_kind, v_hold.cause, p_happened_on, p_recorded_at,
                      lines.f, lines.k, lines.o, lines.amount) posted;
  insert into ledger.hold_end (hold, outcome, transfer) values (v_hold.id, p_outcome, end_hold.id)
  on conflict (hold) do nothing;
  select * into v_end from ledger.hold_end h where h.hold = v_hold.id;
  if v_end.transfer <> end_hold.id then
    perform ledger.refuse('ledger/hold-ended', jsonb_build_object('key', p_hold_key, 'outcome', v_end.outcome));
  end if;
end $$;
comment on function ledger.end_hold is 'Confirms a hold (the money left the bank) or releases it (it goes back); once.';

create function ledger.close_month(p_month date, p_closed_at timestamptz, p_closed_by text) returns void
  language plpgsql security definer set search_path = ledger, pg_temp as $$
begin
  perform ledger.check_isolation(), pg_advisory_xact_lock(ledger.gate());
  insert into ledger.closed_month (month, closed_at, closed_by) values (p_month, p_closed_at, p_closed_by)
  on conflict (month) do nothing;
end $$;
comment on function ledger.close_month is 'Closes the books of a month; to close it again changes nothing.';

create function ledger.digests(p_transfers bigint[]) returns table (transfer bigint, digest bytea)
  language sql stable security definer set search_path = ledger, pg_temp as $$
  select t.id, sha256(convert_to(jsonb_build_array(
    t.id, t.key, encode(t.content, 'hex'), t.kind, t.cause_kind, t.cause, t.corrects, t.happened_on::text,
    extract(epoch from t.recorded_at),
    jsonb_agg(jsonb_build_array(e.line, a.fund, a.kind, a.owner, e.amount, e.happened_on::text,
                                extract(epoch from e.recorded_at)) order by e.line))::text, 'UTF8'))
  from ledger.transfer t
  left join ledger.entry e on e.transfer = t.id
  left join ledger.account a on a.id = e.account
  where t.id = any (p_transfers)
  group by t.id
$$;
comment on function ledger.digests is 'The hash of each transfer as it stands in the tables, with all its entries.';

create function ledger.hash_of_batch(p_batch bigint, p_previous bytea) returns bytea
  language sql stable security definer set search_path = ledger, pg_temp as $$
  select sha256(p_previous || coalesce(string_agg(d.digest, ''::bytea order by d.transfer), ''::bytea))
  from ledger.digests(array(select s.transfer from ledger.sealed s where s.batch = p_batch)) d
$$;
comment on function ledger.hash_of_batch is 'What the hash of a batch is, computed anew from the tables.';

create function ledger.seal(p_through timestamptz, out number bigint, out transfers bigint, out through timestamptz)
  language plpgsql security definer set search_path = ledger, pg_temp as $$
declare
  v_last ledger.batch;
  v_nothing constant bytea := decode(repeat('00', 32), 'hex');
begin
  perform ledger.check_isolation(), pg_advisory_xact_lock(ledger.gate());
  select * into v_last from ledger.batch b order by b.number desc limit 1;
  number := coalesce(v_last.number, 0);
  transfers := 0;
  -- One statement: a batch gets its hash as it is made, for it can never be changed.
  -- What is recorded after the last batch is what no batch seals yet: post refuses anything recorded before.
  with unsealed as materialized (
    select d.transfer as id, d.digest from ledger.digests(array(
      select t.id from ledger.transfer t
      where t.recorded_at <= p_through and t.recorded_at > coalesce(v_last.sealed_through, '-infinity'))) d
  ), made as (
    insert into ledger.batch as b (number, sealed_through, transfers, previous, hash)
    select seal.number + 1, greatest(p_through, v_last.sealed_through), count(*), coalesce(v_last.hash, v_nothing),
           sha256(coalesce(v_last.hash, v_nothing) || string_agg(digest, ''::bytea order by id))
    from unsealed having count(*) > 0
    returning b.number, b.transfers, b.sealed_through
  ), marked as (
    insert into ledger.sealed (transfer, batch) select unsealed.id, made.number from unsealed, made
  )
  select made.number, made.transfers, made.sealed_through into number, transfers, through from made;
  number := coalesce(number, v_last.number, 0);
  transfers := coalesce(transfers, 0);
  through := coalesce(through, v_last.sealed_through);
end $$;
comment on function ledger.seal is 'Seals what was recorded through a moment as the next batch of the chain; gives the position of the books.';

create function ledger.verify(
  out batch bigint, out problem text
) returns setof record language sql stable security definer set search_path = ledger, pg_temp as $$
  select b.number, case
      when b.previous <> coalesce(before.hash, decode(repeat('00', 32), 'hex')) then 'previous'
      when b.transfers <> (select count(*) from ledger.sealed s where s.batch = b.number) then 'count'
      else 'content'
    end
  from ledger.batch b left join ledger.batch before on before.number = b.number - 1
  where b.previous <> coalesce(before.hash, decode(repeat('00', 32), 'hex'))
     or b.transfers <> (select count(*) from ledger.sealed s where s.batch = b.number)
     or b.hash is distinct from ledger.hash_of_batch(b.number, b.previous)
  order by b.number
$$;
comment on function ledger.verify is 'The batches that no longer say what was sealed; none when the books are whole.';

create function ledger.balance(
  p_fund text, p_kind text, p_owner text, p_happened_on date default 'infinity', p_recorded_at timestamptz default 'infinity'
) returns bigint language sql stable security definer set search_path = ledger, pg_temp as $$
  select coalesce(sum(e.amount), 0)::bigint
  from ledger.entry e join ledger.account a on a.id = e.account
  where a.fund = p_fund and a.kind = p_kind and a.owner = p_owner
    and e.happened_on <= p_happened_on and e.recorded_at <= p_recorded_at
$$;
comment on function ledger.balance is 'Sen in an account, by what had happened and by what was recorded then; debit positive.';

grant usage on schema ledger to jamin_app;
grant select on all tables in schema ledger to jamin_app;
revoke all on all functions in schema ledger from public;
grant execute on function ledger.post, ledger.end_hold, ledger.seal, ledger.close_month, ledger.verify, ledger.balance to jamin_app;
