import { shownInDialog } from '../../../src/entries/excel/notice-dialog';

const notice = { title: 'Klart', lines: ['En rad'], cells: [] };

/** A program that opens a window, and reports that it was closed only if it is asked to. */
function program() {
  const seen = { closed: 0, report: (): void => undefined };
  Object.assign(globalThis, {
    location: { href: 'https://planbok.test/commands.html' },
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      EventType: { DialogEventReceived: 'dialogEventReceived' },
      context: {
        ui: {
          displayDialogAsync: (_url: string, _options: unknown, answer: (result: unknown) => void) =>
            answer({
              status: 'succeeded',
              value: {
                close: () => (seen.closed += 1),
                addEventHandler: (_type: string, heard: () => void) => (seen.report = heard),
              },
            }),
        },
      },
    },
  });
  return seen;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  for (const name of ['Office', 'location']) Reflect.deleteProperty(globalThis, name);
});

test('a window stands until it is closed, and is not closed once more', async () => {
  const seen = program();
  const shown = shownInDialog(notice);
  seen.report();
  await shown;
  jest.runAllTimers();
  expect(seen.closed).toBe(0);
});

test('a window of which the program never reports that it was closed is closed in time for the button to end', async () => {
  const seen = program();
  let isDone = false;
  const shown = shownInDialog(notice).then(() => (isDone = true));
  await jest.advanceTimersByTimeAsync(60_000);
  expect([seen.closed, isDone]).toEqual([0, false]);
  // Excel ends a button after five minutes.
  await jest.advanceTimersByTimeAsync(4 * 60_000 - 1);
  expect([seen.closed, isDone]).toEqual([1, true]);
  await shown;
});
