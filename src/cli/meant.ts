import { isTableFile } from './result-path';
import { languages } from '../plan/field';
import { textIn } from '../text/text';
import { nearestWord } from './nearest-word';
import { options } from './options';
import { orderWords, type UsageError } from './order';
import { spreadsheetId } from './spreadsheet/spreadsheet-address';

const isFile = (found: string): boolean =>
  /\.xls[xm]$/i.test(found) || isTableFile(found) || spreadsheetId(found) !== undefined;

/** A subcommand by its own name, or by what it is called in some language: `dagordning` is `agenda`. */
function jobMeant(found: string): string | undefined {
  const named = languages.flatMap((language) => Object.entries(textIn(language).log.jobs));
  const known = new Map<string, string>([
    ...named.map(([word, name]) => [name, word] as const),
    ...orderWords.map((word) => [word, word] as const),
  ]);
  const near = nearestWord(found, [...orderWords]) ?? nearestWord(found, [...known.keys()]);
  const word = near === undefined ? undefined : known.get(near);
  return orderWords.find((one) => one === word);
}

/** What the person at the terminal probably meant by the word that was not understood, as it is typed. */
export function meant({ code, found, known = [] }: UsageError): string | undefined {
  if (code === 'bad-choice') return nearestWord(found, known);
  if (code === 'unknown-option') {
    const near = nearestWord(found.replace(/^-+/, ''), Object.keys(options));
    return near && `--${near}`;
  }
  if (code !== 'unknown-job') return undefined;
  if (isFile(found)) return `planbok review ${/\s/.test(found) ? `"${found}"` : found}`;
  const job = jobMeant(found);
  return job && `planbok ${job}`;
}
