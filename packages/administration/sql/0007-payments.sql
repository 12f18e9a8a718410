-- Payments: orders, batches with two approvals, files of banks, and what became of each payment. Money moves in the ledger alone.

create schema payments;
comment on schema payments is 'Paying out what claims are owed, exactly once. Nothing is changed here: what happens is a new row, and a status is computed from rows.';

create function payments.numbered(p_letter text, p_number bigint) returns text language sql immutable as $$
  select p_letter || '-' || lpad(p_number::text, greatest(6, length(p_number::text)), '0')
$$;
comment on function payments.numbered is 'A public id, such as P-000123.';

create table payments.bank_account (
  code text primary key check (code <> ''),
  fund ledger.fund,
  holder text not null check (holder <> ''),
  bank text not null check (bank <> ''),
  account text not null check (account <> ''),
  opened_at timestamptz not null,
  unique (bank, account),
  unique (code, fund)
);
comment on table payments.bank_account is 'An account of ours from which a fund pays; the code is the owner of the ledger''s bank account.';

create sequence payments.payment_number;
create table payments.payment (
  id text primary key default payments.numbered('P', nextval('payments.payment_number')),
  claim text not null check (claim <> ''),
  cause text not null check (cause <> ''),
  fund ledger.fund,
  amount bigint not null check (amount > 0),
  purpose text not null check (purpose in ('SSBE', 'PENS')),
  payee_name text not null check (length(payee_name) between 1 and 140),
  payee_bank text not null check (length(payee_bank) between 1 and 35),
  payee_account bytea not null,
  due_on date not null,
  retries text references payments.payment,
  ordered_at timestamptz not null,
  ordered_by text not null check (ordered_by <> ''),
  constraint payment_retried_once unique (retries),
  unique (id, fund)
);
comment on table payments.payment is 'An order to pay what a claim is owed. Its money is held from the moment of the order.';
comment on column payments.payment.claim is 'The claim whose account in the ledger it is paid from.';
comment on column payments.payment.cause is 'What of the claim it pays: a part of a decision. It is ordered once; after a failure it is retried.';
comment on column payments.payment.amount is 'Sen.';
comment on column payments.payment.purpose is 'The code of ISO 20022: social security benefit, or pension.';
comment on column payments.payment.payee_account is 'The account number, sealed with the payment''s own key.';
comment on column payments.payment.retries is 'The payment that failed and that this one makes good.';
create unique index payment_ordered_once on payments.payment (cause) where retries is null;
create index payment_due on payments.payment (fund, due_on);
create index payment_claim on payments.payment (claim);

create table payments.payee_key (
  payment text primary key references payments.payment,
  wrapped bytea not null
);
comment on table payments.payee_key is 'The key that a payment''s account number is sealed with, itself encrypted by a key of the house.';

create sequence payments.batch_number;
create table payments.batch (
  id text primary key default payments.numbered('B', nextval('payments.batch_number')),
  key text not null constraint batch_key unique check (key <> ''),
  bank_account text not null,
  fund ledger.fund,
  execution_on date not null,
  made_at timestamptz not null,
  made_by text not null check (made_by <> ''),
  made_in xid8 not null default pg_current_xact_id(),
  foreign key (bank_account, fund) references payments.bank_account (code, fund),
  unique (id, fund)
);
comment on table payments.batch is 'Payments of one fund that leave one account on one day, in one file.';
comment on column payments.batch.key is 'Idempotency key: asked again with it, the same batch is the answer.';
comment on column payments.batch.made_in is 'The database transaction that made it: no payment can join it afterwards.';

create table payments.batch_member (
  payment text constraint one_batch primary key,
  batch text not null,
  fund ledger.fund,
  foreign key (payment, fund) references payments.payment (id, fund),
  foreign key (batch, fund) references payments.batch (id, fund)
);
comment on table payments.batch_member is 'Which batch a payment is in: one, for good. That is what keeps a payment from being sent twice.';
create index batch_member_batch on payments.batch_member (batch);

