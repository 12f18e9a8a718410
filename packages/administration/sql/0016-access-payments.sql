-- Who sees and writes payments: those of a claim are reached as their claim; files and statements of banks are the desk's.

create or replace function access.sees_payment(p_payment text) returns boolean language sql stable
  security definer set search_path = access, pg_temp as $$
  select not access.guarded() or exists (
    select from payments.payment p join claims.claim c on c.id = p.claim
    where p.id = p_payment and access.reaches('read-payments', c.branch, null, c.membership))
$$;

call access.guard('payments.status_code', 'true');
call access.guard('payments.bank_account', '{can read-books}');
call access.guard('payments.payment',
  $$ exists (select from claims.claim c where c.id = claim and {reach read-payments c.branch - c.membership}) $$,
  $$ ordered_by = {me} and exists (select from claims.claim c where c.id = claim and {reach order-payment c.branch - -}) $$);
call access.guard('payments.payee_key',
  $$ {can order-payment} and exists (select from payments.payment p where p.id = payment) $$,
  $$ {can order-payment} and exists (select from payments.payment p where p.id = payment and p.ordered_by = {me}) $$);
call access.guard('payments.batch_member',
  $$ {can read-batches} and exists (select from payments.payment p where p.id = payment) $$,
  $$ {can order-payment} and exists (select from payments.payment p where p.id = payment) $$);
call access.guard('payments.batch',
  $$ made_by = {me} or {can read-batches} and exists (select from payments.batch_member m where m.batch = batch.id) $$,
  $$ made_by = {me} and {can order-payment} $$);
call access.guard('payments.batch_approval',
  $$ exists (select from payments.batch b where b.id = batch) $$,
  $$ approved_by = {me} and {can approve-batch} and exists (select from payments.batch b where b.id = batch) $$);
call access.guard('payments.batch_refusal',
  $$ exists (select from payments.batch b where b.id = batch) $$,
  $$ refused_by = {me} and {can approve-batch} and exists (select from payments.batch b where b.id = batch) $$);
call access.guard('payments.file',
  $$ batch is null and {can read-books} or exists (select from payments.batch b where b.id = batch) $$,
  $$ by = {me} and {can import-statement} and (batch is null or exists (select from payments.batch b where b.id = batch)) $$);
call access.guard('payments.status_line',
  $$ exists (select from payments.file f where f.hash = file) $$,
  $$ {can import-statement} and exists (select from payments.file f where f.hash = file) $$);
call access.guard('payments.statement', '{can read-books}', '{can import-statement}');
call access.guard('payments.bank_entry', '{can read-books}', '{can import-statement}');
call access.guard('payments.resolution', '{can read-books}', 'proposed_by = {me} and {can resolve-unmatched}');
call access.guard('payments.resolution_decision', '{can read-books}', 'decided_by = {me} and {can decide-resolution}');
call access.guard('payments.outcome',
  $$ exists (select from payments.payment p where p.id = payment) $$,
  $$ ({can import-statement} or {can approve-batch} or {can decide-resolution})
     and exists (select from payments.payment p where p.id = payment) $$);

-- Figures of a branch are the branch's; each payment behind them is seen by who sees its claims. Counting is the branch's own work.
call access.guard('statistics.counted', 'true');
call access.guard('statistics.paid', '{reach read-claim branch - -}');
call access.guard('statistics.paid_cell', '{reach read-branch-figures branch - -}');
revoke execute on function statistics.count_sealed, statistics.adrift from jamin_app;
grant execute on function statistics.count_sealed, statistics.adrift to jamin_system;

-- Releases on their way are the press desk's and the branch's; what is out is told by the branch itself.
call access.guard('publication.release',
  $$ made_by = {me} or {reach publish-release branch - -} or {reach read-branch-figures branch - -} $$,
  $$ made_by = {me} and {reach publish-release branch - -} $$);
call access.guard('publication.version',
  $$ exists (select from publication.release r where r.id = release) $$,
  $$ prepared_by = {me} and exists (select from publication.release r where r.id = release and {reach publish-release r.branch - -}) $$);
call access.guard('publication.value',
  $$ exists (select from publication.release r where r.id = release) $$,
  $$ exists (select from publication.version v where v.release = value.release and v.number = version and v.prepared_by = {me})
     and {can publish-release} $$);
call access.guard('publication.issue',
  $$ exists (select from publication.release r where r.id = release) $$,
  $$ published_by = {me} and exists (select from publication.release r where r.id = release and {reach publish-release r.branch - -}) $$);

alter view payments.payment_state set (security_invoker = true);
alter view payments.open_entry set (security_invoker = true);
alter view payments.open_status set (security_invoker = true);
alter view payments.unmatched set (security_invoker = true);
alter view payments.statement_break set (security_invoker = true);

insert into access.posting (kind, action, accounts) values
  ('returned', 'import-statement', '{bank,claim}'), ('released', 'approve-batch', '{held,claim}'),
  ('confirmed', 'decide-resolution', '{held,bank}'), ('returned', 'decide-resolution', '{bank,claim}'),
  ('suspense', 'decide-resolution', '{bank,unallocated,receivable}');
