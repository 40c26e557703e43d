import type { Answer, ServedFinding } from './served-finding';

/** Types that a browser takes a file for what it is by (WHATWG MIME Sniffing; RFC 9239 for JavaScript). */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  html: ['text/html'],
  js: ['text/javascript', 'application/javascript', 'application/x-javascript'],
  css: ['text/css'],
  png: ['image/png'],
  svg: ['image/svg+xml'],
};

/** Where Microsoft's library for add-ins comes from. */
const LIBRARY = 'https://appsforoffice.microsoft.com';

/** A host of each kind that shows the pane in a frame: Excel on the web, in its own and in SharePoint's pages. */
const FRAMES = ['cloud.microsoft', 'officeapps.live.com', 'office.com', 'sharepoint.com'];

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** The sources of a directive of a Content-Security-Policy; `undefined` where it has none of that name. */
function directive(policy: string, name: string): string | undefined {
  const found = policy
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.toLowerCase().startsWith(`${name} `));
  return found?.slice(name.length + 1);
}

const allows = (sources: string, hosts: readonly string[]): boolean =>
  /(^|\s)(\*|https:)(\s|$)/.test(sources) || hosts.every((host) => sources.includes(host));

type Found = Omit<ServedFinding, 'file'>;

function policyFindings(policy: string): readonly Found[] {
  const frames = directive(policy, 'frame-ancestors');
  const scripts = directive(policy, 'script-src') ?? directive(policy, 'default-src');
  return [
    ...(frames !== undefined && !allows(frames, FRAMES)
      ? [{ code: 'frames-not-named' as const, isFault: true, found: `frame-ancestors ${frames}` }]
      : []),
    ...(scripts !== undefined && !allows(scripts, [LIBRARY])
      ? [{ code: 'library-refused' as const, isFault: true, found: policy }]
      : []),
  ];
}

/** Whether the file may be shown, and for how long people are left with what they have. */
function keepingFindings(extension: string, kept: string): readonly Found[] {
  const isPicture = extension === 'png' || extension === 'svg';
  if (isPicture)
    return /no-store/i.test(kept)
      ? [{ code: 'never-kept', isFault: true, found: `Cache-Control: ${kept}` }]
      : [];
  if (extension !== 'html' && extension !== 'js') return [];
  const seconds = /max-age\s*=\s*"?(\d+)/i.exec(kept)?.[1];
  const isAsked = /no-cache|no-store/i.test(kept) || (seconds !== undefined && Number(seconds) === 0);
  return isAsked
    ? []
    : [{ code: 'kept-long', isFault: false, found: kept === '' ? '' : `Cache-Control: ${kept}` }];
}

/** What the headers of an answer say against showing the file in Excel, or for showing an old one. */
export function headerFindings(file: string, { header }: Answer): readonly ServedFinding[] {
  const extension = extensionOf(file);
  const type = (header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const frames = header('x-frame-options');
  const isPage = extension === 'html';
  const found: readonly Found[] = [
    ...(TYPES[extension]?.includes(type) === false
      ? [{ code: 'wrong-type' as const, isFault: true, found: `Content-Type: ${type}` }]
      : []),
    ...(isPage && frames !== null
      ? [{ code: 'frames-refused' as const, isFault: true, found: `X-Frame-Options: ${frames}` }]
      : []),
    ...(isPage ? policyFindings(header('content-security-policy') ?? '') : []),
    ...keepingFindings(extension, header('cache-control') ?? ''),
    ...(header('x-content-type-options')?.toLowerCase() === 'nosniff'
      ? []
      : [{ code: 'type-may-be-guessed' as const, isFault: false, found: '' }]),
  ];
  return found.map((one) => ({ file, ...one }));
}
