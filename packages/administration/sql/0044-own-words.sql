-- Only the branch itself speaks for its registry and its books: nobody who acts states a fact in their name.

do $$
begin
  execute format('alter policy add on claims.fact with check (%s)', access.written($p$
    stated_by = {me} and source in ('claimant', 'employer', 'officer')
    and exists (select from claims.claim c where c.id = claim and case source
       when 'claimant' then {reach state-facts c.branch - c.membership}
       when 'employer' then {reach state-facts c.branch - -} or c.filed_by = {me} and cardinality({employers state-facts}) > 0
       else {reach state-facts c.branch - -} end) $p$));
end $$;
