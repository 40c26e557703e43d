import type { Failure } from '../hosts/failure';
import type { Language } from '../plan/field';
import { enFileFailure } from '../text/en/file-failures';
import { nbFileFailure } from '../text/nb/file-failures';
import type { FailureReason, FileReason } from '../text/failure-reason';
import { svFileFailure } from '../text/sv/file-failures';
import { printable } from './printable';
import { readableAddress } from './readable-address';

const texts = { sv: svFileFailure, en: enFileFailure, nb: nbFileFailure };

const isReason = (text: string): text is FailureReason | FileReason =>
  Object.hasOwn(svFileFailure.reasons, text);

/** Letters of what a program says of its own error. */
const MOST_SAID = 300;

/**
 * `plan.xlsx, fliken ”Plan”, F7: what happened. What to do. Nothing was written.` The most specific known reason decides the
 * sentence, and the program's own words follow it in brackets. A failure after something was written has a sentence of its own for that.
 */
export function failureSentence({ code, details }: Failure, language: Language, file: string): string {
  const text = texts[language];
  const { reason, sheet, cell, part, limit, said } = details;
  const place = [
    printable(readableAddress(details.file ?? file), 200),
    ...(sheet === undefined ? [] : [text.sheet(printable(sheet))]),
    ...(cell === undefined ? [] : [printable(cell)]),
    ...(part === undefined ? [] : [text.part(printable(part))]),
  ].join(', ');
  const known = reason !== undefined && isReason(reason) ? reason : code;
  const sentence = `${place}: ${text.reasons[known](limit ?? 0)}${said === undefined ? '' : ` (${printable(said, MOST_SAID)})`}`;
  const { isHalfDone, isDone } = details;
  if (isHalfDone === true) return sentence;
  return `${sentence} ${isDone === true ? text.isDoneAll : text.nothingWritten}`;
}
