import { folded } from '../matching';
import type { TableChoice } from '../settings/settings';
import type { ScannedTable } from './read-table';
import type { SearchedSheet } from './sheet-search';
import { placeOf } from './told-tables';

const organisations = `
  universitets|högskole|kommun|koncern|myndighets|regions?|förbunds|verks|bolags|företags|organisations|kth|stads`;

const plans =
  'handlings?plan|handlingsprogram|åtgärdsplan|miljöplan|klimatplan|hållbarhetsplan|plan|åtgärder|aktiviteter';
const plansEn =
  '(?:environmental |sustainability |climate )?(?:action plan|plan|programme|actions|activities)';

/**
 * What the plan of a whole organisation is called in the workbook of one of its units. "Gemensamma åtgärder" may as well be
 * what the unit's own groups have in common, and "Central services" is a unit.
 */
const centralNames = new RegExp(
  [
    String.raw`\bcentral(?:a|t)? (?:${plans})(?![\p{L}])`,
    String.raw`(?<!\p{L})(?:${organisations.replace(/\s/gu, '')})-?(?:gemensam(?:ma|t)?|övergripande)(?!\p{L})`,
    String.raw`\bcentral ${plansEn}(?!\p{L})`,
    String.raw`(?<!\p{L})(?:university|college|council|corporate|company|group|organi[sz]ation|institution)-? ?wide ${plansEn}(?!\p{L})`,
    String.raw`(?<!\p{L})corporate ${plansEn}(?!\p{L})`,
  ].join('|'),
  'u',
);

/** Whether a sheet's name or title says that the plan on it is that of the whole organisation. */
export const namesCentralPlan = (text: string): boolean => centralNames.test(folded(text));

const isPlan = ({ found, scan }: ScannedTable): boolean =>
  found.shape.kind === 'actions' && scan.items.length > 0;

const isNamed = ({ grid, found }: ScannedTable): boolean =>
  !found.isTold && [grid.sheet.name, ...found.title.lines.map(({ text }) => text)].some(namesCentralPlan);

/**
 * Tells the plan of the whole organisation from that of the unit, so that its actions are not counted as the unit's. A person
 * says which it is, or we have made the sheet (`ours`); where only its name does, and the workbook has another plan, she is asked.
 */
export function withCentralPlans(
  sheets: readonly SearchedSheet[],
  choices: readonly TableChoice[],
  ours: ReadonlySet<string>,
): readonly SearchedSheet[] {
  const told = choices.filter(({ kind }) => kind === 'central');
  const isTold = ({ grid, found }: ScannedTable): boolean =>
    told.some(
      (choice) =>
        choice.sheet === grid.sheet.name && placeOf(grid, choice)?.row === found.shape.header.lowest,
    );
  const tables = sheets.flatMap(({ scanned }) => scanned.filter(isPlan));
  const named = new Set(tables.filter((table) => isNamed(table)));
  const isOurs = ({ grid, found }: ScannedTable): boolean => ours.has(grid.sheet.name) && !found.isTold;
  const central = new Set(tables.filter((table) => isTold(table) || isOurs(table)));
  const isAnother = tables.some((table) => !named.has(table) && !central.has(table));
  if (central.size === 0 && (named.size === 0 || !isAnother)) return sheets;
  const relabelled = (table: ScannedTable): ScannedTable => {
    const { found } = table;
    if (!central.has(table) && !(isAnother && named.has(table))) return table;
    const { rival: _, ...rest } = found;
    const shape = { ...found.shape, kind: 'central' as const };
    return { ...table, found: { ...rest, shape, rival: central.has(table) ? undefined : 'actions' } };
  };
  return sheets.map((sheet) => ({ ...sheet, scanned: sheet.scanned.map(relabelled) }));
}
