export type MaybePromise<T> = T | Promise<T>;

/** The response to a request; `page` and `addin` are documents with policies of their own. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly policy?: Policy;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Which content security policy a document gets; everything that is not a document gets the strictest one. */
export type Policy = 'closed' | 'page' | 'addin';

const shared = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'"];

/** Everything is loaded from this server; inline scripts and styles are blocked. */
export const policies: Readonly<Record<Policy, string>> = {
  closed: [...shared, 'sandbox'].join('; '),
  page: [
    ...shared,
    "script-src 'self'",
    "style-src 'self'",
    // Pictures of the workbook are sent with its sheet.
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  // Microsoft's library creates script elements from addresses, which trusted types would block.
  addin: [
    ...shared,
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
  ].join('; '),
};

/** Headers of every response. Nothing is cached: a workbook's cells must not outlive the page. */
export function headersOf({
  type,
  policy = 'closed',
  headers = {},
}: Answer): Readonly<Record<string, string>> {
  return {
    'content-type': type,
    'content-security-policy': policies[policy],
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    // `no-referrer` would make the page's own requests send `Origin: null`.
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...headers,
  };
}

/** A response with JSON that is already text. */
export const jsonText = (body: string, status = 200): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  body,
});

export const json = (value: unknown, status = 200): Answer => jsonText(JSON.stringify(value), status);

export const notFound: Answer = json({ problem: 'not-found' }, 404);
