-- Who sees and writes which rows. Each predicate asks for the actor once a statement; a row is compared with a short list.

-- In a predicate: {me}; {can A}: may do A to something; {branches A}, {employers A}, {memberships A}: to what;
-- {reach A b e m}: may do A to a row whose branch, employer and membership stand in columns b, e and m (- where there is none).
create function access.written(p_predicate text) returns text language plpgsql immutable as $$
declare
  v text := p_predicate;
begin
  v := regexp_replace(v, '\{reach ([a-z-]+) (\S+) (\S+) ([^\s}]+)\}',
    '({all \1} or \2 = any {branches \1} or \3 = any {employers \1} or \4 = any {memberships \1})', 'g');
  v := replace(v, ' - = any', ' null::text = any');
  v := regexp_replace(v, '\{all ([a-z-]+)\}', '(select access.everywhere(''\1''))', 'g');
  v := regexp_replace(v, '\{can ([a-z-]+)\}', '(select access.can(''\1''))', 'g');
  v := regexp_replace(v, '\{(branches|employers|memberships) ([a-z-]+)\}', '((select access.\1(''\2''))::text[])', 'g');
  v := regexp_replace(v, '\{at-employers ([a-z-]+)\}', '((select access.employer_ids(''\1''))::bigint[])', 'g');
  return replace(v, '{me}', '(select access.me())');
end $$;
comment on function access.written is 'For migrations: a predicate with its short forms written out.';

create procedure access.guard(p_table regclass, p_read text, p_add text default null) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('create policy branch_itself on %s to jamin_system using (true) with check (true)', p_table);
  execute format('create policy read on %s for select to jamin_people using (%s)', p_table, access.written(p_read));
  if p_add is not null then
    execute format('create policy add on %s for insert to jamin_people with check (%s)', p_table, access.written(p_add));
  end if;
end $$;
comment on procedure access.guard is 'For migrations: lets who acts see and add the rows of a table that two predicates name; the branch by itself all.';

-- What row-level security cannot ask of itself without going in circles.

create function access.employer_ids(p_action text) returns bigint[] language sql stable
  security definer set search_path = access, pg_temp as $$
  select coalesce(array_agg(e.id), '{}') from registry.employer e where e.npp = any (access.employers(p_action))
$$;
comment on function access.employer_ids is 'The employers for which who acts may do it, by their ids.';

create function access.employed_members(p_action text) returns setof bigint language sql stable
  security definer set search_path = access, pg_temp as $$
  select distinct e.membership from registry.employment e where e.employer = any (access.employer_ids(p_action))
$$;
comment on function access.employed_members is 'The memberships of those who work or worked for these employers.';

create function access.file_opened(p_person bigint) returns boolean language sql stable
  security definer set search_path = access, pg_temp as $$
  select exists (select from registry.membership m join access.read_log l on l.membership = m.kpj
                 where m.person = p_person and l.reader = access.me() and l.made_in = pg_current_xact_id_if_assigned())
$$;
comment on function access.file_opened is 'Whether who acts wrote in this transaction that he reads this person''s file.';

create function access.sees_claim(p_claim text) returns boolean language sql stable
  security definer set search_path = access, pg_temp as $$
  select exists (select from claims.claim c where c.id = p_claim
                 and (access.reaches('read-claim', c.branch, null, c.membership) or c.filed_by = access.me()))
$$;
comment on function access.sees_claim is 'Whether who acts sees a claim.';

create function access.branch_of_payer(p_payer text) returns text language sql stable
  security definer set search_path = access, pg_temp as $$
  select coalesce(
    (select v.branch from registry.employer_version v join registry.employer e on e.id = v.employer
     where e.npp = p_payer and v.known_to = 'infinity' order by v.valid_from desc limit 1),
    (select m.branch from registry.membership m where m.kpj = p_payer),
    (select b.branch from contributions.bill b where b.payer = p_payer order by b.month desc limit 1))
$$;
comment on function access.branch_of_payer is 'The branch that serves an employer, or a member who pays for himself.';

create function access.sees_employer(p_employer bigint) returns boolean language sql stable
  security definer set search_path = access, pg_temp as $$
  select exists (select from registry.employer e where e.id = p_employer
    and (e.recorded_by = access.me() or access.reaches('read-employer-file', access.branch_of_payer(e.npp), e.npp, null)))
$$;
comment on function access.sees_employer is 'Whether who acts sees an employer.';

