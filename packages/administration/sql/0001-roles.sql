-- The role that runs the branch: it owns nothing and may do only what later migrations grant it by name.

do $$ begin
  if not exists (select from pg_roles where rolname = 'jamin_app') then
    -- The role belongs to the whole server: another database of it may be making it at this moment.
    begin
      create role jamin_app nologin noinherit;
    exception when duplicate_object or unique_violation then null;
    end;
  end if;
  execute format('grant jamin_app to %I with set true', current_user);
end $$;

revoke all on schema public from public;
