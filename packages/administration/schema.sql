-- What the migrations make. A test compares it; `vitest run -u` on that test writes it anew.

-- columns: 103
access.acting_key: one boolean not null default true,
  key bytea not null
access.answered: holder text not null,
  key text not null,
  request bytea not null,
  status smallint not null,
  answer text,
  at timestamp with time zone not null
access.grant: id bigint not null identity,
  person text not null,
  role text not null,
  scope text not null,
  of text,
  valid_from timestamp with time zone not null,
  valid_to timestamp with time zone not null,
  granted_at timestamp with time zone not null,
  granted_by text not null
access.grant_withdrawn: grant bigint not null,
  reason text not null,
  at timestamp with time zone not null,
  by text not null
access.key: id text not null default ('KEY-'::text || lpad((nextval('access.key_number'::regclass))::text, 6, '0'::text)),
  prefix text not null,
  hash bytea not null,
  holder text not null,
  role text not null,
  scope text not null,
  of text,
  expires_at timestamp with time zone not null,
  made_at timestamp with time zone not null,
  made_by text not null
access.key_withdrawn: key text not null,
  reason text not null,
  at timestamp with time zone not null,
  by text not null
access.person: id text not null default ('A-'::text || lpad((nextval('access.person_number'::regclass))::text, 6, '0'::text)),
  name text not null,
  kind text not null,
  home text,
  made_at timestamp with time zone not null,
  made_by text not null
access.person_event: person text not null,
  number integer not null,
  event text not null,
  reason text not null,
  at timestamp with time zone not null,
  by text not null
access.posting: kind text not null,
  action text not null,
  accounts text[] not null
access.read_log: id bigint not null identity,
  membership text not null,
  claim text,
  why text not null,
  at timestamp with time zone not null,
  reader text not null,
  role text not null,
  made_in xid8 not null default pg_current_xact_id()
access.right: action text not null,
  role text not null,
  reach text not null
access.role: code text not null,
  grantable text[] not null
access.signing_in: session bytea not null,
  person text not null,
  how text not null,
  at timestamp with time zone not null,
  expires_at timestamp with time zone not null
access.signing_out: session bytea not null,
  at timestamp with time zone not null
claims.approval: claim text not null,
  decision integer not null,
  decided_by text not null,
  outcome text not null,
  approved_at timestamp with time zone not null,
  approved_by text not null
claims.claim: id text not null default registry.public_id('K'::text, nextval('claims.claim_number'::regclass)),
  key text not null,
  branch text not null,
  membership text not null,
  ask text not null,
  event_on date not null,
  filed_at timestamp with time zone not null,
  filed_by text not null
claims.confirmation: claim text not null,
  number integer not null,
  confirmed_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null
claims.decision: claim text not null,
  number integer not null,
  law text not null,
  known date not null,
  facts text not null,
  outcome text not null,
  document text not null,
  hash text not null,
  amount bigint not null,
  decided_at timestamp with time zone not null,
  decided_by text not null
claims.fact: claim text not null,
  number integer not null,
  name text not null,
  value text,
  source text not null,
  stated_at timestamp with time zone not null,
  stated_by text not null
claims.heirs: claim text not null,
  number integer not null,
  class text not null,
  heirs integer not null,
  payee text not null,
  payee_relation text not null,
  joint_statement boolean not null,
  named_at timestamp with time zone not null,
  named_by text not null
claims.objection: claim text not null,
  number integer not null,
  filed_at timestamp with time zone not null,
  filed_by text not null,
  reason text not null,
  dispute text not null,
  body text not null
claims.objection_outcome: claim text not null,
  number integer not null,
  outcome text not null,
  reason text not null,
  ended_at timestamp with time zone not null,
  ended_by text not null
claims.paper: claim text not null,
  number integer not null,
  code text not null,
  seen_at timestamp with time zone not null,
  seen_by text not null,
  hash text
claims.part: claim text not null,
  decision integer not null,
  line integer not null,
  benefit text not null,
  fund ledger.fund,
  amount bigint not null,
  tax bigint not null default 0,
  due_on date not null
claims.renewal: claim text not null,
  objected text not null,
  number integer not null,
  outcome text not null default 'upheld'::text,
  renewed_at timestamp with time zone not null,
  renewed_by text not null
claims.return: claim text not null,
  decision integer not null,
  returned_at timestamp with time zone not null,
  returned_by text not null,
  reason text not null
claims.scholarship: claim text not null,
  child text not null,
  year integer not null,
  schooling text not null,
  decision integer not null,
  line integer not null,
  granted_at timestamp with time zone not null,
  granted_by text not null,
  approved_by text not null,
  proposal integer not null
claims.scholarship_proposal: claim text not null,
  number integer not null,
  child text not null,
  year integer not null,
  schooling text not null,
  amount bigint not null,
  most bigint not null,
  proposed_at timestamp with time zone not null,
  proposed_by text not null
claims.stop: claim text not null,
  from_line integer not null,
  reason text not null,
  stopped_at timestamp with time zone not null,
  stopped_by text not null
contributions.accepted_report: key text not null,
  employer text not null,
  month date not null,
  hash text not null,
  accepted_at timestamp with time zone not null,
  accepted_by text not null
contributions.bill: id text not null default registry.public_id('T'::text, nextval('contributions.bill_number'::regclass)),
  key text not null,
  payer text not null,
  payer_kind text not null,
  branch text not null,
  month date not null,
  reason text not null,
  payment_code text not null,
  law text not null,
  known date not null,
  due_on date not null,
  amount bigint not null,
  issued_at timestamp with time zone not null,
  issued_by text not null
contributions.receipt: id text not null default registry.public_id('R'::text, nextval('contributions.receipt_number'::regclass)),
  key text not null,
  payer text not null,
  bank text not null,
  amount bigint not null,
  paid_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null
contributions.share: bill text not null,
  line integer not null,
  membership text,
  wage bigint not null,
  jkk bigint not null,
  jkm bigint not null,
  jht_employer bigint not null,
  jht_worker bigint not null,
  jp_employer bigint not null,
  jp_worker bigint not null,
  jkp_from_jkk bigint not null,
  jkp_from_jkm bigint not null,
  jkp_government bigint not null
house.business_day: number bigint not null identity,
  day date not null,
  moved_at timestamp with time zone not null,
  moved_by text not null
house.day_worked: day date not null,
  at timestamp with time zone not null
house.example: this boolean not null default true,
  seed text not null,
  scale text not null,
  made_by text not null
house.example_whole: this boolean not null default true
house.law: hash text not null,
  body text not null
house.migration: name text not null,
  hash text not null
ledger.account: id bigint not null identity,
  fund ledger.fund,
  kind text not null,
  owner text not null
ledger.account_kind: code text not null,
  class text not null,
  may_overdraw boolean not null,
  meaning text not null
ledger.batch: number bigint not null,
  sealed_through timestamp with time zone not null,
  transfers bigint not null,
  previous bytea not null,
  hash bytea not null
ledger.closed_month: month date not null,
  closed_at timestamp with time zone not null,
  closed_by text not null
ledger.entry: transfer bigint not null,
  line integer not null,
  account bigint not null,
  amount bigint not null,
  happened_on date not null,
  recorded_at timestamp with time zone not null
ledger.hold_end: hold bigint not null,
  outcome text not null,
  transfer bigint not null
ledger.sealed: transfer bigint not null,
  batch bigint not null
ledger.transfer: id bigint not null identity,
  key text not null,
  content bytea not null,
  kind text not null,
  cause_kind text not null,
  cause text not null,
  corrects bigint,
  happened_on date not null,
  recorded_at timestamp with time zone not null,
  made_in xid8 not null default pg_current_xact_id()
outbox.delivery: subscriber text not null,
  event text not null,
  round integer not null,
  attempt integer not null,
  attempted_at timestamp with time zone not null,
  outcome text not null,
  status smallint,
  problem text,
  next_at timestamp with time zone
outbox.due: subscriber text not null,
  event text not null,
  round integer not null,
  attempts integer not null default 0,
  due_at timestamp with time zone not null
outbox.event: number bigint not null default nextval('outbox.event_number'::regclass),
  id text not null generated default ('E-'::text || lpad((number)::text, GREATEST(8, length((number)::text)), '0'::text)),
  position bigint,
  kind text not null,
  branch text not null,
  subject text not null,
  data jsonb not null,
  happened_on date not null,
  recorded_at timestamp with time zone not null,
  made_in xid8 not null default pg_current_xact_id()
outbox.kind: code text not null,
  fields text[] not null
outbox.replay: subscriber text not null,
  round integer not null,
  after_position bigint not null,
  through_position bigint not null,
  replayed_at timestamp with time zone not null,
  replayed_by text not null
outbox.secret: subscriber text not null,
  number integer not null,
  wrapped bytea not null,
  sealed bytea not null,
  from_at timestamp with time zone not null,
  previous_until timestamp with time zone not null,
  added_by text not null
outbox.subscriber: number bigint not null default nextval('outbox.subscriber_number'::regclass),
  id text not null generated default ('S-'::text || lpad((number)::text, GREATEST(4, length((number)::text)), '0'::text)),
  url text not null,
  branch text,
  from_at timestamp with time zone not null,
  added_by text not null
outbox.subscriber_end: subscriber text not null,
  ended_at timestamp with time zone not null,
  ended_by text not null
outbox.subscription: subscriber text not null,
  kind text not null
payments.bank_account: code text not null,
  fund ledger.fund,
  holder text not null,
  bank text not null,
  account text not null,
  opened_at timestamp with time zone not null
payments.bank_entry: id bigint not null identity,
  statement bigint not null,
  number integer not null,
  line integer not null,
  amount bigint not null,
  booked_on date not null,
  value_on date not null,
  payment text,
  reference text,
  return_reason text
payments.batch: id text not null default payments.numbered('B'::text, nextval('payments.batch_number'::regclass)),
  key text not null,
  bank_account text not null,
  fund ledger.fund,
  execution_on date not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  made_in xid8 not null default pg_current_xact_id()
payments.batch_approval: batch text not null,
  number smallint not null,
  approved_at timestamp with time zone not null,
  approved_by text not null
payments.batch_member: payment text not null,
  batch text not null,
  fund ledger.fund
payments.batch_refusal: batch text not null,
  refused_at timestamp with time zone not null,
  refused_by text not null,
  reason text not null
payments.file: hash bytea not null,
  message text not null,
  id text not null,
  batch text,
  bytes bigint not null,
  at timestamp with time zone not null,
  by text not null
payments.outcome: id bigint not null identity,
  payment text not null,
  outcome text not null,
  reason text,
  status_line bigint,
  bank_entry bigint,
  resolution bigint,
  transfer bigint,
  happened_on date not null,
  recorded_at timestamp with time zone not null
payments.payee_key: payment text not null,
  wrapped bytea not null
payments.payment: id text not null default payments.numbered('P'::text, nextval('payments.payment_number'::regclass)),
  claim text not null,
  cause text not null,
  fund ledger.fund,
  amount bigint not null,
  purpose text not null,
  payee_name text not null,
  payee_bank text not null,
  payee_account bytea not null,
  due_on date not null,
  retries text,
  ordered_at timestamp with time zone not null,
  ordered_by text not null,
  account_ends text
payments.resolution: id bigint not null identity,
  bank_entry bigint,
  status_line bigint,
  attempt integer not null,
  action text not null,
  payment text,
  note text not null,
  proposed_at timestamp with time zone not null,
  proposed_by text not null
payments.resolution_decision: resolution bigint not null,
  approved boolean not null,
  decided_at timestamp with time zone not null,
  decided_by text not null,
  transfer bigint
payments.statement: id bigint not null identity,
  file bytea not null,
  bank_account text not null,
  bank_id text not null,
  sequence bigint,
  from_day date not null,
  to_day date not null,
  opening bigint not null,
  closing bigint not null
payments.status_code: code text not null,
  outcome text not null,
  meaning text not null
payments.status_line: id bigint not null identity,
  file bytea not null,
  line integer not null,
  payment text not null,
  status text not null,
  reason text
publication.cell: release text not null,
  version integer not null,
  list text not null,
  name text not null,
  programme text not null,
  branch text,
  region text,
  from_day date not null,
  to_day date not null,
  cases bigint,
  amount bigint
publication.issue: release text not null,
  version integer not null,
  prepared_by text not null,
  published_at timestamp with time zone not null,
  published_by text not null,
  public_from timestamp with time zone not null
publication.release: id text not null default payments.numbered('RIL'::text, nextval('publication.release_number'::regclass)),
  key text not null,
  branch text,
  region text,
  from_day date not null,
  to_day date not null,
  planned_on date not null,
  synthetic boolean not null,
  made_at timestamp with time zone not null,
  made_by text not null
publication.value: release text not null,
  version integer not null,
  figure text not null,
  part text not null,
  value bigint not null
publication.version: release text not null,
  number integer not null,
  position bigint not null,
  template jsonb not null,
  text_id text not null,
  text_en text not null,
  reason text,
  prepared_at timestamp with time zone not null,
  prepared_by text not null,
  made_in xid8 not null default pg_current_xact_id(),
  tables text[] not null default '{}'::text[]
registry.area: code text not null,
  kind text not null,
  name text not null,
  parent text
registry.area_code: area text not null,
  system text not null,
  code text not null,
  during daterange not null
registry.branch: code text not null,
  name text not null,
  region text not null
registry.chosen_income: membership bigint not null,
  from_month date not null,
  income bigint not null,
  programmes registry.programmes not null,
  sector text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null
registry.correction: id bigint not null identity,
  code text not null generated default registry.public_id('COR'::text, id),
  subject text not null,
  subject_id bigint not null,
  field text not null,
  old_value text,
  new_value text,
  sealed_value bytea,
  seen bigint,
  why text not null,
  asked_at timestamp with time zone not null,
  asked_by text not null
registry.correction_decision: correction bigint not null,
  approved boolean not null,
  asked_by text not null,
  decided_at timestamp with time zone not null,
  decided_by text not null
registry.employer: id bigint not null identity,
  npp text not null,
  kind text not null,
  registered_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null
registry.employer_version: id bigint not null identity,
  employer bigint not null,
  valid_from date not null,
  name text not null,
  size text not null,
  risk_group text not null,
  area text not null,
  branch text not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone not null default 'infinity'::timestamp with time zone,
  replaces bigint,
  recorded_by text not null,
  correction bigint
registry.employment: id bigint not null identity,
  code text not null generated default registry.public_id('E'::text, id),
  membership bigint not null,
  employer bigint not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null
registry.employment_version: id bigint not null identity,
  employment bigint not null,
  membership bigint not null,
  employer bigint not null,
  starts_on date not null,
  ends_on date,
  reason text,
  programmes registry.programmes not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone not null default 'infinity'::timestamp with time zone,
  replaces bigint,
  recorded_by text not null,
  correction bigint
registry.erasure: person bigint not null,
  erased_at timestamp with time zone not null,
  erased_by text not null,
  why text not null
registry.membership: id bigint not null identity,
  kpj text not null,
  person bigint not null,
  segment registry.segment,
  enrolled_on date not null,
  branch text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null
registry.merge: id bigint not null identity,
  code text not null generated default registry.public_id('MRG'::text, id),
  merged bigint not null,
  kept bigint not null,
  why text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null
registry.merge_undone: merge bigint not null,
  why text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null
registry.person: id bigint not null identity,
  code text not null generated default registry.public_id('P'::text, id),
  recorded_at timestamp with time zone not null,
  recorded_by text not null
registry.person_key: person bigint not null,
  wrapped bytea not null
registry.person_secret: id bigint not null identity,
  person bigint not null,
  kind text not null,
  sealed bytea not null,
  hash bytea not null,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone not null default 'infinity'::timestamp with time zone,
  replaces bigint,
  recorded_by text not null,
  correction bigint
registry.person_version: id bigint not null identity,
  person bigint not null,
  name text not null,
  birth_date date not null,
  sex text not null,
  citizen boolean not null,
  phone text,
  known_from timestamp with time zone not null,
  known_to timestamp with time zone not null default 'infinity'::timestamp with time zone,
  replaces bigint,
  recorded_by text not null,
  correction bigint
registry.wage: employment bigint not null,
  month date not null,
  recorded_at timestamp with time zone not null,
  report bigint not null,
  employer bigint not null,
  wage bigint not null
registry.wage_report: id bigint not null identity,
  key text not null,
  employer bigint not null,
  month date not null,
  content bytea not null,
  rows integer not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null
sign_in.address: person text not null,
  email text not null,
  at timestamp with time zone not null,
  by text not null
sign_in.password: id bigint not null identity,
  person text not null,
  hash text,
  at timestamp with time zone not null,
  by text not null,
  once boolean not null default false
sign_in.subject: issuer text not null,
  subject text not null,
  person text not null,
  at timestamp with time zone not null,
  by text not null
statistics.counted: batch bigint not null,
  entries bigint not null,
  years_of_claims boolean not null default false
statistics.paid: transfer bigint not null,
  batch bigint not null,
  branch text not null,
  programme text not null,
  day date not null,
  claim text not null,
  payment text not null,
  payments smallint not null,
  claims smallint not null,
  sen bigint not null
statistics.paid_cell: branch text not null,
  programme text not null,
  day date not null,
  batch bigint not null,
  payments bigint not null,
  claims bigint not null,
  sen bigint not null
