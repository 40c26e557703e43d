import { opensWithWorkbook, openWithWorkbook } from '../../../src/entries/excel/auto-open';

/** Office as far as the setting needs it. */
function office(settings: Partial<Office.Settings> | undefined): void {
  Object.assign(globalThis, {
    Office: { context: { document: { settings } }, AsyncResultStatus: { Succeeded: 'succeeded' } },
  });
}

const saving = (status: string) => ({
  saveAsync: (done: (result: unknown) => void) => done({ status, error: { message: 'No room.' } }),
});

test('without settings there is no choice', () => {
  office(undefined);
  expect(opensWithWorkbook()).toBeNull();
});

test('the setting is kept and read', async () => {
  const kept = new Map<string, unknown>();
  office({
    get: (name: string) => kept.get(name),
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    ...saving('succeeded'),
  } as unknown as Office.Settings);
  await openWithWorkbook(true);
  expect(opensWithWorkbook()).toBe(true);
  await openWithWorkbook(false);
  expect(opensWithWorkbook()).toBe(false);
});

test.each([
  ['the program answers that it is not saved', () => undefined, 'No room.'],
  [
    'the program refuses at once (office-js #6552)',
    () => {
      throw new Error('Not allowed.');
    },
    'Not allowed.',
  ],
])('where %s, that is an answer like any other', async (_, set, message) => {
  office({ set, ...saving('failed') } as unknown as Office.Settings);
  // Not thrown where a click is handled, where nobody would hear of it.
  const answer = openWithWorkbook(true);
  await expect(answer).rejects.toThrow(message);
});
