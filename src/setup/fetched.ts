import type { Get } from './server-check';

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Gets files from the folder at `base` as the server has them now. */
export const fetchedFrom =
  (base: string): Get =>
  async (path) => {
    const response = await fetch(`${base}/${path}`, { cache: 'no-store', redirect: 'error' });
    const bytes = await response.arrayBuffer();
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      sha256: hexOf(await crypto.subtle.digest('SHA-256', bytes)),
    };
  };