statistics.paid_sum: branch text not null,
  programme text not null,
  level smallint not null,
  batch bigint not null,
  day date not null,
  payments bigint not null,
  claims bigint not null,
  sen bigint not null

-- constraints: 546
access.acting_key acting_key_one_check CHECK (one)
access.acting_key acting_key_pkey PRIMARY KEY (one)
access.answered answered_holder_check CHECK ((holder <> ''::text))
access.answered answered_key_check CHECK ((key ~ '^[!-~]{1,200}$'::text))
access.answered answered_pkey PRIMARY KEY (holder, key)
access.answered answered_request_check CHECK ((length(request) = 32))
access.answered answered_status_check CHECK (((status >= 200) AND (status <= 299)))
access.grant grant_check CHECK ((valid_to > valid_from))
access.grant grant_check1 CHECK (((scope = 'all'::text) = (of IS NULL)))
access.grant grant_granted_by_check CHECK ((granted_by <> ''::text))
access.grant grant_person_fkey FOREIGN KEY (person) REFERENCES access.person(id)
access.grant grant_pkey PRIMARY KEY (id)
access.grant grant_role_fkey FOREIGN KEY (role) REFERENCES access.role(code)
access.grant grant_scope_check CHECK ((scope = ANY (ARRAY['own'::text, 'employer'::text, 'branch'::text, 'region'::text, 'all'::text])))
access.grant granted_by_another CHECK ((granted_by <> person))
access.grant_withdrawn grant_withdrawn_by_check CHECK ((by <> ''::text))
access.grant_withdrawn grant_withdrawn_grant_fkey FOREIGN KEY ("grant") REFERENCES access."grant"(id)
access.grant_withdrawn grant_withdrawn_pkey PRIMARY KEY ("grant")
access.grant_withdrawn grant_withdrawn_reason_check CHECK ((reason <> ''::text))
access.key key_check CHECK ((expires_at > made_at))
access.key key_check1 CHECK (((scope = 'all'::text) = (of IS NULL)))
access.key key_hash_check CHECK ((length(hash) = 32))
access.key key_hash_key UNIQUE (hash)
access.key key_holder_check CHECK ((holder <> ''::text))
access.key key_id_check CHECK ((id ~ '^KEY-\d{6,}$'::text))
access.key key_made_by_check CHECK ((made_by <> ''::text))
access.key key_pkey PRIMARY KEY (id)
access.key key_prefix_check CHECK ((length(prefix) = 12))
access.key key_role_fkey FOREIGN KEY (role) REFERENCES access.role(code)
access.key key_scope_check CHECK ((scope = ANY (ARRAY['own'::text, 'employer'::text, 'branch'::text, 'region'::text, 'all'::text])))
access.key_withdrawn key_withdrawn_by_check CHECK ((by <> ''::text))
access.key_withdrawn key_withdrawn_key_fkey FOREIGN KEY (key) REFERENCES access.key(id)
access.key_withdrawn key_withdrawn_pkey PRIMARY KEY (key)
access.key_withdrawn key_withdrawn_reason_check CHECK ((reason <> ''::text))
access.person person_check CHECK (((kind = 'staff'::text) = (home IS NOT NULL)))
access.person person_id_check CHECK ((id ~ '^A-\d{6,}$'::text))
access.person person_kind_check CHECK ((kind = ANY (ARRAY['member'::text, 'employer'::text, 'staff'::text])))
access.person person_made_by_check CHECK ((made_by <> ''::text))
access.person person_name_check CHECK ((name <> ''::text))
access.person person_pkey PRIMARY KEY (id)
access.person_event person_event_check CHECK (((by <> ''::text) AND (by <> person)))
access.person_event person_event_event_check CHECK ((event = ANY (ARRAY['suspended'::text, 'restored'::text, 'left'::text])))
access.person_event person_event_number_check CHECK ((number > 0))
access.person_event person_event_person_fkey FOREIGN KEY (person) REFERENCES access.person(id)
access.person_event person_event_pkey PRIMARY KEY (person, number)
access.person_event person_event_reason_check CHECK ((reason <> ''::text))
access.posting posting_pkey PRIMARY KEY (kind, action)
access.read_log read_log_membership_check CHECK ((membership <> ''::text))
access.read_log read_log_pkey PRIMARY KEY (id)
access.read_log read_log_reader_check CHECK ((reader <> ''::text))
access.read_log read_log_role_fkey FOREIGN KEY (role) REFERENCES access.role(code)
access.read_log read_log_why_check CHECK ((why = ANY (ARRAY['claim'::text, 'question'::text, 'correction'::text, 'payment'::text, 'audit'::text])))
access.right right_pkey PRIMARY KEY (action, role)
access.right right_reach_check CHECK ((reach = ANY (ARRAY['own'::text, 'employer'::text, 'branch'::text, 'region'::text, 'all'::text])))
access.right right_role_fkey FOREIGN KEY (role) REFERENCES access.role(code)
access.role role_grantable_check CHECK ((grantable <@ ARRAY['own'::text, 'employer'::text, 'branch'::text, 'region'::text, 'all'::text]))
access.role role_pkey PRIMARY KEY (code)
access.signing_in signing_in_check CHECK ((expires_at > at))
access.signing_in signing_in_how_check CHECK ((how = ANY (ARRAY['password'::text, 'institution'::text, 'demonstration'::text])))
access.signing_in signing_in_person_fkey FOREIGN KEY (person) REFERENCES access.person(id)
access.signing_in signing_in_pkey PRIMARY KEY (session)
access.signing_in signing_in_session_check CHECK ((length(session) = 32))
access.signing_out signing_out_pkey PRIMARY KEY (session)
access.signing_out signing_out_session_fkey FOREIGN KEY (session) REFERENCES access.signing_in(session)
claims.approval approval_claim_decision_decided_by_outcome_fkey FOREIGN KEY (claim, decision, decided_by, outcome) REFERENCES claims.decision(claim, number, decided_by, outcome)
claims.approval approval_pkey PRIMARY KEY (claim)
claims.approval decidable CHECK ((outcome = ANY (ARRAY['granted'::text, 'refused'::text])))
claims.approval second_person CHECK ((approved_by <> decided_by))
claims.claim claim_ask_check CHECK ((ask = ANY (ARRAY['jht'::text, 'jkk'::text, 'jkm'::text, 'jp'::text, 'jkp'::text])))
claims.claim claim_id_check CHECK ((id ~ '^K-\d{8,}$'::text))
claims.claim claim_key_key UNIQUE (key)
claims.claim claim_pkey PRIMARY KEY (id)
claims.confirmation confirmation_claim_fkey FOREIGN KEY (claim) REFERENCES claims.approval(claim)
claims.confirmation confirmation_number_check CHECK ((number > 0))
claims.confirmation confirmation_pkey PRIMARY KEY (claim, number)
claims.decision decision_check CHECK (((amount >= 0) AND ((amount > 0) <= (outcome = 'granted'::text))))
claims.decision decision_check1 CHECK ((hash = encode(sha256(convert_to(document, 'UTF8'::name)), 'hex'::text)))
claims.decision decision_claim_fkey FOREIGN KEY (claim) REFERENCES claims.claim(id)
claims.decision decision_claim_number_decided_by_outcome_key UNIQUE (claim, number, decided_by, outcome)
claims.decision decision_law_fkey FOREIGN KEY (law) REFERENCES house.law(hash)
claims.decision decision_number_check CHECK ((number > 0))
claims.decision decision_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'refused'::text, 'incomplete'::text, 'contradictory'::text, 'not-covered'::text])))
claims.decision decision_pkey PRIMARY KEY (claim, number)
claims.fact fact_claim_fkey FOREIGN KEY (claim) REFERENCES claims.claim(id)
claims.fact fact_number_check CHECK ((number > 0))
claims.fact fact_pkey PRIMARY KEY (claim, number)
claims.fact fact_source_check CHECK ((source = ANY (ARRAY['registry'::text, 'ledger'::text, 'claimant'::text, 'employer'::text, 'officer'::text])))
claims.heirs heirs_claim_fkey FOREIGN KEY (claim) REFERENCES claims.claim(id)
claims.heirs heirs_heirs_check CHECK ((heirs > 0))
claims.heirs heirs_number_check CHECK ((number > 0))
claims.heirs heirs_payee_check CHECK ((payee <> ''::text))
claims.heirs heirs_pkey PRIMARY KEY (claim, number)
claims.heirs named_together CHECK ((joint_statement OR (heirs = 1)))
claims.objection objection_body_check CHECK ((body <> ''::text))
claims.objection objection_claim_fkey FOREIGN KEY (claim) REFERENCES claims.approval(claim)
claims.objection objection_dispute_check CHECK ((dispute = ANY (ARRAY['jht'::text, 'jkk-determination'::text, 'jkk-other'::text, 'jkm'::text, 'jkp'::text, 'jp'::text])))
claims.objection objection_number_check CHECK ((number > 0))
claims.objection objection_pkey PRIMARY KEY (claim, number)
claims.objection objection_reason_check CHECK ((reason <> ''::text))
claims.objection_outcome objection_outcome_claim_number_fkey FOREIGN KEY (claim, number) REFERENCES claims.objection(claim, number)
claims.objection_outcome objection_outcome_claim_number_outcome_key UNIQUE (claim, number, outcome)
claims.objection_outcome objection_outcome_outcome_check CHECK ((outcome = ANY (ARRAY['upheld'::text, 'rejected'::text, 'withdrawn'::text])))
claims.objection_outcome objection_outcome_pkey PRIMARY KEY (claim, number)
claims.objection_outcome objection_outcome_reason_check CHECK ((reason <> ''::text))
claims.paper paper_claim_fkey FOREIGN KEY (claim) REFERENCES claims.claim(id)
claims.paper paper_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
claims.paper paper_number_check CHECK ((number > 0))
claims.paper paper_pkey PRIMARY KEY (claim, number)
claims.part part_amount_check CHECK ((amount > 0))
claims.part part_check CHECK (((tax >= 0) AND (tax < amount)))
claims.part part_claim_decision_fkey FOREIGN KEY (claim, decision) REFERENCES claims.decision(claim, number)
claims.part part_line_check CHECK ((line > 0))
claims.part part_pkey PRIMARY KEY (claim, decision, line)
claims.renewal renewal_check CHECK ((claim <> objected))
claims.renewal renewal_claim_fkey FOREIGN KEY (claim) REFERENCES claims.claim(id)
claims.renewal renewal_objected_number_key UNIQUE (objected, number)
claims.renewal renewal_objected_number_outcome_fkey FOREIGN KEY (objected, number, outcome) REFERENCES claims.objection_outcome(claim, number, outcome)
claims.renewal renewal_outcome_check CHECK ((outcome = 'upheld'::text))
claims.renewal renewal_pkey PRIMARY KEY (claim)
claims.return return_claim_decision_fkey FOREIGN KEY (claim, decision) REFERENCES claims.decision(claim, number)
claims.return return_pkey PRIMARY KEY (claim, decision)
claims.return return_reason_check CHECK ((reason <> ''::text))
claims.scholarship as_proposed FOREIGN KEY (claim, proposal, child, year, schooling, granted_by) REFERENCES claims.scholarship_proposal(claim, number, child, year, schooling, proposed_by)
claims.scholarship scholarship_child_check CHECK ((child <> ''::text))
claims.scholarship scholarship_claim_decision_line_fkey FOREIGN KEY (claim, decision, line) REFERENCES claims.part(claim, decision, line)
claims.scholarship scholarship_claim_fkey FOREIGN KEY (claim) REFERENCES claims.approval(claim)
claims.scholarship scholarship_pkey PRIMARY KEY (claim, child, year)
claims.scholarship scholarship_year_check CHECK ((year > 0))
claims.scholarship second_person CHECK ((approved_by <> granted_by))
claims.scholarship_proposal proposal_as_granted UNIQUE (claim, number, child, year, schooling, proposed_by)
claims.scholarship_proposal scholarship_proposal_amount_check CHECK ((amount > 0))
claims.scholarship_proposal scholarship_proposal_child_check CHECK ((child <> ''::text))
claims.scholarship_proposal scholarship_proposal_claim_fkey FOREIGN KEY (claim) REFERENCES claims.approval(claim)
claims.scholarship_proposal scholarship_proposal_most_check CHECK ((most > 0))
claims.scholarship_proposal scholarship_proposal_number_check CHECK ((number > 0))
claims.scholarship_proposal scholarship_proposal_pkey PRIMARY KEY (claim, number)
claims.scholarship_proposal scholarship_proposal_proposed_by_check CHECK ((proposed_by <> ''::text))
claims.scholarship_proposal scholarship_proposal_schooling_check CHECK ((schooling <> ''::text))
claims.scholarship_proposal scholarship_proposal_year_check CHECK ((year > 0))
claims.stop stop_claim_fkey FOREIGN KEY (claim) REFERENCES claims.approval(claim)
claims.stop stop_from_line_check CHECK ((from_line > 0))
claims.stop stop_pkey PRIMARY KEY (claim)
claims.stop stop_reason_check CHECK ((reason <> ''::text))
contributions.accepted_report accepted_report_accepted_by_check CHECK ((accepted_by <> ''::text))
contributions.accepted_report accepted_report_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
contributions.accepted_report accepted_report_key_check CHECK ((key <> ''::text))
contributions.accepted_report accepted_report_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
contributions.accepted_report accepted_report_pkey PRIMARY KEY (key)
contributions.bill bill_check CHECK (((amount >= 0) OR (reason = 'correction'::text)))
contributions.bill bill_id_check CHECK ((id ~ '^T-\d{8,}$'::text))
contributions.bill bill_key_key UNIQUE (key)
contributions.bill bill_law_fkey FOREIGN KEY (law) REFERENCES house.law(hash)
contributions.bill bill_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
contributions.bill bill_payer_check CHECK ((payer <> ''::text))
contributions.bill bill_payer_kind_check CHECK ((payer_kind = ANY (ARRAY['employer'::text, 'member'::text, 'project'::text])))
contributions.bill bill_payment_code_check CHECK ((payment_code ~ '^\d{11}$'::text))
contributions.bill bill_payment_code_key UNIQUE (payment_code)
contributions.bill bill_pkey PRIMARY KEY (id)
contributions.bill bill_reason_check CHECK ((reason = ANY (ARRAY['month'::text, 'correction'::text, 'penalty'::text])))
contributions.receipt receipt_amount_check CHECK ((amount > 0))
contributions.receipt receipt_bank_check CHECK ((bank <> ''::text))
contributions.receipt receipt_id_check CHECK ((id ~ '^R-\d{8,}$'::text))
contributions.receipt receipt_key_key UNIQUE (key)
contributions.receipt receipt_payer_check CHECK ((payer <> ''::text))
contributions.receipt receipt_pkey PRIMARY KEY (id)
contributions.share share_bill_fkey FOREIGN KEY (bill) REFERENCES contributions.bill(id)
contributions.share share_line_check CHECK ((line > 0))
contributions.share share_pkey PRIMARY KEY (bill, line)
contributions.share share_wage_check CHECK ((wage >= 0))
house.business_day business_day_moved_by_check CHECK ((moved_by <> ''::text))
house.business_day business_day_pkey PRIMARY KEY (number)
house.day_worked day_worked_pkey PRIMARY KEY (day)
house.example example_made_by_check CHECK ((made_by ~ '^[0-9a-f]{64}$'::text))
house.example example_pkey PRIMARY KEY (this)
house.example example_scale_check CHECK ((scale ~ '^1:[1-9]\d*$'::text))
house.example example_seed_check CHECK ((seed <> ''::text))
house.example example_this_check CHECK (this)
house.example_whole example_whole_pkey PRIMARY KEY (this)
house.example_whole example_whole_this_fkey FOREIGN KEY (this) REFERENCES house.example(this)
house.law law_check CHECK ((hash = encode(sha256(convert_to(body, 'UTF8'::name)), 'hex'::text)))
house.law law_pkey PRIMARY KEY (hash)
house.migration migration_pkey PRIMARY KEY (name)
ledger.account account_fund_kind_owner_key UNIQUE (fund, kind, owner)
ledger.account account_kind_fkey FOREIGN KEY (kind) REFERENCES ledger.account_kind(code)
ledger.account account_pkey PRIMARY KEY (id)
ledger.account_kind account_kind_class_check CHECK ((class = ANY (ARRAY['asset'::text, 'liability'::text, 'equity'::text, 'income'::text, 'expense'::text])))
ledger.account_kind account_kind_pkey PRIMARY KEY (code)
ledger.batch batch_hash_check CHECK ((length(hash) = 32))
ledger.batch batch_number_check CHECK ((number > 0))
ledger.batch batch_pkey PRIMARY KEY (number)
ledger.batch batch_previous_check CHECK ((length(previous) = 32))
ledger.batch batch_transfers_check CHECK ((transfers > 0))
ledger.closed_month closed_month_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
ledger.closed_month closed_month_pkey PRIMARY KEY (month)
ledger.entry entry_amount_check CHECK ((amount <> 0))
ledger.entry entry_line_check CHECK ((line > 0))
ledger.entry entry_pkey PRIMARY KEY (transfer, line)
ledger.hold_end hold_end_hold_fkey FOREIGN KEY (hold) REFERENCES ledger.transfer(id)
ledger.hold_end hold_end_outcome_check CHECK ((outcome = ANY (ARRAY['confirmed'::text, 'released'::text])))
ledger.hold_end hold_end_pkey PRIMARY KEY (hold)
ledger.hold_end hold_end_transfer_fkey FOREIGN KEY (transfer) REFERENCES ledger.transfer(id)
ledger.hold_end hold_end_transfer_key UNIQUE (transfer)
ledger.sealed sealed_batch_fkey FOREIGN KEY (batch) REFERENCES ledger.batch(number)
ledger.sealed sealed_pkey PRIMARY KEY (transfer)
ledger.sealed sealed_transfer_fkey FOREIGN KEY (transfer) REFERENCES ledger.transfer(id)
ledger.transfer transfer_cause_check CHECK ((cause <> ''::text))
ledger.transfer transfer_cause_kind_check CHECK ((cause_kind <> ''::text))
ledger.transfer transfer_content_check CHECK ((length(content) = 32))
ledger.transfer transfer_corrects_fkey FOREIGN KEY (corrects) REFERENCES ledger.transfer(id)
ledger.transfer transfer_key_check CHECK ((key <> ''::text))
ledger.transfer transfer_key_key UNIQUE (key)
ledger.transfer transfer_kind_check CHECK ((kind <> ''::text))
ledger.transfer transfer_pkey PRIMARY KEY (id)
outbox.delivery delivery_attempt_check CHECK ((attempt > 0))
outbox.delivery delivery_check CHECK (((outcome = 'failed'::text) = (problem IS NOT NULL)))
outbox.delivery delivery_check1 CHECK (((outcome = 'failed'::text) OR (next_at IS NULL)))
outbox.delivery delivery_event_fkey FOREIGN KEY (event) REFERENCES outbox.event(id)
outbox.delivery delivery_outcome_check CHECK ((outcome = ANY (ARRAY['delivered'::text, 'failed'::text])))
outbox.delivery delivery_pkey PRIMARY KEY (subscriber, event, round, attempt)
outbox.delivery delivery_problem_check CHECK ((problem <> ''::text))
outbox.delivery delivery_round_check CHECK ((round >= 0))
outbox.delivery delivery_subscriber_fkey FOREIGN KEY (subscriber) REFERENCES outbox.subscriber(id)
outbox.due due_attempts_check CHECK ((attempts >= 0))
outbox.due due_event_fkey FOREIGN KEY (event) REFERENCES outbox.event(id)
outbox.due due_pkey PRIMARY KEY (subscriber, event, round)
outbox.due due_round_check CHECK ((round >= 0))
outbox.due due_subscriber_fkey FOREIGN KEY (subscriber) REFERENCES outbox.subscriber(id)
outbox.event event_branch_check CHECK ((branch <> ''::text))
outbox.event event_check CHECK (((subject !~ '\d{16}'::text) AND ((data)::text !~ '\d{16}'::text)))
outbox.event event_data_check CHECK ((jsonb_typeof(data) = 'object'::text))
outbox.event event_kind_fkey FOREIGN KEY (kind) REFERENCES outbox.kind(code)
outbox.event event_pkey PRIMARY KEY (id)
outbox.event event_position_check CHECK (("position" > 0))
outbox.event event_position_key UNIQUE ("position")
outbox.event event_subject_check CHECK ((subject <> ''::text))
outbox.kind kind_code_check CHECK ((code ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'::text))
outbox.kind kind_pkey PRIMARY KEY (code)
outbox.replay replay_after_position_check CHECK ((after_position >= 0))
outbox.replay replay_pkey PRIMARY KEY (subscriber, round)
outbox.replay replay_round_check CHECK ((round > 0))
outbox.replay replay_subscriber_fkey FOREIGN KEY (subscriber) REFERENCES outbox.subscriber(id)
outbox.secret secret_number_check CHECK ((number > 0))
outbox.secret secret_pkey PRIMARY KEY (subscriber, number)
outbox.secret secret_subscriber_fkey FOREIGN KEY (subscriber) REFERENCES outbox.subscriber(id)
outbox.subscriber subscriber_branch_check CHECK ((branch <> ''::text))
outbox.subscriber subscriber_pkey PRIMARY KEY (id)
outbox.subscriber subscriber_url_check CHECK (((url ~ '^https?://'::text) AND (length(url) <= 2000)))
outbox.subscriber_end subscriber_end_pkey PRIMARY KEY (subscriber)
outbox.subscriber_end subscriber_end_subscriber_fkey FOREIGN KEY (subscriber) REFERENCES outbox.subscriber(id)
outbox.subscription subscription_kind_fkey FOREIGN KEY (kind) REFERENCES outbox.kind(code)
outbox.subscription subscription_pkey PRIMARY KEY (subscriber, kind)
outbox.subscription subscription_subscriber_fkey FOREIGN KEY (subscriber) REFERENCES outbox.subscriber(id)
payments.bank_account bank_account_account_check CHECK ((account <> ''::text))
payments.bank_account bank_account_bank_account_key UNIQUE (bank, account)
payments.bank_account bank_account_bank_check CHECK ((bank <> ''::text))
payments.bank_account bank_account_code_check CHECK ((code <> ''::text))
payments.bank_account bank_account_code_fund_key UNIQUE (code, fund)
payments.bank_account bank_account_holder_check CHECK ((holder <> ''::text))
payments.bank_account bank_account_pkey PRIMARY KEY (code)
payments.bank_entry bank_entry_amount_check CHECK ((amount <> 0))
payments.bank_entry bank_entry_line_check CHECK ((line > 0))
payments.bank_entry bank_entry_number_check CHECK ((number > 0))
payments.bank_entry bank_entry_pkey PRIMARY KEY (id)
payments.bank_entry bank_entry_statement_fkey FOREIGN KEY (statement) REFERENCES payments.statement(id)
payments.bank_entry bank_entry_statement_number_key UNIQUE (statement, number)
payments.batch batch_bank_account_fund_fkey FOREIGN KEY (bank_account, fund) REFERENCES payments.bank_account(code, fund)
payments.batch batch_id_fund_key UNIQUE (id, fund)
payments.batch batch_key UNIQUE (key)
payments.batch batch_key_check CHECK ((key <> ''::text))
payments.batch batch_made_by_check CHECK ((made_by <> ''::text))
payments.batch batch_pkey PRIMARY KEY (id)
payments.batch_approval another_approver UNIQUE (batch, approved_by)
payments.batch_approval batch_approval_approved_by_check CHECK ((approved_by <> ''::text))
payments.batch_approval batch_approval_batch_fkey FOREIGN KEY (batch) REFERENCES payments.batch(id)
payments.batch_approval batch_approval_number_check CHECK ((number = ANY (ARRAY[1, 2])))
payments.batch_approval two_approvals PRIMARY KEY (batch, number)
payments.batch_member batch_member_batch_fund_fkey FOREIGN KEY (batch, fund) REFERENCES payments.batch(id, fund)
payments.batch_member batch_member_payment_fund_fkey FOREIGN KEY (payment, fund) REFERENCES payments.payment(id, fund)
payments.batch_member one_batch PRIMARY KEY (payment)
payments.batch_refusal batch_refusal_batch_fkey FOREIGN KEY (batch) REFERENCES payments.batch(id)
payments.batch_refusal batch_refusal_pkey PRIMARY KEY (batch)
payments.batch_refusal batch_refusal_reason_check CHECK ((reason <> ''::text))
payments.batch_refusal batch_refusal_refused_by_check CHECK ((refused_by <> ''::text))
payments.file file_batch_fkey FOREIGN KEY (batch) REFERENCES payments.batch(id)
payments.file file_by_check CHECK ((by <> ''::text))
payments.file file_bytes_check CHECK ((bytes > 0))
payments.file file_check CHECK (((batch IS NULL) = (message = 'camt.053.001.08'::text)))
payments.file file_hash_check CHECK ((length(hash) = 32))
payments.file file_message_check CHECK ((message = ANY (ARRAY['pain.001.001.09'::text, 'pain.002.001.10'::text, 'camt.053.001.08'::text])))
payments.file file_pkey PRIMARY KEY (hash)
payments.outcome one_entry_one_outcome UNIQUE (bank_entry)
payments.outcome one_line_one_outcome UNIQUE (status_line)
payments.outcome outcome_bank_entry_fkey FOREIGN KEY (bank_entry) REFERENCES payments.bank_entry(id)
payments.outcome outcome_check CHECK (((outcome = 'accepted'::text) = (transfer IS NULL)))
payments.outcome outcome_check1 CHECK (((outcome = ANY (ARRAY['paid'::text, 'returned'::text])) = (bank_entry IS NOT NULL)))
payments.outcome outcome_check2 CHECK (((outcome = ANY (ARRAY['accepted'::text, 'rejected'::text])) = (status_line IS NOT NULL)))
payments.outcome outcome_once UNIQUE (payment, outcome)
payments.outcome outcome_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'rejected'::text, 'withdrawn'::text, 'paid'::text, 'returned'::text])))
payments.outcome outcome_payment_fkey FOREIGN KEY (payment) REFERENCES payments.payment(id)
payments.outcome outcome_pkey PRIMARY KEY (id)
payments.outcome outcome_resolution_fkey FOREIGN KEY (resolution) REFERENCES payments.resolution(id)
payments.outcome outcome_status_line_fkey FOREIGN KEY (status_line) REFERENCES payments.status_line(id)
payments.outcome outcome_transfer_fkey FOREIGN KEY (transfer) REFERENCES ledger.transfer(id)
payments.outcome outcome_transfer_key UNIQUE (transfer)
payments.payee_key payee_key_payment_fkey FOREIGN KEY (payment) REFERENCES payments.payment(id)
payments.payee_key payee_key_pkey PRIMARY KEY (payment)
payments.payment payment_account_ends_check CHECK ((length(account_ends) <= 4))
payments.payment payment_amount_check CHECK ((amount > 0))
payments.payment payment_cause_check CHECK ((cause <> ''::text))
payments.payment payment_claim_check CHECK ((claim <> ''::text))
payments.payment payment_id_fund_key UNIQUE (id, fund)
payments.payment payment_ordered_by_check CHECK ((ordered_by <> ''::text))
payments.payment payment_payee_bank_check CHECK (((length(payee_bank) >= 1) AND (length(payee_bank) <= 35)))
payments.payment payment_payee_name_check CHECK (((length(payee_name) >= 1) AND (length(payee_name) <= 140)))
payments.payment payment_pkey PRIMARY KEY (id)
payments.payment payment_purpose_check CHECK ((purpose = ANY (ARRAY['SSBE'::text, 'PENS'::text])))
payments.payment payment_retried_once UNIQUE (retries)
payments.payment payment_retries_fkey FOREIGN KEY (retries) REFERENCES payments.payment(id)
payments.resolution entry_resolution UNIQUE (bank_entry, attempt)
payments.resolution line_resolution UNIQUE (status_line, attempt)
payments.resolution resolution_action_check CHECK ((action = ANY (ARRAY['match'::text, 'suspense'::text, 'note'::text])))
payments.resolution resolution_attempt_check CHECK ((attempt > 0))
payments.resolution resolution_bank_entry_fkey FOREIGN KEY (bank_entry) REFERENCES payments.bank_entry(id)
payments.resolution resolution_check CHECK ((num_nonnulls(bank_entry, status_line) = 1))
payments.resolution resolution_check1 CHECK (((action = 'match'::text) = (payment IS NOT NULL)))
payments.resolution resolution_check2 CHECK (((action = 'note'::text) OR (bank_entry IS NOT NULL)))
payments.resolution resolution_note_check CHECK ((note <> ''::text))
payments.resolution resolution_payment_fkey FOREIGN KEY (payment) REFERENCES payments.payment(id)
payments.resolution resolution_pkey PRIMARY KEY (id)
payments.resolution resolution_proposed_by_check CHECK ((proposed_by <> ''::text))
payments.resolution resolution_status_line_fkey FOREIGN KEY (status_line) REFERENCES payments.status_line(id)
payments.resolution_decision decided_once PRIMARY KEY (resolution)
payments.resolution_decision resolution_decision_decided_by_check CHECK ((decided_by <> ''::text))
payments.resolution_decision resolution_decision_resolution_fkey FOREIGN KEY (resolution) REFERENCES payments.resolution(id)
payments.resolution_decision resolution_decision_transfer_fkey FOREIGN KEY (transfer) REFERENCES ledger.transfer(id)
payments.statement statement_bank_account_fkey FOREIGN KEY (bank_account) REFERENCES payments.bank_account(code)
payments.statement statement_check CHECK ((from_day <= to_day))
payments.statement statement_file_fkey FOREIGN KEY (file) REFERENCES payments.file(hash)
payments.statement statement_pkey PRIMARY KEY (id)
payments.statement statement_sequence_check CHECK ((sequence >= 0))
payments.status_code status_code_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'rejected'::text])))
payments.status_code status_code_pkey PRIMARY KEY (code)
payments.status_line status_line_file_fkey FOREIGN KEY (file) REFERENCES payments.file(hash)
payments.status_line status_line_file_payment_key UNIQUE (file, payment)
payments.status_line status_line_line_check CHECK ((line >= 0))
payments.status_line status_line_pkey PRIMARY KEY (id)
publication.cell cell_check CHECK (((cases IS NULL) = (amount IS NULL)))
publication.cell cell_check1 CHECK (((num_nonnulls(branch, region) <= 1) AND (from_day <= to_day)))
publication.cell cell_list_check CHECK ((list = ANY (ARRAY['branch'::text, 'region'::text, 'month'::text])))
publication.cell cell_pkey PRIMARY KEY (release, version, list, name, programme)
publication.cell cell_programme_check CHECK ((programme = ANY (ARRAY['jht'::text, 'jkk'::text, 'jkm'::text, 'jp'::text, 'jkp'::text, 'total'::text])))
publication.cell cell_release_version_fkey FOREIGN KEY (release, version) REFERENCES publication.version(release, number)
publication.issue issue_check CHECK ((public_from >= published_at))
publication.issue issue_pkey PRIMARY KEY (release, version)
publication.issue issue_published_by_check CHECK ((published_by <> ''::text))
publication.issue issue_release_version_prepared_by_fkey FOREIGN KEY (release, version, prepared_by) REFERENCES publication.version(release, number, prepared_by)
publication.issue second_person CHECK ((published_by <> prepared_by))
publication.release release_branch_fkey FOREIGN KEY (branch) REFERENCES registry.branch(code)
publication.release release_check CHECK (((from_day <= to_day) AND (to_day < 'infinity'::date)))
publication.release release_check1 CHECK ((num_nonnulls(branch, region) <= 1))
publication.release release_id_check CHECK ((id ~ '^(RIL|R)-\d{6,}$'::text))
publication.release release_key_check CHECK ((key <> ''::text))
publication.release release_key_key UNIQUE (key)
publication.release release_made_by_check CHECK ((made_by <> ''::text))
publication.release release_pkey PRIMARY KEY (id)
publication.release release_region_check CHECK ((region <> ''::text))
publication.value value_figure_check CHECK ((figure ~ '^(paid\.(jht|jkk|jkm|jp|jkp|total)|contributions\.(billed|received)|arrears\.owed|members\.active|persons\.paid|service\.median)$'::text))
publication.value value_part_check CHECK ((part = ANY (ARRAY['cases'::text, 'amount'::text, 'days'::text])))
publication.value value_pkey PRIMARY KEY (release, version, figure, part)
publication.value value_release_version_fkey FOREIGN KEY (release, version) REFERENCES publication.version(release, number)
publication.version version_check CHECK (((number = 1) = (reason IS NULL)))
publication.version version_number_check CHECK ((number > 0))
publication.version version_pkey PRIMARY KEY (release, number)
publication.version version_position_fkey FOREIGN KEY ("position") REFERENCES statistics.counted(batch)
publication.version version_prepared_by_check CHECK ((prepared_by <> ''::text))
publication.version version_reason_check CHECK ((reason <> ''::text))
publication.version version_release_fkey FOREIGN KEY (release) REFERENCES publication.release(id)
publication.version version_release_number_prepared_by_key UNIQUE (release, number, prepared_by)
publication.version version_tables_check CHECK ((tables <@ ARRAY['branch'::text, 'region'::text, 'month'::text]))
publication.version version_text_en_check CHECK ((text_en <> ''::text))
publication.version version_text_id_check CHECK ((text_id <> ''::text))
registry.area area_check CHECK (((kind = 'province'::text) = (parent IS NULL)))
registry.area area_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
registry.area area_kind_check CHECK ((kind = ANY (ARRAY['province'::text, 'regency'::text, 'city'::text])))
registry.area area_name_check CHECK ((name <> ''::text))
registry.area area_parent_fkey FOREIGN KEY (parent) REFERENCES registry.area(code)
registry.area area_pkey PRIMARY KEY (code)
registry.area_code area_code_area_fkey FOREIGN KEY (area) REFERENCES registry.area(code)
registry.area_code area_code_code_check CHECK ((code ~ '^[0-9]{2}([0-9]{2})?$'::text))
registry.area_code area_code_during_check CHECK ((NOT isempty(during)))
registry.area_code area_code_int4range_int4range1_during_excl EXCLUDE USING gist (int4range(ascii("left"(system, 1)), ascii("left"(system, 1)), '[]'::text) WITH &&, int4range((code)::integer, (code)::integer, '[]'::text) WITH &&, during WITH &&)
registry.area_code area_code_pkey PRIMARY KEY (area, system, during)
registry.area_code area_code_system_check CHECK ((system = ANY (ARRAY['kemendagri'::text, 'bps'::text])))
registry.branch branch_code_check CHECK ((code ~ '^[a-z0-9-]+$'::text))
registry.branch branch_name_check CHECK ((name <> ''::text))
registry.branch branch_pkey PRIMARY KEY (code)
registry.branch branch_region_check CHECK ((region <> ''::text))
registry.chosen_income chosen_income_from_month_check CHECK ((EXTRACT(day FROM from_month) = (1)::numeric))
registry.chosen_income chosen_income_income_check CHECK ((income > 0))
registry.chosen_income chosen_income_membership_fkey FOREIGN KEY (membership) REFERENCES registry.membership(id)
registry.chosen_income chosen_income_pkey PRIMARY KEY (membership, from_month, recorded_at)
registry.chosen_income chosen_income_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.chosen_income chosen_income_sector_check CHECK ((sector = ANY (ARRAY['transport'::text, 'other'::text])))
registry.correction correction_asked_by_check CHECK ((asked_by <> ''::text))
registry.correction correction_check CHECK (((sealed_value IS NULL) OR ((old_value IS NULL) AND (new_value IS NULL))))
registry.correction correction_check1 CHECK (((sealed_value IS NOT NULL) OR (new_value IS DISTINCT FROM old_value)))
registry.correction correction_code_key UNIQUE (code)
registry.correction correction_field_check CHECK ((field <> ''::text))
registry.correction correction_id_asked_by_key UNIQUE (id, asked_by)
registry.correction correction_pkey PRIMARY KEY (id)
registry.correction correction_subject_check CHECK ((subject = ANY (ARRAY['person'::text, 'employer'::text, 'employment'::text])))
registry.correction correction_why_check CHECK ((why <> ''::text))
registry.correction_decision another_person CHECK ((decided_by <> asked_by))
registry.correction_decision correction_decision_correction_asked_by_fkey FOREIGN KEY (correction, asked_by) REFERENCES registry.correction(id, asked_by)
registry.correction_decision correction_decision_decided_by_check CHECK ((decided_by <> ''::text))
registry.correction_decision correction_decision_pkey PRIMARY KEY (correction)
registry.employer employer_kind_check CHECK ((kind = ANY (ARRAY['company'::text, 'group'::text, 'project'::text])))
registry.employer employer_npp_check CHECK ((npp ~ '^[A-Z0-9]{4,16}$'::text))
registry.employer employer_npp_key UNIQUE (npp)
registry.employer employer_pkey PRIMARY KEY (id)
registry.employer employer_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.employer_version employer_version_area_fkey FOREIGN KEY (area) REFERENCES registry.area(code)
registry.employer_version employer_version_branch_fkey FOREIGN KEY (branch) REFERENCES registry.branch(code)
registry.employer_version employer_version_check CHECK ((known_to >= known_from))
registry.employer_version employer_version_correction_fkey FOREIGN KEY (correction) REFERENCES registry.correction(id)
registry.employer_version employer_version_correction_key UNIQUE (correction)
registry.employer_version employer_version_employer_fkey FOREIGN KEY (employer) REFERENCES registry.employer(id)
registry.employer_version employer_version_name_check CHECK ((name <> ''::text))
registry.employer_version employer_version_pkey PRIMARY KEY (id)
registry.employer_version employer_version_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.employer_version employer_version_replaces_fkey FOREIGN KEY (replaces) REFERENCES registry.employer_version(id)
registry.employer_version employer_version_replaces_key UNIQUE (replaces)
registry.employer_version employer_version_risk_group_check CHECK ((risk_group = ANY (ARRAY['very-low'::text, 'low'::text, 'medium'::text, 'high'::text, 'very-high'::text])))
registry.employer_version employer_version_size_check CHECK ((size = ANY (ARRAY['micro'::text, 'small'::text, 'medium'::text, 'large'::text])))
registry.employment employment_code_key UNIQUE (code)
registry.employment employment_employer_fkey FOREIGN KEY (employer) REFERENCES registry.employer(id)
registry.employment employment_id_employer_key UNIQUE (id, employer)
registry.employment employment_id_membership_employer_key UNIQUE (id, membership, employer)
registry.employment employment_membership_fkey FOREIGN KEY (membership) REFERENCES registry.membership(id)
registry.employment employment_pkey PRIMARY KEY (id)
registry.employment employment_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.employment_version employment_version_check CHECK ((ends_on >= starts_on))
registry.employment_version employment_version_check1 CHECK (((ends_on IS NULL) = (reason IS NULL)))
registry.employment_version employment_version_check2 CHECK ((known_to >= known_from))
registry.employment_version employment_version_correction_fkey FOREIGN KEY (correction) REFERENCES registry.correction(id)
registry.employment_version employment_version_correction_key UNIQUE (correction)
registry.employment_version employment_version_employment_membership_employer_fkey FOREIGN KEY (employment, membership, employer) REFERENCES registry.employment(id, membership, employer)
registry.employment_version employment_version_pkey PRIMARY KEY (id)
registry.employment_version employment_version_reason_check CHECK ((reason = ANY (ARRAY['resignation'::text, 'layoff'::text, 'contract-ended'::text, 'contract-cut-short'::text, 'retirement'::text, 'death'::text, 'total-disability'::text, 'unstated'::text])))
registry.employment_version employment_version_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.employment_version employment_version_replaces_fkey FOREIGN KEY (replaces) REFERENCES registry.employment_version(id)
registry.employment_version employment_version_replaces_key UNIQUE (replaces)
registry.employment_version one_period_at_a_time EXCLUDE USING gist (int8range(membership, membership, '[]'::text) WITH &&, int8range(employer, employer, '[]'::text) WITH &&, daterange(starts_on, ends_on, '[]'::text) WITH &&) WHERE ((known_to = 'infinity'::timestamp with time zone))
registry.erasure erasure_erased_by_check CHECK ((erased_by <> ''::text))
registry.erasure erasure_person_fkey FOREIGN KEY (person) REFERENCES registry.person(id)
registry.erasure erasure_pkey PRIMARY KEY (person)
registry.erasure erasure_why_check CHECK ((why <> ''::text))
registry.membership membership_branch_fkey FOREIGN KEY (branch) REFERENCES registry.branch(code)
registry.membership membership_kpj_check CHECK ((kpj ~ '^[0-9]{11}$'::text))
registry.membership membership_kpj_key UNIQUE (kpj)
registry.membership membership_person_fkey FOREIGN KEY (person) REFERENCES registry.person(id)
registry.membership membership_pkey PRIMARY KEY (id)
registry.membership membership_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.merge merge_check CHECK ((merged <> kept))
registry.merge merge_code_key UNIQUE (code)
registry.merge merge_kept_fkey FOREIGN KEY (kept) REFERENCES registry.membership(id)
registry.merge merge_merged_fkey FOREIGN KEY (merged) REFERENCES registry.membership(id)
registry.merge merge_pkey PRIMARY KEY (id)
registry.merge merge_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.merge merge_why_check CHECK ((why <> ''::text))
registry.merge_undone merge_undone_merge_fkey FOREIGN KEY (merge) REFERENCES registry.merge(id)
registry.merge_undone merge_undone_pkey PRIMARY KEY (merge)
registry.merge_undone merge_undone_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.merge_undone merge_undone_why_check CHECK ((why <> ''::text))
registry.person person_code_key UNIQUE (code)
registry.person person_pkey PRIMARY KEY (id)
registry.person person_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.person_key person_key_person_fkey FOREIGN KEY (person) REFERENCES registry.person(id)
registry.person_key person_key_pkey PRIMARY KEY (person)
registry.person_secret person_secret_check CHECK ((known_to >= known_from))
registry.person_secret person_secret_correction_fkey FOREIGN KEY (correction) REFERENCES registry.correction(id)
registry.person_secret person_secret_correction_key UNIQUE (correction)
registry.person_secret person_secret_hash_check CHECK ((length(hash) = 32))
registry.person_secret person_secret_kind_check CHECK ((kind = ANY (ARRAY['nik'::text, 'bank-account'::text])))
registry.person_secret person_secret_person_fkey FOREIGN KEY (person) REFERENCES registry.person(id)
registry.person_secret person_secret_pkey PRIMARY KEY (id)
registry.person_secret person_secret_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.person_secret person_secret_replaces_fkey FOREIGN KEY (replaces) REFERENCES registry.person_secret(id)
registry.person_secret person_secret_replaces_key UNIQUE (replaces)
registry.person_version person_version_check CHECK ((known_to >= known_from))
registry.person_version person_version_correction_fkey FOREIGN KEY (correction) REFERENCES registry.correction(id)
registry.person_version person_version_correction_key UNIQUE (correction)
registry.person_version person_version_name_check CHECK ((name <> ''::text))
registry.person_version person_version_person_fkey FOREIGN KEY (person) REFERENCES registry.person(id)
registry.person_version person_version_pkey PRIMARY KEY (id)
registry.person_version person_version_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.person_version person_version_replaces_fkey FOREIGN KEY (replaces) REFERENCES registry.person_version(id)
registry.person_version person_version_replaces_key UNIQUE (replaces)
registry.person_version person_version_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text])))
registry.wage wage_employment_employer_fkey FOREIGN KEY (employment, employer) REFERENCES registry.employment(id, employer)
registry.wage wage_pkey PRIMARY KEY (employment, month, recorded_at, report)
registry.wage wage_report_employer_month_recorded_at_fkey FOREIGN KEY (report, employer, month, recorded_at) REFERENCES registry.wage_report(id, employer, month, recorded_at)
registry.wage wage_wage_check CHECK ((wage >= 0))
registry.wage_report wage_report_content_check CHECK ((length(content) = 32))
registry.wage_report wage_report_employer_fkey FOREIGN KEY (employer) REFERENCES registry.employer(id)
registry.wage_report wage_report_id_employer_month_recorded_at_key UNIQUE (id, employer, month, recorded_at)
registry.wage_report wage_report_key_check CHECK ((key <> ''::text))
registry.wage_report wage_report_key_key UNIQUE (key)
registry.wage_report wage_report_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric))
registry.wage_report wage_report_pkey PRIMARY KEY (id)
registry.wage_report wage_report_recorded_by_check CHECK ((recorded_by <> ''::text))
registry.wage_report wage_report_rows_check CHECK ((rows > 0))
sign_in.address address_check CHECK (((by <> ''::text) AND (by <> person)))
sign_in.address address_email_check CHECK (((email = lower(email)) AND (email ~ '^[^\s@]+@[^\s@]+$'::text) AND (email !~ '\.invalid$'::text)))
sign_in.address address_email_key UNIQUE (email)
sign_in.address address_person_fkey FOREIGN KEY (person) REFERENCES access.person(id)
sign_in.address address_pkey PRIMARY KEY (person)
sign_in.password password_check CHECK (((by <> ''::text) AND (by <> person)))
sign_in.password password_hash_check CHECK ((length(hash) >= 64))
sign_in.password password_person_fkey FOREIGN KEY (person) REFERENCES sign_in.address(person)
sign_in.password password_pkey PRIMARY KEY (id)
sign_in.subject subject_check CHECK (((by <> ''::text) AND (by <> person)))
sign_in.subject subject_issuer_check CHECK ((issuer ~ '^https?://\S+$'::text))
sign_in.subject subject_person_fkey FOREIGN KEY (person) REFERENCES access.person(id)
sign_in.subject subject_pkey PRIMARY KEY (issuer, subject)
sign_in.subject subject_subject_check CHECK (((subject <> ''::text) AND (length(subject) <= 255)))
statistics.counted counted_batch_fkey FOREIGN KEY (batch) REFERENCES ledger.batch(number)
statistics.counted counted_entries_check CHECK ((entries >= 0))
statistics.counted counted_pkey PRIMARY KEY (batch)
statistics.paid paid_batch_fkey FOREIGN KEY (batch) REFERENCES statistics.counted(batch)
statistics.paid paid_check CHECK ((sign((sen)::double precision) = (payments)::double precision))
statistics.paid paid_claims_check CHECK ((claims = ANY (ARRAY[1, 0, '-1'::integer])))
statistics.paid paid_payment_fkey FOREIGN KEY (payment) REFERENCES payments.payment(id)
statistics.paid paid_payments_check CHECK ((payments = ANY (ARRAY[1, '-1'::integer])))
statistics.paid paid_pkey PRIMARY KEY (transfer)
statistics.paid paid_programme_check CHECK ((programme = ANY (ARRAY['jht'::text, 'jkk'::text, 'jkm'::text, 'jp'::text, 'jkp'::text])))
statistics.paid paid_transfer_fkey FOREIGN KEY (transfer) REFERENCES ledger.transfer(id)
statistics.paid_cell paid_cell_batch_fkey FOREIGN KEY (batch) REFERENCES statistics.counted(batch)
statistics.paid_cell paid_cell_pkey PRIMARY KEY (branch, programme, day, batch) INCLUDE (payments, claims, sen)
statistics.paid_cell paid_cell_programme_check CHECK ((programme = ANY (ARRAY['jht'::text, 'jkk'::text, 'jkm'::text, 'jp'::text, 'jkp'::text])))
statistics.paid_sum paid_sum_batch_fkey FOREIGN KEY (batch) REFERENCES statistics.counted(batch)
statistics.paid_sum paid_sum_check CHECK (((batch % (((16)::double precision ^ (level)::double precision))::bigint) = 0))
statistics.paid_sum paid_sum_check1 CHECK (((branch = '*'::text) OR (EXTRACT(day FROM day) = (1)::numeric)))
statistics.paid_sum paid_sum_level_check CHECK (((level >= 0) AND (level <= 5)))
statistics.paid_sum paid_sum_pkey PRIMARY KEY (branch, programme, level, batch, day) INCLUDE (payments, claims, sen)
statistics.paid_sum paid_sum_programme_check CHECK ((programme = ANY (ARRAY['jht'::text, 'jkk'::text, 'jkm'::text, 'jp'::text, 'jkp'::text])))