create function access.sees_payment(p_payment text) returns boolean language sql stable
  security definer set search_path = access, pg_temp as $$ select not access.guarded() $$;
comment on function access.sees_payment is 'Whether who acts sees a payment.';

create function access.sees_account(p_kind text, p_owner text) returns boolean language sql stable
  security definer set search_path = access, pg_temp as $$
  select not access.guarded() or case
    when p_kind = 'claim' then access.sees_claim(p_owner)
    when p_kind = 'member' then access.reaches('read-own-file', null, null, p_owner) or
      access.reaches('read-member-file', (select m.branch from registry.membership m where m.kpj = p_owner), null, null)
    when p_kind in ('receivable', 'billed', 'unallocated') then access.reaches('read-own-file', null, null, p_owner) or
      access.reaches('read-employer-file', access.branch_of_payer(p_owner), p_owner, null)
    when p_kind = 'held' then access.sees_payment(p_owner)
    else access.can('read-books')
  end
$$;
comment on function access.sees_account is 'Whether who acts sees what is in an account: somebody''s own, or the funds'' themselves.';

-- The law, and what says nothing of anybody.
call access.guard('house.law', 'true', '{can decide-claim} or {can issue-bill}');
call access.guard('registry.area', 'true');
call access.guard('registry.area_code', 'true');
call access.guard('registry.branch', 'true');
call access.guard('ledger.account_kind', 'true');
call access.guard('ledger.closed_month', 'true');
call access.guard('ledger.batch', 'true');
call access.guard('ledger.sealed', 'true');

-- Registry. A membership is its branch's, its owner's and, while and after he works there, his employer's.
call access.guard('registry.membership',
  $$ {reach read-member-file branch - kpj} or kpj = any {memberships read-own-file} or recorded_by = {me}
     or {can report-month} and id in (select access.employed_members('read-employer-file')) $$,
  $$ recorded_by = {me} and ({reach register-member branch - -} or branch in
       (select access.branch_of_payer(npp) from unnest({employers register-member}) npp)) $$);
call access.guard('registry.person',
  $$ recorded_by = {me} or exists (select from registry.membership m where m.person = person.id) $$,
  $$ recorded_by = {me} and {can register-member} $$);
-- The first version comes with the person; a later one by an approved correction.
call access.guard('registry.person_version',
  $$ exists (select from registry.person p where p.id = person) $$,
  $$ recorded_by = {me} and case when correction is null
       then exists (select from registry.person p where p.id = person and p.xmin = pg_current_xact_id()::xid)
       else {can decide-correction} and exists (select from registry.person p where p.id = person) end $$);
-- What is sealed opens for its own person, and for an officer in a transaction that has logged the reading.
call access.guard('registry.person_key',
  $$ exists (select from registry.membership m where m.person = person_key.person
             and (m.kpj = any {memberships read-own-file} or {can read-member-file} and access.file_opened(m.person))) $$,
  $$ exists (select from registry.person p where p.id = person and p.xmin = pg_current_xact_id()::xid) $$);
call access.guard('registry.person_secret',
  $$ exists (select from registry.membership m where m.person = person_secret.person
             and (m.kpj = any {memberships read-own-file} or {can read-member-file} and access.file_opened(m.person))) $$,
  $$ recorded_by = {me} and case when correction is null
       then exists (select from registry.person p where p.id = person and p.xmin = pg_current_xact_id()::xid)
       else {can decide-correction} and exists (select from registry.person p where p.id = person) end $$);
call access.guard('registry.erasure', $$ exists (select from registry.person p where p.id = person) $$);
call access.guard('registry.merge',
  $$ exists (select from registry.membership m where m.id in (merged, kept)) $$,
  $$ recorded_by = {me} and {can merge-memberships}
     and exists (select from registry.membership m where m.id = merged)
     and exists (select from registry.membership m where m.id = kept) $$);
call access.guard('registry.merge_undone',
  $$ exists (select from registry.merge m where m.id = merge) $$,
  $$ recorded_by = {me} and {can merge-memberships} and exists (select from registry.merge m where m.id = merge) $$);
call access.guard('registry.chosen_income',
  $$ exists (select from registry.membership m where m.id = membership) $$,
  $$ recorded_by = {me} and {can register-member} and exists (select from registry.membership m where m.id = membership) $$);

call access.guard('registry.employer_version',
  $$ {reach read-employer-file branch - -} or employer = any {at-employers read-employer-file} or recorded_by = {me}
     or {can read-own-file} and exists (select from registry.employment e where e.employer = employer_version.employer) $$,
  $$ recorded_by = {me} and {reach register-employer branch - -} and (correction is null or {can decide-correction})
     and access.sees_employer(employer) $$);
