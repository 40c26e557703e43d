import fc from 'fast-check';
import { requestPace } from '../../../src/hosts/remote/request-pace';
import { retryAfter } from '../../../src/hosts/remote/retry-after';
import { fakeClock, mostInAMinute } from '../../google-emulator/drive/paced-drive';

/** When requests are sent that are asked for after these pauses, with a rest before some of them. */
async function turns(pauses: readonly number[], rest: number): Promise<readonly number[]> {
  const clock = fakeClock();
  const pace = requestPace(clock);
  const sent: number[] = [];
  const all: Promise<void>[] = [];
  for (const [place, pause] of pauses.entries()) {
    await clock.wait(pause);
    if (place === 20) pace.rest(rest);
    all.push(pace.turn().then(() => void sent.push(clock.now())));
  }
  await Promise.all(all);
  return sent;
}

test('never 60 in a minute, whenever they are asked for, and all get their turn', async () => {
  const pauses = fc.array(fc.oneof(fc.constant(0), fc.nat(3000), fc.nat(90_000)), {
    minLength: 100,
    maxLength: 140,
  });
  await fc.assert(
    fc.asyncProperty(pauses, fc.nat(100_000), async (given, rest) => {
      const sent = await turns(given, rest);
      expect(sent).toHaveLength(given.length);
      expect(mostInAMinute(sent)).toBeLessThan(60);
    }),
    { numRuns: 20 },
  );
});

test('parts that are read at the same time, up to nine, are together as fast as one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2, max: 9 }),
      fc.array(fc.nat(90_000), { minLength: 9, maxLength: 9 }),
      async (sharing, starts) => {
        const clock = fakeClock();
        const sent: number[] = [];
        const part = async (start: number): Promise<void> => {
          const pace = requestPace(clock, sharing);
          await clock.wait(start);
          for (let count = 0; count < 30; count += 1) {
            await pace.turn();
            sent.push(clock.now());
          }
        };
        await Promise.all(starts.slice(0, sharing).map(part));
        expect(mostInAMinute(sent.sort((a, b) => a - b))).toBeLessThan(60);
        expect(sent.at(-1)).toBeLessThan(90_000 + 30 * 1200 * sharing);
      },
    ),
    { numRuns: 20 },
  );
});

test('as fast as that lets it, and none while it is to rest', async () => {
  const now = Array.from({ length: 120 }, () => 0);
  expect((await turns(now, 0)).at(-1)).toBe(115 * 1200);
  const rested = await turns(now, 600_000);
  expect(rested.filter((at) => at < 600_000 && at > 0)).toEqual([]);
});

test.each([
  ['30', 30_000],
  [' 7 ', 7000],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:02:00 GMT', 60_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['86400', 300_000],
  ['soon', 0],
  [undefined, 0],
])('Retry-After: %s', (said, milliseconds) => {
  const plain = said === undefined ? {} : { 'retry-after': said };
  for (const headers of [plain, new Headers(plain)])
    expect(retryAfter({ response: { headers } }, 60_000)).toBe(milliseconds);
  expect(retryAfter(new Error('cut'), 0)).toBe(0);
});