create table payments.batch_approval (
  batch text not null references payments.batch,
  number smallint not null check (number in (1, 2)),
  approved_at timestamptz not null,
  approved_by text not null check (approved_by <> ''),
  constraint two_approvals primary key (batch, number),
  constraint another_approver unique (batch, approved_by)
);
comment on table payments.batch_approval is 'The two approvals of a batch, by two people; neither made it or ordered a payment in it.';

create table payments.batch_refusal (
  batch text primary key references payments.batch,
  refused_at timestamptz not null,
  refused_by text not null check (refused_by <> ''),
  reason text not null check (reason <> '')
);
comment on table payments.batch_refusal is 'A batch that is not sent; its payments are withdrawn and can be ordered anew.';

create table payments.file (
  hash bytea primary key check (length(hash) = 32),
  message text not null check (message in ('pain.001.001.09', 'pain.002.001.10', 'camt.053.001.08')),
  id text not null,
  batch text references payments.batch,
  bytes bigint not null check (bytes > 0),
  at timestamptz not null,
  by text not null check (by <> ''),
  check ((batch is null) = (message = 'camt.053.001.08'))
);
comment on table payments.file is 'A file that went to a bank or came from one, by the SHA-256 of its bytes: the same file comes once.';
comment on column payments.file.id is 'The id that its writer gave it.';
comment on column payments.file.batch is 'The batch that it asks for, or answers.';
create unique index one_order_file on payments.file (batch) where message = 'pain.001.001.09';
create index file_batch on payments.file (batch);

create table payments.status_code (
  code text primary key,
  outcome text not null check (outcome in ('accepted', 'rejected')),
  meaning text not null
);
comment on table payments.status_code is 'What the statuses of pain.002 come to. None of them says that money moved: only a statement does.';
insert into payments.status_code (code, outcome, meaning) values
  ('RCVD', 'accepted', 'Received.'),
  ('PDNG', 'accepted', 'Pending: more checks are made.'),
  ('ACTC', 'accepted', 'Technically correct.'),
  ('ACCP', 'accepted', 'The customer''s profile was checked.'),
  ('ACFC', 'accepted', 'Funds were checked.'),
  ('ACWC', 'accepted', 'Accepted with a change.'),
  ('ACSP', 'accepted', 'Being settled.'),
  ('ACSC', 'accepted', 'Settled on the payer''s account.'),
  ('ACWP', 'accepted', 'Settled, not yet on the payee''s account.'),
  ('ACCC', 'accepted', 'Settled on the payee''s account.'),
  ('PART', 'accepted', 'Some payments of the batch were accepted, some not.'),
  ('RJCT', 'rejected', 'Rejected.'),
  ('CANC', 'rejected', 'Cancelled.');

create table payments.status_line (
  id bigint generated always as identity primary key,
  file bytea not null references payments.file,
  line integer not null check (line >= 0),
  payment text not null,
  status text not null,
  reason text,
  unique (file, payment)
);
comment on table payments.status_line is 'What a bank said of one payment in a pain.002.';
comment on column payments.status_line.line is 'The line of the file; 0 where it spoke of the whole batch.';
comment on column payments.status_line.payment is 'The end-to-end id as the bank wrote it; it may be none of ours.';

create table payments.statement (
  id bigint generated always as identity primary key,
  file bytea not null references payments.file,
  bank_account text not null references payments.bank_account,
  bank_id text not null,
  sequence bigint check (sequence >= 0),
  from_day date not null,
  to_day date not null,
  opening bigint not null,
  closing bigint not null,
  check (from_day <= to_day)
);
comment on table payments.statement is 'A statement of a bank on one of our accounts.';
comment on column payments.statement.bank_id is 'The id that the bank gave it; banks begin anew each year.';
comment on column payments.statement.opening is 'Sen.';
create unique index statement_once on payments.statement (bank_account, bank_id, (extract(year from to_day)));
create unique index statement_sequence on payments.statement (bank_account, (extract(year from to_day)), sequence);