call access.guard('registry.employer',
  $$ id = any {at-employers read-employer-file} or recorded_by = {me}
     or exists (select from registry.employer_version v where v.employer = employer.id) $$,
  $$ recorded_by = {me} and {can register-employer} $$);
call access.guard('registry.employment',
  $$ employer = any {at-employers read-employer-file}
     or exists (select from registry.membership m where m.id = membership) $$,
  $$ recorded_by = {me} and (employer = any {at-employers register-member}
     or cardinality({branches register-member}) > 0 and exists (select from registry.membership m where m.id = membership)) $$);
call access.guard('registry.employment_version',
  $$ employer = any {at-employers read-employer-file}
     or exists (select from registry.membership m where m.id = membership) $$,
  $$ recorded_by = {me} and case when correction is null
       then employer = any {at-employers register-member} or cardinality({branches register-member}) > 0
         and exists (select from registry.membership m where m.id = membership)
       else {can decide-correction} and exists (select from registry.membership m where m.id = membership) end $$);
call access.guard('registry.wage_report',
  $$ employer = any {at-employers read-employer-file}
     or {can read-member-file} and exists (select from registry.employer e where e.id = employer) $$,
  $$ recorded_by = {me} and (employer = any {at-employers report-month}
     or cardinality({branches report-month}) > 0 and exists (select from registry.employer e where e.id = employer)) $$);
call access.guard('registry.wage',
  $$ exists (select from registry.employment e where e.id = employment) $$,
  $$ exists (select from registry.wage_report r where r.id = report and r.recorded_by = {me}) $$);
call access.guard('registry.correction',
  $$ asked_by = {me} or ({can read-member-file} or {can read-own-file}) and case subject
       when 'person' then exists (select from registry.person p where p.id = subject_id)
       when 'employer' then exists (select from registry.employer e where e.id = subject_id)
       else exists (select from registry.employment e where e.id = subject_id) end $$,
  $$ asked_by = {me} and {can ask-correction} and case subject
       when 'person' then exists (select from registry.person p where p.id = subject_id)
       when 'employer' then exists (select from registry.employer e where e.id = subject_id)
       else exists (select from registry.employment e where e.id = subject_id) end $$);
call access.guard('registry.correction_decision',
  $$ exists (select from registry.correction c where c.id = correction) $$,
  $$ decided_by = {me} and {can decide-correction} and exists (select from registry.correction c where c.id = correction) $$);

-- Contributions. A worker's months are read through contributions.grid, which shows his own share of a bill alone.
call access.guard('contributions.bill',
  $$ {reach read-employer-file branch payer -} or payer = any {memberships read-own-file} $$,
  $$ issued_by = {me} and {reach issue-bill branch - -} $$);
call access.guard('contributions.share',
  $$ membership = any {memberships read-own-file} or exists (select from contributions.bill b where b.id = bill) $$,
  $$ exists (select from contributions.bill b where b.id = bill and b.issued_by = {me} and {can issue-bill}) $$);
call access.guard('contributions.receipt',
  $$ payer = any {memberships read-own-file} or payer = any {employers read-employer-file} or recorded_by = {me}
     or {can read-employer-file} and access.reaches('read-employer-file', access.branch_of_payer(payer), null, null) $$,
  $$ recorded_by = {me} and {can receive-money} $$);

-- Claims: the branch's, the member's, and of who filed it.
call access.guard('claims.claim',
  $$ {reach read-claim branch - membership} or filed_by = {me} $$,
  $$ filed_by = {me} and ({reach file-claim branch - membership}
     or cardinality({employers file-claim}) > 0 and exists (select from registry.membership m where m.kpj = membership)) $$);
call access.guard('claims.fact',
  $$ exists (select from claims.claim c where c.id = claim and
       ({reach read-member-file c.branch - -} or c.membership = any {memberships read-own-file} or c.filed_by = {me})) $$,
  $$ stated_by = {me} and exists (select from claims.claim c where c.id = claim and case source
       when 'claimant' then {reach state-facts c.branch - c.membership}
       when 'employer' then {reach state-facts c.branch - -} or c.filed_by = {me} and cardinality({employers state-facts}) > 0
       else {reach state-facts c.branch - -} end) $$);
