/** Where the page turned out to stand. */
export type Place = 'excel' | 'elsewhere' | 'no-library';

/** Waits until Microsoft's library knows which program it is in; `no-library` when its script was not loaded. */
export async function officeReady(): Promise<Place> {
  if (typeof Office === 'undefined') return 'no-library';
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'excel' : 'elsewhere';
}
