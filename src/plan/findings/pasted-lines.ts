/** One line of a pasted text, without the sign or number that made it an item of a list. */
export interface PastedLine {
  /** Without white space around it. */
  readonly text: string;
  /** `bullet` and `number`: an item of a list begins here. */
  readonly opens: 'bullet' | 'number' | null;
  /** The bullet, every dash as `-`; of a number its sort: `1`, `1.1`, `a`, `NC-1`. */
  readonly sign: string | null;
  /** What numbers the item, as written: `3`, `NC-2`, `a`. */
  readonly label: string | null;
  /** A numbered line as it stands, with its number. */
  readonly whole?: string;
  /** Columns of white space before it. */
  readonly indent: number;
  /** A document's own mark says that it is a heading, of this level: `## Avvikelser`; 7 for `**Avvikelser**`, which tells none. */
  readonly level?: number;
  /** A table stands here: its rows of cells. */
  readonly cells?: readonly (readonly string[])[];
  readonly isBlank: boolean;
}

/** Signs that programs put before the items of a list; Word's own bullet comes as a private character of its symbol font. */
const bullet = /^(?:([•●○◦▪▫■□‣⁃∙·*✓✔➢➤►§\uF0B7\uF0A7\uF0D8])\s*|([-–—])\s+|(o)(?:\s{2,}|\t))(?=\S)/u;

/** `3.`, `3)`, `(3)`, `1.2`, `NC-2:`, `F3`, `a)`; a bare number only when a tab or wide gap follows. */
const number =
  /^(?:\((\d{1,3}|[a-zåäö])\)|(\d{1,3}(?:\.\d{1,3})*)(?:[.):](?=\s)|(?=\t|\s{3,}))|([a-zåäö])[.)](?=\s)|(\p{Lu}{1,4}[- ]?\d{1,3})(?:[.:)](?=\s)|\s+[-–](?=\s)|(?=\t))|((?:NCR?|OFI|OBS)[- ]?\d{1,3})(?=\s+\p{Lu}))\s*/u;

/** `4.2.1 Miljöpolicy`: the points tell that it is a number. */
const chapter = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{Lu})/u;

/** `1 Avfall saknar märkning`: a number only where another line before or after it counts on. */
const bare = /^(\d{1,3}) (?=\p{Lu})/u;

/** Markdown, which `documentText` makes of a document's headings too. */
const heading = /^(?:(#{1,6})\s+(.+?)\s*#*|\*\*([^*]+)\*\*:?)$/u;
/** Below all levels that a document tells. */
export const LEVEL_OF_BOLD = 7;

const hidden = /[^\P{Cc}\t-\r]|[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const blanks = /[\u00A0\u2007\u202F]/gu;

/** As many columns as a tab is wide. */
const TAB = 4;
/** A line as long as this was broken at the margin, and the next may go on with any word or number. */
const FULL_LINE = 45;

const plain = { opens: null, sign: null, label: null, indent: 0, isBlank: false } as const;

const sortOf = (label: string): string =>
  /^\d+$/u.test(label)
    ? '1'
    : /^\d/u.test(label)
      ? label.replace(/\d+/gu, '1')
      : /\d/u.test(label)
        ? 'NC-1'
        : 'a';

const numberedLine = (text: string, label: string, indent: number, whole: string): PastedLine => ({
  ...plain,
  text,
  whole,
  opens: 'number',
  sign: sortOf(label),
  label,
  indent,
});

function lineOf(raw: string): PastedLine {
  const indent = (/^\s*/u.exec(raw)?.[0] ?? '').replaceAll('\t', ' '.repeat(TAB)).length;
  const whole = raw.trim().replace(/^(?:>\s*)+/u, '');
  if (whole === '') return { ...plain, text: '', isBlank: true };
  const headed = heading.exec(whole);
  if (headed)
    return {
      ...plain,
      text: (headed[2] ?? headed[3] ?? '').trim(),
      level: headed[1]?.length ?? LEVEL_OF_BOLD,
    };
  const marked = bullet.exec(whole);
  if (marked) {
    const sign = marked[1] ?? (marked[2] === undefined ? 'o' : '-');
    return { ...plain, text: whole.slice(marked[0].length).trim(), opens: 'bullet', sign, indent };
  }
  const numbered = number.exec(whole);
  const text = numbered ? whole.slice(numbered[0].length).trim() : whole;
  const label = numbered?.slice(1).find((part) => part !== undefined);
  return label === undefined || text === ''
    ? { ...plain, text: whole, indent }
    : numberedLine(text, label, indent, whole);
}

/** Whether the line above was broken at the margin: what follows goes on with its sentence. */
const isBroken = (before: PastedLine | undefined): boolean =>
  before !== undefined && before.text.length >= FULL_LINE && !/[.!?:;][”"’)\]]*$/u.test(before.text);

/** Whether the sentence of a broken line goes on with the number of a chapter: `… enligt kapitel`, `… ISO 14001:2015`. */
const leadsToChapter = (before: PastedLine | undefined): boolean =>
  isBroken(before) &&
  /(?:[\d,(–-]|\b(?:\p{Ll}{1,4}|enligt|kapitel|avsnitt|punkt(?:en)?|krav(?:et)?|element|clauses?|sections?|chapters?|requirements?|paragraph|against|under))$/u.test(
    before?.text ?? '',
  );

/** Numbers with one blank after them, which may as well begin a sentence, where the lines together tell that they number. */
function withBareNumbers(lines: readonly PastedLine[]): readonly PastedLine[] {
  const counted = lines.flatMap((line, at) => {
    const found = line.opens === null && !isBroken(lines[at - 1]) ? bare.exec(line.text) : null;
    return found ? [{ at, number: Number(found[1]) }] : [];
  });
  const isCounted = new Set(
    counted.flatMap(({ at, number: one }, index) => {
      const [before, after] = [counted[index - 1]?.number, counted[index + 1]?.number];
      return before === one - 1 || after === one + 1 ? [at] : [];
    }),
  );
  return lines.map((line, at) => {
    const found =
      line.opens !== null || line.level !== undefined
        ? null
        : isCounted.has(at)
          ? bare.exec(line.text)
          : leadsToChapter(lines[at - 1])
            ? null
            : chapter.exec(line.text);
    return found?.[1] === undefined
      ? line
      : numberedLine(line.text.slice(found[0].length).trim(), found[1], line.indent, line.text);
  });
}

/** A text that was selected from its first sign on has lost the white space before it. */
function withFirstIndent(lines: readonly PastedLine[]): readonly PastedLine[] {
  const [first, ...others] = lines;
  if (first === undefined || first.opens === null) return lines;
  const next = others.find(({ sign }) => sign === first.sign);
  return next ? [{ ...first, indent: next.indent }, ...others] : lines;
}

/**
 * The lines of a text as somebody copied it from a report, a mail or a document: pages and soft line breaks end lines too,
 * and what cannot be seen is gone.
 */
export const pastedLines = (text: string): readonly PastedLine[] =>
  withFirstIndent(
    withBareNumbers(
      text
        .replace(hidden, '')
        .replace(blanks, ' ')
        .split(/\r\n|[\r\n\f\v\u2028\u2029]/u)
        .map(lineOf),
    ),
  );

/** A line as it is told where it is in no finding: a number may be what it is known by. */
export const toldLine = ({ text, whole = text }: PastedLine): string => whole;

/** A table as a line of its own. */
export const tableLine = (cells: readonly (readonly string[])[]): PastedLine => ({
  ...plain,
  text: '',
  cells,
});
