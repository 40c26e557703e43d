/** The base address in the repository's manifest.xml: the server of `npm run excel:start`. */
const DEVELOPMENT = 'https://localhost:3000';

/**
 * Reads the address at which the add-in's files are served.
 * @returns it without a trailing slash; `undefined` when Excel would not accept it
 */
export function baseOf(text: string): string | undefined {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return undefined;
  const { protocol, username, search, hash, href } = new URL(trimmed);
  if (protocol !== 'https:' || username !== '' || search !== '' || hash !== '') return undefined;
  return href.replace(/\/+$/, '');
}

/** Returns the manifest with its addresses on `base`, which `baseOf` has read. */
export const manifestOn = (base: string, xml: string): string =>
  xml
    .replace(/<!--[\s\S]*?-->\r?\n/, '')
    .replaceAll(`"${DEVELOPMENT}/`, () => `"${base.replaceAll('&', '&amp;').replaceAll('"', '%22')}/`);

/** Returns the manifest with another id: two add-ins of one organisation must not have the same. */
export const withId = (id: string, xml: string): string => xml.replace(/<Id>[^<]*<\/Id>/, `<Id>${id}</Id>`);
