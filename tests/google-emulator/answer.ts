/** A request as a route sees it. */
export interface EmulatedRequest {
  readonly method: string;
  /** The host of Google's that was meant. */
  readonly host: string;
  readonly path: string;
  readonly params: URLSearchParams;
  /** Parsed, when it is JSON. */
  readonly body: unknown;
  readonly text: string;
}

export interface EmulatedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; bytes as they are. */
  readonly body: unknown;
}

/** What Google answers when it refuses: `{ error: { code, message, status } }`. */
export class Refusal extends Error {
  readonly code: number;
  readonly status: string;
  readonly details: readonly unknown[];

  constructor(code: number, status: string, message: string, details: readonly unknown[] = []) {
    super(message);
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export const invalid = (message: string): Refusal => new Refusal(400, 'INVALID_ARGUMENT', message);
export const notFound = (): Refusal => new Refusal(404, 'NOT_FOUND', 'Requested entity was not found.');
/** The sentences with which Google refuses whatever was asked. */
const said: ReadonlyMap<number, readonly [string, string]> = new Map([
  [401, ['UNAUTHENTICATED', 'Request had invalid authentication credentials.']],
  [403, ['PERMISSION_DENIED', 'The caller does not have permission']],
  [404, ['NOT_FOUND', 'Requested entity was not found.']],
  [
    429,
    [
      'RESOURCE_EXHAUSTED',
      "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'",
    ],
  ],
  [500, ['INTERNAL', 'Internal error encountered.']],
  [503, ['UNAVAILABLE', 'The service is currently unavailable.']],
]);

export const refusalOf = (code: number): Refusal => {
  const [status, message] = said.get(code) ?? ['UNKNOWN', 'Unknown error.'];
  return new Refusal(code, status, message);
};

export const answerOf = ({ code, status, message, details }: Refusal): EmulatedAnswer => ({
  status: code,
  body: { error: { code, message, status, ...(details.length === 0 ? {} : { details }) } },
});
