-- Heirs of a claim after a death: all of the class the law calls, and one payee whom they name together. No shares.

create table claims.heirs (
  claim text not null references claims.claim,
  number integer not null check (number > 0),
  class text not null,
  heirs integer not null check (heirs > 0),
  payee text not null check (payee <> ''),
  payee_relation text not null,
  joint_statement boolean not null,
  named_at timestamptz not null,
  named_by text not null,
  primary key (claim, number),
  constraint named_together check (joint_statement or heirs = 1)
);
comment on table claims.heirs is 'Who is paid for all heirs of a class; of several rows the last counts. The law gives no shares within a class, so none are kept.';
comment on column claims.heirs.class is 'The class that the law calls: the first that exists.';
comment on column claims.heirs.heirs is 'How many heirs the class has.';
comment on column claims.heirs.joint_statement is 'An officer has seen the statement in which all of them name the payee.';
create trigger undecided before insert on claims.heirs for each row execute function claims.check_undecided();

grant select, insert on claims.heirs to jamin_app;
