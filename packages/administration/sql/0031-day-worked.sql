-- Which business days the branch has worked by itself: what fell due is owed, the books are sealed, the figures counted.

create table house.day_worked (
  day date primary key,
  at timestamptz not null
);
comment on table house.day_worked is 'The business days whose own work is done; a day that broke off has no row and is begun anew.';
comment on column house.day_worked.at is 'The moment by the business clock.';
call access.guard('house.day_worked', 'true');
grant select on house.day_worked to jamin_app;
grant insert on house.day_worked to jamin_system;
