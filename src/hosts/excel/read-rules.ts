import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../book/area';
import type { PlacedRule, Rule } from '../../book/snapshot';
import { plainArea, type SheetFinder } from '../plain-area';
import type { ReadBlock } from './blocks';
import { ask, type Ask, type SheetIn } from './asks';
import { blockIn, placeOf } from './read-cells';
import type { SheetHead } from './structure';

/** Cells with rules, as one reply reports them; `undefined` where several rules apply to them. */
interface RuledBlock {
  readonly block: ReadBlock;
  /** Taken out of a larger block for its rule's sake. */
  readonly isPart: boolean;
  readonly rule: Rule | undefined;
}

function listRule(source: unknown, strict: boolean, sheet: string, find: SheetFinder): Rule {
  if (typeof source !== 'string') return { kind: 'foreign' };
  if (!source.startsWith('='))
    return { kind: 'list', source: source.split(',').map((item) => item.trim()), strict };
  const area = plainArea(source.slice(1), find, sheet);
  return area === undefined ? { kind: 'foreign' } : { kind: 'list', source: area, strict };
}

/** Of cells that differ in it, and of rules that lie over one another, Excel gives null, which Microsoft's types do not know. */
type MaybeMixed = { readonly [K in 'rule' | 'errorAlert']: Excel.DataValidation[K] | null } & Pick<
  Excel.DataValidation,
  'type'
>;

/** Lists of plain texts or of one plain area, and our own "any date"; whatever else there is stays somebody else's. */
function ruleOf({ type, rule, errorAlert }: MaybeMixed, sheet: string, find: SheetFinder): Rule | undefined {
  if (rule === null || errorAlert === null) return undefined;
  const strict = errorAlert.showAlert && errorAlert.style === 'Stop';
  if (type === 'List') return listRule(rule.list?.source, strict, sheet, find);
  if (type === 'Date') {
    const from: unknown = rule.date?.formula1;
    const isFirstDay = from === 0 || from === 1 || (typeof from === 'string' && /^=?[01]$/.test(from.trim()));
    const isAnyDate = isFirstDay && rule.date?.operator === 'GreaterThanOrEqualTo';
    return isAnyDate ? { kind: 'date', strict } : { kind: 'foreign' };
  }
  return type === 'Inconsistent' || type === 'MixedCriteria' ? undefined : { kind: 'foreign' };
}

const LOADS = [
  'rowIndex',
  'columnIndex',
  'rowCount',
  'columnCount',
  'dataValidation/type',
  'dataValidation/rule',
  'dataValidation/errorAlert',
];

/** Rows and columns beyond the used cells in which rules are looked for: people validate a few rows ahead. */
const AHEAD = { rows: 1000, columns: 10 };

function searchedIn(sheet: Excel.Worksheet, used: SheetHead['used']): Excel.Range {
  if (used === 'not-extents') return sheet.getUsedRangeOrNullObject();
  const [bottom, right] =
    used === 'nowhere' ? [0, 0] : [used.row + used.rows - 1, used.column + used.columns - 1];
  return blockIn(sheet, {
    row: 1,
    column: 1,
    rows: Math.min(MAX_ROWS, bottom + AHEAD.rows),
    columns: Math.min(MAX_COLUMNS, right + AHEAD.columns),
  });
}

/**
 * The cells that have rules, in the blocks that Excel makes of them: in the used range and somewhat beyond, since looking
 * through a whole sheet may not end (office-js #4245).
 */
export const ruledAsk = (
  sheetIn: SheetIn,
  { name, used }: Pick<SheetHead, 'name' | 'used'>,
  find: SheetFinder,
  take: (blocks: readonly RuledBlock[]) => void,
): Ask =>
  ask((context) => {
    const found = searchedIn(sheetIn(context), used).getSpecialCellsOrNullObject('DataValidations');
    found.load('address');
    const { areas } = found;
    areas.load(LOADS.map((path) => `items/${path}`).join(','));
    return () =>
      take(
        found.isNullObject
          ? []
          : areas.items.map((range) => ({
              block: placeOf(range),
              isPart: false,
              rule: ruleOf(range.dataValidation, name, find),
            })),
      );
  });

