-- What is billed because a month was paid late is no contribution: it is in no figure of contributions and arrears.

create or replace function statistics.contribution_rows(p_branches text[], p_from date, p_to date, p_position bigint)
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
  where b.month between p_from and p_to and b.reason <> 'penalty' and (p_branches is null or b.branch = any (p_branches))
    and (p_position is null or s.batch <= p_position)
$$;
