-- Pensions go on: months after the first are parts added as they come, as long as the pensioner confirms the data.

create table claims.confirmation (
  claim text not null references claims.approval,
  number integer not null check (number > 0),
  confirmed_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (claim, number)
);
comment on table claims.confirmation is 'A pensioner has confirmed the data; without it the next months are not added (PP 45/2015 article 26).';

create unique index part_month on claims.part (claim, decision, benefit);
comment on index claims.part_month is 'Each benefit and month of a claim is granted once.';

create view claims.pension with (security_invoker = true) as
select a.claim, a.decision, c.membership, c.event_on, d.law, d.facts,
  (select max(p.line) from claims.part p where p.claim = a.claim and p.decision = a.decision) as last_line,
  (select max(p.benefit) from claims.part p where p.claim = a.claim and p.decision = a.decision) as last_benefit,
  coalesce((select max(f.confirmed_on) from claims.confirmation f where f.claim = a.claim),
           (a.approved_at at time zone 'Asia/Jakarta')::date) as confirmed_on
from claims.approval a
join claims.claim c on c.id = a.claim
join claims.decision d on d.claim = a.claim and d.number = a.decision
where c.ask = 'jp' and not exists (select from claims.stop s where s.claim = a.claim)
  and exists (select from claims.part p where p.claim = a.claim and p.decision = a.decision and p.benefit like 'monthly.%');
comment on view claims.pension is 'Pensions in payment, with the last month granted and the last day the data were confirmed.';

grant select, insert on claims.confirmation to jamin_app;
grant select on claims.pension to jamin_app;
