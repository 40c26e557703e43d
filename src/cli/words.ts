import { guarded } from '../book/guarded';
import { loggedRun } from '../book/logged-run';
import { SETTINGS_RUN } from '../conversation/conversation';
import { Failure } from '../hosts/failure';
import { runOptions } from '../hosts/host';
import { wordsEdits } from '../jobs/words-edits';
import type { OwnWords } from '../plan/settings/own-words';
import { settingsIn } from '../plan/settings/stored-settings';
import { wordsToCarry } from '../plan/settings/carried-words';
import { wordsFileText, wordsInFile } from '../plan/settings/words-file';
import type { svCli } from '../text/sv/cli';
import type { Desk } from './command-desk';
import { exitCodes, type ExitCode } from './exit-code';
import type { WordsOrder } from './order';
import { printable } from './printable';
import { resultPath } from './result-path';
import { saved, type Saved } from './saved';
import { whereItIs } from './where-it-is';

type Text = typeof svCli;

const NEWER = { reason: 'newer-settings' } as const;

/** The workbook's words, on standard output or in a file that is not there yet. */
async function exported({ file, out }: WordsOrder, desk: Desk, text: Text): Promise<void> {
  const opened = await desk.open(desk.read(file), file);
  const { settings, isNewer } = settingsIn(await opened.read());
  if (isNewer) throw new Failure('unsupported', { file, ...NEWER });
  const content = wordsFileText(wordsToCarry(settings));
  if (out === null) return desk.print(content);
  desk.save({ path: out, bytes: new TextEncoder().encode(content), whenTaken: 'refuse' });
  desk.print(`${text.words.exported(printable(out, 200))}\n`);
}

export function wordsFrom(path: string, desk: Desk): OwnWords {
  const read = wordsInFile(desk.readText(path));
  if ('words' in read) return read.words;
  const part = read.wrong === '' ? {} : { part: printable(read.wrong, 80) };
  throw new Failure('unreadable-file', { file: path, reason: 'bad-words', ...part });
}

function linesOf(words: OwnWords, text: Text): readonly string[] {
  const { headings, statuses, terms = [] } = words;
  return [
    ...headings.map(({ heading, field }) => `  ${printable(heading, 60)} → ${text.fields[field]}`),
    ...statuses.map(({ text: said, status }) => `  ${printable(said, 60)} → ${text.statusNames[status]}`),
    ...terms.map(({ term, meaning }) => `  ${printable(term, 60)} → ${printable(meaning, 60)}`),
  ];
}

async function imported(order: WordsOrder, from: string, desk: Desk, text: Text): Promise<void> {
  const { file, isInPlace, isDryRun, isJson } = order;
  const words = wordsFrom(from, desk);
  const target = resultPath(order, 'planbok');
  desk.doing(text.progress.reading(printable(file)));
  const bytes = desk.read(file);
  const opened = await desk.open(bytes, file);
  const book = await opened.read();
  if (settingsIn(book).isNewer) throw new Failure('unsupported', { file, ...NEWER });
  const edits = wordsEdits(book, words);
  let result: Saved | null = null;
  if (!isDryRun && edits.length > 0) {
    const run = loggedRun({ at: desk.now, job: SETTINGS_RUN }, 'done', book, edits, []);
    await opened.apply(guarded(book, edits), runOptions(run));
    desk.doing(text.progress.writing(printable(target.path)));
    result = saved(target, opened.bytes(), isInPlace ? bytes : null, desk);
  }
  const { headings, statuses, terms = [] } = words;
  const counts = { headings: headings.length, statuses: statuses.length, terms: terms.length };
  if (isJson) {
    const answer = { version: 1, file, words: counts, changes: edits.length, out: result?.path ?? null };
    return desk.print(`${JSON.stringify(answer, null, 2)}\n`);
  }
  const said = isDryRun ? text.words.wouldImport : text.words.imported;
  const lines = [
    edits.length === 0 ? text.words.known : said(counts),
    ...(edits.length === 0 ? [] : linesOf(words, text)),
    ...(isDryRun ? ['', text.dryRun] : []),
    ...(result === null ? [] : whereItIs(result, file, text)),
  ];
  desk.print(`${lines.join('\n')}\n`);
}

/**
 * Writes out an organisation's own words, or keeps them in a workbook.
 * @throws Failure; nothing is written then.
 */
export async function words(order: WordsOrder, desk: Desk, text: Text): Promise<ExitCode> {
  if (order.from === null) await exported(order, desk, text);
  else await imported(order, order.from, desk, text);
  return exitCodes.done;
}
