-- Statistics: what was paid, counted from the sealed books batch by batch; a figure of a position stays what it is.

create schema statistics;
comment on schema statistics is 'Figures. They are counted from the ledger, are never changed, and lead back to it.';

-- The truth that everything here is counted from. A payment counts on the day its hold was confirmed; a return takes it back on its own day.
create view statistics.paid_entry with (security_invoker = true) as
select t.id as transfer, s.batch, t.recorded_at, coalesce(c.branch, '') as branch, a.fund::text as programme,
  t.happened_on as day, p.claim, p.id as payment, case t.kind when 'confirmed' then 1 else -1 end as payments, -e.amount as sen
from ledger.transfer t
join ledger.entry e on e.transfer = t.id
join ledger.account a on a.id = e.account and a.kind = 'bank' and a.fund <> 'institution'
join payments.payment p on p.id = t.cause
left join claims.claim c on c.id = p.claim
left join ledger.sealed s on s.transfer = t.id
where t.cause_kind = 'payment' and t.kind in ('confirmed', 'returned');
comment on view statistics.paid_entry is 'The entries of the ledger by which benefits left our accounts or came back.';

create table statistics.counted (
  batch bigint primary key references ledger.batch,
  entries bigint not null check (entries >= 0)
);
comment on table statistics.counted is 'The batches of the books that are in the figures, one after the other from the first.';
comment on column statistics.counted.entries is 'How many of its entries were payments or returns.';

create table statistics.paid (
  transfer bigint primary key references ledger.transfer,
  batch bigint not null references statistics.counted,
  branch text not null,
  programme text not null check (programme in ('jht', 'jkk', 'jkm', 'jp', 'jkp')),
  day date not null,
  claim text not null,
  payment text not null references payments.payment,
  payments smallint not null check (payments in (1, -1)),
  claims smallint not null check (claims in (1, 0, -1)),
  sen bigint not null check (sign(sen) = payments)
);
comment on table statistics.paid is 'Each payment or return that the figures count, so that a figure leads back to its entries.';
comment on column statistics.paid.branch is 'The branch where the claim was filed; empty when no claim is known.';
comment on column statistics.paid.day is 'The business day on which the money moved.';
comment on column statistics.paid.payments is '1 for a payment, -1 for its return.';
comment on column statistics.paid.claims is '1 when it is the first money of its claim and programme, -1 when the last of it came back.';
create index paid_scope on statistics.paid (branch, programme, day, transfer);
create index paid_day on statistics.paid (day, transfer);
create index paid_claim on statistics.paid (claim, programme) include (payments);

create table statistics.paid_cell (
  branch text not null,
  programme text not null check (programme in ('jht', 'jkk', 'jkm', 'jp', 'jkp')),
  day date not null,
  batch bigint not null references statistics.counted,
  payments bigint not null,
  claims bigint not null,
  sen bigint not null,
  primary key (branch, programme, day, batch) include (payments, claims, sen)
);
comment on table statistics.paid_cell is 'What each batch added to a branch, programme and day. A figure of a position is the sum of the cells up to it.';

create view statistics.paid_uncounted with (security_invoker = true) as
select e.transfer, e.batch, e.branch, e.programme, e.day, e.claim, e.payment, e.payments,
  (e.before + e.running > 0)::integer - (e.before + e.running - e.payments > 0)::integer as claims, e.sen
from (
  select n.*,
    sum(n.payments) over (partition by n.claim, n.programme order by n.batch nulls last, n.transfer) as running,
    coalesce((select sum(p.payments) from statistics.paid p where p.claim = n.claim and p.programme = n.programme), 0) as before
  from statistics.paid_entry n
  -- Nothing can be recorded at or before a sealed moment, so what is recorded later is what is not counted yet.
  where n.recorded_at > coalesce((
    select b.sealed_through from statistics.counted c join ledger.batch b on b.number = c.batch
    order by c.batch desc limit 1), '-infinity')
) e;
comment on view statistics.paid_uncounted is 'Payments and returns that no counted batch holds yet.';

create function statistics.count_sealed(out batches bigint, out counted_through bigint)
  language plpgsql security definer set search_path = statistics, pg_temp as $$
declare
  v_last bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('statistics.count_sealed', 0));
  select coalesce(max(c.batch), 0) into v_last from statistics.counted c;
  select coalesce(max(b.number), 0) into counted_through from ledger.batch b;
  batches := counted_through - v_last;
  -- One statement: what is not counted is read once, before any of it is marked.
  with fresh as materialized (
    select * from statistics.paid_uncounted u where u.batch <= counted_through
  ), marked as (
    insert into statistics.counted (batch, entries)
    select b.number, count(f.transfer) from ledger.batch b left join fresh f on f.batch = b.number
    where b.number > v_last and b.number <= counted_through group by b.number
  ), kept as (
    insert into statistics.paid (transfer, batch, branch, programme, day, claim, payment, payments, claims, sen)
    select transfer, batch, branch, programme, day, claim, payment, payments, claims, sen from fresh
  )
  insert into statistics.paid_cell (branch, programme, day, batch, payments, claims, sen)
  select branch, programme, day, batch, sum(payments), sum(claims), sum(sen) from fresh
  group by branch, programme, day, batch;
end $$;
comment on function statistics.count_sealed is 'Adds the batches sealed since to the figures, once each.';

create function statistics.adrift() returns table (branch text, programme text, day date, batch bigint)
  language sql stable security definer set search_path = statistics, pg_temp as $$
  select branch, programme, day, batch
  from (
    select c.branch, c.programme, c.day, c.batch, c.payments, c.claims, c.sen from statistics.paid_cell c
    union all
    select e.branch, e.programme, e.day, e.batch, -e.payments, -((e.running > 0)::integer - (e.running - e.payments > 0)::integer), -e.sen
    from (
      select n.*, sum(n.payments) over (partition by n.claim, n.programme order by n.batch, n.transfer) as running
      from statistics.paid_entry n where n.batch <= (select max(c.batch) from statistics.counted c)
    ) e
  ) both_sides
  group by branch, programme, day, batch
  having sum(payments) <> 0 or sum(claims) <> 0 or sum(sen) <> 0
$$;
comment on function statistics.adrift is 'Cells that are not the sum of their entries; none when the figures are whole.';

revoke all on all functions in schema statistics from public;
grant usage on schema statistics to jamin_app;
grant select on all tables in schema statistics to jamin_app;
grant execute on function statistics.count_sealed, statistics.adrift to jamin_app;
