-- How many payers stand behind the contributions of a place: a release tells no sum of one employer.

create function statistics.contribution_payers(p_branch text, p_region text, p_from date, p_to date, p_position bigint)
  returns table (billed bigint, received bigint)
  language sql stable security definer set search_path = statistics, pg_temp as $$
  select count(*) filter (where billed <> 0), count(*) filter (where received <> 0)
  from (
    select b.payer, sum(r.billed) as billed, sum(r.received) as received
    from statistics.contribution_rows(statistics.branches_asked(p_branch, p_region), p_from, p_to, p_position) r
    join contributions.bill b on b.id = r.bill
    group by b.payer
  ) payer
$$;
comment on function statistics.contribution_payers is 'How many payers were billed contributions, and how many paid some; each once.';
revoke all on function statistics.contribution_payers from public;
grant execute on function statistics.contribution_payers to jamin_app;
