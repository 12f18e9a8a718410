-- More figures: contributions, arrears, active members, service times, persons paid. Each has rows that it counts and a count of them.
-- The rows are read with the rights of who asks, so that a trace shows what he may see; the count is whole, or refused.

-- What is not counted yet is found by its moment, which must be known before the plan is made: by any other way all payments are read.
create function statistics.not_counted()
  returns table (
    transfer bigint, batch bigint, branch text, programme text, day date, claim text, payment text, payments integer, claims integer, sen bigint)
  language plpgsql stable as $$
declare
  v_through timestamptz := coalesce((
    select b.sealed_through from statistics.counted c join ledger.batch b on b.number = c.batch order by c.batch desc limit 1), '-infinity');
begin
  return query
  select e.transfer, e.batch, e.branch, e.programme, e.day, e.claim, e.payment, e.payments,
    (e.before + e.running > 0)::integer - (e.before + e.running - e.payments > 0)::integer, e.sen
  from (
    select n.*,
      sum(n.payments) over (partition by n.claim, n.programme order by n.batch nulls last, n.transfer) as running,
      coalesce((select sum(p.payments) from statistics.paid p where p.claim = n.claim and p.programme = n.programme), 0) as before
    from statistics.paid_entry n
    -- Nothing can be recorded at or before a sealed moment, so what is recorded later is what is not counted yet.
    where n.recorded_at > v_through
  ) e;
end $$;
comment on function statistics.not_counted is 'Payments and returns that no counted batch holds yet.';
revoke all on function statistics.not_counted from public;
grant execute on function statistics.not_counted to jamin_app;
create or replace view statistics.paid_uncounted with (security_invoker = true) as select * from statistics.not_counted();

create function statistics.branches_asked(p_branch text, p_region text) returns text[] language plpgsql stable
  security definer set search_path = statistics, pg_temp as $$
declare
  v_branches text[] := case
    when p_branch is not null then array[p_branch]
    when p_region is not null then array(select b.code from registry.branch b where b.region = p_region) end;
begin
  if not access.everywhere('read-branch-figures')
     and (v_branches is null or not v_branches <@ access.branches('read-branch-figures')) then
    perform ledger.refuse('access/not-allowed', jsonb_build_object('action', 'read-branch-figures'));
  end if;
  return v_branches;
end $$;
comment on function statistics.branches_asked is 'The branches of a place, all of which who acts must see; nothing for everywhere.';

create function statistics.group_of(p_group text, p_branch text, p_day date) returns text language sql stable
  set search_path = statistics, pg_temp as $$
  select case p_group
    when 'branch' then p_branch
    when 'region' then coalesce((select b.region from registry.branch b where b.code = p_branch), '')
    when 'month' then to_char(p_day, 'YYYY-MM')
    else '' end
$$;
comment on function statistics.group_of is 'Into which row of a table something falls; one row for all where no group is asked.';

-- Through a position: what a batch up to it seals, or without a position all that is in the books.
create function statistics.contribution_rows(p_branches text[], p_from date, p_to date, p_position bigint)
  returns table (bill text, branch text, segment text, programme text, month date, transfer bigint, day date, billed bigint, received bigint)
  language sql stable as $$
  select b.id, b.branch, coalesce(m.segment, case b.payer_kind when 'employer' then 'PU' when 'project' then 'JAKON' else 'BPU' end),
    a.fund, b.month, t.id, t.happened_on,
    case when t.kind = 'bill' then e.amount else 0 end, case when t.kind = 'bill' then 0 else -e.amount end
  from contributions.bill b
  left join registry.membership m on b.payer_kind = 'member' and m.kpj = b.payer
  join ledger.transfer t on t.cause_kind = 'bill' and t.cause = b.id
  join ledger.entry e on e.transfer = t.id
  join ledger.account a on a.id = e.account and a.kind = 'receivable'
  left join ledger.sealed s on s.transfer = t.id
  where b.month between p_from and p_to and (p_branches is null or b.branch = any (p_branches))
    and (p_position is null or s.batch <= p_position)
$$;
comment on function statistics.contribution_rows is 'The entries by which contributions of months were billed and paid, each with its bill.';

