-- Signing in: what somebody proves by that he is who he is. The library that asks for it reads two views; no row is ever changed.

create schema sign_in;
comment on schema sign_in is 'What somebody signs in with; only the branch itself reads it, and only to find out who somebody is.';

create table sign_in.address (
  person text primary key references access.person,
  email text not null unique check (email = lower(email) and email ~ '^[^\s@]+@[^\s@]+$' and email !~ '\.invalid$'),
  at timestamptz not null,
  by text not null check (by <> '' and by <> person)
);
comment on table sign_in.address is 'The account of somebody who signs in with a password; made by an administrator, never by its holder.';
comment on column sign_in.address.person is 'Whose account it is.';
comment on column sign_in.address.email is 'The name that is typed, in small letters.';
comment on column sign_in.address.at is 'When it was made.';
comment on column sign_in.address.by is 'Who made it.';

create table sign_in.password (
  id bigint generated always as identity primary key,
  person text not null references sign_in.address,
  hash text check (length(hash) >= 64),
  at timestamptz not null,
  by text not null check (by <> '' and by <> person)
);
comment on table sign_in.password is 'The passwords that somebody was given; the last row counts.';
comment on column sign_in.password.id is 'The order in which they were given.';
comment on column sign_in.password.person is 'Whose password it is.';
comment on column sign_in.password.hash is 'Salt and scrypt hash, as better-auth writes them; nothing: there is no password any more.';
comment on column sign_in.password.at is 'When it was given or taken.';
comment on column sign_in.password.by is 'Who gave or took it.';
create index password_person on sign_in.password (person, id desc);

create table sign_in.subject (
  issuer text not null check (issuer ~ '^https?://\S+$'),
  subject text not null check (subject <> '' and length(subject) <= 255),
  person text not null references access.person,
  at timestamptz not null,
  by text not null check (by <> '' and by <> person),
  primary key (issuer, subject)
);
comment on table sign_in.subject is 'Whom the identity provider of an institution means; a subject that is not here is nobody.';
comment on column sign_in.subject.issuer is 'The provider, as it names itself.';
comment on column sign_in.subject.subject is 'The claim sub of its tokens, which it never gives to another.';
comment on column sign_in.subject.person is 'Who that is here.';
comment on column sign_in.subject.at is 'When it was written down.';
comment on column sign_in.subject.by is 'Who wrote it down.';

-- What better-auth reads, under the names that it asks for.

create view sign_in."user" with (security_invoker = true) as
select p.id, p.name, coalesce(a.email, lower(p.id) || '@sign-in.invalid') as email, true as "emailVerified",
  null::text as image, p.made_at as "createdAt", p.made_at as "updatedAt"
from access.person p left join sign_in.address a on a.person = p.id
where a.person is not null or exists (select from sign_in.subject s where s.person = p.id);
comment on view sign_in."user" is 'Everybody who can sign in.';

create view sign_in.account with (security_invoker = true) as
with given as (select distinct on (person) * from sign_in.password order by person, id desc),
proof as (
  select 'password ' || person as id, 'credential' as provider, person as subject, person, hash, at
  from given where hash is not null
  union all
  select 'institution ' || issuer || ' ' || subject, 'institution', issuer || ' ' || subject, person, null, at
  from sign_in.subject)
select id, subject as "accountId", provider as "providerId", person as "userId", null::text as "accessToken",
  null::text as "refreshToken", null::text as "idToken", null::timestamptz as "accessTokenExpiresAt",
  null::timestamptz as "refreshTokenExpiresAt", null::text as scope, hash as password, at as "createdAt", at as "updatedAt"
from proof;
comment on view sign_in.account is 'What everybody proves it with: the last password, or subjects of the provider.';

-- An administrator adds and reads nothing; nobody adds to his own.

grant usage on schema sign_in to jamin_app;
grant insert on sign_in.address, sign_in.password, sign_in.subject to jamin_app;
grant usage on all sequences in schema sign_in to jamin_app;
grant select on sign_in.address, sign_in.password, sign_in.subject, sign_in."user", sign_in.account to jamin_system;

call access.guard('sign_in.address', 'false',
  $$ by = {me} and {can manage-people} and exists (select from access.person p where p.id = person) $$);
call access.guard('sign_in.password', 'false',
  $$ by = {me} and {can manage-people} and exists (select from access.person p where p.id = person) $$);
call access.guard('sign_in.subject', 'false',
  $$ by = {me} and {can manage-people} and exists (select from access.person p where p.id = person) $$);
