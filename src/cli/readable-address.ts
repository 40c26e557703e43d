/**
 * A source as a person reads it: an address of SharePoint as the browser shows it, `Delade dokument` for `Delade%20dokument`. Other words
 * stay as they are.
 */
export function readableAddress(source: string): string {
  if (!/^graph:https:/iu.test(source)) return source;
  const address = source.slice('graph:'.length);
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
