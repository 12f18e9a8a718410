-- What it costs that a month was paid late is billed of its own; the grid says who pays and what the state owes.

alter table contributions.bill drop constraint bill_reason_check;
alter table contributions.bill add constraint bill_reason_check check (reason in ('month', 'correction', 'penalty'));
create unique index bill_penalty_of_month on contributions.bill (payer, month) where reason = 'penalty';
comment on table contributions.bill is
  'What a payer owes for a month, more than was billed before for a month whose wages were corrected, or for paying a month late.';
comment on column contributions.bill.due_on is
  'The last day to pay, by the law of the month; of a penalty, that of the month in which it is charged.';
comment on column contributions.share.membership is
  'The worker''s card; none where a project is billed by its contract value, or where a month was paid late.';
comment on column contributions.share.wage is
  'What the shares were assessed on: the wage, the chosen income, or the value of a contract. Nothing where it is a package or a penalty.';
comment on column contributions.share.jkk is
  'As billed, before the part that goes to JKP is taken out. The package of a migrant worker stands here whole; a penalty, for JKK.';

create or replace view contributions.grid with (security_invoker = false, security_barrier = true) as
select s.membership, b.month, b.payer, b.id as bill, b.reason, s.wage,
  s.jkk + s.jkm + s.jht_employer + s.jht_worker + s.jp_employer + s.jp_worker as billed,
  b.due_on, t.happened_on as paid_on, b.payer_kind, s.jkp_government as state_owes
from contributions.share s
join contributions.bill b on b.id = s.bill
left join ledger.transfer t on t.key = 'paid:' || b.id
where (select access.everywhere('read-member-file'))
  or s.membership = any ((select access.memberships('read-own-file'))::text[])
  or b.branch = any ((select access.branches('read-member-file'))::text[])
  or b.payer = any ((select access.employers('read-employer-file'))::text[]);

-- A penalty is income of the fund whose contribution was late, whoever's posting pays it.
update access.posting set accounts = accounts || '{penalties}' where kind = 'contribution';
