-- What a monthly report that was accepted said, by its key; and who may open the accounts from which the funds pay.

create table contributions.accepted_report (
  key text primary key check (key <> ''),
  employer text not null,
  month date not null check (extract(day from month) = 1),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  accepted_at timestamptz not null,
  accepted_by text not null check (accepted_by <> '')
);
comment on table contributions.accepted_report is 'The monthly reports whose good rows were taken; another content under the key is refused.';
comment on column contributions.accepted_report.employer is 'The number (NPP) of the employer.';
comment on column contributions.accepted_report.hash is 'SHA-256 of the rows that were offered and taken.';
call access.guard('contributions.accepted_report', 'false');
grant select, insert on contributions.accepted_report to jamin_app;

insert into access.right (action, role, reach) values ('open-bank-account', 'administrator', 'all');