call access.guard('claims.paper',
  $$ exists (select from claims.claim c where c.id = claim and
       ({reach read-member-file c.branch - -} or c.membership = any {memberships read-own-file} or c.filed_by = {me})) $$,
  $$ seen_by = {me} and exists (select from claims.claim c where c.id = claim and {reach see-papers c.branch - -}) $$);
call access.guard('claims.decision',
  $$ exists (select from claims.claim c where c.id = claim and {reach read-claim c.branch - c.membership}) $$,
  $$ decided_by = {me} and exists (select from claims.claim c where c.id = claim and {reach decide-claim c.branch - -}) $$);
call access.guard('claims.part',
  $$ exists (select from claims.claim c where c.id = claim and {reach read-claim c.branch - c.membership}) $$,
  $$ exists (select from claims.claim c where c.id = claim and {reach decide-claim c.branch - -}) $$);
call access.guard('claims.approval',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ approved_by = {me} and exists (select from claims.claim c where c.id = claim and {reach approve-decision c.branch - -}) $$);
call access.guard('claims.return',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ returned_by = {me} and exists (select from claims.claim c where c.id = claim and {reach return-decision c.branch - -}) $$);
call access.guard('claims.stop',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ stopped_by = {me} and exists (select from claims.claim c where c.id = claim and {reach stop-parts c.branch - -}) $$);
call access.guard('claims.heirs',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ named_by = {me} and exists (select from claims.claim c where c.id = claim and {reach name-payee c.branch - -}) $$);
call access.guard('claims.confirmation',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ recorded_by = {me} and exists (select from claims.claim c where c.id = claim and {reach confirm-data c.branch - c.membership}) $$);
call access.guard('claims.scholarship', $$ exists (select from claims.claim c where c.id = claim) $$);
call access.guard('claims.objection',
  $$ exists (select from claims.claim c where c.id = claim) $$,
  $$ filed_by = {me} and exists (select from claims.claim c where c.id = claim
       and {reach object-to-decision - - c.membership}) $$);

-- What happened is told in the transaction of whoever did it; who is told, and what was sent, is the branch's own work.
call access.guard('outbox.kind', 'true');
call access.guard('outbox.event', '{reach read-claim branch - -}', '{me} is not null');
call access.guard('outbox.subscriber', 'false');
call access.guard('outbox.subscription', 'false');
call access.guard('outbox.subscriber_end', 'false');
call access.guard('outbox.secret', 'false');
call access.guard('outbox.replay', 'false');
call access.guard('outbox.due', 'false');
call access.guard('outbox.delivery', 'false');
revoke execute on function outbox.put_in_order, outbox.replay from jamin_app;
grant execute on function outbox.put_in_order, outbox.replay to jamin_system;

-- The ledger is only read here; what may be posted is below.
call access.guard('ledger.account',
  $$ case when kind = 'claim' then exists (select from claims.claim c where c.id = owner)
       when kind = 'member' then owner = any {memberships read-own-file}
         or {can read-member-file} and exists (select from registry.membership m where m.kpj = owner)
       when kind in ('receivable', 'billed', 'unallocated') then owner = any {memberships read-own-file}
         or owner = any {employers read-employer-file}
         or {can read-employer-file} and access.reaches('read-employer-file', access.branch_of_payer(owner), null, null)
       when kind = 'held' then access.sees_payment(owner)
       else {can read-books} end $$);
call access.guard('ledger.entry', $$ exists (select from ledger.account a where a.id = account) $$);
call access.guard('ledger.transfer', $$ exists (select from ledger.entry e where e.transfer = transfer.id) $$);
call access.guard('ledger.hold_end', $$ exists (select from ledger.transfer t where t.id = hold) $$);

-- Access itself. Nobody grants himself anything, nor beyond what he was granted to manage.
create function access.manages(p_action text, p_scope text, p_of text) returns boolean language sql stable
  security definer set search_path = access, pg_temp as $$
  select access.everywhere(p_action) or coalesce(case p_scope
    when 'branch' then p_of = any (access.branches(p_action))
    when 'own' then (select m.branch from registry.membership m where m.kpj = p_of) = any (access.branches(p_action))
    when 'employer' then access.branch_of_payer(p_of) = any (access.branches(p_action))
    else false
  end, false)
$$;
comment on function access.manages is 'Whether who acts may manage a grant for this; regions and everything only by who reaches everything.';
call access.guard('access.role', 'true');
call access.guard('access.right', 'true');
call access.guard('access.acting_key', 'false');
call access.guard('access.person',
  $$ id = {me} or made_by = {me} or {reach manage-people home - -}
     or exists (select from access.grant g where g.person = person.id and g.person <> {me}) $$,
  $$ made_by = {me} and {can manage-people} and (home is null or {reach manage-people home - -}) $$);
