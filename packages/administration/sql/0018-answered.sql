-- Answers of the API, so that a request that is sent again with its key does nothing again and is answered the same.

create table access.answered (
  holder text not null check (holder <> ''),
  key text not null check (key ~ '^[!-~]{1,200}$'),
  request bytea not null check (length(request) = 32),
  status smallint not null check (status between 200 and 299),
  answer text,
  at timestamptz not null,
  primary key (holder, key)
);
comment on table access.answered is 'What a request that makes or moves something was answered; kept in the transaction that did it.';
comment on column access.answered.holder is 'Who sent it. Nobody else finds its key.';
comment on column access.answered.key is 'The Idempotency-Key of the request.';
comment on column access.answered.request is 'SHA-256 of what was asked: the same key with another content is refused.';
comment on column access.answered.answer is 'The JSON of the answer: ids and numbers. Nothing where it held a secret, which is told once.';
call access.guard('access.answered', 'holder = {me}', 'holder = {me}');
grant select, insert on access.answered to jamin_app;
