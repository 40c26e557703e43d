import { turnsFor } from '../../src/mcp/turns';

/** Of a call that nobody stops. */
const never = (): AbortSignal => new AbortController().signal;

/** Work that ends when it is told to. */
function held() {
  let end = (): void => undefined;
  let fail = (_error: Error): void => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = () => resolve('done');
    fail = reject;
  });
  const work = jest.fn(() => ended);
  return { work, end: () => end(), fail: (error: Error) => fail(error) };
}

/** All that is due has been done. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('so much runs side by side; the rest has its turn in order, whatever becomes of what was before', async () => {
  const inTurn = turnsFor(2);
  const works = [held(), held(), held(), held()] as const;
  const results = works.map(({ work }) => inTurn(never(), work).catch(String));
  await settled();
  const begun = (): readonly boolean[] => works.map(({ work }) => work.mock.calls.length > 0);
  expect(begun()).toEqual([true, true, false, false]);
  works[1].fail(new Error('no'));
  await settled();
  expect(begun()).toEqual([true, true, true, false]);
  works[0].end();
  await settled();
  expect(begun()).toEqual([true, true, true, true]);
  works[2].end();
  works[3].end();
  expect(await Promise.all(results)).toEqual(['done', 'Error: no', 'done', 'done']);
});

test('what is stopped while it waits is not begun, and keeps nobody waiting', async () => {
  const inTurn = turnsFor(1);
  const [first, second, third] = [held(), held(), held()];
  const stop = new AbortController();
  void inTurn(never(), first.work);
  const stopped = inTurn(stop.signal, second.work);
  const last = inTurn(never(), third.work);
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'stopped' });
  first.end();
  third.end();
  expect(await last).toBe('done');
  expect(second.work).not.toHaveBeenCalled();
  await expect(inTurn(stop.signal, second.work)).rejects.toMatchObject({ code: 'stopped' });
});

test('never more at once than there are turns', async () => {
  const inTurn = turnsFor(2);
  let [now, most] = [0, 0];
  const work = async (): Promise<void> => {
    most = Math.max(most, (now += 1));
    await settled();
    now -= 1;
  };
  await Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      for (let wait = 0; wait < at % 5; wait += 1) await settled();
      await inTurn(never(), work);
    }),
  );
  expect([now, most]).toEqual([0, 2]);
});
