-- A password that counts once: the branch gives it to whoever comes in first, who then sets one that nobody else knows.

alter table sign_in.password add column once boolean not null default false;
comment on column sign_in.password.once is 'It opens one session: after that it counts no more.';

create or replace view sign_in.account with (security_invoker = true) as
with given as (select distinct on (person) * from sign_in.password order by person, id desc),
proof as (
  select 'password ' || person as id, 'credential' as provider, person as subject, person, hash, at
  from given
  where hash is not null and not (once and exists (
    select from access.signing_in s where s.person = given.person and s.how = 'password' and s.at >= given.at))
  union all
  select 'institution ' || issuer || ' ' || subject, 'institution', issuer || ' ' || subject, person, null, at
  from sign_in.subject)
select id, subject as "accountId", provider as "providerId", person as "userId", null::text as "accessToken",
  null::text as "refreshToken", null::text as "idToken", null::timestamptz as "accessTokenExpiresAt",
  null::timestamptz as "refreshTokenExpiresAt", null::text as scope, hash as password, at as "createdAt", at as "updatedAt"
from proof;
