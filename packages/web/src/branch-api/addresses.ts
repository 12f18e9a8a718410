// Every address of the branch's API by the name of its operation, below /api/v1: all that a client needs to know of it.
export const addresses = {
  me: 'GET /me',
  fileClaim: 'POST /claims',
  claims: 'GET /claims',
  claim: 'GET /claims/{claim}',
  stateFacts: 'POST /claims/{claim}/facts',
  seePapers: 'POST /claims/{claim}/papers',
  readiness: 'GET /claims/{claim}/readiness',
  decideClaim: 'POST /claims/{claim}/decisions',
  decision: 'GET /claims/{claim}/decisions/{number}',
  replay: 'GET /claims/{claim}/decisions/{number}/replay',
  approveDecision: 'POST /claims/{claim}/decisions/{number}/approval',
  returnDecision: 'POST /claims/{claim}/decisions/{number}/return',
  namePayee: 'POST /claims/{claim}/payee',
  grantScholarship: 'POST /claims/{claim}/scholarships',
  confirmData: 'POST /claims/{claim}/confirmations',
  stopParts: 'POST /claims/{claim}/stop',
} as const satisfies { readonly [id: string]: `${'GET' | 'POST' | 'PUT'} /${string}` };

export type AddressId = keyof typeof addresses;

/** What is sent to these is a file, and so larger. */
const files: ReadonlySet<string> = new Set(['reportWages', 'importStatement', 'importStatus']);

export function isFile(id: string): boolean {
  return files.has(id);
}
