// A release of a branch for the tests of rights, made with the rights of the branch itself.

type Run = (text: string) => Promise<unknown>;

/** One version that is out, and one that waits for a second person. */
export async function released(run: Run, branch: string, now: string): Promise<string> {
  const by = `'${now}', 'seed'`;
  const release = await run(`insert into publication.release
    (key, branch, from_day, to_day, planned_on, synthetic, made_at, made_by)
    values ('${branch}', '${branch}', '2024-01-01', '2024-06-30', '2024-07-24', true, ${by}) returning id`);
  const version = (number: number, reason: string) =>
    run(`with made as (insert into publication.version
      (release, number, position, template, text_id, text_en, reason, prepared_at, prepared_by)
      select '${release}', ${number}, max(batch), '[]', 'x', 'x', ${reason},
        ${by} from statistics.counted returning number)
    , valued as (
      insert into publication.value select '${release}', number, 'paid.jht', 'cases', 5 from made)
    insert into publication.cell (release, version, list, name, programme, branch, from_day, to_day, cases, amount)
      select '${release}', number, 'month', '*', 'jht', '${branch}', '2024-01-01', '2024-06-30', 5, 500 from made`);
  await version(1, 'null');
  await run(`insert into publication.issue values ('${release}', 1, 'seed', '${now}', 'second', '${now}')`);
  await version(2, "'late'");
  return String(release);
}
