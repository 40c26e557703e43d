import { parseBlock } from '../../../planbok/sheet-part';
import { printed, type Formula, type Operator } from '../../../planbok/formulas';

/*
 * Reads back the formulas that Planbok's jobs write: one operation between two operands, which stand in parentheses when
 * they are operations themselves; locked references; SUM and SUMPRODUCT; IF and IFERROR. What is read is printed again by the product's own
 * printer, so that a formula is either understood to its last character or not at all.
 */

interface Reader {
  readonly text: string;
  at: number;
}

const QUOTED = '"(?:[^"]|"")*"';
/** A text of more than 255 characters is put together of pieces. */
const pieces = new RegExp(`\\((${QUOTED}(?:&${QUOTED})+)\\)`, 'y');
const quoted = new RegExp(QUOTED, 'y');
const call = /(SUMPRODUCT|SUM|IFERROR|IF)\(/y;
const parameters = { SUM: 1, SUMPRODUCT: 1, IFERROR: 2, IF: 3 } as const;

const isCalled = (name: string): name is keyof typeof parameters => Object.hasOwn(parameters, name);
const truth = /(?:TRUE|FALSE)(?![\p{L}\p{N}_.!(])/uy;
const number = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/y;
const range =
  /(?:(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?)/uy;
const operator = /<>|<=|>=|[-+*=<>]/y;

function next(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found === null) return undefined;
  reader.at = pattern.lastIndex;
  return found;
}

function isNext(reader: Reader, sign: string): boolean {
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

const textIn = (found: string): string => found.slice(1, -1).replaceAll('""', '"');

const value = (held: string | number | boolean): Formula => ({ kind: 'value', value: held });

function rangeIn([, inQuotes, bare, cells = '']: RegExpExecArray): Formula | undefined {
  const block = parseBlock(cells);
  const sheet = inQuotes?.replaceAll("''", "'") ?? bare;
  return block && { kind: 'range', ...(sheet === undefined ? {} : { sheet }), ...block };
}

function argumentsOf(reader: Reader): readonly Formula[] | undefined {
  const args: Formula[] = [];
  do {
    const argument = operation(reader);
    if (argument === undefined) return undefined;
    args.push(argument);
  } while (isNext(reader, ','));
  return isNext(reader, ')') ? args : undefined;
}

function operand(reader: Reader): Formula | undefined {
  const long = next(reader, pieces)?.[1];
  if (long !== undefined) return value((long.match(new RegExp(QUOTED, 'g')) ?? []).map(textIn).join(''));
  if (isNext(reader, '(')) {
    const inner = operation(reader);
    return inner !== undefined && isNext(reader, ')') ? inner : undefined;
  }
  const text = next(reader, quoted)?.[0];
  if (text !== undefined) return value(textIn(text));
  const name = next(reader, call)?.[1];
  if (name !== undefined && isCalled(name)) {
    const args = argumentsOf(reader);
    return args?.length === parameters[name] ? { kind: 'call', name, args } : undefined;
  }
  const word = next(reader, truth)?.[0];
  if (word !== undefined) return value(word === 'TRUE');
  const cells = next(reader, range);
  if (cells !== undefined) return rangeIn(cells);
  const digits = next(reader, number)?.[0];
  return digits === undefined ? undefined : value(Number(digits));
}

function operation(reader: Reader): Formula | undefined {
  const left = operand(reader);
  if (left === undefined) return undefined;
  const sign = next(reader, operator)?.[0];
  if (sign === undefined) return left;
  const right = operand(reader);
  return right && { kind: 'binary', operator: sign as Operator, left, right };
}

/** A formula of the shapes that Planbok writes, without its `=`; `undefined` for every other. */
export function readFormula(text: string): Formula | undefined {
  const reader: Reader = { text, at: 0 };
  const formula = operation(reader);
  return formula !== undefined && reader.at === text.length && printed(formula) === text
    ? formula
    : undefined;
}
