-- Many transfers in one statement: a month of a branch is thousands of them, and a call for each took most of its time.

-- What ledger.post holds, for all of them: the answers and refusals are those of one call after the other.
create function ledger.post_all(
  p_key text[], p_kind text[], p_cause_kind text[], p_cause text[], p_corrects bigint[], p_happened_on date[],
  p_recorded_at timestamptz[], p_transfer integer[], p_fund text[], p_account_kind text[], p_owner text[], p_amount bigint[]
) returns table (id bigint, replayed boolean)
  language plpgsql security definer set search_path = ledger, pg_temp set enable_seqscan = off as $$
declare
  v_content bytea[];
  v_posted bigint[];
  v_account bigint[];
  v_guarded bigint[];
  v_key text;
  v_day date;
  v_through timestamptz;
  v_short jsonb;
begin
  perform ledger.check_isolation(), pg_advisory_xact_lock_shared(ledger.gate());
  select array_agg(ledger.content_of(t.kind, t.cause_kind, t.cause, t.corrects, t.happened_on,
      coalesce(l.funds, '{}'), coalesce(l.kinds, '{}'), coalesce(l.owners, '{}'), coalesce(l.amounts, '{}')) order by t.number)
  into v_content
  from unnest(p_kind, p_cause_kind, p_cause, p_corrects, p_happened_on)
    with ordinality as t (kind, cause_kind, cause, corrects, happened_on, number)
  left join (
    select line.transfer, array_agg(line.f order by line.number) as funds, array_agg(line.k order by line.number) as kinds,
      array_agg(line.o order by line.number) as owners, array_agg(line.amount order by line.number) as amounts
    from unnest(p_transfer, p_fund, p_account_kind, p_owner, p_amount)
      with ordinality as line (transfer, f, k, o, amount, number)
    group by line.transfer
  ) l on l.transfer = t.number;

  -- The new ones, by their place; nothing stands where a key was there before, or comes a second time.
  with made as (
    insert into ledger.transfer as t (key, content, kind, cause_kind, cause, corrects, happened_on, recorded_at)
    select given.key, given.content, given.kind, given.cause_kind, given.cause, given.corrects, given.happened_on, given.recorded_at
    from unnest(p_key, v_content, p_kind, p_cause_kind, p_cause, p_corrects, p_happened_on, p_recorded_at)
      with ordinality as given (key, content, kind, cause_kind, cause, corrects, happened_on, recorded_at, number)
    order by given.number
    on conflict (key) do nothing returning t.id, t.key
  )
  select array_agg(case when given.again then null else made.id end order by given.number) into v_posted
  from (select g.key, g.number, row_number() over (partition by g.key order by g.number) > 1 as again
        from unnest(p_key) with ordinality as g (key, number)) given
  left join made on made.key = given.key;

  select given.key into v_key
  from unnest(p_key, v_content, v_posted) with ordinality as given (key, content, posted, number)
  join ledger.transfer t on t.key = given.key
  where given.posted is null and t.content <> given.content order by given.number limit 1;
  if v_key is not null then
    perform ledger.refuse('ledger/key-reused', jsonb_build_object('key', v_key));
  end if;
  select given.key, given.happened_on into v_key, v_day
  from unnest(p_key, p_happened_on, v_posted) with ordinality as given (key, happened_on, posted, number)
  join ledger.closed_month m on m.month = date_trunc('month', given.happened_on)::date
  where given.posted is not null order by given.number limit 1;
  if v_key is not null then
    perform ledger.refuse('ledger/month-closed', jsonb_build_object('key', v_key, 'day', v_day));
  end if;
  select b.sealed_through into v_through from ledger.batch b order by b.number desc limit 1;
  select given.key into v_key
  from unnest(p_key, p_recorded_at, v_posted) with ordinality as given (key, recorded_at, posted, number)
  where given.posted is not null and given.recorded_at <= v_through order by given.number limit 1;
  if v_key is not null then
    perform ledger.refuse('ledger/already-sealed', jsonb_build_object('key', v_key, 'through', v_through));
  end if;

  select array_agg(a.id order by line.number) into v_account
  from unnest(p_fund, p_account_kind, p_owner) with ordinality as line (f, k, o, number)
  left join lateral (
    select n.id from ledger.account n where n.fund = line.f and n.kind = line.k and n.owner = line.o offset 0) a on true;
  if array_position(v_account, null) is not null then
    insert into ledger.account (fund, kind, owner)
    select line.f, line.k, line.o
    from unnest(p_transfer, p_fund, p_account_kind, p_owner, v_account) as line (transfer, f, k, o, account)
    join unnest(v_posted) with ordinality as made (id, number) on made.number = line.transfer
    where line.account is null and made.id is not null
    group by 1, 2, 3 order by min(line.transfer), 1, 2, 3
    on conflict (fund, kind, owner) do nothing;
    select array_agg(coalesce(line.account, a.id) order by line.number) into v_account
    from unnest(p_fund, p_account_kind, p_owner, v_account) with ordinality as line (f, k, o, account, number)
    left join lateral (
      select n.id from ledger.account n
      where line.account is null and n.fund = line.f and n.kind = line.k and n.owner = line.o offset 0) a on true;
  end if;

  -- Accounts that may not be overdrawn are locked, in one order, before their money is counted.
  select array_agg(distinct line.account) into v_guarded
  from unnest(p_transfer, v_account, p_account_kind, p_amount) as line (transfer, account, k, amount)
  join unnest(v_posted) with ordinality as made (id, number) on made.number = line.transfer
  where line.amount > 0 and made.id is not null
    and line.k = any (array(select ak.code from ledger.account_kind ak where not ak.may_overdraw));
  if v_guarded is not null then
    perform from ledger.account a where a.id = any (v_guarded) order by a.id for no key update of a;
  end if;

  insert into ledger.entry (transfer, line, account, amount, happened_on, recorded_at)
  select made.id, row_number() over (partition by line.transfer order by line.number), line.account, line.amount,
    made.happened_on, made.recorded_at
  from unnest(p_transfer, v_account, p_amount) with ordinality as line (transfer, account, amount, number)
  join unnest(v_posted, p_happened_on, p_recorded_at) with ordinality as made (id, happened_on, recorded_at, number)
    on made.number = line.transfer
  where made.id is not null;

  -- What each transfer left in the accounts that it took from, as though those after it were not there yet.
  if v_guarded is not null then
    with moved as (
      select line.account, line.transfer, sum(line.amount) as amount, bool_or(line.amount > 0) as taken
      from unnest(p_transfer, v_account, p_amount) as line (transfer, account, amount)
      join unnest(v_posted) with ordinality as made (id, number) on made.number = line.transfer
      where made.id is not null and line.account = any (v_guarded)
      group by line.account, line.transfer
    ), rest as (
      select m.transfer, m.account, m.taken, there.balance - coalesce(sum(m.amount) over (
        partition by m.account order by m.transfer rows between 1 following and unbounded following), 0) as balance
      from moved m
      join (select one.account, sums.balance from unnest(v_guarded) as one (account)
            cross join lateral (select sum(e.amount) as balance from ledger.entry e where e.account = one.account offset 0) sums
           ) there on there.account = m.account
    )
    select p_key[r.transfer], jsonb_agg(jsonb_build_object(
      'fund', a.fund, 'kind', a.kind, 'owner', a.owner, 'balance', r.balance::text) order by a.id)
    into v_key, v_short
    from rest r join ledger.account a on a.id = r.account
    where r.taken and r.balance > 0
    group by r.transfer order by r.transfer limit 1;
    if v_short is not null then
      perform ledger.refuse('ledger/overdrawn', jsonb_build_object('key', v_key, 'accounts', v_short));
    end if;
  end if;

  return query
  select coalesce(given.posted, t.id), given.posted is null
  from unnest(p_key, v_posted) with ordinality as given (key, posted, number)
  left join ledger.transfer t on given.posted is null and t.key = given.key
  order by given.number;
end $$;
comment on function ledger.post_all is
  'Moves money many times, in order; lines name their transfer by its place, from 1. Each key and content as in ledger.post.';
revoke all on function ledger.post_all from public;
grant execute on function ledger.post_all to jamin_app;
