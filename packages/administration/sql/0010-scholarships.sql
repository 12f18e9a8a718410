-- Scholarships are granted a year at a time, to a child that is shown to be at school.

create table claims.scholarship (
  claim text not null references claims.approval,
  child text not null check (child <> ''),
  year integer not null check (year > 0),
  schooling text not null,
  decision integer not null,
  line integer not null,
  granted_at timestamptz not null,
  granted_by text not null,
  approved_by text not null,
  primary key (claim, child, year),
  foreign key (claim, decision, line) references claims.part (claim, decision, line),
  constraint second_person check (approved_by <> granted_by)
);
comment on table claims.scholarship is 'One school year of one child: what it is worth is a part of the claim; the same year is never granted twice.';
comment on column claims.scholarship.schooling is 'The stage of school, by its name in the law package; it sets the amount.';

grant select, insert on claims.scholarship to jamin_app;