create table payments.bank_entry (
  id bigint generated always as identity primary key,
  statement bigint not null references payments.statement,
  number integer not null check (number > 0),
  line integer not null check (line > 0),
  amount bigint not null check (amount <> 0),
  booked_on date not null,
  value_on date not null,
  payment text,
  reference text,
  return_reason text,
  unique (statement, number)
);
comment on table payments.bank_entry is 'A line of a statement: money that moved in our account.';
comment on column payments.bank_entry.amount is 'Sen; above zero came in, below zero went out.';
comment on column payments.bank_entry.payment is 'The end-to-end id as the bank wrote it; it may be none of ours.';

create index bank_entry_payment on payments.bank_entry (payment);
create index status_line_payment on payments.status_line (payment);

create table payments.resolution (
  id bigint generated always as identity primary key,
  bank_entry bigint references payments.bank_entry,
  status_line bigint references payments.status_line,
  attempt integer not null check (attempt > 0),
  action text not null check (action in ('match', 'suspense', 'note')),
  payment text references payments.payment,
  note text not null check (note <> ''),
  proposed_at timestamptz not null,
  proposed_by text not null check (proposed_by <> ''),
  check (num_nonnulls(bank_entry, status_line) = 1),
  check ((action = 'match') = (payment is not null)),
  check (action = 'note' or bank_entry is not null),
  constraint entry_resolution unique (bank_entry, attempt),
  constraint line_resolution unique (status_line, attempt)
);
comment on table payments.resolution is 'What an officer proposes for a line that matches nothing.';
comment on column payments.resolution.action is 'match: it belongs to this payment; suspense: the money is kept apart in the books; note: no money of ours to book.';
comment on column payments.resolution.attempt is 'A refused proposal may be followed by another.';

create table payments.resolution_decision (
  resolution bigint constraint decided_once primary key references payments.resolution,
  approved boolean not null,
  decided_at timestamptz not null,
  decided_by text not null check (decided_by <> ''),
  transfer bigint references ledger.transfer
);
comment on table payments.resolution_decision is 'What a second officer says of a proposal.';
comment on column payments.resolution_decision.transfer is 'The transfer that keeps the money apart.';

create table payments.outcome (
  id bigint generated always as identity primary key,
  payment text not null references payments.payment,
  outcome text not null check (outcome in ('accepted', 'rejected', 'withdrawn', 'paid', 'returned')),
  reason text,
  status_line bigint constraint one_line_one_outcome unique references payments.status_line,
  bank_entry bigint constraint one_entry_one_outcome unique references payments.bank_entry,
  resolution bigint references payments.resolution,
  transfer bigint unique references ledger.transfer,
  happened_on date not null,
  recorded_at timestamptz not null,
  constraint outcome_once unique (payment, outcome),
  check ((outcome = 'accepted') = (transfer is null)),
  check ((outcome in ('paid', 'returned')) = (bank_entry is not null)),
  check ((outcome in ('accepted', 'rejected')) = (status_line is not null))
);
comment on table payments.outcome is 'What became of a payment. Every outcome but acceptance moved money, by the transfer named here.';
comment on column payments.outcome.reason is 'The bank''s code, or why it was withdrawn.';

