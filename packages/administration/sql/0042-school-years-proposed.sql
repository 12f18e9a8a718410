-- A year of schooling is granted by two people: an officer proposes it, and another person approves that proposal and no other.

create table claims.scholarship_proposal (
  claim text not null references claims.approval,
  number integer not null check (number > 0),
  child text not null check (child <> ''),
  year integer not null check (year > 0),
  schooling text not null check (schooling <> ''),
  amount bigint not null check (amount > 0),
  most bigint not null check (most > 0),
  proposed_at timestamptz not null,
  proposed_by text not null check (proposed_by <> ''),
  primary key (claim, number),
  constraint proposal_as_granted unique (claim, number, child, year, schooling, proposed_by)
);
comment on table claims.scholarship_proposal is 'An officer proposes a year of schooling of a child; of several for the same year the last counts.';
comment on column claims.scholarship_proposal.child is 'Which of the children in the facts of the claim, counted from 1.';
comment on column claims.scholarship_proposal.schooling is 'The stage of school, by its name in the law package; it sets the amount.';
comment on column claims.scholarship_proposal.amount is 'Sen of the year, by the law of the day on which it was proposed.';
comment on column claims.scholarship_proposal.most is 'Sen that the approved decision lets be paid over all years.';

-- What was granted before had been looked at by two people as well; its proposal is written from it.
insert into claims.scholarship_proposal (claim, number, child, year, schooling, amount, most, proposed_at, proposed_by)
select s.claim, row_number() over (partition by s.claim order by s.line), s.child, s.year, s.schooling, p.amount,
  sum(p.amount) over (partition by s.claim), s.granted_at, s.granted_by
from claims.scholarship s join claims.part p on p.claim = s.claim and p.decision = s.decision and p.line = s.line;

alter table claims.scholarship add column proposal integer;
comment on column claims.scholarship.proposal is 'The proposal that was approved; its officer is who granted it.';
update claims.scholarship s set proposal = p.number
from claims.scholarship_proposal p where p.claim = s.claim and p.child = s.child and p.year = s.year;
alter table claims.scholarship alter column proposal set not null;
alter table claims.scholarship add constraint as_proposed foreign key (claim, proposal, child, year, schooling, granted_by)
  references claims.scholarship_proposal (claim, number, child, year, schooling, proposed_by);

create function claims.linked(p_claim text) returns setof text language sql stable
  security definer set search_path = claims, pg_temp as $$
  with recursive before (claim) as (
    select p_claim where not access.guarded() or access.sees_claim(p_claim)
    union select r.objected from before b join claims.renewal r on r.claim = b.claim
  ), after (claim) as (
    select b.claim from before b union select r.claim from after a join claims.renewal r on r.objected = a.claim
  )
  select claim from after
$$;
comment on function claims.linked is 'A claim with those that its objections link to it, before and after: they grant one thing together. For who sees it.';

create function claims.approve_school_year(p_claim text, p_number integer, p_at timestamptz, p_by text) returns bigint
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
comment on function claims.approve_school_year is 'A second person stands behind a proposed year: it becomes a part of the claim. Gives its sen.';
revoke all on function claims.linked, claims.approve_school_year from public;
grant execute on function claims.linked, claims.approve_school_year to jamin_app;
-- A year is granted by that function alone.
revoke insert on claims.scholarship from jamin_app;
grant select, insert on claims.scholarship_proposal to jamin_app;

call access.guard('claims.scholarship_proposal',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ proposed_by = {me} and exists (select from claims.claim c where c.id = claim and {reach decide-claim c.branch - -}) $$);
