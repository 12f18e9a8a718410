-- A year of schooling that was counted with its claim, before a year was a case of its own (0028), stays counted with it.
-- So a figure of a position stays what it was: nothing is counted anew.

alter table statistics.counted add column years_of_claims boolean not null default false;
comment on column statistics.counted.years_of_claims is
  'Whether its years of schooling were counted with their claim, as before a year was a case of its own; so they stay, and what comes back of them.';

-- Which these are is seen where what was counted is not what would be counted now: through the last such batch.
update statistics.counted set years_of_claims = true where batch <= (
  select max(f.batch)
  from (
    select n.*, sum(n.payments) over (partition by n.counted_as, n.programme order by n.batch, n.transfer) as running
    from statistics.paid_entry n where n.batch <= (select max(c.batch) from statistics.counted c)
  ) e
  join statistics.paid f on f.transfer = e.transfer
  where f.claims <> (e.running > 0)::integer - (e.running - e.payments > 0)::integer
);

create or replace view statistics.paid_entry with (security_invoker = true) as
select t.id as transfer, s.batch, t.recorded_at, coalesce(c.branch, '') as branch, a.fund::text as programme,
  t.happened_on as day, p.claim, p.id as payment, case t.kind when 'confirmed' then 1 else -1 end as payments, -e.amount as sen,
  case when exists (select from claims.part x where x.claim = p.claim and x.claim || ':' || x.line = p.cause
    and x.benefit like 'beasiswa.%') and not exists (
      select from statistics.paid f join payments.payment y on y.id = f.payment join statistics.counted d on d.batch = f.batch
      where f.claim = p.claim and y.cause = p.cause and d.years_of_claims)
    then p.cause else p.claim end as counted_as
from ledger.transfer t
join ledger.entry e on e.transfer = t.id
join ledger.account a on a.id = e.account and a.kind = 'bank' and a.fund <> 'institution'
join payments.payment p on p.id = t.cause
left join claims.claim c on c.id = p.claim
left join ledger.sealed s on s.transfer = t.id
where t.cause_kind = 'payment' and t.kind in ('confirmed', 'returned');


create or replace function statistics.not_counted()
  returns table (
    transfer bigint, batch bigint, branch text, programme text, day date, claim text, payment text, payments integer, claims integer, sen bigint)
  language plpgsql stable as $$
declare
  v_through timestamptz := coalesce((
    select b.sealed_through from statistics.counted c join ledger.batch b on b.number = c.batch order by c.batch desc limit 1), '-infinity');
begin
  return query
  -- Nothing can be recorded at or before a sealed moment, so what is recorded later is what is not counted yet.
  with fresh as materialized (
    select t.id, t.kind, t.cause, t.happened_on from ledger.transfer t
    where t.recorded_at > v_through and t.cause_kind = 'payment' and t.kind in ('confirmed', 'returned')
  ), paid_entry as (
    select t.id as transfer, s.batch, coalesce(c.branch, '') as branch, a.fund::text as programme,
      t.happened_on as day, p.claim, p.id as payment, case t.kind when 'confirmed' then 1 else -1 end as payments, -e.amount as sen,
      case when exists (select from claims.part x where x.claim = p.claim and x.claim || ':' || x.line = p.cause
        and x.benefit like 'beasiswa.%') and not exists (
      select from statistics.paid f join payments.payment y on y.id = f.payment join statistics.counted d on d.batch = f.batch
      where f.claim = p.claim and y.cause = p.cause and d.years_of_claims)
        then p.cause else p.claim end as counted_as
    from fresh t
    join ledger.entry e on e.transfer = t.id
    join ledger.account a on a.id = e.account and a.kind = 'bank' and a.fund <> 'institution'
    join payments.payment p on p.id = t.cause
    left join claims.claim c on c.id = p.claim
    left join ledger.sealed s on s.transfer = t.id
  )
  select e.transfer, e.batch, e.branch, e.programme, e.day, e.claim, e.payment, e.payments,
    (e.before + e.running > 0)::integer - (e.before + e.running - e.payments > 0)::integer, e.sen
  from (
    select n.*,
      sum(n.payments) over (partition by n.counted_as, n.programme order by n.batch nulls last, n.transfer) as running,
      coalesce((
        select sum(b.payments) from statistics.paid b join payments.payment y on y.id = b.payment
        where b.claim = n.claim and b.programme = n.programme and case when n.counted_as <> n.claim then y.cause = n.counted_as
          else not exists (select from claims.part x where x.claim = b.claim and x.claim || ':' || x.line = y.cause and x.benefit like 'beasiswa.%'
            and not exists (
              select from statistics.paid f join payments.payment z on z.id = f.payment join statistics.counted d on d.batch = f.batch
              where f.claim = b.claim and z.cause = y.cause and d.years_of_claims)) end), 0) as before
    from paid_entry n
  ) e;
end $$;