create view payments.payment_state as
  select p.id as payment, p.claim, p.cause, p.fund, p.amount, p.due_on, m.batch, b.bank_account, b.execution_on,
    f.at as sent_at, paid.recorded_at as paid_at, paid.happened_on as paid_on, back.recorded_at as returned_at,
    rejected.recorded_at as rejected_at, withdrawn.recorded_at as withdrawn_at,
    coalesce(back.reason, rejected.reason, withdrawn.reason) as reason,
    case
      when back.id is not null then 'returned'
      when paid.id is not null then 'paid'
      when rejected.id is not null then 'rejected'
      when withdrawn.id is not null then 'withdrawn'
      when accepted.id is not null then 'accepted'
      when f.at is not null then 'sent'
      when exists (select from payments.batch_approval a where a.batch = m.batch and a.number = 2) then 'approved'
      when m.batch is not null then 'batched'
      else 'ordered'
    end as status
  from payments.payment p
  left join payments.batch_member m on m.payment = p.id
  left join payments.batch b on b.id = m.batch
  left join payments.file f on f.batch = m.batch and f.message = 'pain.001.001.09'
  left join payments.outcome accepted on accepted.payment = p.id and accepted.outcome = 'accepted'
  left join payments.outcome rejected on rejected.payment = p.id and rejected.outcome = 'rejected'
  left join payments.outcome withdrawn on withdrawn.payment = p.id and withdrawn.outcome = 'withdrawn'
  left join payments.outcome paid on paid.payment = p.id and paid.outcome = 'paid'
  left join payments.outcome back on back.payment = p.id and back.outcome = 'returned';
comment on view payments.payment_state is 'Where each payment stands, computed from what happened.';

create function payments.mismatch(p_amount bigint, p_bank_account text, p_state payments.payment_state) returns text
  language sql immutable as $$
  select case
    when p_state.payment is null then 'unknown-payment'
    when p_state.sent_at is null then 'not-sent'
    when p_state.bank_account <> p_bank_account then 'other-account'
    when abs(p_amount) <> p_state.amount then 'other-amount'
    when p_amount < 0 and p_state.paid_at is not null then 'paid-before'
    when p_amount < 0 and p_state.rejected_at is not null then 'rejected-before'
    when p_amount > 0 and p_state.returned_at is not null then 'returned-before'
    when p_amount > 0 and p_state.paid_at is null then 'return-before-payment'
  end
$$;
comment on function payments.mismatch is 'Why a line of a statement cannot be this payment''s; nothing when it is.';

create view payments.open_entry as
  select e.id, e.statement, s.bank_account, e.amount, e.booked_on, e.return_reason, e.payment as told, p.payment,
    case when e.payment is null then 'no-payment-named' else payments.mismatch(e.amount, s.bank_account, p) end as reason
  from payments.bank_entry e
  join payments.statement s on s.id = e.statement
  left join payments.payment_state p on p.payment = e.payment
  where not exists (select from payments.outcome o where o.bank_entry = e.id)
    and not exists (select from payments.resolution r join payments.resolution_decision d on d.resolution = r.id
                    where r.bank_entry = e.id and d.approved);
comment on view payments.open_entry is 'Lines of statements that nothing was made of yet, each with what keeps it from matching its payment.';

create view payments.open_status as
  select l.id, f.batch, c.outcome, l.status, l.reason as bank_reason, l.payment as told, p.payment,
    case
      when p.payment is null or p.batch <> f.batch then 'unknown-payment'
      when c.outcome is null then 'unknown-status'
      when c.outcome = 'rejected' and p.paid_at is not null then 'paid-before'
    end as reason
  from payments.status_line l
  join payments.file f on f.hash = l.file
  left join payments.status_code c on c.code = l.status
  left join payments.payment_state p on p.payment = l.payment
  where not exists (select from payments.outcome o
                    where o.status_line = l.id or (o.payment = p.payment and o.outcome = c.outcome))
    and not exists (select from payments.resolution r join payments.resolution_decision d on d.resolution = r.id
                    where r.status_line = l.id and d.approved);
comment on view payments.open_status is 'What banks said that nothing was made of yet, each with what keeps it from counting.';

create view payments.unmatched as
  select 'entry' as source, id, bank_account, told, payment, amount, booked_on as day,
    coalesce(reason, 'matches-now') as reason
  from payments.open_entry
  union all
  select 'status', s.id, b.bank_account, s.told, s.payment, null, null, coalesce(s.reason, 'matches-now')
  from payments.open_status s join payments.batch b on b.id = s.batch;
