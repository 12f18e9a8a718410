// The one class of operating errors: a code and data; whoever speaks to people words it.

type ErrorData = { readonly [key: string]: unknown };

export class OperatingError extends Error {
  readonly code: string;
  readonly data: ErrorData;

  constructor(code: string, data: ErrorData = {}) {
    super(`${code} ${JSON.stringify(data)}`);
    this.name = 'OperatingError';
    this.code = code;
    this.data = data;
  }
}

/** The state in which functions of the database raise an operating error: message the code, detail the data as JSON. */
const RAISED = 'JM000';

/** What the database raised as an operating error, as one; anything else as it came. */
export function operatingError(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || !('code' in thrown) || thrown.code !== RAISED) return thrown;
  const detail = 'detail' in thrown && typeof thrown.detail === 'string' ? thrown.detail : '{}';
  return new OperatingError(thrown.message, JSON.parse(detail) as ErrorData);
}
