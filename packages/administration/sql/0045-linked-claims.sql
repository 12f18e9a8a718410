-- Claims that an objection links: a stop holds for those that follow, and the dispute of an old objection is that of its claim.

create function claims.is_stopped(p_claim text, p_line integer, p_benefit text) returns boolean language sql stable
  security definer set search_path = claims, pg_temp as $$
  with recursive before (claim) as (
    select r.objected from claims.renewal r where r.claim = p_claim
    union select r.objected from before b join claims.renewal r on r.claim = b.claim
  ), after (claim) as (
    select r.claim from claims.renewal r where r.objected = p_claim
    union select r.claim from after a join claims.renewal r on r.objected = a.claim
  )
  select exists (select from claims.stop s where s.claim = p_claim and s.from_line <= p_line)
    -- Of a claim before, what stood ahead of its stop goes on; nothing else does, under whatever number.
    or exists (select from before b join claims.stop s on s.claim = b.claim join claims.approval a on a.claim = b.claim
               where not exists (select from claims.part p where p.claim = a.claim and p.decision = a.decision
                                 and p.benefit = p_benefit and p.line < s.from_line))
    -- Of a claim that follows, what was stopped there is stopped here too.
    or exists (select from after f join claims.stop s on s.claim = f.claim join claims.approval a on a.claim = f.claim
               join claims.part p on p.claim = a.claim and p.decision = a.decision
               where p.benefit = p_benefit and p.line >= s.from_line)
$$;
comment on function claims.is_stopped is
  'Whether a part falls due no more: by a stop of its claim, or of one that an objection links. For who sees the part already.';
revoke all on function claims.is_stopped from public;
grant execute on function claims.is_stopped to jamin_app;

-- The default of 0023 gave every objection of before the dispute and the body of JHT.
update claims.objection o set
  dispute = case c.ask when 'jkk' then 'jkk-determination' else c.ask end,
  body = case c.ask when 'jkk' then 'labour-inspector' when 'jkp' then 'deliberation' else 'complaint-unit' end
from claims.claim c
where c.id = o.claim and c.ask <> 'jht' and o.dispute = 'jht';
alter table claims.objection alter column dispute drop default;
alter table claims.objection alter column body drop default;

-- What the branch knew of a claim it knows of the one that follows: in its own name, which nobody else uses.
create function claims.carry_known() returns trigger language plpgsql
  security definer set search_path = claims, pg_temp as $$
begin
  insert into claims.fact (claim, number, name, value, source, stated_at, stated_by)
  select new.claim, (select coalesce(max(f.number), 0) from claims.fact f where f.claim = new.claim)
      + row_number() over (order by last.name), last.name, last.value, last.source, new.renewed_at, last.stated_by
  from (select distinct on (f.name) f.* from claims.fact f
        where f.claim = new.objected and f.source in ('registry', 'ledger') order by f.name, f.number desc) last
  where last.value is not null and not exists (select from claims.fact f where f.claim = new.claim and f.name = last.name);
  return null;
end $$;
create trigger known_goes_on after insert on claims.renewal for each row execute function claims.carry_known();
revoke all on function claims.carry_known from public;
