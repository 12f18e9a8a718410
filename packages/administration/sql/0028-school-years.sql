-- A year of schooling is a case of its own: a death is paid once, the schooling of a child year by year.

-- What a payment counts with: its claim, whose first money is a case, or, of a year of schooling, that year alone.
create or replace view statistics.paid_entry with (security_invoker = true) as
select t.id as transfer, s.batch, t.recorded_at, coalesce(c.branch, '') as branch, a.fund::text as programme,
  t.happened_on as day, p.claim, p.id as payment, case t.kind when 'confirmed' then 1 else -1 end as payments, -e.amount as sen,
  case when exists (select from claims.part x where x.claim = p.claim and x.claim || ':' || x.line = p.cause
    and x.benefit like 'beasiswa.%') then p.cause else p.claim end as counted_as
from ledger.transfer t
join ledger.entry e on e.transfer = t.id
join ledger.account a on a.id = e.account and a.kind = 'bank' and a.fund <> 'institution'
join payments.payment p on p.id = t.cause
left join claims.claim c on c.id = p.claim
left join ledger.sealed s on s.transfer = t.id
where t.cause_kind = 'payment' and t.kind in ('confirmed', 'returned');

comment on column statistics.paid.claims is
  '1 when it is the first money of its claim and programme, or of a year of schooling; -1 when the last of that came back.';

create or replace function statistics.not_counted()
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
      sum(n.payments) over (partition by n.counted_as, n.programme order by n.batch nulls last, n.transfer) as running,
      coalesce((
        select sum(b.payments) from statistics.paid b join payments.payment y on y.id = b.payment
        where b.claim = n.claim and b.programme = n.programme and case when n.counted_as <> n.claim then y.cause = n.counted_as
          else not exists (select from claims.part x where x.claim = b.claim and x.claim || ':' || x.line = y.cause
            and x.benefit like 'beasiswa.%') end), 0) as before
    from statistics.paid_entry n
    -- Nothing can be recorded at or before a sealed moment, so what is recorded later is what is not counted yet.
    where n.recorded_at > v_through
  ) e;
end $$;

create or replace function statistics.adrift() returns table (branch text, programme text, day date, batch bigint)
  language sql stable security definer set search_path = statistics, pg_temp as $$
  select branch, programme, day, batch
  from (
    select c.branch, c.programme, c.day, c.batch, c.payments, c.claims, c.sen from statistics.paid_cell c
    union all
    select e.branch, e.programme, e.day, e.batch, -e.payments, -((e.running > 0)::integer - (e.running - e.payments > 0)::integer), -e.sen
    from (
      select n.*, sum(n.payments) over (partition by n.counted_as, n.programme order by n.batch, n.transfer) as running
      from statistics.paid_entry n where n.batch <= (select max(c.batch) from statistics.counted c)
    ) e
  ) both_sides
  group by branch, programme, day, batch
  having sum(payments) <> 0 or sum(claims) <> 0 or sum(sen) <> 0
  union all
  -- Each sum against the cells themselves, whatever level it is of.
  select branch, programme, day, batch
  from (
    select s.branch, s.programme, s.level, s.batch, s.day, s.payments, s.claims, s.sen from statistics.paid_sum s
    union all
    select place.branch, c.programme, level.number, upto.batch, place.day, -c.payments, -c.claims, -c.sen
    from statistics.paid_cell c
    cross join lateral (values (c.branch, date_trunc('month', c.day)::date), ('*', c.day)) place (branch, day)
    cross join generate_series(0, 5) level (number)
    cross join lateral (select (16 ^ level.number)::bigint) group_of (size)
    cross join lateral (select (c.batch + group_of.size - 1) / group_of.size * group_of.size) upto (batch)
    where upto.batch <= (select max(n.batch) from statistics.counted n)
  ) both_sides
  group by branch, programme, level, batch, day
  having sum(payments) <> 0 or sum(claims) <> 0 or sum(sen) <> 0
$$;