create function statistics.contributions(
  p_branch text, p_region text, p_from date, p_to date, p_position bigint, p_group text
) returns table (part text, segment text, programme text, bills bigint, billed bigint, received bigint)
  language sql stable security definer set search_path = statistics, pg_temp as $$
  select statistics.group_of(p_group, r.branch, r.month), r.segment, r.programme,
    count(distinct r.bill), sum(r.billed)::bigint, sum(r.received)::bigint
  from statistics.contribution_rows(statistics.branches_asked(p_branch, p_region), p_from, p_to, p_position) r
  group by 1, 2, 3 order by 1, 2, 3
$$;
comment on function statistics.contributions is 'What was billed and received for the contributions of months.';

-- A bill is paid whole or not at all; it is late from the day after its last day.
create function statistics.arrears_rows(p_branches text[], p_from date, p_on date, p_position bigint)
  returns table (bill text, payer text, branch text, segment text, month date, days integer, owed bigint)
  language sql stable as $$
  select r.bill, b.payer, b.branch, min(r.segment), b.month, p_on - b.due_on, sum(r.billed - r.received)::bigint
  from statistics.contribution_rows(p_branches, p_from, p_on, p_position) r
  join contributions.bill b on b.id = r.bill
  where b.due_on < p_on and r.day <= p_on
  group by r.bill, b.payer, b.branch, b.month, b.due_on
  having sum(r.billed - r.received) > 0
$$;
comment on function statistics.arrears_rows is 'The bills of months that were past their last day, and not paid, on a day.';

create function statistics.arrears(p_branch text, p_region text, p_from date, p_on date, p_position bigint, p_group text)
  returns table (part text, segment text, bills bigint, payers bigint, owed bigint)
  language sql stable security definer set search_path = statistics, pg_temp as $$
  select statistics.group_of(p_group, r.branch, r.month), r.segment, count(*), count(distinct r.payer), sum(r.owed)::bigint
  from statistics.arrears_rows(statistics.branches_asked(p_branch, p_region), p_from, p_on, p_position) r
  group by 1, 2 order by 1, 2
$$;
comment on function statistics.arrears is 'Bills past their last day on a day, their payers, and what they owe.';

create function statistics.known_at(p_position bigint) returns timestamptz language sql stable
  security definer set search_path = statistics, pg_temp as $$
  select case when p_position is null then 'infinity'
    else coalesce((select b.sealed_through from ledger.batch b where b.number = p_position), '-infinity') end
$$;
comment on function statistics.known_at is 'The moment that a position of the books stands for.';

-- A member counts once, by the card that others were merged into; by which sign, the definition of the day says for each segment.
create function statistics.member_rows(p_branches text[], p_on date, p_known timestamptz, p_employed text[], p_paying text[])
  returns table (membership text, branch text, segment text)
  language sql stable as $$
  select distinct e.kpj, e.branch, e.segment::text
  from (
    select v.membership from registry.employment_version v
    join registry.membership m on m.id = v.membership and m.segment = any (p_employed)
    where v.known_from <= p_known and (v.known_to > p_known or v.known_to = 'infinity') and v.starts_on <= p_on and coalesce(v.ends_on, p_on) >= p_on
    union
    select m.id from contributions.bill b
    join registry.membership m on m.kpj = b.payer and m.segment = any (p_paying)
    join ledger.transfer t on t.key = 'paid:' || b.id
    where b.payer_kind = 'member' and t.happened_on <= p_on
      and b.month in (date_trunc('month', p_on)::date, (date_trunc('month', p_on) - interval '1 month')::date)
      and t.recorded_at <= p_known
  ) active
  left join registry.merged(p_known) g on g.membership = active.membership
  join registry.membership e on e.id = coalesce(g.effective, active.membership)
  where p_branches is null or e.branch = any (p_branches)
$$;
comment on function statistics.member_rows is 'The members who were active on a day, as known at a moment.';

create function statistics.active_members(
  p_branch text, p_region text, p_on date, p_known timestamptz, p_employed text[], p_paying text[], p_group text
) returns table (part text, segment text, members bigint)
  language sql stable security definer set search_path = statistics, pg_temp as $$
  select statistics.group_of(p_group, r.branch, p_on), r.segment, count(*)
  from statistics.member_rows(statistics.branches_asked(p_branch, p_region), p_on, p_known, p_employed, p_paying) r
  group by 1, 2 order by 1, 2
$$;
comment on function statistics.active_members is 'How many members were active on a day, by segment.';