-- indexes: 210
CREATE INDEX area_code_int4range_int4range1_during_excl ON registry.area_code USING gist (int4range(ascii("left"(system, 1)), ascii("left"(system, 1)), '[]'::text), int4range((code)::integer, (code)::integer, '[]'::text), during)
CREATE INDEX bank_entry_payment ON payments.bank_entry USING btree (payment)
CREATE INDEX batch_member_batch ON payments.batch_member USING btree (batch)
CREATE INDEX bill_payer ON contributions.bill USING btree (payer, month)
CREATE INDEX cell_days ON publication.cell USING btree (programme, from_day, to_day)
CREATE INDEX claim_branch ON claims.claim USING btree (branch, filed_at)
CREATE INDEX claim_membership ON claims.claim USING btree (membership, ask)
CREATE INDEX correction_subject ON registry.correction USING btree (subject, subject_id)
CREATE INDEX due_next ON outbox.due USING btree (subscriber, due_at)
CREATE INDEX employer_version_employer ON registry.employer_version USING btree (employer, valid_from, known_from)
CREATE INDEX employment_employer ON registry.employment USING btree (employer)
CREATE INDEX employment_membership ON registry.employment USING btree (membership)
CREATE INDEX employment_version_employer ON registry.employment_version USING btree (employer, starts_on)
CREATE INDEX employment_version_employment ON registry.employment_version USING btree (employment, known_from)
CREATE INDEX employment_version_membership ON registry.employment_version USING btree (membership, employer)
CREATE INDEX entry_account ON ledger.entry USING btree (account, happened_on, recorded_at) INCLUDE (amount)
CREATE INDEX event_without_position ON outbox.event USING btree (number) WHERE ("position" IS NULL)
CREATE INDEX file_batch ON payments.file USING btree (batch)
CREATE INDEX grant_person ON access."grant" USING btree (person, role)
CREATE INDEX membership_branch ON registry.membership USING btree (branch, segment)
CREATE INDEX membership_person ON registry.membership USING btree (person)
CREATE INDEX merge_kept ON registry.merge USING btree (kept)
CREATE INDEX merge_merged ON registry.merge USING btree (merged)
CREATE INDEX one_period_at_a_time ON registry.employment_version USING gist (int8range(membership, membership, '[]'::text), int8range(employer, employer, '[]'::text), daterange(starts_on, ends_on, '[]'::text)) WHERE (known_to = 'infinity'::timestamp with time zone)
CREATE INDEX paid_cell_batch ON statistics.paid_cell USING btree (batch)
CREATE INDEX paid_claim ON statistics.paid USING btree (claim, programme) INCLUDE (payments)
CREATE INDEX paid_day ON statistics.paid USING btree (day, transfer)
CREATE INDEX paid_scope ON statistics.paid USING btree (branch, programme, day, transfer)
CREATE INDEX paid_sum_level ON statistics.paid_sum USING btree (level, batch)
CREATE INDEX password_person ON sign_in.password USING btree (person, id DESC)
CREATE INDEX payment_claim ON payments.payment USING btree (claim)
CREATE INDEX payment_due ON payments.payment USING btree (fund, due_on)
CREATE INDEX person_secret_hash ON registry.person_secret USING btree (kind, hash)
CREATE INDEX person_secret_person ON registry.person_secret USING btree (person, kind, known_from)
CREATE INDEX person_version_name ON registry.person_version USING btree (lower(name) text_pattern_ops) WHERE (known_to = 'infinity'::timestamp with time zone)
CREATE INDEX person_version_person ON registry.person_version USING btree (person, known_from)
CREATE INDEX read_log_membership ON access.read_log USING btree (membership, at)
CREATE INDEX receipt_payer ON contributions.receipt USING btree (payer, paid_on)
CREATE INDEX sealed_batch ON ledger.sealed USING btree (batch)
CREATE INDEX share_membership ON contributions.share USING btree (membership, bill)
CREATE INDEX signing_in_person ON access.signing_in USING btree (person, at)
CREATE INDEX status_line_payment ON payments.status_line USING btree (payment)
CREATE INDEX transfer_cause ON ledger.transfer USING btree (cause_kind, cause)
CREATE INDEX transfer_recorded ON ledger.transfer USING brin (recorded_at)
CREATE INDEX wage_report_employer ON registry.wage_report USING btree (employer, month)
CREATE UNIQUE INDEX accepted_report_pkey ON contributions.accepted_report USING btree (key)
CREATE UNIQUE INDEX account_fund_kind_owner_key ON ledger.account USING btree (fund, kind, owner)
CREATE UNIQUE INDEX account_kind_pkey ON ledger.account_kind USING btree (code)
CREATE UNIQUE INDEX account_pkey ON ledger.account USING btree (id)
CREATE UNIQUE INDEX acting_key_pkey ON access.acting_key USING btree (one)
CREATE UNIQUE INDEX address_email_key ON sign_in.address USING btree (email)
CREATE UNIQUE INDEX address_pkey ON sign_in.address USING btree (person)
CREATE UNIQUE INDEX another_approver ON payments.batch_approval USING btree (batch, approved_by)
CREATE UNIQUE INDEX answered_pkey ON access.answered USING btree (holder, key)
CREATE UNIQUE INDEX approval_pkey ON claims.approval USING btree (claim)
CREATE UNIQUE INDEX area_code_pkey ON registry.area_code USING btree (area, system, during)
CREATE UNIQUE INDEX area_pkey ON registry.area USING btree (code)
CREATE UNIQUE INDEX bank_account_bank_account_key ON payments.bank_account USING btree (bank, account)
CREATE UNIQUE INDEX bank_account_code_fund_key ON payments.bank_account USING btree (code, fund)
CREATE UNIQUE INDEX bank_account_pkey ON payments.bank_account USING btree (code)
CREATE UNIQUE INDEX bank_entry_pkey ON payments.bank_entry USING btree (id)
CREATE UNIQUE INDEX bank_entry_statement_number_key ON payments.bank_entry USING btree (statement, number)
CREATE UNIQUE INDEX batch_id_fund_key ON payments.batch USING btree (id, fund)
CREATE UNIQUE INDEX batch_key ON payments.batch USING btree (key)
CREATE UNIQUE INDEX batch_pkey ON ledger.batch USING btree (number)
CREATE UNIQUE INDEX batch_pkey ON payments.batch USING btree (id)
CREATE UNIQUE INDEX batch_refusal_pkey ON payments.batch_refusal USING btree (batch)
CREATE UNIQUE INDEX bill_key_key ON contributions.bill USING btree (key)
CREATE UNIQUE INDEX bill_of_month ON contributions.bill USING btree (payer, month) WHERE (reason = 'month'::text)
CREATE UNIQUE INDEX bill_payment_code_key ON contributions.bill USING btree (payment_code)
CREATE UNIQUE INDEX bill_penalty_of_month ON contributions.bill USING btree (payer, month) WHERE (reason = 'penalty'::text)
CREATE UNIQUE INDEX bill_pkey ON contributions.bill USING btree (id)
CREATE UNIQUE INDEX branch_pkey ON registry.branch USING btree (code)
CREATE UNIQUE INDEX business_day_pkey ON house.business_day USING btree (number)
CREATE UNIQUE INDEX cell_pkey ON publication.cell USING btree (release, version, list, name, programme)
CREATE UNIQUE INDEX chosen_income_pkey ON registry.chosen_income USING btree (membership, from_month, recorded_at)
CREATE UNIQUE INDEX claim_key_key ON claims.claim USING btree (key)
CREATE UNIQUE INDEX claim_pkey ON claims.claim USING btree (id)
CREATE UNIQUE INDEX closed_month_pkey ON ledger.closed_month USING btree (month)
CREATE UNIQUE INDEX confirmation_pkey ON claims.confirmation USING btree (claim, number)
CREATE UNIQUE INDEX correction_code_key ON registry.correction USING btree (code)
CREATE UNIQUE INDEX correction_decision_pkey ON registry.correction_decision USING btree (correction)
CREATE UNIQUE INDEX correction_id_asked_by_key ON registry.correction USING btree (id, asked_by)
CREATE UNIQUE INDEX correction_pkey ON registry.correction USING btree (id)
CREATE UNIQUE INDEX counted_pkey ON statistics.counted USING btree (batch)
CREATE UNIQUE INDEX day_worked_pkey ON house.day_worked USING btree (day)
CREATE UNIQUE INDEX decided_once ON payments.resolution_decision USING btree (resolution)
CREATE UNIQUE INDEX decision_claim_number_decided_by_outcome_key ON claims.decision USING btree (claim, number, decided_by, outcome)
CREATE UNIQUE INDEX decision_pkey ON claims.decision USING btree (claim, number)
CREATE UNIQUE INDEX delivery_pkey ON outbox.delivery USING btree (subscriber, event, round, attempt)
CREATE UNIQUE INDEX due_pkey ON outbox.due USING btree (subscriber, event, round)
CREATE UNIQUE INDEX employer_npp_key ON registry.employer USING btree (npp)
CREATE UNIQUE INDEX employer_pkey ON registry.employer USING btree (id)
CREATE UNIQUE INDEX employer_version_correction_key ON registry.employer_version USING btree (correction)
CREATE UNIQUE INDEX employer_version_current ON registry.employer_version USING btree (employer, valid_from) WHERE (known_to = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX employer_version_pkey ON registry.employer_version USING btree (id)
CREATE UNIQUE INDEX employer_version_replaces_key ON registry.employer_version USING btree (replaces)
CREATE UNIQUE INDEX employment_code_key ON registry.employment USING btree (code)
CREATE UNIQUE INDEX employment_id_employer_key ON registry.employment USING btree (id, employer)
CREATE UNIQUE INDEX employment_id_membership_employer_key ON registry.employment USING btree (id, membership, employer)
CREATE UNIQUE INDEX employment_pkey ON registry.employment USING btree (id)
CREATE UNIQUE INDEX employment_version_correction_key ON registry.employment_version USING btree (correction)
CREATE UNIQUE INDEX employment_version_current ON registry.employment_version USING btree (employment) WHERE (known_to = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX employment_version_pkey ON registry.employment_version USING btree (id)
CREATE UNIQUE INDEX employment_version_replaces_key ON registry.employment_version USING btree (replaces)
CREATE UNIQUE INDEX entry_pkey ON ledger.entry USING btree (transfer, line)
CREATE UNIQUE INDEX entry_resolution ON payments.resolution USING btree (bank_entry, attempt)
CREATE UNIQUE INDEX erasure_pkey ON registry.erasure USING btree (person)
CREATE UNIQUE INDEX event_pkey ON outbox.event USING btree (id)
CREATE UNIQUE INDEX event_position_key ON outbox.event USING btree ("position")
CREATE UNIQUE INDEX example_pkey ON house.example USING btree (this)
CREATE UNIQUE INDEX example_whole_pkey ON house.example_whole USING btree (this)
CREATE UNIQUE INDEX fact_pkey ON claims.fact USING btree (claim, number)
CREATE UNIQUE INDEX file_pkey ON payments.file USING btree (hash)
CREATE UNIQUE INDEX grant_pkey ON access."grant" USING btree (id)
CREATE UNIQUE INDEX grant_withdrawn_pkey ON access.grant_withdrawn USING btree ("grant")
CREATE UNIQUE INDEX heirs_pkey ON claims.heirs USING btree (claim, number)
CREATE UNIQUE INDEX hold_end_pkey ON ledger.hold_end USING btree (hold)
CREATE UNIQUE INDEX hold_end_transfer_key ON ledger.hold_end USING btree (transfer)
CREATE UNIQUE INDEX issue_pkey ON publication.issue USING btree (release, version)
CREATE UNIQUE INDEX key_hash_key ON access.key USING btree (hash)
CREATE UNIQUE INDEX key_pkey ON access.key USING btree (id)
CREATE UNIQUE INDEX key_withdrawn_pkey ON access.key_withdrawn USING btree (key)
CREATE UNIQUE INDEX kind_pkey ON outbox.kind USING btree (code)
CREATE UNIQUE INDEX law_pkey ON house.law USING btree (hash)
CREATE UNIQUE INDEX line_resolution ON payments.resolution USING btree (status_line, attempt)
CREATE UNIQUE INDEX membership_kpj_key ON registry.membership USING btree (kpj)
CREATE UNIQUE INDEX membership_pkey ON registry.membership USING btree (id)
CREATE UNIQUE INDEX merge_code_key ON registry.merge USING btree (code)
CREATE UNIQUE INDEX merge_pkey ON registry.merge USING btree (id)
CREATE UNIQUE INDEX merge_undone_pkey ON registry.merge_undone USING btree (merge)
CREATE UNIQUE INDEX migration_pkey ON house.migration USING btree (name)
CREATE UNIQUE INDEX objection_outcome_claim_number_outcome_key ON claims.objection_outcome USING btree (claim, number, outcome)
CREATE UNIQUE INDEX objection_outcome_pkey ON claims.objection_outcome USING btree (claim, number)
CREATE UNIQUE INDEX objection_pkey ON claims.objection USING btree (claim, number)
CREATE UNIQUE INDEX one_batch ON payments.batch_member USING btree (payment)
CREATE UNIQUE INDEX one_entry_one_outcome ON payments.outcome USING btree (bank_entry)
CREATE UNIQUE INDEX one_line_one_outcome ON payments.outcome USING btree (status_line)
CREATE UNIQUE INDEX one_order_file ON payments.file USING btree (batch) WHERE (message = 'pain.001.001.09'::text)
CREATE UNIQUE INDEX outcome_once ON payments.outcome USING btree (payment, outcome)
CREATE UNIQUE INDEX outcome_pkey ON payments.outcome USING btree (id)
CREATE UNIQUE INDEX outcome_transfer_key ON payments.outcome USING btree (transfer)
CREATE UNIQUE INDEX paid_cell_pkey ON statistics.paid_cell USING btree (branch, programme, day, batch) INCLUDE (payments, claims, sen)
CREATE UNIQUE INDEX paid_pkey ON statistics.paid USING btree (transfer)
CREATE UNIQUE INDEX paid_sum_pkey ON statistics.paid_sum USING btree (branch, programme, level, batch, day) INCLUDE (payments, claims, sen)
CREATE UNIQUE INDEX paper_pkey ON claims.paper USING btree (claim, number)
CREATE UNIQUE INDEX part_month ON claims.part USING btree (claim, decision, benefit)
CREATE UNIQUE INDEX part_pkey ON claims.part USING btree (claim, decision, line)
CREATE UNIQUE INDEX password_pkey ON sign_in.password USING btree (id)
CREATE UNIQUE INDEX payee_key_pkey ON payments.payee_key USING btree (payment)
CREATE UNIQUE INDEX payment_id_fund_key ON payments.payment USING btree (id, fund)
CREATE UNIQUE INDEX payment_ordered_once ON payments.payment USING btree (cause) WHERE (retries IS NULL)
CREATE UNIQUE INDEX payment_pkey ON payments.payment USING btree (id)
CREATE UNIQUE INDEX payment_retried_once ON payments.payment USING btree (retries)
CREATE UNIQUE INDEX person_code_key ON registry.person USING btree (code)
CREATE UNIQUE INDEX person_event_pkey ON access.person_event USING btree (person, number)
CREATE UNIQUE INDEX person_key_pkey ON registry.person_key USING btree (person)
CREATE UNIQUE INDEX person_pkey ON access.person USING btree (id)
CREATE UNIQUE INDEX person_pkey ON registry.person USING btree (id)
CREATE UNIQUE INDEX person_secret_correction_key ON registry.person_secret USING btree (correction)
CREATE UNIQUE INDEX person_secret_current ON registry.person_secret USING btree (person, kind) WHERE (known_to = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX person_secret_nik ON registry.person_secret USING btree (hash) WHERE ((known_to = 'infinity'::timestamp with time zone) AND (kind = 'nik'::text))
CREATE UNIQUE INDEX person_secret_pkey ON registry.person_secret USING btree (id)
CREATE UNIQUE INDEX person_secret_replaces_key ON registry.person_secret USING btree (replaces)
CREATE UNIQUE INDEX person_version_correction_key ON registry.person_version USING btree (correction)
CREATE UNIQUE INDEX person_version_current ON registry.person_version USING btree (person) WHERE (known_to = 'infinity'::timestamp with time zone)
CREATE UNIQUE INDEX person_version_pkey ON registry.person_version USING btree (id)
CREATE UNIQUE INDEX person_version_replaces_key ON registry.person_version USING btree (replaces)
CREATE UNIQUE INDEX posting_pkey ON access.posting USING btree (kind, action)
CREATE UNIQUE INDEX proposal_as_granted ON claims.scholarship_proposal USING btree (claim, number, child, year, schooling, proposed_by)
CREATE UNIQUE INDEX read_log_pkey ON access.read_log USING btree (id)
CREATE UNIQUE INDEX receipt_key_key ON contributions.receipt USING btree (key)
CREATE UNIQUE INDEX receipt_pkey ON contributions.receipt USING btree (id)
CREATE UNIQUE INDEX release_key_key ON publication.release USING btree (key)
CREATE UNIQUE INDEX release_pkey ON publication.release USING btree (id)
CREATE UNIQUE INDEX renewal_objected_number_key ON claims.renewal USING btree (objected, number)
CREATE UNIQUE INDEX renewal_pkey ON claims.renewal USING btree (claim)
CREATE UNIQUE INDEX replay_pkey ON outbox.replay USING btree (subscriber, round)
CREATE UNIQUE INDEX resolution_pkey ON payments.resolution USING btree (id)
CREATE UNIQUE INDEX return_pkey ON claims.return USING btree (claim, decision)
CREATE UNIQUE INDEX right_pkey ON access."right" USING btree (action, role)
CREATE UNIQUE INDEX role_pkey ON access.role USING btree (code)
CREATE UNIQUE INDEX scholarship_pkey ON claims.scholarship USING btree (claim, child, year)
CREATE UNIQUE INDEX scholarship_proposal_pkey ON claims.scholarship_proposal USING btree (claim, number)
CREATE UNIQUE INDEX sealed_pkey ON ledger.sealed USING btree (transfer)
CREATE UNIQUE INDEX secret_pkey ON outbox.secret USING btree (subscriber, number)
CREATE UNIQUE INDEX share_pkey ON contributions.share USING btree (bill, line)
CREATE UNIQUE INDEX signing_in_pkey ON access.signing_in USING btree (session)
CREATE UNIQUE INDEX signing_out_pkey ON access.signing_out USING btree (session)
CREATE UNIQUE INDEX statement_once ON payments.statement USING btree (bank_account, bank_id, EXTRACT(year FROM to_day))
CREATE UNIQUE INDEX statement_pkey ON payments.statement USING btree (id)
CREATE UNIQUE INDEX statement_sequence ON payments.statement USING btree (bank_account, EXTRACT(year FROM to_day), sequence)
CREATE UNIQUE INDEX status_code_pkey ON payments.status_code USING btree (code)
CREATE UNIQUE INDEX status_line_file_payment_key ON payments.status_line USING btree (file, payment)
CREATE UNIQUE INDEX status_line_pkey ON payments.status_line USING btree (id)
CREATE UNIQUE INDEX stop_pkey ON claims.stop USING btree (claim)
CREATE UNIQUE INDEX subject_pkey ON sign_in.subject USING btree (issuer, subject)
CREATE UNIQUE INDEX subscriber_end_pkey ON outbox.subscriber_end USING btree (subscriber)
CREATE UNIQUE INDEX subscriber_pkey ON outbox.subscriber USING btree (id)
CREATE UNIQUE INDEX subscription_pkey ON outbox.subscription USING btree (subscriber, kind)
CREATE UNIQUE INDEX transfer_key_key ON ledger.transfer USING btree (key)
CREATE UNIQUE INDEX transfer_pkey ON ledger.transfer USING btree (id)
CREATE UNIQUE INDEX two_approvals ON payments.batch_approval USING btree (batch, number)
CREATE UNIQUE INDEX value_pkey ON publication.value USING btree (release, version, figure, part)
CREATE UNIQUE INDEX version_pkey ON publication.version USING btree (release, number)
CREATE UNIQUE INDEX version_release_number_prepared_by_key ON publication.version USING btree (release, number, prepared_by)
CREATE UNIQUE INDEX wage_pkey ON registry.wage USING btree (employment, month, recorded_at, report)
CREATE UNIQUE INDEX wage_report_id_employer_month_recorded_at_key ON registry.wage_report USING btree (id, employer, month, recorded_at)
CREATE UNIQUE INDEX wage_report_key_key ON registry.wage_report USING btree (key)
CREATE UNIQUE INDEX wage_report_pkey ON registry.wage_report USING btree (id)

-- views: 15
claims.pension {security_invoker=true} 7569ad3b318a841df1d5ab46088e083a
claims.state {security_invoker=true} 76335be035a84a2a6742bb18cba7bb09
contributions.bill_state {security_invoker=true} 758a4ba570ed942d4adb87cfa615ecc5
contributions.grid {security_invoker=false,security_barrier=true} 6223af24afa873df4194827f492123a2
outbox.delivery_state {security_invoker=true} 309a57606581ed0efe2077f33ddbb857
payments.open_entry {security_invoker=true} 2eb2b9b6e6a74144ccfccbd56014da90
payments.open_status {security_invoker=true} d74a29fdb5a5455b67a3451e071120f3
payments.payment_state {security_invoker=true} 8a68976deb29786824fa234380b3a206
payments.statement_break {security_invoker=true} 15971949ac63976a1e178386fe019472
payments.unmatched {security_invoker=true} a6751c3b93c4fdeaf18a8c90342bc182
registry.effective_membership {security_invoker=true} 50c003a89dae406047cfbd4099d46cbe
sign_in.account {security_invoker=true} b00c05bf2e5e5a0042d90402875302bd
sign_in.user {security_invoker=true} 404b50bfc3bd165d0f1cbe950be3fe19
statistics.paid_entry {security_invoker=true} 77c6e3ee2570e21c052ecc870af1811f
statistics.paid_uncounted {security_invoker=true} e21eaab4d98c592521e73a21195be234

-- triggers: 57
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON ledger.transfer DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced()
CREATE CONSTRAINT TRIGGER reconciled AFTER INSERT ON payments.statement DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION payments.check_statement()
CREATE TRIGGER allowed AFTER INSERT ON ledger.entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION access.check_entries()
CREATE TRIGGER allowed BEFORE INSERT ON ledger.closed_month FOR EACH ROW EXECUTE FUNCTION access.check_action('close-month')
CREATE TRIGGER allowed BEFORE INSERT ON ledger.transfer FOR EACH ROW EXECUTE FUNCTION access.check_posting()
CREATE TRIGGER allowed BEFORE INSERT ON registry.erasure FOR EACH ROW EXECUTE FUNCTION access.check_erasure()
CREATE TRIGGER alone BEFORE INSERT ON registry.merge FOR EACH ROW EXECUTE FUNCTION registry.check_merge()
CREATE TRIGGER alone BEFORE INSERT ON registry.merge_undone FOR EACH ROW EXECUTE FUNCTION registry.check_undone()
CREATE TRIGGER another_person BEFORE INSERT ON claims.objection_outcome FOR EACH ROW EXECUTE FUNCTION claims.check_objection_outcome()
CREATE TRIGGER approved_by_others BEFORE INSERT ON payments.batch_approval FOR EACH ROW EXECUTE FUNCTION payments.check_approval()
CREATE TRIGGER check_day BEFORE INSERT ON house.business_day FOR EACH ROW EXECUTE FUNCTION house.check_day()
CREATE TRIGGER check_example BEFORE INSERT ON house.example FOR EACH ROW EXECUTE FUNCTION house.check_example()
CREATE TRIGGER complete AFTER INSERT ON payments.bank_entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION payments.check_entry()
CREATE TRIGGER corrected AFTER INSERT ON registry.employer_version FOR EACH ROW WHEN ((new.correction IS NOT NULL)) EXECUTE FUNCTION registry.check_corrected('employer')
CREATE TRIGGER corrected AFTER INSERT ON registry.employment_version FOR EACH ROW WHEN ((new.correction IS NOT NULL)) EXECUTE FUNCTION registry.check_corrected('employment')
CREATE TRIGGER corrected AFTER INSERT ON registry.person_secret FOR EACH ROW WHEN ((new.correction IS NOT NULL)) EXECUTE FUNCTION registry.check_corrected('person')
CREATE TRIGGER corrected AFTER INSERT ON registry.person_version FOR EACH ROW WHEN ((new.correction IS NOT NULL)) EXECUTE FUNCTION registry.check_corrected('person')
CREATE TRIGGER decided_by_another BEFORE INSERT ON payments.resolution_decision FOR EACH ROW EXECUTE FUNCTION payments.check_decision()
CREATE TRIGGER end_replaced BEFORE INSERT ON registry.employer_version FOR EACH ROW WHEN ((new.replaces IS NOT NULL)) EXECUTE FUNCTION registry.end_employer_version()
CREATE TRIGGER end_replaced BEFORE INSERT ON registry.employment_version FOR EACH ROW WHEN ((new.replaces IS NOT NULL)) EXECUTE FUNCTION registry.end_employment_version()
CREATE TRIGGER end_replaced BEFORE INSERT ON registry.person_secret FOR EACH ROW WHEN ((new.replaces IS NOT NULL)) EXECUTE FUNCTION registry.end_person_secret()
CREATE TRIGGER end_replaced BEFORE INSERT ON registry.person_version FOR EACH ROW WHEN ((new.replaces IS NOT NULL)) EXECUTE FUNCTION registry.end_person_version()
CREATE TRIGGER grantable BEFORE INSERT ON access."grant" FOR EACH ROW EXECUTE FUNCTION access.check_grantable()
CREATE TRIGGER grantable BEFORE INSERT ON access.key FOR EACH ROW EXECUTE FUNCTION access.check_grantable()
CREATE TRIGGER in_order BEFORE INSERT ON publication.version FOR EACH ROW EXECUTE FUNCTION publication.check_version()
CREATE TRIGGER joined AFTER INSERT ON ledger.entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION ledger.check_joined()
CREATE TRIGGER joined AFTER INSERT ON payments.batch_member REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION payments.check_members()
CREATE TRIGGER joined AFTER INSERT ON publication.cell REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION publication.check_values()
CREATE TRIGGER joined AFTER INSERT ON publication.value REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION publication.check_values()
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON ledger.account FOR EACH STATEMENT EXECUTE FUNCTION ledger.keep()
CREATE TRIGGER kept BEFORE DELETE OR TRUNCATE ON ledger.transfer FOR EACH STATEMENT EXECUTE FUNCTION ledger.keep()
CREATE TRIGGER kept_id BEFORE UPDATE OF id ON ledger.account FOR EACH STATEMENT EXECUTE FUNCTION ledger.keep()
CREATE TRIGGER kept_id BEFORE UPDATE OF id ON ledger.transfer FOR EACH STATEMENT EXECUTE FUNCTION ledger.keep()
CREATE TRIGGER key_role BEFORE INSERT ON access.key FOR EACH ROW EXECUTE FUNCTION access.check_key_role()
CREATE TRIGGER known_goes_on AFTER INSERT ON claims.renewal FOR EACH ROW EXECUTE FUNCTION claims.carry_known()
CREATE TRIGGER last_decision BEFORE INSERT ON claims.approval FOR EACH ROW EXECUTE FUNCTION claims.check_last()
CREATE TRIGGER last_version BEFORE INSERT ON publication.issue FOR EACH ROW EXECUTE FUNCTION publication.check_issue()
CREATE TRIGGER living BEFORE INSERT ON claims.approval FOR EACH ROW WHEN ((new.outcome = 'granted'::text)) EXECUTE FUNCTION claims.check_living()
CREATE TRIGGER manages_all AFTER INSERT ON access.person_event FOR EACH ROW WHEN ((new.by <> new.person)) EXECUTE FUNCTION access.check_manages_all()
CREATE TRIGGER manages_all AFTER INSERT ON sign_in.address FOR EACH ROW WHEN ((new.by <> new.person)) EXECUTE FUNCTION access.check_manages_all()
CREATE TRIGGER manages_all AFTER INSERT ON sign_in.password FOR EACH ROW WHEN ((new.by <> new.person)) EXECUTE FUNCTION access.check_manages_all()
CREATE TRIGGER manages_all AFTER INSERT ON sign_in.subject FOR EACH ROW WHEN ((new.by <> new.person)) EXECUTE FUNCTION access.check_manages_all()
CREATE TRIGGER named_payee AFTER INSERT ON payments.payment FOR EACH ROW EXECUTE FUNCTION payments.check_payee()
CREATE TRIGGER one_at_a_time BEFORE INSERT ON claims.objection FOR EACH ROW EXECUTE FUNCTION claims.check_objection()
CREATE TRIGGER one_hand AFTER INSERT ON access.key FOR EACH ROW WHEN ((new.role = ANY (ARRAY['officer'::text, 'cashier'::text]))) EXECUTE FUNCTION access.check_key_hand()
CREATE TRIGGER one_open AFTER INSERT ON claims.claim FOR EACH ROW WHEN ((new.ask = 'jht'::text)) EXECUTE FUNCTION claims.check_one_open()
CREATE TRIGGER one_proposal_at_a_time BEFORE INSERT ON payments.resolution FOR EACH ROW EXECUTE FUNCTION payments.check_resolution()
CREATE TRIGGER refused_before_sending BEFORE INSERT ON payments.batch_refusal FOR EACH ROW EXECUTE FUNCTION payments.check_refusal()
CREATE TRIGGER retry_of_a_failure BEFORE INSERT ON payments.payment FOR EACH ROW WHEN ((new.retries IS NOT NULL)) EXECUTE FUNCTION payments.check_payment()
CREATE TRIGGER returned_after_paid BEFORE INSERT ON payments.outcome FOR EACH ROW EXECUTE FUNCTION payments.check_outcome()
CREATE TRIGGER says_what_it_may BEFORE INSERT ON outbox.event FOR EACH ROW EXECUTE FUNCTION outbox.check_event()
CREATE TRIGGER sent_when_approved BEFORE INSERT ON payments.file FOR EACH ROW WHEN ((new.message = 'pain.001.001.09'::text)) EXECUTE FUNCTION payments.check_file()
CREATE TRIGGER undecided AFTER INSERT ON claims.decision REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claims.check_all_undecided()
CREATE TRIGGER undecided AFTER INSERT ON claims.fact REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claims.check_all_undecided()
CREATE TRIGGER undecided AFTER INSERT ON claims.paper REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claims.check_all_undecided()
CREATE TRIGGER undecided AFTER INSERT ON claims.return REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION claims.check_all_undecided()
CREATE TRIGGER undecided BEFORE INSERT ON claims.heirs FOR EACH ROW EXECUTE FUNCTION claims.check_undecided()

-- policies: 268
access.acting_key branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.acting_key read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
access.answered add for INSERT to {jamin_people}: c225b25525b118c247a19883e8782453
access.answered branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.answered read for SELECT to {jamin_people}: defbdfa7109429608b012bf6b424b099
access.grant add for INSERT to {jamin_people}: f2d5fad304fc4b768f114f0775429c37
access.grant branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.grant read for SELECT to {jamin_people}: b9886f9f0c14c3e34518bbb50dd97751
access.grant_withdrawn add for INSERT to {jamin_people}: 5ebaa5b17d0c2e1a3751e3c4ac57882f
access.grant_withdrawn branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.grant_withdrawn read for SELECT to {jamin_people}: a29433848d9aa03789078418e4e8c3c3
access.key add for INSERT to {jamin_people}: 0973a75f1b8086693113573865f25715
access.key branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.key read for SELECT to {jamin_people}: 864025751d60ee8e2cd7e4e687b53152
access.key_withdrawn add for INSERT to {jamin_people}: 09ef4d4423f79712ca2d361cd7737b96
access.key_withdrawn branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.key_withdrawn read for SELECT to {jamin_people}: 868ba1fa6df4aeb51a6c10119bf1a391
access.person add for INSERT to {jamin_people}: 7d74d231725b56db1dcce7ac9631c495
access.person branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.person read for SELECT to {jamin_people}: 16a0571e221f684a7ebc27429a9bfef3
access.person_event add for INSERT to {jamin_people}: 0c0aeed4cb692e25c0f0b3773b4ba170
access.person_event branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.person_event read for SELECT to {jamin_people}: cf503a10acb0c152a3149df12e53cb42
access.posting branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.posting read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
access.read_log add for INSERT to {jamin_people}: 4226e7f67734e57000e84afa84a4f686
access.read_log branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.read_log read for SELECT to {jamin_people}: 5402e4f954372823f7fa409ed79177a4
access.right branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.right read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
access.role branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.role read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
access.signing_in branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.signing_in read for SELECT to {jamin_people}: abd3af573da965c89098d3ab12401a74
access.signing_out branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
access.signing_out read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
claims.approval add for INSERT to {jamin_people}: 44f6408cfdc136991033bf6e29a09750
claims.approval branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.approval read for SELECT to {jamin_people}: ed6b1c79bfeebc553b6947abccdd8d0c
claims.claim add for INSERT to {jamin_people}: 7d636641e7891318cec9851174fe3635
claims.claim branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.claim read for SELECT to {jamin_people}: f6ae70604da8aedba1785b82ec133123
claims.confirmation add for INSERT to {jamin_people}: 584574adc10f06bf3a53f0bf1d6da4c5
claims.confirmation branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.confirmation read for SELECT to {jamin_people}: 03494cacb7052ee174c0491b6346c920
claims.decision add for INSERT to {jamin_people}: 28108a50031976c6f3a82e1b6821e0c9
claims.decision branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.decision read for SELECT to {jamin_people}: 8c1f4c468d14fcca605d05f1e3ea4355
claims.fact add for INSERT to {jamin_people}: 1166fe70fdb056fdf9212f4375b24a7f
claims.fact branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.fact read for SELECT to {jamin_people}: 1bb529a4651f03531a66119a988b4d46
claims.heirs add for INSERT to {jamin_people}: b177ed38d8fb853e04fee015c78ab2d1
claims.heirs branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.heirs read for SELECT to {jamin_people}: 819e5cb31a5418b61fca2951f4fc569d
claims.objection add for INSERT to {jamin_people}: d4d62314d18874244ff6535f346c49cc
claims.objection branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.objection read for SELECT to {jamin_people}: 23e85834499b6e6377589c9e819b8e2d
claims.objection_outcome add for INSERT to {jamin_people}: de12cb1e4ac5a4f23bf8479830e09628
claims.objection_outcome branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.objection_outcome read for SELECT to {jamin_people}: 9feb2beb411a57ec0b73b8474ba75365
claims.paper add for INSERT to {jamin_people}: ea5b688646b1b036e91ba1a5fca75af6
claims.paper branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.paper read for SELECT to {jamin_people}: 6da3afe3b6829f0ac63788ba584f8872
claims.part add for INSERT to {jamin_people}: d37f972f383c3522d888ec3b84c724b3
claims.part branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.part read for SELECT to {jamin_people}: f94419be240ccb866966ec71dfdfe97e
claims.renewal add for INSERT to {jamin_people}: 6736ae4fab30191644db99ff73da2afb
claims.renewal branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.renewal read for SELECT to {jamin_people}: 8bf6ed4f3d693bbda82067eac73537de
claims.return add for INSERT to {jamin_people}: e11e0ca6d287ebb2720a5a7231397a49
claims.return branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.return read for SELECT to {jamin_people}: 16248a89f6c6fe77430fb8aa9c106582
claims.scholarship branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.scholarship read for SELECT to {jamin_people}: a246e082710718135944d0b10e657864
claims.scholarship_proposal add for INSERT to {jamin_people}: 3bad90f4df597a1f507991426ec3fb6c
claims.scholarship_proposal branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.scholarship_proposal read for SELECT to {jamin_people}: 9661da437e5d10292ff78a1978abb44e
claims.stop add for INSERT to {jamin_people}: e4d7b08592cdef3be4788164e797e158
claims.stop branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
claims.stop read for SELECT to {jamin_people}: 816a8b9b1dd24f9a02cc3b849f0a4ca3
contributions.accepted_report branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
contributions.accepted_report read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
contributions.bill add for INSERT to {jamin_people}: 8afe7a0612e81e00c4cddd21eae16d29
contributions.bill branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
contributions.bill read for SELECT to {jamin_people}: d886199ffd1233427aa84aa54015bc18
contributions.receipt add for INSERT to {jamin_people}: 251a6b4c772f3541f1f3807ec01b1247
contributions.receipt branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
contributions.receipt read for SELECT to {jamin_people}: 9aedeb2e6c64a2fe458795ade405c5a9
contributions.share add for INSERT to {jamin_people}: e861d2529ca126dbfe0838d0c1321f4f
contributions.share branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
contributions.share read for SELECT to {jamin_people}: 2b737a97a865f1df8177fec8fb5b1ca5
house.business_day branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
house.business_day read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
house.day_worked branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
house.day_worked read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
house.example branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
house.example read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
house.example_whole branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
house.example_whole read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
house.law add for INSERT to {jamin_people}: 82e69b592977fe75f7cbc5fa1c5a94ec
house.law branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
house.law read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
ledger.account branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
ledger.account read for SELECT to {jamin_people}: c017c082dc23ef630c04796c92364ec6
ledger.account_kind branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
ledger.account_kind read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
ledger.batch branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
ledger.batch read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
ledger.closed_month branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
ledger.closed_month read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
ledger.entry branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
ledger.entry read for SELECT to {jamin_people}: d75384703dbe093c68d37fe5b9399cf2
ledger.hold_end branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
ledger.hold_end read for SELECT to {jamin_people}: b0a2b48f83ed32a3479fd75e05f954e1
ledger.sealed branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
ledger.sealed read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
ledger.transfer branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
ledger.transfer read for SELECT to {jamin_people}: cce8564142f3b5160aef9686e0b11342
outbox.delivery branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
outbox.delivery read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
outbox.due branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
outbox.due read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
outbox.event add for INSERT to {jamin_people}: 1cb3d0363eacd9ee67d9b61d444855b8
outbox.event branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
outbox.event read for SELECT to {jamin_people}: 4cde0647f9d402d1f9a9e50590614dde
outbox.kind branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
outbox.kind read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
outbox.replay branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
outbox.replay read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
outbox.secret branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
outbox.secret read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
outbox.subscriber branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
outbox.subscriber read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
outbox.subscriber_end branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
outbox.subscriber_end read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
outbox.subscription branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
outbox.subscription read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
payments.bank_account branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.bank_account read for SELECT to {jamin_people}: 7161f9b7ae6e06c43cd5cb84e4a00a85
payments.bank_entry add for INSERT to {jamin_people}: f28111a3e777b072bce901e553f508f8
payments.bank_entry branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.bank_entry read for SELECT to {jamin_people}: 7161f9b7ae6e06c43cd5cb84e4a00a85
payments.batch add for INSERT to {jamin_people}: 8a814e0422443d4c3d76d9435f9a41c2
payments.batch branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.batch read for SELECT to {jamin_people}: ad3906044722f94758d91ab00a0d697e
payments.batch_approval add for INSERT to {jamin_people}: 53e6f9eb862c1006d0a8dc9d57375bd5
payments.batch_approval branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.batch_approval read for SELECT to {jamin_people}: 39476e48eb59726b1753b0e5695417da
payments.batch_member add for INSERT to {jamin_people}: 51f5f182b74cd786cb51c755c39a10e2
payments.batch_member branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.batch_member read for SELECT to {jamin_people}: a203fdf1bc8f2a786cd8ba77e2c596da
payments.batch_refusal add for INSERT to {jamin_people}: c9321bc6970ccadc8597bf78525fff4e
payments.batch_refusal branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.batch_refusal read for SELECT to {jamin_people}: ea3d9b9174d46afdae5b6d73500067d7
payments.file add for INSERT to {jamin_people}: 85b1b49f97c12cfee40e365167443b90
payments.file branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.file read for SELECT to {jamin_people}: 0b8b823341b2068eec6ae85c2be54e12
payments.outcome add for INSERT to {jamin_people}: de736ae0d856257fa6994d7b526f6ba5
payments.outcome branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.outcome read for SELECT to {jamin_people}: f81725e8c17f384273e88b03d8f67658
payments.payee_key add for INSERT to {jamin_people}: 592bb8f33ede085efe3f0b6ac032693f
payments.payee_key branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.payee_key read for SELECT to {jamin_people}: a857569944a3336b1ef7e563af6fed0a
payments.payment add for INSERT to {jamin_people}: 751ca20d8754316e0dc993494b216be2
payments.payment branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.payment read for SELECT to {jamin_people}: 2f48a048d44ae39f3f7365024e34ea79
payments.resolution add for INSERT to {jamin_people}: c6852adbcc2b643ac8543359efe72662
payments.resolution branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.resolution read for SELECT to {jamin_people}: 7161f9b7ae6e06c43cd5cb84e4a00a85
payments.resolution_decision add for INSERT to {jamin_people}: 1a085354bd46c8e09c02b7c61ea9fd2f
payments.resolution_decision branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.resolution_decision read for SELECT to {jamin_people}: 7161f9b7ae6e06c43cd5cb84e4a00a85
payments.statement add for INSERT to {jamin_people}: f28111a3e777b072bce901e553f508f8
payments.statement branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.statement read for SELECT to {jamin_people}: 7161f9b7ae6e06c43cd5cb84e4a00a85
payments.status_code branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.status_code read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
payments.status_line add for INSERT to {jamin_people}: bb9b6880b55bcd7a180c07755a6ea626
payments.status_line branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
payments.status_line read for SELECT to {jamin_people}: 0bf2525064748db1a7f0485617994508
publication.cell add for INSERT to {jamin_people}: b86a10c5bf7a2f1d24ae056754cab13e
publication.cell branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
publication.cell read for SELECT to {jamin_people}: e5ebb23aab6dee0f14cf8ba64fe347fd
publication.issue add for INSERT to {jamin_people}: a8caaea7a46288e17ef4167d15603769
publication.issue branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
publication.issue read for SELECT to {jamin_people}: 795a92ce8f9224a0796756ef0b43d22b
publication.release add for INSERT to {jamin_people}: 29129b887c3e95a81d830845e889418c
publication.release branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
publication.release read for SELECT to {jamin_people}: c7e9e44bf1cd73f9f9bfd571750b3dfd
publication.value add for INSERT to {jamin_people}: e9f1b9d2147b90998fb37dc00ab06c48
publication.value branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
publication.value read for SELECT to {jamin_people}: e10991d082f6221d5638d7b56f57a72b
publication.version add for INSERT to {jamin_people}: f4e560ac069d36c2b8cfab8351e858dd
publication.version branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
publication.version read for SELECT to {jamin_people}: 3e13ad893f22c7a84764163d8ccbc254
registry.area branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.area read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
registry.area_code branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.area_code read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
registry.branch branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.branch read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
registry.chosen_income add for INSERT to {jamin_people}: 779f262218a6e86fa01aebefa07eaa8a
registry.chosen_income branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.chosen_income read for SELECT to {jamin_people}: 5c1ba373875fc7bad2f2d40bee6db5bc
registry.correction add for INSERT to {jamin_people}: f3587c7146b91f09bf7a5acd34d9ba6f
registry.correction branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.correction read for SELECT to {jamin_people}: 983fcb1ef8ef979740b509f5284f3e98
registry.correction_decision add for INSERT to {jamin_people}: 0e5a2cfb4f2db9b18914f0404d5ccb39
registry.correction_decision branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.correction_decision read for SELECT to {jamin_people}: 40e9ed6c5e3fdf29191067ea0d4e6af4
registry.employer add for INSERT to {jamin_people}: 427db691a21174c3f9f6217d3832df3a
registry.employer branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.employer read for SELECT to {jamin_people}: 77193b887cb7056324bcd29c7f4c7e17
registry.employer_version add for INSERT to {jamin_people}: d86d20b2997d4b12d48271d2fb50f500
registry.employer_version branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.employer_version read for SELECT to {jamin_people}: 7790bf02f1070d885dbba8e28a645789
registry.employment add for INSERT to {jamin_people}: 63c3b71004066dc07a255a80a13fdf92
registry.employment branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.employment read for SELECT to {jamin_people}: f8c3b4289ca52259a447730fcd8baafe
registry.employment_version add for INSERT to {jamin_people}: f787616ea440eb0b21e799f7bf8b3169
registry.employment_version branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.employment_version read for SELECT to {jamin_people}: a4e653d2fca16a9162953650b7d60a21
registry.erasure branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.erasure read for SELECT to {jamin_people}: 788bcee4ae63a3972bc1b4feafd465fe
registry.membership add for INSERT to {jamin_people}: 826e2d35f54a7500c8e71ec754a85352
registry.membership branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.membership read for SELECT to {jamin_people}: c51b6472beefe13ae5926f6b4211d7ed
registry.merge add for INSERT to {jamin_people}: 03b2d370e0b9fc98abd001f115355647
registry.merge branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.merge read for SELECT to {jamin_people}: 3081ebd8a0a99bb2c191484e57a0cc72
registry.merge_undone add for INSERT to {jamin_people}: 920cf0a7192b8297982e0a91a13fa0c8
registry.merge_undone branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.merge_undone read for SELECT to {jamin_people}: 644d19665912f5dda41e780365565de0
registry.person add for INSERT to {jamin_people}: 509dfd43fb982ae6975e439893f83328
registry.person branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.person read for SELECT to {jamin_people}: f9ca686d7b7b76f4b39fbc9f47cc961e
registry.person_key add for INSERT to {jamin_people}: 820001b788f6ef6b76036cda4bfc4955
registry.person_key branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.person_key read for SELECT to {jamin_people}: 6807de3fb876742d2a03c39803308d07
registry.person_secret add for INSERT to {jamin_people}: f8030efc3baf8c9f4075ea8d7359921e
registry.person_secret branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.person_secret read for SELECT to {jamin_people}: 663fd9cf46182cae80269f3cb881b931
registry.person_version add for INSERT to {jamin_people}: bb70a2e2463c1f54d74946b50471c05b
registry.person_version branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.person_version read for SELECT to {jamin_people}: e55303cb45e994205a03d15dfbe9ca8e
registry.wage add for INSERT to {jamin_people}: a952aa0600de58929e50221574ad941c
registry.wage branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.wage read for SELECT to {jamin_people}: 722ddaea2ad0ecf26fc526e844344fde
registry.wage_report add for INSERT to {jamin_people}: 94c37a50443760b88bff86df43c910ec
registry.wage_report branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
registry.wage_report read for SELECT to {jamin_people}: b5042f4d5f89667ceb4871aefd355b7e
sign_in.address add for INSERT to {jamin_people}: 5bd931dd3ed3401f505cf3835a18c18c
sign_in.address branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
sign_in.address read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
sign_in.password add for INSERT to {jamin_people}: bb92796410c6f859253b3d2bf7d2c3fb
sign_in.password branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
sign_in.password read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
sign_in.subject add for INSERT to {jamin_people}: 3e1ce3c31d20a7be5623c72bd770f12d
sign_in.subject branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
sign_in.subject read for SELECT to {jamin_people}: 2fae21a9a599fb507fda05d08a30fd94
statistics.counted branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
statistics.counted read for SELECT to {jamin_people}: c1a281046375d850b9abb760c02ef383
statistics.paid branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
statistics.paid read for SELECT to {jamin_people}: 4cde0647f9d402d1f9a9e50590614dde
statistics.paid_cell branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
statistics.paid_cell read for SELECT to {jamin_people}: 32b2c44965d3663ff01c18d442bd9114
statistics.paid_sum branch_itself for ALL to {jamin_system}: a6d6e4d5cb7d9f95cdf438cccb80a1cd
statistics.paid_sum read for SELECT to {jamin_people}: 67176a15f044c87212258f2508b01aa2

-- rights: 142
jamin_app DELETE SELECT UPDATE on outbox.due
jamin_app INSERT SELECT on access.answered
jamin_app INSERT SELECT on access.grant
jamin_app INSERT SELECT on access.grant_withdrawn
jamin_app INSERT SELECT on access.key_withdrawn
jamin_app INSERT SELECT on access.person
jamin_app INSERT SELECT on access.person_event
jamin_app INSERT SELECT on access.read_log
jamin_app INSERT SELECT on claims.approval
jamin_app INSERT SELECT on claims.claim
jamin_app INSERT SELECT on claims.confirmation
jamin_app INSERT SELECT on claims.decision
jamin_app INSERT SELECT on claims.fact
jamin_app INSERT SELECT on claims.heirs
jamin_app INSERT SELECT on claims.objection
jamin_app INSERT SELECT on claims.objection_outcome
jamin_app INSERT SELECT on claims.paper
jamin_app INSERT SELECT on claims.part
jamin_app INSERT SELECT on claims.renewal
jamin_app INSERT SELECT on claims.return
jamin_app INSERT SELECT on claims.scholarship_proposal
jamin_app INSERT SELECT on claims.state
jamin_app INSERT SELECT on claims.stop
jamin_app INSERT SELECT on contributions.accepted_report
jamin_app INSERT SELECT on contributions.bill
jamin_app INSERT SELECT on contributions.bill_state
jamin_app INSERT SELECT on contributions.grid
jamin_app INSERT SELECT on contributions.receipt
jamin_app INSERT SELECT on contributions.share
jamin_app INSERT SELECT on house.law
jamin_app INSERT SELECT on outbox.delivery
jamin_app INSERT SELECT on outbox.secret
jamin_app INSERT SELECT on outbox.subscriber_end
jamin_app INSERT SELECT on outbox.subscription
jamin_app INSERT SELECT on payments.bank_account
jamin_app INSERT SELECT on payments.bank_entry
jamin_app INSERT SELECT on payments.batch_approval
jamin_app INSERT SELECT on payments.batch_member
jamin_app INSERT SELECT on payments.batch_refusal
jamin_app INSERT SELECT on payments.file
jamin_app INSERT SELECT on payments.outcome
jamin_app INSERT SELECT on payments.payee_key
jamin_app INSERT SELECT on payments.payment
jamin_app INSERT SELECT on payments.resolution
jamin_app INSERT SELECT on payments.resolution_decision
jamin_app INSERT SELECT on payments.statement
jamin_app INSERT SELECT on payments.status_line
jamin_app INSERT SELECT on publication.cell
jamin_app INSERT SELECT on publication.issue
jamin_app INSERT SELECT on publication.release
jamin_app INSERT SELECT on publication.value
jamin_app INSERT SELECT on registry.area
jamin_app INSERT SELECT on registry.area_code
jamin_app INSERT SELECT on registry.branch
jamin_app INSERT SELECT on registry.chosen_income
jamin_app INSERT SELECT on registry.correction
jamin_app INSERT SELECT on registry.correction_decision
jamin_app INSERT SELECT on registry.employer
jamin_app INSERT SELECT on registry.employer_version
jamin_app INSERT SELECT on registry.employment
jamin_app INSERT SELECT on registry.employment_version
jamin_app INSERT SELECT on registry.membership
jamin_app INSERT SELECT on registry.merge
jamin_app INSERT SELECT on registry.merge_undone
jamin_app INSERT SELECT on registry.person
jamin_app INSERT SELECT on registry.person_key
jamin_app INSERT SELECT on registry.person_secret
jamin_app INSERT SELECT on registry.person_version
jamin_app INSERT SELECT on registry.wage
jamin_app INSERT SELECT on registry.wage_report
jamin_app INSERT on access.key
jamin_app INSERT on sign_in.address
jamin_app INSERT on sign_in.password
jamin_app INSERT on sign_in.subject
jamin_app SELECT on access.posting
jamin_app SELECT on access.right
jamin_app SELECT on access.role
jamin_app SELECT on claims.pension
jamin_app SELECT on claims.scholarship
jamin_app SELECT on house.business_day
jamin_app SELECT on house.day_worked
jamin_app SELECT on house.example
jamin_app SELECT on house.example_whole
jamin_app SELECT on ledger.account
jamin_app SELECT on ledger.account_kind
jamin_app SELECT on ledger.batch
jamin_app SELECT on ledger.closed_month
jamin_app SELECT on ledger.entry
jamin_app SELECT on ledger.hold_end
jamin_app SELECT on ledger.sealed
jamin_app SELECT on ledger.transfer
jamin_app SELECT on outbox.delivery_state
jamin_app SELECT on outbox.event
jamin_app SELECT on outbox.kind
jamin_app SELECT on outbox.replay
jamin_app SELECT on outbox.subscriber
jamin_app SELECT on payments.batch
jamin_app SELECT on payments.open_entry
jamin_app SELECT on payments.open_status
jamin_app SELECT on payments.payment_state
jamin_app SELECT on payments.statement_break
jamin_app SELECT on payments.status_code
jamin_app SELECT on payments.unmatched
jamin_app SELECT on publication.version
jamin_app SELECT on registry.effective_membership
jamin_app SELECT on registry.erasure
jamin_app SELECT on statistics.counted
jamin_app SELECT on statistics.paid
jamin_app SELECT on statistics.paid_cell
jamin_app SELECT on statistics.paid_entry
jamin_app SELECT on statistics.paid_sum
jamin_app SELECT on statistics.paid_uncounted
jamin_app USAGE on access.grant_id_seq
jamin_app USAGE on access.key_number
jamin_app USAGE on access.person_number
jamin_app USAGE on access.read_log_id_seq
jamin_app USAGE on claims.claim_number
jamin_app USAGE on contributions.bill_number
jamin_app USAGE on contributions.receipt_number
jamin_app USAGE on outbox.event_number
jamin_app USAGE on outbox.subscriber_number
jamin_app USAGE on payments.bank_entry_id_seq
jamin_app USAGE on payments.batch_number
jamin_app USAGE on payments.outcome_id_seq
jamin_app USAGE on payments.payment_number
jamin_app USAGE on payments.resolution_id_seq
jamin_app USAGE on payments.statement_id_seq
jamin_app USAGE on payments.status_line_id_seq
jamin_app USAGE on publication.release_number
jamin_app USAGE on registry.kpj
jamin_app USAGE on sign_in.password_id_seq
jamin_system INSERT on access.signing_in
jamin_system INSERT on access.signing_out
jamin_system INSERT on house.business_day
jamin_system INSERT on house.day_worked
jamin_system INSERT on house.example
jamin_system INSERT on house.example_whole
jamin_system SELECT on sign_in.account
jamin_system SELECT on sign_in.address
jamin_system SELECT on sign_in.password
jamin_system SELECT on sign_in.subject
jamin_system SELECT on sign_in.user

-- functions: 132
access.act(p_secret text, p_role text, p_at timestamp with time zone) returns jsonb as owner 2141355046428f1c6fac0cbdd1b64c44
access.acting() returns jsonb 070bada72fff489631191f1d9f204965
access.actor() returns text[] as owner 3e62b3896b73ce20f4deb2e807ea1178
access.branch_of_payer(p_payer text) returns text as owner 2091286fcbfd44d475b0d6b1feff2a06
access.branches(p_action text) returns text[] 741792efba7690c7be6b7983df93f88c
access.branches_of(p_scope text, p_of text) returns SETOF text as owner ccacec6f1d2890a3c3949dda236cf547
access.can(p_action text) returns boolean 2e2170e3840d1e481ac54e7bc87d6a25
access.check_action() returns trigger as owner f817e53432e3648cf0f8eebd49df4c3e
access.check_entries() returns trigger as owner e4868b2f9fbacbcdfa49e68ccb3f35d9
access.check_erasure() returns trigger as owner 6c7406dc09955cbf9f43c3c3772ffee1
access.check_grantable() returns trigger as owner 3f2eb42849d9771a08109ee5d63dd5c8
access.check_key_hand() returns trigger as owner 97b6e8d3ebf7dc808dbf81f263d0ad89
access.check_key_role() returns trigger as owner 8815d85b3057417b2ab41ac0b03d1fb5
access.check_manages_all() returns trigger as owner 11fc24d412b4093e5f47b17f90c479b5
access.check_posting() returns trigger as owner 8aa7f93424a8f19205416046bc34146e
access.code_of(p_words text, p_key bytea) returns text dda204528d01eb1ce57972fe114d1eb2
access.employed_members(p_action text) returns SETOF bigint as owner 8318f120222affbe4fc1fd696c5e539f
access.employer_ids(p_action text) returns bigint[] as owner dfcc7aa204fc1e2e83fcb0ac6271f58a
access.employers(p_action text) returns text[] 5e6277beb0270a826c0b7a2b144aae19
access.enter(p_secret text, p_role text, p_at timestamp with time zone, OUT held text[], OUT acting jsonb) returns record as owner 6620bc855c96d7d4ee17e37fe6aeb09d
access.everywhere(p_action text) returns boolean 4c3232bc7d5b329d5bf0814b264d393a
access.file_opened(p_person bigint) returns boolean as owner c85cfbf3628481dd0f8bb89b9d7760bd
access.guard(IN p_table regclass, IN p_read text, IN p_add text) 576178ac4c4f68363db68f8e22e471d9
access.guard_anew(IN p_table regclass, IN p_read text, IN p_add text) 17222cfac56e4f4fb7e052cb2e8ddba4
access.guarded() returns boolean 8763db992347315ae5d95e20d9f31724
access.held_by(p_secret text, p_at timestamp with time zone) returns TABLE(id text, name text, kind text, role text, scope text, of text) as owner 848a278e680c3b7ea33fe16b26e31154
access.listed(p_action text, p_place integer) returns text[] 455aabb90015f8d0a61d80a44009e8e3
access.manages(p_action text, p_scope text, p_of text) returns boolean as owner 4550724933a3aeeb59a3cc85dacb9638
access.me() returns text 8152d93d794f691ee7f97625aff05358
access.memberships(p_action text) returns text[] f60f92ca5a116cc15c86abc44b12d3d1
access.must(p_action text) returns void as owner 767f624232df32afc378811c2b341df7
access.reaches(p_action text, p_branch text, p_employer text, p_membership text) returns boolean 27a160d824c1c3e28d2f9b75d70ee616
access.seal(p_through timestamp with time zone, OUT number bigint, OUT transfers bigint, OUT through timestamp with time zone) returns record as owner d7b0b297a3b22cc4d82d1710168ee7bb
access.secret_key() returns bytea as owner bdf3b70f837fabdda74e4e8e85da7ab6
access.sees_account(p_kind text, p_owner text) returns boolean as owner 62631d09c126dc883fe0897d70b384c8
access.sees_claim(p_claim text) returns boolean as owner 6e54bf7484e232d28a825e03e96da599
access.sees_employer(p_employer bigint) returns boolean as owner a9fd1d6653baa3155deb5eabeb3275a9
access.sees_payment(p_payment text) returns boolean as owner 6aa1f214b64d6a6fac8d27bd0f734b7e
access.turn(p_holder text, p_key text, OUT request bytea, OUT status smallint, OUT answer text) returns record e32729d132ce008ee4efd463c23e5e7b
access.written(p_predicate text) returns text af0f10b707c5ff558bf72631b6efab9d
claims.approve_school_year(p_claim text, p_number integer, p_at timestamp with time zone, p_by text) returns bigint as owner d3820fd309a4d166511e340f85da7487
claims.carry_known() returns trigger as owner 4671cbe4cad7e5dd2aa1b0e6ae0c52c9
claims.check_all_undecided() returns trigger as owner f8c43c807c8c88e1bd63b888ca157996
claims.check_last() returns trigger as owner ae44048f3fa18bcdb22cb3c1dfbe42e8
claims.check_living() returns trigger as owner f0ce8618a6393a36388da12a5b2850c7
claims.check_objection() returns trigger as owner a3047d41161322284e5e40b8f0eb09d3
claims.check_objection_outcome() returns trigger as owner a39e9c9233070e02905233637e1d38ec
claims.check_one_open() returns trigger as owner ff56728a93e9ac80ee7c9a8217f2a15a
claims.check_undecided() returns trigger as owner 5b542112bbb51ee6a9e924f1529570d4
claims.heirs_claim(p_membership text) returns text a840e74b200ad2c50d558d0dd1fcbe70
claims.is_of_heirs(p_claim text) returns boolean f78c430b7abcc09fdf25ec2ce8e0f705
claims.is_owed(p_claim text, p_line integer) returns boolean as owner 2ddea1eae918c615ca747bb835c09ab4
claims.is_stopped(p_claim text, p_line integer, p_benefit text) returns boolean as owner b6df383b5dd65c8694303c15914a6b98
claims.linked(p_claim text) returns SETOF text as owner fc64bf0a80b5a97a6c434499f4f98dbe
claims.lock(p_claim text) returns boolean as owner d4d8bdac9d35d3067d533812e095937d
claims.open_claim(p_membership text, p_ask text, p_but text) returns text as owner 3937c0afbb2e80567cd6a9d40f360f3d
contributions.lock_payer(p_payer text) returns void as owner 59567c8c35950c642be2a36dd1eb605f
house.check_day() returns trigger as owner caf57be6a7ad9b2556c797d1389b1f9c
house.check_example() returns trigger as owner 4bff6c214453a768db0358c41aba2560
ledger.balance(p_fund text, p_kind text, p_owner text, p_happened_on date, p_recorded_at timestamp with time zone) returns bigint as owner 8b9126356a6eb02441ab1dad41ae0b56
ledger.balance_unasked(p_fund text, p_kind text, p_owner text, p_happened_on date, p_recorded_at timestamp with time zone) returns bigint as owner 79384faabb495c0183bf5339632a6394
ledger.check_balanced() returns trigger as owner d7cf453334fe9601e020c5ac901633cd
ledger.check_isolation() returns void 9aae0b8beea9599511b25c22870893cc
ledger.check_joined() returns trigger as owner 4496d2d2e8691bb907946861e2f5fa75
ledger.close_month(p_month date, p_closed_at timestamp with time zone, p_closed_by text) returns void as owner a69f4d2ae36fbdc48e0c695e536009f3
ledger.content_of(p_kind text, p_cause_kind text, p_cause text, p_corrects bigint, p_happened_on date, p_fund text[], p_account_kind text[], p_owner text[], p_amount bigint[]) returns bytea 749414f1f30af6b5074bb898561fdbd7
ledger.digests(p_transfers bigint[]) returns TABLE(transfer bigint, digest bytea) as owner 8e84ae56dcfa050defa224b9721809f0
ledger.end_hold(p_hold_key text, p_outcome text, p_key text, p_happened_on date, p_recorded_at timestamp with time zone, p_account_kind text, p_owner text, OUT id bigint, OUT replayed boolean) returns record as owner 2341b74eec544dbcf1436a5dbffefa47
ledger.gate() returns bigint 594548b3a3f84070d8d8f2bcdf52f32d
ledger.hash_of_batch(p_batch bigint, p_previous bytea) returns bytea as owner a4031e36fe51fbc8b11999889946c024
ledger.keep() returns trigger 8845b5735c8673eb6d59ac5d0771c518
ledger.make_accounts(p_fund text[], p_kind text[], p_owner text[], p_found bigint[]) returns bigint[] 78ed2b59812c34c177153e39e300392e
ledger.post(p_key text, p_kind text, p_cause_kind text, p_cause text, p_happened_on date, p_recorded_at timestamp with time zone, p_fund text[], p_account_kind text[], p_owner text[], p_amount bigint[], p_corrects bigint, OUT id bigint, OUT replayed boolean) returns record as owner 203b3f7f3b21ed4bae3321716197e1d9
ledger.post_all(p_key text[], p_kind text[], p_cause_kind text[], p_cause text[], p_corrects bigint[], p_happened_on date[], p_recorded_at timestamp with time zone[], p_transfer integer[], p_fund text[], p_account_kind text[], p_owner text[], p_amount bigint[]) returns TABLE(id bigint, replayed boolean) as owner 95b520aeee20fef179c3baf8c8ebad48
ledger.refuse(p_code text, p_data jsonb) returns void 6da38eeab003217bfc0aeb5534214876
ledger.seal(p_through timestamp with time zone, OUT number bigint, OUT transfers bigint, OUT through timestamp with time zone) returns record as owner 55b567d95929c9825dfd6b50b5b16a83
ledger.verify(OUT batch bigint, OUT problem text) returns SETOF record as owner 9f52c8b21d259c6c84fad59e13b64ca2
ledger.verify_unasked(OUT batch bigint, OUT problem text) returns SETOF record as owner 8a190e96834eab3059666f22780051fb
outbox.check_event() returns trigger as owner 027faed6f81fc57f76dcd7133cbeb944
outbox.is_active(p_subscriber text, p_now timestamp with time zone) returns boolean 44da0b9ba44798d5edb7d03eb2800b3d
outbox.put_in_order(p_now timestamp with time zone) returns bigint as owner f0d3b29dfc86ae939cc197b00ea0c3e9
outbox.refuse(p_code text, p_data jsonb) returns void 6da38eeab003217bfc0aeb5534214876
outbox.replay(p_subscriber text, p_after bigint, p_through bigint, p_at timestamp with time zone, p_by text) returns bigint as owner f9f1a33f29bedba2820b4d5b4f9c66c6
payments.check_approval() returns trigger as owner 11bff127c7a5380e2136b14527252cde
payments.check_decision() returns trigger as owner 5d59c242cf60554db79203d304cda73a
payments.check_entry() returns trigger as owner 564ef29be1282de1e3342782f525b969
payments.check_file() returns trigger as owner fd4132a74d336f95893b2b714de43bb3
payments.check_members() returns trigger as owner 3a55856402aaeaa90f0fbe237ca8f65f
payments.check_outcome() returns trigger as owner 4373b56364428345f523f04c025580d9
payments.check_payee() returns trigger as owner 17787e5bea7f0f9ec19e88630dacdff2
payments.check_payment() returns trigger as owner eb96e38d0381f2729d321b10e16e49b7
payments.check_refusal() returns trigger as owner ddeb7da391c75a87eab7e6c43dd1150e
payments.check_resolution() returns trigger as owner bce2e5759f3d6264a45119956146d0c9
payments.check_statement() returns trigger as owner b0d83388e4ee3d97cc90fc52faaf2b39
payments.day_in_the_books(p_day date, p_today date) returns date as owner 87b8608646af56ad2bf4156274c678dd
payments.mismatch(p_amount bigint, p_bank_account text, p_state payments.payment_state) returns text 7851246f607fe4bdb8283173ad726370
payments.numbered(p_letter text, p_number bigint) returns text 552fb3f5beaa1132eee7496e24b33e5b
payments.registered_account(p_claim text, p_at timestamp with time zone) returns TABLE(person text, wrapped bytea, sealed bytea) as owner 41e389bbccc2096c25d28dfe047f89e3
publication.check_issue() returns trigger as owner 25f846f174ad9300e01b237e1cd5246f
publication.check_values() returns trigger as owner 380fe728b8e5fd76b62c9c81c486ecc4
publication.check_version() returns trigger as owner 48e4e687b888b3fa95d643afa3f4cb83
publication.published(p_release text, p_version integer, p_from date, p_to date, p_synthetic boolean) returns TABLE(branch text, region text, from_day date, to_day date, programme text, cases bigint) as owner 46c241558049a16e4858f4898ba70cb9
registry.cards_of(p_membership bigint, p_known timestamp with time zone) returns TABLE(membership bigint, effective bigint) 463da21fdf24f6771f441eea83f56d64
registry.check_corrected() returns trigger as owner 1543ae73f236e34b037b6e7239eefa2e
registry.check_merge() returns trigger as owner e952f733b8bcb17d30751503682a0951
registry.check_undone() returns trigger as owner a1cfe75dbac7857bcb089c245ab279cb
registry.count_anew() returns void as owner bce8eb9f8137e343456088d2ee6d118f
registry.end_employer_version() returns trigger as owner 92d85dd62f1dd87c88ea6f74d9bc9470
registry.end_employment_version() returns trigger as owner f8248b819068c9f78fb2ed4378ed82fe
registry.end_person_secret() returns trigger as owner 8b420ba256a2ffea2192679ca6fc12e0
registry.end_person_version() returns trigger as owner f01d610525c063a3576da037fe513247
registry.erase_person(p_person bigint, p_at timestamp with time zone, p_by text, p_why text) returns void as owner 355b5e13a55c2dd6d3e15b00aabfedea
registry.merged(p_known timestamp with time zone) returns TABLE(membership bigint, effective bigint) 2cb1eeab39eb09fe7eed4182d272ff37
registry.public_id(p_letter text, p_id bigint) returns text 57d5a2959c2012f2a7c3d6bc1bc14a83
statistics.active_members(p_branch text, p_region text, p_on date, p_known timestamp with time zone, p_employed text[], p_paying text[], p_group text) returns TABLE(part text, segment text, members bigint) as owner 91b453a0cf54dd26c4a46ad9c45ae5f4
statistics.add_sums(p_after bigint, p_through bigint) returns void bfdfb72f89c784fba48f1c6c70a86202
statistics.adrift() returns TABLE(branch text, programme text, day date, batch bigint) as owner cb897cd1573829a0d9ee8f66f90789c9
statistics.arrears(p_branch text, p_region text, p_from date, p_on date, p_position bigint, p_group text) returns TABLE(part text, segment text, bills bigint, payers bigint, owed bigint) as owner 6a2d33b0492fcc8f89ba9dc9c7ad196f
statistics.arrears_rows(p_branches text[], p_from date, p_on date, p_position bigint) returns TABLE(bill text, payer text, branch text, segment text, month date, days integer, owed bigint) d26d2972bcab5f381d085112c7570da3
statistics.branches_asked(p_branch text, p_region text) returns text[] as owner 13aae525ffe0d461b188647299b10615
statistics.contribution_payers(p_branch text, p_region text, p_from date, p_to date, p_position bigint) returns TABLE(billed bigint, received bigint) as owner 215c2559512a1c5dd85bf3e674e6355c
statistics.contribution_rows(p_branches text[], p_from date, p_to date, p_position bigint) returns TABLE(bill text, branch text, segment text, programme text, month date, transfer bigint, day date, billed bigint, received bigint) 9783b23a784aaa13c9aadd05f21cb354
statistics.contributions(p_branch text, p_region text, p_from date, p_to date, p_position bigint, p_group text) returns TABLE(part text, segment text, programme text, bills bigint, billed bigint, received bigint) as owner 0c2622acfad08395acd5b7ee63f0523b
statistics.count_sealed(OUT batches bigint, OUT counted_through bigint) returns record as owner 689fd07f786835e516febd1c5c3a6961
statistics.group_of(p_group text, p_branch text, p_day date) returns text b353653099ebc3edb8d8b233bae131a6
statistics.known_at(p_position bigint) returns timestamp with time zone as owner be2b2f520b99250ac89be924ab203dc6
statistics.member_rows(p_branches text[], p_on date, p_known timestamp with time zone, p_employed text[], p_paying text[]) returns TABLE(membership text, branch text, segment text) bee4fff19d3e3746ca70ac51536329c2
statistics.not_counted() returns TABLE(transfer bigint, batch bigint, branch text, programme text, day date, claim text, payment text, payments integer, claims integer, sen bigint) 0ec37b9c2fccb66dfea0e45d4c2118bc
statistics.person_rows(p_branches text[], p_from date, p_to date, p_position bigint) returns TABLE(person text, branch text, programme text, day date, claim text, payment text, transfer bigint, payments integer) a2f8a6a3d759a89c1918997bea4d1bd9
statistics.persons_paid(p_branch text, p_region text, p_from date, p_to date, p_position bigint, p_group text) returns TABLE(part text, programme text, persons bigint) as owner 066f05f85648323ca15f609a813f21ca
statistics.service_rows(p_branches text[], p_from date, p_to date, p_position bigint) returns TABLE(claim text, branch text, programme text, complete_on date, paid_on date, days integer, payment text, transfer bigint) a2bb477bbc69526944902abfeaad16b8
statistics.service_times(p_branch text, p_region text, p_from date, p_to date, p_position bigint, p_group text) returns TABLE(part text, programme text, claims bigint, median integer, ninth integer, longest integer) as owner cc4f994ffd4a7ef80fc7ef5373e0c817
