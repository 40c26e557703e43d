const ROUNDS = 5;

/** A text that is read within this, ms of processor time, is read at once: a clock could not tell how that grows. */
const AT_ONCE = 2;

/** Processor time, ms, the least of some rounds: what else the machine does counts for nothing. No text comes twice. */
function cost(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const part = text.slice(round);
    const before = process.cpuUsage();
    read(part);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** How many times as long the text takes as a quarter of it: about 4 when time is in proportion to length, 16 when to its square. */
function growth(read: (text: string) => unknown, text: string): number {
  const whole = cost(read, text);
  return whole < AT_ONCE ? 1 : whole / cost(read, text.slice(0, text.length / 4));
}

/** A pause of the machine in one measurement is no growth: what grows does so each time. */
const ATTEMPTS = 3;

const growsLinearly = (read: (text: string) => unknown, text: string): boolean =>
  Array.from({ length: ATTEMPTS }).some(() => growth(read, text) < 9);

/** Fails for a text that takes more time than in proportion to its length; the likes of each are tried at `length`. */
export function expectLinear(
  read: (text: string) => unknown,
  seeds: readonly string[],
  length = 32_767,
): void {
  for (const seed of seeds) {
    const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    expect([seed, growsLinearly(read, text)]).toEqual([seed, true]);
  }
}