call access.guard('access.grant',
  $$ person = {me} or {can manage-people} and access.manages('manage-people', scope, of) $$,
  $$ granted_by = {me} and person <> {me} and {can manage-people} and access.manages('manage-people', scope, of) $$);
call access.guard('access.grant_withdrawn',
  $$ exists (select from access.grant g where g.id = "grant") $$,
  $$ by = {me} and {can manage-people} and exists (select from access.grant g where g.id = "grant" and g.person <> {me}) $$);
call access.guard('access.person_event',
  $$ exists (select from access.person p where p.id = person) $$,
  $$ by = {me} and {can manage-people} and exists (select from access.person p where p.id = person) $$);
call access.guard('access.signing_in', $$ person = {me} or {can manage-people} and exists
     (select from access.person p where p.id = person) $$);
call access.guard('access.signing_out', 'false');
call access.guard('access.key',
  $$ id = {me} or {can manage-keys} and access.manages('manage-keys', scope, of) $$,
  $$ made_by = {me} and {can manage-keys} and access.manages('manage-keys', scope, of) $$);
call access.guard('access.key_withdrawn',
  $$ exists (select from access.key k where k.id = key) $$,
  $$ by = {me} and {can manage-keys} and exists (select from access.key k where k.id = key and k.id <> {me}) $$);
call access.guard('access.read_log',
  $$ reader = {me} or membership = any {memberships read-access-log}
     or {all read-access-log} or {can read-access-log} and exists
       (select from registry.membership m where m.kpj = read_log.membership) $$,
  $$ reader = {me} and role = (select access.acting() ->> 'role') and ({can read-member-file} or {can read-claim}) $$);

-- What a worker sees of bills: the months of his own card. The view looks with its owner's eyes and names its rows itself.
create or replace view contributions.grid with (security_invoker = false, security_barrier = true) as
select s.membership, b.month, b.payer, b.id as bill, b.reason, s.wage,
  s.jkk + s.jkm + s.jht_employer + s.jht_worker + s.jp_employer + s.jp_worker as billed,
  b.due_on, t.happened_on as paid_on
from contributions.share s
join contributions.bill b on b.id = s.bill
left join ledger.transfer t on t.key = 'paid:' || b.id
where (select access.everywhere('read-member-file'))
  or s.membership = any ((select access.memberships('read-own-file'))::text[])
  or b.branch = any ((select access.branches('read-member-file'))::text[])
  or b.payer = any ((select access.employers('read-employer-file'))::text[]);

-- What runs with the owner's rights asks who acts as well.

create table access.posting (
  kind text not null,
  action text not null,
  accounts text[] not null,
  primary key (kind, action)
);
comment on table access.posting is 'Which action posts which kind of transfer; a kind that is not here is posted by the branch itself alone.';
comment on column access.posting.accounts is 'The kinds of accounts between which such a transfer moves money.';
insert into access.posting (kind, action, accounts) values
  ('bill', 'issue-bill', '{receivable,billed,government,contributions}'),
  ('contribution', 'issue-bill', '{unallocated,bank,receivable,billed,contributions,member}'),
  ('receipt', 'receive-money', '{bank,unallocated}'),
  ('contribution', 'receive-money', '{unallocated,bank,receivable,billed,contributions,member}'),
  ('grant', 'approve-decision', '{member,benefits,claim,tax}'),
  ('hold', 'order-payment', '{claim,held}'),
  ('confirmed', 'import-statement', '{held,bank}'),
  ('released', 'import-statement', '{held,claim}');
call access.guard('access.posting', 'true');

create function access.check_posting() returns trigger language plpgsql
  security definer set search_path = access, pg_temp as $$
begin
  if access.guarded() and not exists (select from access.posting p where p.kind = new.kind and access.can(p.action)) then
    perform ledger.refuse('access/not-allowed', jsonb_build_object('posting', new.kind));
  end if;
  return new;
end $$;
create trigger allowed before insert on ledger.transfer for each row execute function access.check_posting();

-- Money moves between the accounts of its kind; a claim's and a payer's only where who acts sees the claim or serves the payer.
create function access.check_entries() returns trigger language plpgsql
  security definer set search_path = access, pg_temp as $$
declare
  v_other text;