/** The rules of blocks. */
const blocksAsk = (
  sheetIn: SheetIn,
  name: string,
  find: SheetFinder,
  blocks: readonly ReadBlock[],
  take: (blocks: readonly RuledBlock[]) => void,
): Ask =>
  ask((context) => {
    const sheet = sheetIn(context);
    const ranges = blocks.map((block) => {
      const range = blockIn(sheet, block);
      range.load('dataValidation/type,dataValidation/rule,dataValidation/errorAlert');
      return { block, range };
    });
    return () =>
      take(
        ranges.map(({ block, range }) => ({
          block,
          isPart: true,
          rule: ruleOf(range.dataValidation, name, find),
        })),
      );
  });

const columnsOf = (block: ReadBlock): readonly ReadBlock[] =>
  Array.from({ length: block.columns }, (_, at) => ({ ...block, column: block.column + at, columns: 1 }));

/** Columns of the block, or halves of its one column. */
function parts(block: ReadBlock): readonly ReadBlock[] {
  if (block.columns > 1) return columnsOf(block);
  const half = Math.ceil(block.rows / 2);
  return [
    { ...block, rows: half },
    { ...block, row: block.row + half, rows: block.rows - half },
  ].filter(({ rows }) => rows > 0);
}

/** Halvings of a column before its rules are somebody else's: a rule for each of 4,096 rows. */
const MOST_ROUNDS = 13;

export interface RulesOfSheet {
  readonly sheetIn: SheetIn;
  readonly name: string;
  /** Blocks with one rule each. */
  readonly known: RuledBlock[];
  /** Blocks with several. */
  mixed: readonly ReadBlock[];
}

/** Sorts blocks by whether one rule holds in them. */
export function sortRules(rules: RulesOfSheet, blocks: readonly RuledBlock[]): void {
  const mixed: ReadBlock[] = [];
  for (const one of blocks) {
    const { block, rule } = one;
    if (rule !== undefined) rules.known.push(one);
    else if (block.rows * block.columns > 1) mixed.push(...parts(block));
    else rules.known.push({ ...one, rule: { kind: 'foreign' } });
  }
  rules.mixed = mixed;
}

/** What is still mixed is asked for in parts, all sheets in one round trip. */
export const mixedAsks = (all: readonly RulesOfSheet[], find: SheetFinder): readonly Ask[] =>
  all
    .filter(({ mixed }) => mixed.length > 0)
    .map((rules) =>
      blocksAsk(rules.sheetIn, rules.name, find, rules.mixed, (blocks) => sortRules(rules, blocks)),
    );

export const roundsLeft = (round: number): boolean => round < MOST_ROUNDS;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The rules, column by column: Excel tells which cells have rules, not which were given theirs together, so two columns
 * with the same rule beside one another look like one. What was halved is put together again.
 */
export function placedRules({ name, known, mixed }: RulesOfSheet): readonly PlacedRule[] {
  const blocks = [
    ...known.flatMap(({ block, rule, isPart }) =>
      rule ? columnsOf(block).map((column) => ({ area: { sheet: name, ...column }, rule, isPart })) : [],
    ),
    ...mixed.map((block) => ({
      area: { sheet: name, ...block },
      rule: { kind: 'foreign' } as const,
      isPart: true,
    })),
  ].sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row);
  const placed: { area: Area; rule: Rule; isPart: boolean }[] = [];
  for (const one of blocks) {
    const above = placed.at(-1);
    const isBelow =
      above?.area.column === one.area.column && above.area.row + above.area.rows === one.area.row;
    if (above && isBelow && above.isPart && one.isPart && isSame(above.rule, one.rule))
      above.area = { ...above.area, rows: above.area.rows + one.area.rows };
    else placed.push(one);
  }
  return placed.map(({ area, rule }) => ({ area, rule }));
}
