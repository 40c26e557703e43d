/**
 * Reads a line of a table, `text = usual reading; name name: other reading`: what each of the contexts makes of the text. A name
 * that is none of theirs is an error.
 */
export function readingsByContext(
  line: string,
  names: readonly string[],
): { readonly text: string; readonly readings: Readonly<Record<string, string>> } {
  const [text = '', all = ''] = line.split(' = ');
  const [usual = '', ...others] = all.split('; ');
  const readings = Object.fromEntries(names.map((name) => [name, usual]));
  for (const other of others) {
    const [some = '', reading = ''] = other.split(': ');
    for (const name of some.split(' ')) {
      if (!(name in readings)) throw new Error(`no context ${name}`);
      readings[name] = reading;
    }
  }
  return { text, readings };
}
