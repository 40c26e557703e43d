import rooms from './rooms.json';

interface Room {
  readonly room: string;
  readonly holds: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  readonly typesOnly?: boolean;
  readonly node?: boolean;
}

const BEGIN = '<!-- The rooms, made from scripts/layers/rooms.json by `npm run docs`; the tests compare. -->';
const END = '<!-- End of the rooms. -->';

const listed = (names: readonly string[], nothing: string): string =>
  names.length === 0
    ? nothing
    : names.map((name) => `\`${name.replace(/^src\//, '').replace(/\/\*$/, '')}\``).join(', ');

const row = ({
  room,
  holds,
  imports,
  packages,
  typesOnly = false,
  node = false,
}: Room): readonly string[] => [
  `\`${room.replace(/\/\*$/, '')}\``,
  holds,
  `${typesOnly ? 'only types: ' : ''}${room === 'src/entries' ? 'all of `src`; ' : ''}${listed(
    imports.filter((name) => name !== 'src'),
    'nothing of ours',
  )}`,
  listed([...packages, ...(node ? ['node'] : [])], ''),
];

/** A Markdown table with its columns aligned as prettier does it. */
function aligned(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((_, column) =>
    Math.max(...[headings, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill: string): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [
    line(headings, ' '),
    line(
      headings.map(() => ''),
      '-',
    ),
    ...rows.map((cells) => line(cells, ' ')),
  ].join('\n');
}

/**
 * Returns docs/architecture.md with a new table of rooms.
 * @throws Error when the page does not mark where the table belongs
 */
export function withRoomTable(page: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/architecture.md lacks ${BEGIN} or ${END}`);
  const table = aligned(['Room', 'Holds', 'May import', 'And from outside'], rooms.map(row));
  return `${page.slice(0, from)}${BEGIN}\n\n${table}\n\n${page.slice(to)}`;
}
