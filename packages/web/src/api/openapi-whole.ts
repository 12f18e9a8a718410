// The description of the whole API: what everybody may ask without an account, and the branch.
import { openApiDocument } from './openapi.ts';

/** What describes the branch is loaded when somebody wants to read it. */
export async function wholeDocument(): Promise<object> {
  const { branchPaths } = await import('../branch-api/branch-openapi.ts');
  const { paths, securitySchemes, tags } = branchPaths();
  const open = openApiDocument();
  return {
    ...open,
    paths: { ...open.paths, ...paths },
    components: { ...open.components, securitySchemes },
    tags: [...(open.tags ?? []), ...tags],
  };
}
