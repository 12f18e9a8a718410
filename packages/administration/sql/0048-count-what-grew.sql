-- The planner is told of tables that grew since it was told last: to count all of them anew each time took longer than the work.

create or replace function registry.count_anew() returns void language plpgsql
  security definer set search_path = registry, pg_temp as $$
declare
  v_table text;
begin
  -- An empty table that was counted is taken to stay empty; one that has grown by less than a quarter is planned for well.
  for v_table in select c.oid::regclass::text from pg_class c
    where c.relnamespace = 'registry'::regnamespace and c.relkind = 'r'
      and pg_relation_size(c.oid) > greatest(65536, 1.25 * c.relpages * current_setting('block_size')::integer) order by 1
  loop
    execute 'analyze ' || v_table;
  end loop;
end $$;
comment on function registry.count_anew is 'Tells the planner how much there is now; asked after many rows came at once, for an embedded database never counts by itself.';
