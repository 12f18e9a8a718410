-- The law as it was when a decision used it, and claims: facts, papers, decisions with their trace, second approval.

create table house.law (
  hash text primary key,
  body text not null,
  check (hash = encode(sha256(convert_to(body, 'UTF8')), 'hex'))
);
comment on table house.law is 'Each law that decided something here, whole: parameters and rules. A decision names it by hash and replays from it.';
comment on column house.law.hash is 'SHA-256 of the body; the database holds it to that.';
grant usage on schema house to jamin_app;
grant select, insert on house.law to jamin_app;

create schema claims;
comment on schema claims is 'From an application to a decision that two people stand behind. What was paid is not here; the ledger knows.';

create sequence claims.claim_number;

create table claims.claim (
  id text primary key default registry.public_id('K', nextval('claims.claim_number')) check (id ~ '^K-\d{8,}$'),
  key text not null unique,
  branch text not null,
  membership text not null,
  ask text not null check (ask in ('jht', 'jkk', 'jkm', 'jp', 'jkp')),
  event_on date not null,
  filed_at timestamptz not null,
  filed_by text not null
);
comment on table claims.claim is 'One application for one programme over one event.';
comment on column claims.claim.key is 'Idempotency key of the filing: filed again, it is the same claim.';
comment on column claims.claim.ask is 'The question that the claim puts to the law.';
comment on column claims.claim.event_on is 'The day that selects the law in force: of the death, the accident, the layoff, the claim of the balance.';
create index claim_membership on claims.claim (membership, ask);
create index claim_branch on claims.claim (branch, filed_at);

create table claims.fact (
  claim text not null references claims.claim,
  number integer not null check (number > 0),
  name text not null,
  value text,
  source text not null check (source in ('registry', 'ledger', 'claimant', 'employer', 'officer')),
  stated_at timestamptz not null,
  stated_by text not null,
  primary key (claim, number)
);
comment on table claims.fact is 'What was said for a claim, one row each time; of each name the last row counts.';
comment on column claims.fact.value is 'As JSON, its numbers as they were written; null takes the fact back.';
comment on column claims.fact.source is 'Who knows it: our own books, the claimant, the employer, or an officer who saw it.';

create table claims.paper (
  claim text not null references claims.claim,
  number integer not null check (number > 0),
  code text not null,
  seen_at timestamptz not null,
  seen_by text not null,
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  primary key (claim, number)
);
comment on table claims.paper is 'A paper that an officer has seen, by its code in the law package; the hash is of its picture, where there is one.';

