-- A year of schooling is granted only while years of its stage are left, also where several were proposed at once; what was granted to a child by name is granted to no numbered one again.

create or replace function claims.approve_school_year(p_claim text, p_number integer, p_at timestamptz, p_by text) returns bigint
  language plpgsql security definer set search_path = claims, pg_temp as $$
declare
  v_linked text[];
  v_proposal claims.scholarship_proposal;
  v_about jsonb := jsonb_build_object('claim', p_claim, 'proposal', p_number);
  v_claim claims.claim;
  v_line integer;
  v_left numeric;
begin
  -- One at a time over all linked claims.
  perform from claims.claim c where c.id = p_claim for no key update;
  v_linked := array(select claims.linked(p_claim));
  perform from claims.claim c where c.id = any (v_linked) order by c.id for no key update;
  select * into v_claim from claims.claim c where c.id = p_claim;
  if access.guarded() and (p_by is distinct from access.me()
     or not access.reaches('approve-decision', v_claim.branch, null, null)) then
    perform ledger.refuse('access/not-allowed', jsonb_build_object('action', 'approve-decision'));
  end if;
  select * into v_proposal from claims.scholarship_proposal p where p.claim = p_claim and p.number = p_number
    and not exists (select from claims.scholarship_proposal l
                    where l.claim = p.claim and l.child = p.child and l.year = p.year and l.number > p.number);
  if v_proposal.claim is null then
    perform ledger.refuse('claims/no-such-proposal', v_about);
  end if;
  if v_proposal.proposed_by = p_by then
    perform ledger.refuse('claims/same-person', v_about || jsonb_build_object('by', p_by));
  end if;
  if exists (select from claims.scholarship s
             where s.claim = any (v_linked) and s.year = v_proposal.year
               and (s.child = v_proposal.child or s.child !~ '^[1-9][0-9]?$')) then
    perform ledger.refuse('claims/scholarship-granted', v_about);
  end if;
  -- As the facts of the decision say; none for a child that is no number among them.
  select (d.facts::jsonb -> 'children'
    -> case when v_proposal.child ~ '^[1-9][0-9]?$' then v_proposal.child::integer - 1 end
    ->> v_proposal.schooling)::numeric into v_left
  from claims.approval a join claims.decision d on d.claim = a.claim and d.number = a.decision
  where a.claim = p_claim;
  if (select count(*) from claims.scholarship s
      where s.claim = any (v_linked) and s.child = v_proposal.child and s.schooling = v_proposal.schooling)
     >= coalesce(v_left, 0) then
    perform ledger.refuse('claims/scholarships-used-up', v_about);
  end if;
  if v_proposal.amount + (select coalesce(sum(p.amount), 0) from claims.scholarship s
     join claims.part p on p.claim = s.claim and p.decision = s.decision and p.line = s.line
     where s.claim = any (v_linked)) > v_proposal.most then
    perform ledger.refuse('claims/scholarships-used-up', v_about);
  end if;
  select coalesce(max(p.line), 0) + 1 into v_line from claims.part p where p.claim = p_claim;
  insert into claims.part (claim, decision, line, benefit, fund, amount, tax, due_on)
  select p_claim, a.decision, v_line, 'beasiswa.' || v_proposal.child || '.' || v_proposal.year, v_claim.ask,
    v_proposal.amount, 0, (p_at at time zone 'Asia/Jakarta')::date
  from claims.approval a where a.claim = p_claim;
  insert into claims.scholarship (claim, child, year, schooling, decision, line, granted_at, granted_by, approved_by, proposal)
  select p_claim, v_proposal.child, v_proposal.year, v_proposal.schooling, a.decision, v_line, p_at, v_proposal.proposed_by, p_by, p_number
  from claims.approval a where a.claim = p_claim;
  return v_proposal.amount;
end $$;
