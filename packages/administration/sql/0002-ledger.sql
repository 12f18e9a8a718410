-- The ledger: double entry in sen, append-only, each fund balanced in itself by a deferred check.

create schema ledger;
comment on schema ledger is 'The only record that a rupiah moved. Nothing here is ever changed or taken away; a correction is a new transfer.';

create domain ledger.fund as text not null
  check (value in ('jht', 'jkk', 'jkm', 'jp', 'jkp', 'institution'));
comment on domain ledger.fund is 'The five social security funds (dana jaminan sosial), and the money of the institution itself, apart from them.';

create table ledger.account_kind (
  code text primary key,
  class text not null check (class in ('asset', 'liability', 'equity', 'income', 'expense')),
  may_overdraw boolean not null,
  meaning text not null
);
comment on table ledger.account_kind is 'What an account may be.';
comment on column ledger.account_kind.class is 'Assets and expenses grow by positive amounts (debit), the others by negative ones (credit).';
comment on column ledger.account_kind.may_overdraw is 'False: the balance may not pass zero to the wrong side; a transfer that would is refused.';

insert into ledger.account_kind (code, class, may_overdraw, meaning) values
  ('bank',          'asset',     true,  'Money in an account at a bank; owner: the account''s code.'),
  ('receivable',    'asset',     true,  'What somebody was billed and has not paid; owner: who was billed.'),
  ('due-from-fund', 'asset',     true,  'What another fund owes this one; owner: that fund.'),
  ('government',    'asset',     true,  'What the state owes this fund by law.'),
  ('unallocated',   'liability', false, 'Money received that belongs to no bill yet; owner: who paid.'),
  ('billed',        'liability', true,  'Contributions billed and not yet paid; owner: who was billed.'),
  ('member',        'liability', false, 'What a member owns: the JHT balance, or JP contributions with development; owner: the member.'),
  ('claim',         'liability', false, 'What a claim was granted and not yet paid; owner: the claim.'),
  ('held',          'liability', false, 'What is on its way to a payee; owner: the payment.'),
  ('due-to-fund',   'liability', true,  'What this fund owes another; owner: that fund.'),
  ('tax',           'liability', true,  'Tax withheld for the state.'),
  ('net-assets',    'equity',    true,  'What the fund owned before its books began.'),
  ('contributions', 'income',    true,  'Contributions of a fund whose members hold no accounts of their own.'),
  ('penalties',     'income',    true,  'Penalties for paying late.'),
  ('returns',       'income',    true,  'What the fund''s money earned.'),
  ('benefits',      'expense',   true,  'Benefits granted; owner: the benefit.'),
  ('development',   'expense',   true,  'What members'' accounts were credited from the returns.'),
  ('compensation',  'expense',   true,  'What the law makes the institution pay for a deadline missed.');

create table ledger.account (
  id bigint generated always as identity primary key,
  fund ledger.fund,
  kind text not null references ledger.account_kind,
  owner text not null,
  unique (fund, kind, owner)
);
comment on table ledger.account is 'A place where money can be; made the first time a transfer names it.';
comment on column ledger.account.owner is 'Whose or what for, by its public id; empty where a fund has one account of the kind.';

create table ledger.transfer (
  id bigint generated always as identity primary key,
  key text not null unique check (key <> ''),
  content bytea not null check (length(content) = 32),
  kind text not null check (kind <> ''),
  cause_kind text not null check (cause_kind <> ''),
  cause text not null check (cause <> ''),
  corrects bigint references ledger.transfer,
  happened_on date not null,
  recorded_at timestamptz not null,
  made_in xid8 not null default pg_current_xact_id()
);
comment on table ledger.transfer is 'One movement of money, whole or not at all.';
comment on column ledger.transfer.key is 'Idempotency key: the same key with the same content moves nothing again, with other content is refused.';
comment on column ledger.transfer.content is 'SHA-256 of what was asked, for that comparison and for the chain.';
comment on column ledger.transfer.cause is 'The id of what caused it: a bill, a receipt, a decision, a payment.';
comment on column ledger.transfer.corrects is 'The transfer that this one takes back or puts right.';
comment on column ledger.transfer.happened_on is 'The business day (Asia/Jakarta) on which it happened.';
comment on column ledger.transfer.recorded_at is 'The moment at which the books learned of it, by the business clock.';
comment on column ledger.transfer.made_in is 'The database transaction that made it: no entry can join it afterwards.';
create index transfer_cause on ledger.transfer (cause_kind, cause);
create index transfer_recorded on ledger.transfer using brin (recorded_at);

create table ledger.entry (
  transfer bigint not null,
  line integer not null check (line > 0),
  account bigint not null,
  amount bigint not null check (amount <> 0),
  happened_on date not null,
  recorded_at timestamptz not null,
  primary key (transfer, line)
);
comment on table ledger.entry is 'One side of a transfer.';
comment on column ledger.entry.transfer is 'One made by the same database transaction; a trigger sees to it, as to the account.';
comment on column ledger.entry.amount is 'Sen; positive is debit, negative is credit.';
comment on column ledger.entry.happened_on is 'As its transfer''s, so that a balance of any day is one look into one index.';
comment on column ledger.entry.recorded_at is 'As its transfer''s.';
create index entry_account on ledger.entry (account, happened_on, recorded_at) include (amount);

create table ledger.closed_month (
  month date primary key check (extract(day from month) = 1),
  closed_at timestamptz not null,
  closed_by text not null
);
comment on table ledger.closed_month is 'Months whose books are closed: nothing may happen in them any more; a correction happens in an open month.';

create table ledger.batch (
  number bigint primary key check (number > 0),
  sealed_through timestamptz not null,
  transfers bigint not null check (transfers > 0),
  previous bytea not null check (length(previous) = 32),
  hash bytea not null check (length(hash) = 32)
);
comment on table ledger.batch is 'The tamper-evident chain: each batch seals transfers and the batch before it.';
comment on column ledger.batch.number is 'The position of the books; a published figure names the position it was read at.';
comment on column ledger.batch.sealed_through is 'Nothing can be recorded at or before this moment any more.';

create table ledger.sealed (
  transfer bigint primary key references ledger.transfer,
  batch bigint not null references ledger.batch
);
comment on table ledger.sealed is 'Which batch seals which transfer.';
create index sealed_batch on ledger.sealed (batch);

create table ledger.hold_end (
  hold bigint primary key references ledger.transfer,
  outcome text not null check (outcome in ('confirmed', 'released')),
  transfer bigint not null unique references ledger.transfer
);
comment on table ledger.hold_end is 'How a hold ended; the primary key lets it end once.';
