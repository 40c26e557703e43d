import type { svCli } from '../text/sv/cli';
import { printable } from './printable';
import type { Saved } from './saved';

/** Longest path shown: the person must be able to copy it. */
const MAX_PATH = 500;

/** Says where the result is, what became of a file that was there before, and that the source is unchanged. */
export function whereItIs(
  { path, kept, isOld }: Saved,
  source: string,
  text: typeof svCli,
): readonly string[] {
  const shown = printable(path, MAX_PATH);
  return [
    '',
    isOld ? text.sameResult(shown) : text.result(shown),
    ...(kept === null ? [] : [text.kept(printable(kept, MAX_PATH))]),
    ...(path === source ? [] : [text.untouched(printable(source, MAX_PATH))]),
  ];
}
