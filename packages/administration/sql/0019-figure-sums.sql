-- Sums of the cells of figures, kept by the same counting: by month for each branch, by day for all, over ever more batches.

create table statistics.paid_sum (
  branch text not null,
  programme text not null check (programme in ('jht', 'jkk', 'jkm', 'jp', 'jkp')),
  level smallint not null check (level between 0 and 5),
  batch bigint not null references statistics.counted,
  day date not null,
  payments bigint not null,
  claims bigint not null,
  sen bigint not null,
  primary key (branch, programme, level, batch, day) include (payments, claims, sen),
  check (batch % (16 ^ level)::bigint = 0),
  check (branch = '*' or extract(day from day) = 1)
);
comment on table statistics.paid_sum is 'Cells added up, so that a figure of many years reads few rows. Rows are added and never changed.';
comment on column statistics.paid_sum.branch is 'A branch; * for all of them together, which only those may see who see every branch.';
comment on column statistics.paid_sum.level is 'A row of level n adds up the 16^n batches that end with its batch; so any position is a few rows of each level.';
comment on column statistics.paid_sum.day is 'Of a branch the first day of the month; of all of them the day.';

create function statistics.add_sums(p_after bigint, p_through bigint) returns void
  language plpgsql set search_path = statistics, pg_temp as $$
declare
  v_size bigint;
begin
  insert into statistics.paid_sum (branch, programme, level, batch, day, payments, claims, sen)
  select place.branch, c.programme, 0, c.batch, place.day, sum(c.payments), sum(c.claims), sum(c.sen)
  from statistics.paid_cell c
  cross join lateral (values (c.branch, date_trunc('month', c.day)::date), ('*', c.day)) place (branch, day)
  where c.batch > p_after and c.batch <= p_through
  group by 1, 2, 4, 5;
  for v_level in 1..5 loop
    v_size := (16 ^ v_level)::bigint;
    exit when p_through / v_size = p_after / v_size;
    insert into statistics.paid_sum (branch, programme, level, batch, day, payments, claims, sen)
    select s.branch, s.programme, v_level, (s.batch + v_size - 1) / v_size * v_size, s.day,
      sum(s.payments), sum(s.claims), sum(s.sen)
    from statistics.paid_sum s
    where s.level = v_level - 1 and s.batch > p_after / v_size * v_size and s.batch <= p_through / v_size * v_size
    group by 1, 2, 4, 5;
  end loop;
end $$;
comment on function statistics.add_sums is 'Adds up the cells of the batches after one and through another, and each level that they complete.';
create index paid_cell_batch on statistics.paid_cell (batch);
create index paid_sum_level on statistics.paid_sum (level, batch);

create or replace function statistics.count_sealed(out batches bigint, out counted_through bigint)
  language plpgsql security definer set search_path = statistics, pg_temp as $$
declare
  v_last bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('statistics.count_sealed', 0));
  select coalesce(max(c.batch), 0) into v_last from statistics.counted c;
  select coalesce(max(b.number), 0) into counted_through from ledger.batch b;
  batches := counted_through - v_last;
  if batches = 0 then
    return;
  end if;
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
  perform statistics.add_sums(v_last, counted_through);
end $$;

-- What was counted before these sums were kept.
select statistics.add_sums(0, coalesce(max(batch), 0)) from statistics.counted;

create or replace function statistics.adrift() returns table (branch text, programme text, day date, batch bigint)
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

revoke all on function statistics.add_sums from public;
grant select on statistics.paid_sum to jamin_app;
call access.guard('statistics.paid_sum',
  $$ case when branch = '*' then {all read-branch-figures} else {reach read-branch-figures branch - -} end $$);