-- The first payment of a claim that the books know; one that came back was paid all the same.
create function statistics.service_rows(p_branches text[], p_from date, p_to date, p_position bigint)
  returns table (claim text, branch text, programme text, complete_on date, paid_on date, days integer, payment text, transfer bigint)
  language sql stable as $$
  select c.id, c.branch, c.ask, said.complete_on, t.happened_on, t.happened_on - said.complete_on, p.id, t.id
  from ledger.transfer t
  join payments.payment p on p.id = t.cause
  join claims.claim c on c.id = p.claim
  left join ledger.sealed s on s.transfer = t.id
  cross join lateral (
    select (greatest(c.filed_at,
      (select max(f.stated_at) from claims.fact f where f.claim = c.id),
      (select max(a.seen_at) from claims.paper a where a.claim = c.id)) at time zone 'Asia/Jakarta')::date as complete_on
  ) said
  where t.cause_kind = 'payment' and t.kind = 'confirmed' and t.happened_on between p_from and p_to
    and (p_branches is null or c.branch = any (p_branches)) and (p_position is null or s.batch <= p_position)
    and not exists (
      select from payments.payment q join ledger.transfer u on u.cause_kind = 'payment' and u.cause = q.id and u.kind = 'confirmed'
      where q.claim = c.id and u.id < t.id)
$$;
comment on function statistics.service_rows is 'Claims by the day of their first payment: the day on which nothing was missing any more, and the days in between.';

create function statistics.service_times(
  p_branch text, p_region text, p_from date, p_to date, p_position bigint, p_group text
) returns table (part text, programme text, claims bigint, median integer, ninth integer, longest integer)
  language sql stable security definer set search_path = statistics, pg_temp as $$
  select statistics.group_of(p_group, r.branch, r.paid_on), coalesce(r.programme, ''), count(*),
    percentile_disc(0.5) within group (order by r.days), percentile_disc(0.9) within group (order by r.days), max(r.days)
  from statistics.service_rows(statistics.branches_asked(p_branch, p_region), p_from, p_to, p_position) r
  group by grouping sets ((1, r.programme), (1)) order by 1, 2
$$;
comment on function statistics.service_times is 'Days from a complete claim to its first payment: of half of the claims at most, of nine in ten, of all.';

-- Whose claims were paid, each once: by the card that the claim''s was merged into. What came back is taken off.
create function statistics.person_rows(p_branches text[], p_from date, p_to date, p_position bigint)
  returns table (person text, branch text, programme text, day date, claim text, payment text, transfer bigint, payments integer)
  language sql stable as $$
  select coalesce(o.code, 'KPJ ' || c.membership), e.branch, e.programme, e.day, e.claim, e.payment, e.transfer, e.payments
  from statistics.paid_entry e
  join claims.claim c on c.id = e.claim
  left join registry.membership m on m.kpj = c.membership
  left join registry.merged(statistics.known_at(p_position)) g on g.membership = m.id
  left join registry.membership k on k.id = coalesce(g.effective, m.id)
  left join registry.person o on o.id = k.person
  where e.day between p_from and p_to and (p_branches is null or e.branch = any (p_branches))
    and (p_position is null or e.batch <= p_position)
$$;
comment on function statistics.person_rows is 'Payments and returns with the insured person whose claim each was for.';

create function statistics.persons_paid(
  p_branch text, p_region text, p_from date, p_to date, p_position bigint, p_group text
) returns table (part text, programme text, persons bigint)
  language sql stable security definer set search_path = statistics, pg_temp as $$
  select part, programme, count(*) from (
    select statistics.group_of(p_group, r.branch, r.day) as part, coalesce(r.programme, '') as programme, r.person
    from statistics.person_rows(statistics.branches_asked(p_branch, p_region), p_from, p_to, p_position) r
    group by grouping sets ((1, r.programme, r.person), (1, r.person)) having sum(r.payments) > 0
  ) paid group by 1, 2 order by 1, 2
$$;
comment on function statistics.persons_paid is 'Persons whose claims were paid, each once in a programme, and once in all of them.';

revoke all on function statistics.branches_asked, statistics.group_of, statistics.contribution_rows, statistics.contributions,
  statistics.arrears_rows, statistics.arrears, statistics.known_at, statistics.member_rows, statistics.active_members,
  statistics.service_rows, statistics.service_times, statistics.person_rows, statistics.persons_paid from public;
grant execute on function statistics.contribution_rows, statistics.contributions, statistics.arrears_rows, statistics.arrears,
  statistics.known_at, statistics.member_rows, statistics.active_members, statistics.service_rows, statistics.service_times,
  statistics.person_rows, statistics.persons_paid to jamin_app;
