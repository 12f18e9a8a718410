-- The role that runs the branch: it owns nothing and may do only what later migrations grant it by name.

do $$ begin
  if not exists (select from pg_roles where rolname = 'jamin_app') then
    create role jamin_app nologin noinherit;
  end if;
  execute format('grant jamin_app to %I with set true', current_user);
end $$;

revoke all on schema public from public;