create table claims.decision (
  claim text not null references claims.claim,
  number integer not null check (number > 0),
  law text not null references house.law,
  known date not null,
  facts text not null,
  outcome text not null check (outcome in ('granted', 'refused', 'incomplete', 'contradictory', 'not-covered')),
  document text not null,
  hash text not null,
  amount bigint not null check (amount >= 0 and (amount > 0) <= (outcome = 'granted')),
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (claim, number),
  unique (claim, number, decided_by, outcome),
  check (hash = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);
comment on table claims.decision is 'What the law says to the facts of a moment; a later one takes its place as long as none is approved.';
comment on column claims.decision.known is 'The day as of which the law was known: rules published later play no part.';
comment on column claims.decision.facts is 'The facts put to the law, as JSON.';
comment on column claims.decision.document is 'The decision with its trace, articles and readings (schema jamin.decision/1, depth 3): the same bytes whenever it is replayed.';
comment on column claims.decision.amount is 'Sen granted over all parts, before tax.';

create table claims.part (
  claim text not null,
  decision integer not null,
  line integer not null check (line > 0),
  benefit text not null,
  fund ledger.fund,
  amount bigint not null check (amount > 0),
  tax bigint not null default 0 check (tax >= 0 and tax < amount),
  due_on date not null,
  primary key (claim, decision, line),
  foreign key (claim, decision) references claims.decision (claim, number)
);
comment on table claims.part is 'What a decision grants, part by part, each with the day on which it falls due; monthly benefits have a part a month.';
comment on column claims.part.benefit is 'The key of the answer: santunan-kematian, months.1, net …';

create table claims.approval (
  claim text primary key,
  decision integer not null,
  decided_by text not null,
  outcome text not null,
  approved_at timestamptz not null,
  approved_by text not null,
  foreign key (claim, decision, decided_by, outcome) references claims.decision (claim, number, decided_by, outcome),
  constraint second_person check (approved_by <> decided_by),
  constraint decidable check (outcome in ('granted', 'refused'))
);
comment on table claims.approval is 'A second person stands behind a decision: once for a claim, never the person who decided.';

create table claims.return (
  claim text not null,
  decision integer not null,
  returned_at timestamptz not null,
  returned_by text not null,
  reason text not null check (reason <> ''),
  primary key (claim, decision),
  foreign key (claim, decision) references claims.decision (claim, number)
);
comment on table claims.return is 'A second person sends a decision back, with the reason; the claim is decided anew.';

create table claims.stop (
  claim text primary key references claims.approval,
  from_line integer not null check (from_line > 0),
  reason text not null check (reason <> ''),
  stopped_at timestamptz not null,
  stopped_by text not null
);
comment on table claims.stop is 'Parts from this line on never fall due: the months after a new job, the pension after a death.';

create table claims.objection (
  claim text not null references claims.approval,
  number integer not null check (number > 0),
  filed_at timestamptz not null,
  filed_by text not null,
  reason text not null check (reason <> ''),
  primary key (claim, number)
);
comment on table claims.objection is 'The claimant says that an approved decision is wrong; what follows is a new claim that names this one.';

create view claims.state with (security_invoker = true) as
select c.id as claim,
  case
    when a.claim is not null then a.outcome
    when d.number is null then 'filed'
    when r.claim is not null then 'returned'
    when d.outcome not in ('granted', 'refused') then 'incomplete'
    else 'decided'
  end as state,
  d.number as decision, d.outcome, d.amount
from claims.claim c
left join lateral (select * from claims.decision d where d.claim = c.id order by d.number desc limit 1) d on true
left join claims.return r on r.claim = d.claim and r.decision = d.number
left join claims.approval a on a.claim = c.id;
comment on view claims.state is 'Where a claim stands, computed from what happened to it.';

create function claims.lock(p_claim text) returns boolean language sql
  security definer set search_path = claims, pg_temp as $$
  select exists (select from (select from claims.claim c where c.id = p_claim for no key update) locked)
$$;
comment on function claims.lock is 'Lets one at a time work on a claim, until its transaction ends; false when there is none.';

-- Nothing is said, seen or decided any more once a decision is approved; a return and an approval exclude each other.
create function claims.check_undecided() returns trigger language plpgsql
  security definer set search_path = claims, pg_temp as $$
begin
  perform claims.lock(new.claim);
  if exists (select from claims.approval a where a.claim = new.claim) then
    perform ledger.refuse('claims/already-approved', jsonb_build_object('claim', new.claim));
  end if;
  return new;
end $$;
create trigger undecided before insert on claims.fact for each row execute function claims.check_undecided();
create trigger undecided before insert on claims.paper for each row execute function claims.check_undecided();
create trigger undecided before insert on claims.decision for each row execute function claims.check_undecided();
create trigger undecided before insert on claims.return for each row execute function claims.check_undecided();

create function claims.check_last() returns trigger language plpgsql
  security definer set search_path = claims, pg_temp as $$
begin
  perform claims.lock(new.claim);
  if new.decision <> (select max(d.number) from claims.decision d where d.claim = new.claim)
     or exists (select from claims.return r where r.claim = new.claim and r.decision = new.decision) then
    perform ledger.refuse('claims/not-the-last-decision', jsonb_build_object('claim', new.claim));
  end if;
  return new;
end $$;
create trigger last_decision before insert on claims.approval for each row execute function claims.check_last();

revoke all on all functions in schema claims from public;
grant execute on function claims.lock to jamin_app;
grant usage on schema claims to jamin_app;
grant usage on sequence claims.claim_number to jamin_app;
grant select, insert on all tables in schema claims to jamin_app;
