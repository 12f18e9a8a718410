-- A member who pays through a group is active too: whom a bill is for, its shares say, not its payer.

create or replace function statistics.member_rows(p_branches text[], p_on date, p_known timestamptz, p_employed text[], p_paying text[])
  returns table (membership text, branch text, segment text)
  language sql stable as $$
  select distinct e.kpj, e.branch, e.segment::text
  from (
    select v.membership from registry.employment_version v
    join registry.membership m on m.id = v.membership and m.segment = any (p_employed)
    where v.known_from <= p_known and (v.known_to > p_known or v.known_to = 'infinity') and v.starts_on <= p_on and coalesce(v.ends_on, p_on) >= p_on
    union
    select m.id from contributions.bill b
    join contributions.share s on s.bill = b.id
    join registry.membership m on m.kpj = s.membership and m.segment = any (p_paying)
    join ledger.transfer t on t.key = 'paid:' || b.id
    where b.payer_kind = 'member' and t.happened_on <= p_on
      and b.month in (date_trunc('month', p_on)::date, (date_trunc('month', p_on) - interval '1 month')::date)
      and t.recorded_at <= p_known
  ) active
  left join registry.merged(p_known) g on g.membership = active.membership
  join registry.membership e on e.id = coalesce(g.effective, active.membership)
  where p_branches is null or e.branch = any (p_branches)
$$;
