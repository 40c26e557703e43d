import { extname } from 'node:path';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';
import { isTableFile } from './result-path';
import type { Saved } from './saved';

/** Longest path shown: the person must be able to copy it. */
const MAX_PATH = 500;

/** Says where the result is, what became of a file that was there before, and that the source is unchanged. */
export function whereItIs(
  { path, kept, isOld }: Saved,
  source: string,
  text: typeof svCli,
): readonly string[] {
  const isRenamed = !isTableFile(source) && extname(path).toLowerCase() !== extname(source).toLowerCase();
  const shown = printable(path, MAX_PATH);
  return [
    '',
    isOld ? text.sameResult(shown) : text.result(shown),
    ...(kept === null ? [] : [text.kept(printable(kept, MAX_PATH))]),
    ...(isRenamed ? [text.renamed(printable(source, MAX_PATH), extname(path))] : []),
    ...(path === source ? [] : [text.untouched(printable(source, MAX_PATH))]),
  ];
}
