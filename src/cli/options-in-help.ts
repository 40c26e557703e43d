import type { OptionName } from './options';

/** The first line of what the help says of an option. */
const FIRST = /^ {2}(?:-\w, | {4})--([a-z-]+)/;
/** A line that goes on with it. */
const MORE = /^ {20,}\S/;

/** What the help of all says of each option: its lines as they stand there, so that they are written once. */
export function optionsInHelp(help: string): ReadonlyMap<OptionName, readonly string[]> {
  const found = new Map<OptionName, string[]>();
  let current: string[] | undefined;
  for (const line of help.split('\n')) {
    const [, name] = FIRST.exec(line) ?? [];
    if (name !== undefined) {
      current = [line];
      found.set(name as OptionName, current);
    } else if (MORE.test(line)) current?.push(line);
    else current = undefined;
  }
  return found;
}
