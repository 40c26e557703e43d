import { formulaFacts } from './formula-facts';
import { OWN_NAME } from './own-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** The formulas on a sheet, in its cells, rules and conditional looks. */
const formulasOn = (sheet: SheetSnapshot): readonly string[] => [
  ...sheet.formulas.values(),
  ...(sheet.ownerRules ?? []).map(({ formula }) => formula),
];

/** What a formula may refer to a sheet by, in lower case: its name, its tables, the names that point into it. */
interface Handles {
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function handlesOf(book: WorkbookSnapshot, { name, tables }: SheetSnapshot): Handles {
  const names = book.names.filter(({ area }) => area?.sheet === name);
  return {
    tables: new Set(tables.map((table) => table.name.toLowerCase())),
    names: new Set(names.map((known) => known.name.toLowerCase())),
  };
}

function isNamedIn(formula: string, sheet: string, { tables, names }: Handles): boolean {
  const text = formula.toLowerCase();
  const handles = [sheet.toLowerCase().replaceAll("'", "''"), ...tables, ...names];
  if (!handles.some((handle) => text.includes(handle))) return false;
  const facts = formulaFacts(formula);
  return (
    facts.references.some(
      (reference) =>
        reference.sheet?.toLowerCase() === sheet.toLowerCase() ||
        (reference.table !== undefined && tables.has(reference.table.toLowerCase())),
    ) || [...facts.names].some((name) => names.has(name))
  );
}

/** Which of the sheets something refers to that stays in the workbook: removed, they would leave `#REF!` behind. */
export function neededSheets(book: WorkbookSnapshot, sheets: ReadonlySet<string>): ReadonlySet<string> {
  const needed = new Set<string>();
  const isOwnName = (name: string): boolean => name.startsWith(OWN_NAME);
  const isNeeded = (sheet: SheetSnapshot): boolean => {
    const handles = handlesOf(book, sheet);
    const staying = book.sheets.filter(({ name }) => !sheets.has(name) || needed.has(name));
    const formulas = staying.flatMap(formulasOn);
    const texts = book.names.filter(({ area }) => area === null).map(({ text }) => text);
    return (
      [...formulas, ...texts].some((formula) => isNamedIn(formula, sheet.name, handles)) ||
      book.names.some(({ name, area }) => area?.sheet === sheet.name && !isOwnName(name)) ||
      staying.some(({ rules }) =>
        rules.some(
          ({ rule }) => rule.kind === 'list' && 'sheet' in rule.source && rule.source.sheet === sheet.name,
        ),
      )
    );
  };
  for (let isMore = true; isMore;) {
    const more = book.sheets.filter(
      (sheet) => sheets.has(sheet.name) && !needed.has(sheet.name) && isNeeded(sheet),
    );
    for (const { name } of more) needed.add(name);
    isMore = more.length > 0;
  }
  return needed;
}