comment on view payments.unmatched is 'The reconciliation queue. A line leaves it when what was missing comes, or by two officers; one that matches now is settled by being asked again.';

create view payments.statement_break as
  select bank_account, before as earlier, id as later,
    case when sequence > before_sequence + 1 then 'missing' else 'balance' end as problem
  from (
    select s.*, lag(s.id) over w as before, lag(s.sequence) over w as before_sequence, lag(s.closing) over w as before_closing,
      lag(s.to_day) over w as before_day
    from payments.statement s
    window w as (partition by s.bank_account order by s.to_day, s.sequence, s.id)
  ) t
  where before is not null and (
    before_closing <> opening
    or (extract(year from to_day) = extract(year from before_day) and sequence > before_sequence + 1));
comment on view payments.statement_break is 'Where an account''s statements do not follow one another: one is missing, or balances differ.';

-- What must hold between rows.

create function payments.check_payment() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
declare
  v_first payments.payment;
begin
  select * into v_first from payments.payment p where p.id = new.retries;
  if (v_first.claim, v_first.cause, v_first.fund, v_first.amount)
     is distinct from (new.claim, new.cause, new.fund::text, new.amount) then
    perform ledger.refuse('payments/other-payment', jsonb_build_object('payment', new.retries));
  end if;
  if not exists (select from payments.outcome o
                 where o.payment = new.retries and o.outcome in ('rejected', 'withdrawn', 'returned')) then
    perform ledger.refuse('payments/still-open', jsonb_build_object('payment', new.retries));
  end if;
  return new;
end $$;
create trigger retry_of_a_failure before insert on payments.payment
  for each row when (new.retries is not null) execute function payments.check_payment();

create function payments.check_members() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
begin
  if exists (select from added a join payments.batch b on b.id = a.batch where b.made_in <> pg_current_xact_id()) then
    perform ledger.refuse('payments/batch-closed', '{}');
  end if;
  return null;
end $$;
create trigger joined after insert on payments.batch_member
  referencing new table as added for each statement execute function payments.check_members();

create function payments.check_approval() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
begin
  if exists (select from payments.batch b where b.id = new.batch and b.made_by = new.approved_by)
     or exists (select from payments.batch_member m join payments.payment p on p.id = m.payment
                where m.batch = new.batch and p.ordered_by = new.approved_by) then
    perform ledger.refuse('payments/same-person', jsonb_build_object('batch', new.batch, 'by', new.approved_by));
  end if;
  if new.number = 2 and not exists (select from payments.batch_approval a where a.batch = new.batch and a.number = 1) then
    perform ledger.refuse('payments/first-approval-missing', jsonb_build_object('batch', new.batch));
  end if;
  if exists (select from payments.batch_refusal r where r.batch = new.batch) then
    perform ledger.refuse('payments/batch-refused', jsonb_build_object('batch', new.batch));
  end if;
  return new;
end $$;
create trigger approved_by_others before insert on payments.batch_approval
  for each row execute function payments.check_approval();

create function payments.check_refusal() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
begin
  if exists (select from payments.file f where f.batch = new.batch and f.message = 'pain.001.001.09') then
    perform ledger.refuse('payments/batch-sent', jsonb_build_object('batch', new.batch));
  end if;
  return new;
end $$;
create trigger refused_before_sending before insert on payments.batch_refusal
  for each row execute function payments.check_refusal();

create function payments.check_file() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
begin
  if not exists (select from payments.batch_approval a where a.batch = new.batch and a.number = 2) then
    perform ledger.refuse('payments/not-approved', jsonb_build_object('batch', new.batch));
  end if;
  if exists (select from payments.batch_refusal r where r.batch = new.batch) then
    perform ledger.refuse('payments/batch-refused', jsonb_build_object('batch', new.batch));
  end if;
  return new;
