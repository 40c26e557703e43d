/** Letters of a line of the terminal. */
const WIDTH = 88;
/** The widest that the first column of a table is made. */
const FIRST_COLUMN = 34;

/** Wraps words into lines. @param hang what stands before every line but the first */
function wrapped(text: string, first: string, hang: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const isStart = line === first || line === hang;
    if (!isStart && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = hang + word;
    } else line += `${isStart ? '' : ' '}${word}`;
  }
  return [...lines, line];
}

/**
 * The text of a line of Markdown: without its marks and pictures.
 * @param topicOf how one asks for another page, by its file's name; `undefined` where it is no page
 */
function inline(text: string, topicOf: (page: string) => string | undefined): string {
  return text
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]*)\]\(([^)]*)\)/g, (_, label: string, target: string) => {
      const topic = topicOf(target.replace(/\.md(#.*)?$/, ''));
      return topic === undefined ? label : `${label} (planbok help ${topic})`;
    })
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/(?<!\p{L})_([^_]+)_(?!\p{L})/gu, '$1');
}

const cellsOf = (line: string): readonly string[] =>
  line
    .replaceAll('\\|', '\u0000')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\u0000', '|'));

/** A table: its first column as wide as it needs to be, the others behind it. Its headings are left out. */
function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const width = Math.min(FIRST_COLUMN, Math.max(...rows.map(([first = '']) => first.length)));
  const hang = ' '.repeat(width + 4);
  return rows.flatMap(([first = '', ...others]) => {
    const rest = others.join(' · ');
    return first.length > width
      ? [...wrapped(first, '  ', '  '), ...wrapped(rest, hang, hang)]
      : wrapped(rest, `  ${first.padEnd(width)}  `, hang);
  });
}

/** A page of the guide as it is read in a terminal. What it knows of Markdown is what the guide uses. */
export function plainText(markdown: string, topicOf: (page: string) => string | undefined): string {
  const blocks = markdown.replaceAll(/<!--[\s\S]*?-->/g, '').split(/\n{2,}/);
  const shown = blocks.flatMap((block) => {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const [first = ''] = lines;
    if (first.startsWith('```')) return [lines.slice(1, -1).map((line) => `  ${line}`)];
    const say = (text: string): string => inline(text, topicOf).trim();
    if (first.startsWith('|')) return [tableLines(lines.slice(2).map((line) => cellsOf(line).map(say)))];
    const made = lines.flatMap((line) => {
      const [, marks] = /^(#+) /.exec(line) ?? [];
      if (marks !== undefined) {
        const title = say(line.slice(marks.length));
        return marks.length < 3 ? [title, (marks.length === 1 ? '=' : '-').repeat(title.length)] : [title];
      }
      const [, mark = ''] = /^\s*(-|\d+\.) /.exec(line) ?? [];
      const text = say(line.trim().slice(mark.length));
      if (text === '') return [];
      return mark === '' ? wrapped(text, '', '') : wrapped(text, `  ${mark} `, ' '.repeat(mark.length + 3));
    });
    return made.length === 0 ? [] : [made];
  });
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
