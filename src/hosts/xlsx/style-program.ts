import type { Look } from '../../book/look';
import { GENERAL, isDateFormat, ISO_DATE_FORMAT } from '../../book/number-format';
import type { StyleStep } from '../../opc/write/style-book';
import { formattingOf } from '../look-style';

/** What happens to a cell's format, in order. Cells to which the same happens share one, so that it is worked out once. */
export interface StyleProgram {
  readonly steps: readonly StyleStep[];
  readonly next: Map<string, StyleProgram>;
}

export const noProgram = (): StyleProgram => ({ steps: [], next: new Map() });

/** The program with one more step; steps with the same `key` are the same. */
function followed(program: StyleProgram, key: string, step: StyleStep): StyleProgram {
  const known = program.next.get(key);
  if (known) return known;
  const made: StyleProgram = { steps: [...program.steps, step], next: new Map() };
  program.next.set(key, made);
  return made;
}

/** What the kind of value written makes of the format: dates show as dates and numbers do not (see `writeCells`). */
export type ValueKind = 'number' | 'date' | 'quoted-text' | 'other';

const afterValue: Readonly<Record<ValueKind, StyleStep>> = {
  number: (style) => ({
    ...style,
    isQuoted: false,
    format: isDateFormat(style.format) ? GENERAL : style.format,
  }),
  date: (style) => ({
    ...style,
    isQuoted: false,
    format: isDateFormat(style.format) ? style.format : ISO_DATE_FORMAT,
  }),
  'quoted-text': (style) => ({ ...style, isQuoted: true }),
  other: (style) => ({ ...style, isQuoted: false }),
};

export const thenValue = (program: StyleProgram, kind: ValueKind): StyleProgram =>
  followed(program, `value:${kind}`, afterValue[kind]);

export const thenFormat = (program: StyleProgram, format: string): StyleProgram =>
  followed(program, `format:${format}`, (style) => ({ ...style, format }));

export const thenLook = (program: StyleProgram, look: Look): StyleProgram =>
  followed(program, `look:${look}`, (style) => ({
    ...style,
    formatting: look === 'plain' ? 'plain' : formattingOf(look),
  }));

/** The style of another cell. `style`: its index in `cellXfs`. */
export const thenLike = (program: StyleProgram, style: number): StyleProgram =>
  followed(program, `like:${style}`, (was) => ({ ...was, formatting: style }));

export const thenLink = (program: StyleProgram): StyleProgram =>
  followed(program, 'link', (style) => ({ ...style, isLinked: true }));
