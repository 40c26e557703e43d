import { cellKey } from '../../book/area';
import type { CellValue } from '../../book/cells';
import { GENERAL, isDateFormat } from '../../book/number-format';
import type { CellLook, LinkTarget, StruckRuns } from '../../book/snapshot';
import { errorOf } from './cell-value';
import { dayOrNumber } from '../sheets/day-number';
import { bookFormula, hasDecimals, type Decimal } from '../sheets/formula-separators';
import { linkTarget } from '../sheets/links';
import type { Matrices } from './matrices';
import type { SheetMemory } from '../sheets/memory';
import { bookFormat } from '../sheets/number-formats';
import { isInstant } from './services';

/** Facts about the spreadsheet that the reading of one sheet needs. */
export interface Surroundings {
  readonly memory: SheetMemory;
  /** An instant as the spreadsheet's own wall clock, `yyyy-MM-ddTHH:mm:ss`. */
  readonly wallClock: (instant: Date) => string;
  readonly nameOf: (sheetId: number) => string | undefined;
  readonly decimal: () => Decimal;
}

function lookOf(fill = '', line = '', weight = ''): CellLook | undefined {
  const isFilled = fill !== '' && fill !== '#ffffff';
  if (!isFilled && line !== 'line-through' && weight !== 'bold') return undefined;
  return {
    ...(isFilled ? { fill: fill.slice(1).toUpperCase() } : {}),
    ...(line === 'line-through' ? { strike: true } : {}),
    ...(weight === 'bold' ? { bold: true } : {}),
  };
}

function trimmed(line: CellValue[]): CellValue[] {
  let length = line.length;
  while (length > 0 && (line[length - 1] ?? null) === null) length -= 1;
  line.length = length;
  return line;
}

interface Cells {
  readonly values: (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly formats: ReadonlyMap<number, string>;
  readonly looks: ReadonlyMap<number, CellLook>;
  readonly links: ReadonlyMap<number, LinkTarget['to']>;
  readonly richCells: ReadonlySet<number>;
  readonly struckRuns?: ReadonlyMap<number, StruckRuns>;
}

/** What is left of a text with runs of its own, where some of them are struck through. */
function leftOf(runs: readonly GoogleAppsScript.Spreadsheet.RichTextValue[]): string | undefined {
  const left = runs.filter((run) => run.getTextStyle().isStrikethrough() !== true);
  return left.length === runs.length ? undefined : left.map((run) => run.getText()).join('');
}

/** What was read of a sheet's cells, as the core knows them; a link that Sheets has no place for comes from the note. */
export function cellsOf(found: Matrices, { memory, wallClock, nameOf, decimal }: Surroundings): Cells {
  const values: (readonly CellValue[])[] = [];
  const formulas = new Map<number, string>();
  const formats = new Map<number, string>();
  const looks = new Map<number, CellLook>();
  const links = new Map<number, LinkTarget['to']>(memory.links ?? []);
  const richCells = new Set<number>();
  const struckRuns = new Map<number, StruckRuns>();
  for (const [down, line] of found.values.entries()) {
    const cells = line.map((value, across): CellValue => {
      const key = cellKey(down + 1, across + 1);
      const formula = found.formulas[down]?.[across] ?? '';
      if (formula !== '') formulas.set(key, bookFormula(formula, hasDecimals(formula) ? decimal() : '.'));
      const format = bookFormat(found.formats[down]?.[across] ?? '');
      if (format !== GENERAL) formats.set(key, format);
      const look = lookOf(
        found.backgrounds[down]?.[across],
        found.lines[down]?.[across],
        found.weights[down]?.[across],
      );
      if (look) looks.set(key, look);
      if (isInstant(value)) return dayOrNumber(wallClock(value), isDateFormat(format));
      if (typeof value === 'number' || typeof value === 'boolean') return value;
      const text = typeof value === 'string' ? value : '';
      if (text === '') return formula === '' ? null : text;
      const rich = formula === '' ? (found.texts[down]?.[across] ?? null) : null;
      if (rich) {
        const url = rich.getLinkUrl();
        if (url !== null) links.set(key, linkTarget(url, nameOf));
        else {
          const runs = rich.getRuns();
          const left = runs.length > 1 ? leftOf(runs) : undefined;
          if (runs.length > 1) richCells.add(key);
          if (left !== undefined) struckRuns.set(key, { text, left });
        }
      }
      return errorOf(text, rich !== null);
    });
    values.push(trimmed(cells));
  }
  while (values.length > 0 && values.at(-1)?.length === 0) values.pop();
  return {
    values,
    formulas,
    formats,
    looks,
    links,
    richCells,
    ...(struckRuns.size === 0 ? {} : { struckRuns }),
  };
}
