import { addressName } from '../../book/area';
import type { Notice } from '../../ribbon/notice';

/** How much of a notice an address may carry. */
const MOST_LETTERS = 1500;

const asText = ({ title, lines, nothingWritten, cells }: Notice): string =>
  [
    title,
    '',
    ...lines,
    ...(nothingWritten === undefined ? [] : [nothingWritten]),
    ...cells.map(({ at, text }) => `${addressName(at)}: ${text}`),
  ]
    .join('\n')
    .slice(0, MOST_LETTERS);

/** Milliseconds that a window stands at most: some programs never report that it was closed, and a button ends after five minutes. */
const LONGEST = 2 * 60_000;

/**
 * Says the notice in a window of its own, where no sheet can or should say it, and waits until it is closed: the button's page,
 * and with it the window, goes away as soon as the button is done.
 * @throws what the program answers when it opens none
 */
export function shownInDialog(notice: Notice): Promise<void> {
  const page = new URL('notice.html', location.href);
  page.hash = encodeURIComponent(asText(notice));
  return new Promise((resolve, reject) => {
    let opened: Office.Dialog | undefined;
    const late = setTimeout(() => {
      opened?.close();
      resolve();
    }, LONGEST);
    const closed = (): void => {
      clearTimeout(late);
      resolve();
    };
    Office.context.ui.displayDialogAsync(
      page.href,
      { height: 30, width: 30, displayInIframe: true },
      ({ status, value, error }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) {
          clearTimeout(late);
          return reject(new Error(error.message));
        }
        opened = value;
        return value.addEventHandler(Office.EventType.DialogEventReceived, closed);
      },
    );
  });
}