end $$;
create trigger sent_when_approved before insert on payments.file
  for each row when (new.message = 'pain.001.001.09') execute function payments.check_file();

create function payments.check_statement() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
begin
  if new.opening + (select coalesce(sum(e.amount), 0) from payments.bank_entry e where e.statement = new.id)
     <> new.closing then
    perform ledger.refuse('payments/statement-incomplete', jsonb_build_object('statement', new.bank_id));
  end if;
  return null;
end $$;
create constraint trigger reconciled after insert on payments.statement
  deferrable initially deferred for each row execute function payments.check_statement();

create function payments.check_entry() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
begin
  if exists (select from added a join payments.statement s on s.id = a.statement
             group by s.id, s.opening, s.closing
             having s.opening + (select sum(e.amount) from payments.bank_entry e where e.statement = s.id) <> s.closing) then
    perform ledger.refuse('payments/statement-incomplete', '{}');
  end if;
  return null;
end $$;
create trigger complete after insert on payments.bank_entry
  referencing new table as added for each statement execute function payments.check_entry();

create function payments.check_outcome() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
begin
  if new.outcome = 'returned'
     and not exists (select from payments.outcome o where o.payment = new.payment and o.outcome = 'paid') then
    perform ledger.refuse('payments/not-paid', jsonb_build_object('payment', new.payment));
  end if;
  return new;
end $$;
create trigger returned_after_paid before insert on payments.outcome
  for each row execute function payments.check_outcome();

create function payments.check_resolution() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
begin
  if (select count(*) from payments.resolution r join payments.resolution_decision d on d.resolution = r.id
      where (r.bank_entry = new.bank_entry or r.status_line = new.status_line) and not d.approved) <> new.attempt - 1 then
    perform ledger.refuse('payments/proposal-open', '{}');
  end if;
  return new;
end $$;
create trigger one_proposal_at_a_time before insert on payments.resolution
  for each row execute function payments.check_resolution();

create function payments.check_decision() returns trigger language plpgsql
  security definer set search_path = payments, pg_temp as $$
declare
  v_proposal payments.resolution;
begin
  select * into v_proposal from payments.resolution r where r.id = new.resolution;
  if v_proposal.proposed_by = new.decided_by then
    perform ledger.refuse('payments/same-person', jsonb_build_object('resolution', new.resolution, 'by', new.decided_by));
  end if;
  if (new.approved and v_proposal.action = 'suspense') <> (new.transfer is not null) then
    perform ledger.refuse('payments/no-transfer', jsonb_build_object('resolution', new.resolution));
  end if;
  return new;
end $$;
create trigger decided_by_another before insert on payments.resolution_decision
  for each row execute function payments.check_decision();

create function payments.day_in_the_books(p_day date, p_today date) returns date language sql stable
  security definer set search_path = payments, pg_temp as $$
  select case when exists (select from ledger.closed_month c where c.month = date_trunc('month', p_day)::date)
    then p_today else p_day end
$$;
comment on function payments.day_in_the_books is 'The day on which something happened, or today when the books of its month are closed.';

grant usage on schema payments to jamin_app;
grant select on all tables in schema payments to jamin_app;
grant insert on payments.bank_account, payments.payment, payments.payee_key, payments.batch_member, payments.batch_approval,
  payments.batch_refusal, payments.file, payments.status_line, payments.statement,
  payments.bank_entry, payments.resolution, payments.resolution_decision, payments.outcome to jamin_app;
grant insert (key, bank_account, fund, execution_on, made_at, made_by) on payments.batch to jamin_app;
grant usage on all sequences in schema payments to jamin_app;
grant update (wrapped) on payments.payee_key to jamin_app;
revoke all on all functions in schema payments from public;
grant execute on function payments.numbered, payments.mismatch, payments.day_in_the_books to jamin_app;