begin
  if not access.guarded() then
    return null;
  end if;
  select a.kind || ' ' || a.owner into v_other
  from (select distinct transfer, account from added) e join ledger.account a on a.id = e.account
  join ledger.transfer t on t.id = e.transfer
  where case
    when not exists (select from access.posting p where p.kind = t.kind and a.kind = any (p.accounts) and access.can(p.action))
      then true
    when a.kind = 'claim' then not access.sees_claim(a.owner)
    when a.kind in ('receivable', 'billed') and a.owner not like 'bank:%' then
      not access.reaches('read-employer-file', access.branch_of_payer(a.owner), null, null)
    else false end
  limit 1;
  if v_other is not null then
    perform ledger.refuse('access/not-allowed', jsonb_build_object('account', v_other));
  end if;
  return null;
end $$;
create trigger allowed after insert on ledger.entry
  referencing new table as added for each statement execute function access.check_entries();

create function access.check_action() returns trigger language plpgsql
  security definer set search_path = access, pg_temp as $$
begin
  perform access.must(tg_argv[0]);
  return new;
end $$;
create trigger allowed before insert on ledger.closed_month for each row execute function access.check_action('close-month');

create function access.check_erasure() returns trigger language plpgsql
  security definer set search_path = access, pg_temp as $$
begin
  if not exists (select from registry.membership m where m.person = new.person
                 and access.reaches('erase-person', m.branch, null, null)) and access.guarded() then
    perform ledger.refuse('access/not-allowed', jsonb_build_object('action', 'erase-person'));
  end if;
  return new;
end $$;
create trigger allowed before insert on registry.erasure for each row execute function access.check_erasure();

create or replace function claims.lock(p_claim text) returns boolean language sql
  security definer set search_path = claims, pg_temp as $$
  select exists (select from (
    select from claims.claim c where c.id = p_claim and access.sees_claim(p_claim) for no key update) locked)
$$;

create or replace function contributions.lock_payer(p_payer text) returns void language plpgsql
  security definer set search_path = pg_temp as $$
begin
  if not access.can('issue-bill') then
    perform access.must('receive-money');
  end if;
  perform pg_advisory_xact_lock(7264912, hashtext(p_payer));
end $$;

alter function ledger.balance(text, text, text, date, timestamptz) rename to balance_unasked;
revoke execute on function ledger.balance_unasked from jamin_app;
create function ledger.balance(
  p_fund text, p_kind text, p_owner text, p_happened_on date default 'infinity', p_recorded_at timestamptz default 'infinity'
) returns bigint language plpgsql stable security definer set search_path = ledger, pg_temp as $$
begin
  if access.guarded() and not access.sees_account(p_kind, p_owner) then
    perform ledger.refuse('access/not-allowed', jsonb_build_object('account', p_owner));
  end if;
  return ledger.balance_unasked(p_fund, p_kind, p_owner, p_happened_on, p_recorded_at);
end $$;
comment on function ledger.balance is 'Sen in an account, by what had happened and by what was recorded then; debit positive. Refused where who acts may not see it.';

alter function ledger.seal(timestamptz) set schema access;
revoke execute on function access.seal from jamin_app;
create function ledger.seal(p_through timestamptz, out number bigint, out transfers bigint, out through timestamptz)
  language plpgsql security definer set search_path = ledger, pg_temp as $$
begin
  perform access.must('seal-books');
  select s.number, s.transfers, s.through into number, transfers, through from access.seal(p_through) s;
end $$;
comment on function ledger.seal is 'Seals what was recorded through a moment as the next batch of the chain; gives the position of the books.';

alter function ledger.verify() rename to verify_unasked;
revoke execute on function ledger.verify_unasked from jamin_app;
create function ledger.verify(out batch bigint, out problem text) returns setof record
  language plpgsql stable security definer set search_path = ledger, pg_temp as $$
begin
  perform access.must('verify-books');
  return query select v.batch, v.problem from ledger.verify_unasked() v;
end $$;
comment on function ledger.verify is 'The batches that no longer say what was sealed; none when the books are whole.';

revoke all on all functions in schema access, ledger from public;
revoke all on all procedures in schema access from public;
grant execute on function ledger.balance, ledger.verify, ledger.seal to jamin_app;
grant execute on function access.employer_ids, access.employed_members, access.file_opened, access.sees_claim,
  access.sees_employer, access.sees_payment, access.branch_of_payer, access.manages to jamin_app;
grant select on access.posting to jamin_app;
alter view registry.effective_membership set (security_invoker = true);
