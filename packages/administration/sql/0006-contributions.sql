-- Contributions: bills assessed by the law, worker by worker; money that came in; which bill it paid is in the ledger.

create schema contributions;
comment on schema contributions is 'From a reported wage to money in the right fund.';

create sequence contributions.bill_number;
create sequence contributions.receipt_number;

create table contributions.bill (
  id text primary key default registry.public_id('T', nextval('contributions.bill_number')) check (id ~ '^T-\d{8,}$'),
  key text not null unique,
  payer text not null check (payer <> ''),
  payer_kind text not null check (payer_kind in ('employer', 'member', 'project')),
  branch text not null,
  month date not null check (extract(day from month) = 1),
  reason text not null check (reason in ('month', 'correction')),
  payment_code text not null unique check (payment_code ~ '^\d{11}$'),
  law text not null references house.law,
  known date not null,
  due_on date not null,
  amount bigint not null check (amount >= 0 or reason = 'correction'),
  issued_at timestamptz not null,
  issued_by text not null
);
comment on table contributions.bill is 'What a payer owes for a month, or more than was billed before for a month whose wages were corrected.';
comment on column contributions.bill.key is 'Idempotency key: assessed again, it is the same bill.';
comment on column contributions.bill.payer is 'NPP of an employer or project, KPJ of a member who pays for himself.';
comment on column contributions.bill.payment_code is 'What the payer tells the bank (kode iuran): eleven digits.';
comment on column contributions.bill.due_on is 'The last day to pay, by the law of the month.';
comment on column contributions.bill.amount is 'Sen, all shares together; what the state owes is not in it. Below zero where a correction gives back.';
create index bill_payer on contributions.bill (payer, month);
create unique index bill_of_month on contributions.bill (payer, month) where reason = 'month';

create table contributions.share (
  bill text not null references contributions.bill,
  line integer not null check (line > 0),
  membership text,
  wage bigint not null check (wage >= 0),
  jkk bigint not null,
  jkm bigint not null,
  jht_employer bigint not null,
  jht_worker bigint not null,
  jp_employer bigint not null,
  jp_worker bigint not null,
  jkp_from_jkk bigint not null,
  jkp_from_jkm bigint not null,
  jkp_government bigint not null,
  primary key (bill, line)
);
comment on table contributions.share is 'One worker in a bill: the wage, and each share as the law says it. In a correction, the difference to what was billed.';
comment on column contributions.share.jkk is 'As billed, before the part that goes to JKP is taken out.';
comment on column contributions.share.jht_worker is 'From the wage; of a member who pays for himself, all of it.';
comment on column contributions.share.jkp_from_jkk is 'The part of JKK that goes to JKP (recomposition).';
comment on column contributions.share.jkp_government is 'What the state owes JKP for this worker and month.';
create index share_membership on contributions.share (membership, bill);

create table contributions.receipt (
  id text primary key default registry.public_id('R', nextval('contributions.receipt_number')) check (id ~ '^R-\d{8,}$'),
  key text not null unique,
  payer text not null check (payer <> ''),
  bank text not null check (bank <> ''),
  amount bigint not null check (amount > 0),
  paid_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null
);
comment on table contributions.receipt is 'Money that a bank says came in for a payer.';
comment on column contributions.receipt.key is 'The bank''s own reference: imported twice, it is the same money.';
comment on column contributions.receipt.bank is 'The code of the bank account that it came into.';
create index receipt_payer on contributions.receipt (payer, paid_on);

create view contributions.bill_state with (security_invoker = true) as
select b.id as bill, b.payer, b.month, b.amount, b.due_on, t.happened_on as paid_on
from contributions.bill b left join ledger.transfer t on t.key = 'paid:' || b.id;
comment on view contributions.bill_state is 'Whether a bill is paid, as the ledger says; it is paid whole or not at all.';

create view contributions.grid with (security_invoker = true) as
select s.membership, b.month, b.payer, b.id as bill, b.reason, s.wage,
  s.jkk + s.jkm + s.jht_employer + s.jht_worker + s.jp_employer + s.jp_worker as billed,
  b.due_on, t.happened_on as paid_on
from contributions.share s
join contributions.bill b on b.id = s.bill
left join ledger.transfer t on t.key = 'paid:' || b.id;
comment on view contributions.grid is 'A worker''s months: the wage reported, what was billed, and when it was paid.';

create function contributions.lock_payer(p_payer text) returns void language sql
  security definer set search_path = pg_temp as $$
  select pg_advisory_xact_lock(7264912, hashtext(p_payer))
$$;
comment on function contributions.lock_payer is 'Lets one at a time bill or settle a payer, until its transaction ends.';

revoke all on all functions in schema contributions from public;
grant execute on function contributions.lock_payer to jamin_app;
grant usage on schema contributions to jamin_app;
grant usage on all sequences in schema contributions to jamin_app;
grant select, insert on all tables in schema contributions to jamin_app;
