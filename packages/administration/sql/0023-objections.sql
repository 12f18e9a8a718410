-- Objections: to whom each goes, how it ends by somebody who had no part in the decision, and the claim that follows.

alter table claims.objection add column dispute text not null default 'jht'
  check (dispute in ('jht', 'jkk-determination', 'jkk-other', 'jkm', 'jkp', 'jp'));
alter table claims.objection add column body text not null default 'complaint-unit' check (body <> '');
comment on table claims.objection is
  'The claimant says that an approved decision is wrong; after a rejection the next one goes to the next body. What follows is a new claim.';
comment on column claims.objection.dispute is 'What is in dispute, in the words of the law package: it decides who is asked in which order.';
comment on column claims.objection.body is 'Who is asked: complaint-unit, manpower-office-or-djsn, labour-inspector, minister, mediation, court …';

create table claims.objection_outcome (
  claim text not null,
  number integer not null,
  outcome text not null check (outcome in ('upheld', 'rejected', 'withdrawn')),
  reason text not null check (reason <> ''),
  ended_at timestamptz not null,
  ended_by text not null,
  primary key (claim, number),
  foreign key (claim, number) references claims.objection,
  unique (claim, number, outcome)
);
comment on table claims.objection_outcome is 'How an objection ended, once; taken down by somebody who neither decided nor approved what it is about.';

create table claims.renewal (
  claim text primary key references claims.claim,
  objected text not null,
  number integer not null,
  outcome text not null default 'upheld' check (outcome = 'upheld'),
  renewed_at timestamptz not null,
  renewed_by text not null,
  unique (objected, number),
  foreign key (objected, number, outcome) references claims.objection_outcome (claim, number, outcome),
  check (claim <> objected)
);
comment on table claims.renewal is 'The new claim that follows an objection that was upheld; it grants only what the one objected to did not.';

-- One objection at a time, and the next only after a rejection.
create function claims.check_objection() returns trigger language plpgsql
  security definer set search_path = claims, pg_temp as $$
begin
  perform claims.lock(new.claim);
  if new.number <> 1 + (select count(*) from claims.objection o where o.claim = new.claim)
     or exists (select from claims.objection o
                left join claims.objection_outcome e on e.claim = o.claim and e.number = o.number
                where o.claim = new.claim and e.outcome is distinct from 'rejected') then
    perform ledger.refuse('claims/objection-open', jsonb_build_object('claim', new.claim));
  end if;
  return new;
end $$;
create trigger one_at_a_time before insert on claims.objection for each row execute function claims.check_objection();

create function claims.check_objection_outcome() returns trigger language plpgsql
  security definer set search_path = claims, pg_temp as $$
begin
  if exists (select from claims.approval a where a.claim = new.claim and new.ended_by in (a.decided_by, a.approved_by))
     and new.outcome <> 'withdrawn' then
    perform ledger.refuse('claims/same-person', jsonb_build_object('claim', new.claim, 'by', new.ended_by));
  end if;
  return new;
end $$;
create trigger another_person before insert on claims.objection_outcome
  for each row execute function claims.check_objection_outcome();

revoke all on all functions in schema claims from public;
grant execute on function claims.lock to jamin_app;
grant select, insert on claims.objection_outcome, claims.renewal to jamin_app;

call access.guard('claims.objection_outcome',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ ended_by = {me} and exists (select from claims.claim c where c.id = claim and {reach approve-decision c.branch - -}) $$);
call access.guard('claims.renewal',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ renewed_by = {me} and exists (select from claims.claim c where c.id = claim and {reach decide-claim c.branch - -}) $$);
