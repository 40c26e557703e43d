import { cellKey, columnNumber } from '../../../src/book/area';
import type { Edit } from '../../../src/book/edit';
import { targetOf } from '../../../src/book/target';
import { childNamed, elementOf, type Element } from './elements';

/** Cells that the edits name on a sheet, by kind of edit. */
function namedCells(
  edits: readonly Edit[],
  sheet: string,
  kinds: readonly Edit['kind'][],
): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const edit of edits) {
    const area = targetOf(edit);
    if (!kinds.includes(edit.kind) || area?.sheet !== sheet) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const isKept =
          edit.kind === 'writeCells' && isKeep(edit.cells[row - area.row]?.[column - area.column]);
        if (!isKept) cells.add(cellKey(row, column));
      }
  }
  return cells;
}

const isKeep = (input: unknown): boolean => typeof input === 'object' && input !== null && 'keep' in input;

const place = (name: string): readonly [row: number, column: number] => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(name) ?? [];
  return [Number(digits), columnNumber(letters)];
};

/** Whether any cell of a list of areas (`A1:B2 D4`) is among these. */
function meets(ref: string, cells: ReadonlySet<number>): boolean {
  if (cells.size === 0) return false;
  const blocks = ref.split(' ').map((area) => {
    const [first = '', last = first] = area.split(':');
    return [place(first), place(last)] as const;
  });
  for (const key of cells) {
    const [row, column] = [Math.floor(key / 16_384), (key % 16_384) + 1];
    if (blocks.some(([[r1, c1], [r2, c2]]) => row >= r1 && row <= r2 && column >= c1 && column <= c2))
      return true;
  }
  return false;
}

/** What is gone or altered among the children of one element: each is to be there, word for word. */
function missing(
  was: Element,
  now: Element | undefined,
  mayDiffer: (child: Element) => boolean,
): readonly string[] {
  const left = new Set(now?.children.map(({ text }) => text) ?? []);
  return was.children.filter((child) => !left.has(child.text) && !mayDiffer(child)).map(({ text }) => text);
}

const never = (): boolean => false;

const rowTraits = ({ attributes }: Element): string =>
  ['hidden', 'outlineLevel', 'collapsed', 's', 'customFormat', 'ht', 'customHeight', 'zeroHeight']
    .map((name) => attributes[name] ?? '')
    .join('|');

function changedCells(was: Element, now: Element, edits: readonly Edit[], sheet: string): readonly string[] {
  const named = namedCells(edits, sheet, ['writeCells', 'setFormat', 'setLook', 'setLink']);
  const rowsNow = new Map(now.children.map((row) => [row.attributes['r'], row]));
  return was.children.flatMap((row) => {
    const found = rowsNow.get(row.attributes['r']);
    const cells = new Map(found?.children.map((cell) => [cell.attributes['r'], cell.text]));
    const changed = row.children
      .filter(({ attributes, text }) => {
        if (cells.get(attributes['r']) === text) return false;
        return !named.has(cellKey(...place(attributes['r'] ?? '')));
      })
      .map(({ text }) => `${text} is now ${cells.get(row.attributes['r'] ?? '') ?? 'another'}`);
    const isWritten = row.children.some(({ attributes }) =>
      named.has(cellKey(...place(attributes['r'] ?? ''))),
    );
    return found && (isWritten || rowTraits(row) === rowTraits(found))
      ? changed
      : [...changed, `row ${row.attributes['r']} was ${rowTraits(row)}`];
  });
}

/** Each column's traits, but for those whose width the edits set. */
function columnTraits(cols: Element | undefined, edits: readonly Edit[], sheet: string): string {
  const set = new Set(
    edits.flatMap((edit) =>
      edit.kind === 'setWidths' && edit.sheet === sheet ? edit.widths.map((_, at) => edit.column + at) : [],
    ),
  );
  const traits: string[] = [];
  for (const { attributes: one } of cols?.children ?? [])
    for (let column = Number(one['min']); column <= Math.min(Number(one['max']), 300); column += 1)
      if (!set.has(column))
        traits[column] = ['width', 'hidden', 'style', 'outlineLevel', 'collapsed']
          .map((name) => one[name] ?? '')
          .join('|');
  return traits.map((text, column) => `${column} ${text}`).join('\n');
}

/** Elements of a sheet whose children may be joined by ours, and the edits that may change those that they meet. */
const collections: Readonly<Record<string, readonly Edit['kind'][]>> = {
  mergeCells: [],
  dataValidations: ['setRule'],
  hyperlinks: ['setLink', 'writeCells'],
  tableParts: [],
  protectedRanges: [],
  rowBreaks: [],
  colBreaks: [],
};

/** The sheet's own elements that a job sets as wholes. */
const setWhole: Readonly<Record<string, Edit['kind']>> = {
  sheetViews: 'freeze',
  autoFilter: 'setFilter',
  drawing: 'setChart',
  pageSetup: 'setPage',
  sheetPr: 'setPage',
  printOptions: 'setPage',
  pageMargins: 'setPage',
  headerFooter: 'setPage',
};

/** What of a sheet is not as it was, where no edit says so. */
export function keptSheet(
  before: string,
  after: string,
  sheet: string,
  edits: readonly Edit[],
): readonly string[] {
  const [was, now] = [elementOf(before, 4), elementOf(after, 4)];
  const touches = (kind: Edit['kind']): boolean =>
    edits.some((edit) => edit.kind === kind && 'sheet' in edit && edit.sheet === sheet);
  const looks = namedCells(edits, sheet, ['setConditionalLook', 'setLook']);
  const nowTexts = new Set(now.children.map(({ text }) => text));
  return was.children.flatMap((child) => {
    const found = childNamed(now, child.name);
    if (child.name === 'dimension') return [];
    if (child.name === 'sheetData') return found ? changedCells(child, found, edits, sheet) : ['no cells'];
    if (child.name === 'cols')
      return columnTraits(child, edits, sheet) === columnTraits(found, edits, sheet) ? [] : ['columns'];
    const kinds = collections[child.name];
    if (kinds) {
      const named = namedCells(edits, sheet, kinds);
      return missing(child, found, ({ attributes }) =>
        kinds.length > 0 && meets(attributes['sqref'] ?? attributes['ref'] ?? '', named) ? true : never(),
      );
    }
    if (child.name === 'conditionalFormatting' && meets(child.attributes['sqref'] ?? '', looks)) return [];
    const whole = setWhole[child.name];
    if (whole !== undefined && touches(whole)) return [];
    return nowTexts.has(child.text) ? [] : [child.text.slice(0, 300)];
  });
}
