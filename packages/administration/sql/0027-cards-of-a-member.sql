-- The cards of one member are found by following merges from a card, instead of through the merges of everybody.

create function registry.cards_of(p_membership bigint, p_known timestamptz default 'infinity')
  returns table (membership bigint, effective bigint) language sql stable as $$
  with recursive up (id) as (
    select p_membership
    union
    select m.kept from up join registry.merge m on m.merged = up.id
    where m.recorded_at <= p_known
      and not exists (select from registry.merge_undone u where u.merge = m.id and u.recorded_at <= p_known)
  ), top as (
    select up.id from up where not exists (
      select from registry.merge m where m.merged = up.id and m.recorded_at <= p_known
        and not exists (select from registry.merge_undone u where u.merge = m.id and u.recorded_at <= p_known))
  ), down (id) as (
    select top.id from top
    union
    select m.merged from down join registry.merge m on m.kept = down.id
    where m.recorded_at <= p_known
      and not exists (select from registry.merge_undone u where u.merge = m.id and u.recorded_at <= p_known)
  )
  select down.id, top.id from down, top
$$;
comment on function registry.cards_of is 'Every card that counts for the same member as a card does, and the one that counts, as merges were known at a moment.';
revoke all on function registry.cards_of from public;
grant execute on function registry.cards_of to jamin_app;
