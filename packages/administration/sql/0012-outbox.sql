-- The outbox: what happened, told in the transaction in which it happened; who wants to know; what was sent, and what waits.

create schema outbox;
comment on schema outbox is 'Events for others (webhooks, readers with a cursor), without personal data.';

create function outbox.refuse(p_code text, p_data jsonb) returns void language plpgsql as $$
begin
  raise exception using errcode = 'JM000', message = p_code, detail = p_data::text;
end $$;
comment on function outbox.refuse is 'Raises an operating error: a code, and data for whoever words it.';

create table outbox.kind (
  code text primary key check (code ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  fields text[] not null
);
comment on table outbox.kind is 'What may be told. A room that tells something else adds its kind in a migration of its own.';
comment on column outbox.kind.fields is 'All that an event of this kind may say beside its subject; nothing that is about a person.';
insert into outbox.kind values
  ('claim.filed', '{programme}'),
  ('claim.decided', '{decision,outcome}'),
  ('claim.approved', '{decision,outcome}'),
  ('bill.issued', '{month,reason}'),
  ('bill.paid', '{month}');

create sequence outbox.event_number;
create table outbox.event (
  number bigint not null default nextval('outbox.event_number'),
  id text primary key generated always as ('E-' || lpad(number::text, greatest(8, length(number::text)), '0')) stored,
  position bigint unique check (position > 0),
  kind text not null references outbox.kind,
  branch text not null check (branch <> ''),
  subject text not null check (subject <> ''),
  data jsonb not null check (jsonb_typeof(data) = 'object'),
  happened_on date not null,
  recorded_at timestamptz not null,
  made_in xid8 not null default pg_current_xact_id(),
  -- Sixteen digits are a NIK; nothing told here has so many.
  check (subject !~ '\d{16}' and data::text !~ '\d{16}')
);
comment on table outbox.event is 'What happened, written in the transaction in which it happened: rolled back, it was never told.';
comment on column outbox.event.number is 'In the order of writing. Not the order of committing: a cursor over it would skip what commits late.';
comment on column outbox.event.position is 'The place in the order that readers follow; given after the commit, by outbox.put_in_order alone.';
comment on column outbox.event.subject is 'The public id of what it happened to: a claim, a bill. Whoever may see more asks for it with that id.';
comment on column outbox.event.made_in is 'The database transaction; the ledger names it too. Means nothing on another server.';
create index event_without_position on outbox.event (number) where position is null;

create function outbox.check_event() returns trigger language plpgsql
  security definer set search_path = outbox, pg_temp as $$
declare
  v_wrong text[];
begin
  select array_agg(field.key order by field.key) into v_wrong from jsonb_each(new.data) field
  where jsonb_typeof(field.value) not in ('string', 'number', 'boolean')
     or field.key <> all (array(select unnest(k.fields) from outbox.kind k where k.code = new.kind));
  if v_wrong is not null then
    perform outbox.refuse('outbox/says-too-much', jsonb_build_object('kind', new.kind, 'fields', v_wrong));
  end if;
  return new;
end $$;
comment on function outbox.check_event is 'An event says only what its kind may say.';
create trigger says_what_it_may before insert on outbox.event for each row execute function outbox.check_event();

create sequence outbox.subscriber_number;
create table outbox.subscriber (
  number bigint not null default nextval('outbox.subscriber_number'),
  id text primary key generated always as ('S-' || lpad(number::text, greatest(4, length(number::text)), '0')) stored,
  url text not null check (url ~ '^https?://' and length(url) <= 2000),
  branch text check (branch <> ''),
  from_at timestamptz not null,
  added_by text not null
);
comment on table outbox.subscriber is 'Who is told, and where. Another address is another subscriber.';
comment on column outbox.subscriber.branch is 'Only what happens in this branch; every branch where it is null.';

create table outbox.subscription (
  subscriber text not null references outbox.subscriber,
  kind text not null references outbox.kind,
  primary key (subscriber, kind)
);
comment on table outbox.subscription is 'The kinds of events a subscriber is told.';

create table outbox.subscriber_end (
  subscriber text primary key references outbox.subscriber,
  ended_at timestamptz not null,
  ended_by text not null
);
comment on table outbox.subscriber_end is 'From when on nothing more is sent.';

create table outbox.secret (
  subscriber text not null references outbox.subscriber,
  number integer not null check (number > 0),
  wrapped bytea not null,
  sealed bytea not null,
  from_at timestamptz not null,
  previous_until timestamptz not null,
  added_by text not null,
  primary key (subscriber, number)
);
comment on table outbox.secret is 'What signs the messages to a subscriber, sealed. While one follows another, both sign.';
comment on column outbox.secret.wrapped is 'The data key, wrapped by a key of the house.';
comment on column outbox.secret.previous_until is 'Until then the secret before this one signs as well.';

create table outbox.replay (
  subscriber text not null references outbox.subscriber,
  round integer not null check (round > 0),
  after_position bigint not null check (after_position >= 0),
  through_position bigint not null,
  replayed_at timestamptz not null,
  replayed_by text not null,
  primary key (subscriber, round)
);
comment on table outbox.replay is 'Each time that somebody had events sent again: those after one position and through another.';

create table outbox.due (
  subscriber text not null references outbox.subscriber,
  event text not null references outbox.event,
  round integer not null check (round >= 0),
  attempts integer not null default 0 check (attempts >= 0),
  due_at timestamptz not null,
  primary key (subscriber, event, round)
);
comment on table outbox.due is 'The queue: what is still to be sent. A working table, the only one here whose rows change and go; the record is outbox.delivery.';
comment on column outbox.due.round is '0 for the first time, then the number of the replay.';
comment on column outbox.due.attempts is 'How often it was taken up, also by a sender that died over it.';
create index due_next on outbox.due (subscriber, due_at);

create table outbox.delivery (
  subscriber text not null references outbox.subscriber,
  event text not null references outbox.event,
  round integer not null check (round >= 0),
  attempt integer not null check (attempt > 0),
  attempted_at timestamptz not null,
  outcome text not null check (outcome in ('delivered', 'failed')),
  status smallint,
  problem text check (problem <> ''),
  next_at timestamptz,
  primary key (subscriber, event, round, attempt),
  check ((outcome = 'failed') = (problem is not null)),
  check (outcome = 'failed' or next_at is null)
);
comment on table outbox.delivery is 'Each attempt to send, with what came of it.';
comment on column outbox.delivery.status is 'The HTTP status, where there was an answer.';
comment on column outbox.delivery.problem is 'A code: what went wrong.';
comment on column outbox.delivery.next_at is 'When it is tried again; null after the last attempt: it is parked then, until somebody replays it.';

create view outbox.delivery_state with (security_invoker = true) as
  select subscriber, event, round, attempt as attempts, attempted_at as last_at, status, problem, next_at,
         case when outcome = 'delivered' then 'delivered' when next_at is null then 'parked' else 'waiting' end as state
  from (select distinct on (subscriber, event, round) * from outbox.delivery
        order by subscriber, event, round, (outcome = 'delivered') desc, attempt desc) last;
comment on view outbox.delivery_state is 'What became of each message: delivered, waiting for the next attempt, or parked.';

create function outbox.is_active(p_subscriber text, p_now timestamptz) returns boolean language sql stable as $$
  select exists (select from outbox.subscriber s where s.id = p_subscriber and s.from_at <= p_now)
     and not exists (select from outbox.subscriber_end e where e.subscriber = p_subscriber and e.ended_at <= p_now)
$$;

-- Numbers are drawn when a row is written, transactions commit in another order. A reader who has seen number 8 and goes on
-- from there would never see number 7 if that commits later. So the order of reading is made after the commit: whoever
-- holds this lock sees only what is committed, and appends it behind everything that was ever in order. What commits later
-- gets a later position; a position, once given, stays; nobody sees a position before all that lie below it, for they were
-- given under the same lock. What happened in a transaction that had committed before another began stands before it.
-- The other way, to hold back everything from pg_snapshot_xmin on, needs no lock, but one long transaction (a month posted
-- in bulk, even in another database of the server) would keep every reader waiting, and transaction ids do not survive a
-- restore on another server: cursors made of them would skip what comes after it.
create function outbox.put_in_order(p_now timestamptz) returns bigint language plpgsql
  security definer set search_path = outbox, pg_temp as $$
declare
  v_last bigint;
  v_count bigint;
begin
  perform pg_advisory_xact_lock(7264912);
  -- A statement of its own, so that it sees what was committed while the lock was waited for.
  select coalesce(max(e.position), 0) into v_last from outbox.event e;
  with waiting as (
    select e.number from outbox.event e where e.position is null order by e.number limit 10000
  ), placed as (
    update outbox.event e set position = v_last + w.place
    from (select number, row_number() over (order by number) as place from waiting) w
    where e.number = w.number and e.position is null
    returning e.id, e.kind, e.branch
  ), spread as (
    insert into outbox.due (subscriber, event, round, due_at)
    select s.id, p.id, 0, p_now
    from placed p join outbox.subscription k on k.kind = p.kind join outbox.subscriber s on s.id = k.subscriber
    where (s.branch is null or s.branch = p.branch) and outbox.is_active(s.id, p_now)
  )
  select count(*) into v_count from placed;
  return v_count;
end $$;
comment on function outbox.put_in_order is 'Gives committed events their position, at most 10,000 at once, and queues each for whoever wants it.';

create function outbox.replay(
  p_subscriber text, p_after bigint, p_through bigint, p_at timestamptz, p_by text
) returns bigint language plpgsql security definer set search_path = outbox, pg_temp as $$
declare
  v_subscriber outbox.subscriber;
  v_through bigint;
  v_round integer;
  v_queued bigint;
begin
  -- Two who replay for one subscriber take turns.
  select * into v_subscriber from outbox.subscriber s where s.id = p_subscriber for no key update;
  if not found or not outbox.is_active(p_subscriber, p_at) then
    perform outbox.refuse('outbox/no-such-subscriber', jsonb_build_object('subscriber', p_subscriber));
  end if;
  select least(p_through, coalesce(max(e.position), 0)) into v_through from outbox.event e;
  select coalesce(max(r.round), 0) + 1 into v_round from outbox.replay r where r.subscriber = p_subscriber;
  insert into outbox.replay values (p_subscriber, v_round, p_after, v_through, p_at, p_by);
  with wanted as (
    select e.id from outbox.event e join outbox.subscription k on k.kind = e.kind and k.subscriber = p_subscriber
    where e.position > p_after and e.position <= v_through
      and (v_subscriber.branch is null or v_subscriber.branch = e.branch)
  ), hastened as (
    -- What still waits for its next attempt is not queued a second time; it is due at once.
    update outbox.due d set due_at = p_at from wanted w where d.subscriber = p_subscriber and d.event = w.id
    returning d.event
  ), queued as (
    insert into outbox.due (subscriber, event, round, due_at)
    select p_subscriber, w.id, v_round, p_at from wanted w where w.id not in (select h.event from hastened h)
  )
  select count(*) into v_queued from wanted;
  return v_queued;
end $$;
comment on function outbox.replay is 'Queues events anew for a subscriber, by position; gives how many.';

revoke all on all functions in schema outbox from public;
grant execute on function outbox.put_in_order, outbox.replay, outbox.is_active to jamin_app;
grant usage on schema outbox to jamin_app;
grant usage on sequence outbox.event_number, outbox.subscriber_number to jamin_app;
grant select on all tables in schema outbox to jamin_app;
grant insert (kind, branch, subject, data, happened_on, recorded_at) on outbox.event to jamin_app;
grant insert (url, branch, from_at, added_by) on outbox.subscriber to jamin_app;
grant insert on outbox.subscription, outbox.subscriber_end, outbox.secret, outbox.delivery to jamin_app;
grant update, delete on outbox.due to jamin_app;
