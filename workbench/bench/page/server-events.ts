import type { Told } from '../wire';

type Listeners = { readonly [Name in keyof Told]: (told: Told[Name]) => void };

/**
 * Listens to the server's events. The browser reopens a lost connection, and what was missed is fetched anew.
 * @param page id of this page, by which the server knows whose cell is being edited until the connection closes
 */
export function listenTo(
  page: string,
  listeners: Listeners,
  reconnected: () => void,
  lost: () => void,
): void {
  const source = new EventSource(`/events?page=${page}`);
  let wasOpen = false;
  const told = (event: MessageEvent<string>): unknown => JSON.parse(event.data);
  source.addEventListener('change', (event) => listeners.change(told(event) as Told['change']));
  source.addEventListener('host', (event) => listeners.host(told(event) as Told['host']));
  source.addEventListener('opened', (event) => listeners.opened(told(event) as Told['opened']));
  source.addEventListener('open', () => {
    if (wasOpen) reconnected();
    wasOpen = true;
  });
  source.addEventListener('error', lost);
}
