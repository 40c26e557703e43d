import { columnLetter } from '../book/area';
import { textOf } from '../book/cells';
import type { Edit } from '../book/edit';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../book/snapshot';
import type { ColumnReading, PlanReading } from '../plan/reading';
import type { ColumnChoice, TableChoice } from '../plan/settings/settings';
import { storedRules } from '../plan/settings/rules';
import { SETTINGS_PROPERTY, settingsIn, storedText } from '../plan/settings/stored-settings';
import { withAsked } from '../plan/settings/table-choices';
import { gridOf } from '../plan/tables/grid';
import { headingsAt, placeOf } from '../plan/tables/told-tables';
import type { JobRequest } from './job';

/** The choice with the texts of its headings, so that it follows them. */
export function anchored(book: WorkbookSnapshot, choice: TableChoice): TableChoice {
  const sheet = sheetNamed(book, choice.sheet);
  if (!sheet) return choice;
  const grid = gridOf(sheet);
  const place = placeOf(grid, choice);
  return place ? { ...choice, headings: headingsAt(grid, place) } : choice;
}

/** What was said of columns, as the workbook keeps it: by the headings of the tables that have them. */
function columnChoices({ tables }: PlanReading, { map }: JobRequest): readonly ColumnChoice[] {
  if (map === undefined) return [];
  const fieldOf = ({ heading, column }: ColumnReading) =>
    map.get(heading) ??
    map.get(heading.trim()) ??
    map.get(columnLetter(column)) ??
    map.get(columnLetter(column).toLowerCase());
  return tables.flatMap(({ sheet, columns }) =>
    columns.flatMap((column): ColumnChoice[] => {
      const field = fieldOf(column);
      const name = column.headingFull.trim();
      return field === undefined
        ? []
        : [{ sheet, heading: name === '' ? columnLetter(column.column) : column.headingFull, field }];
    }),
  );
}

/** The letter of a column; "IT" and "HR" may as well be who does it. */
const isLetter = /^[a-z]$/iu;

/** Whether a text stands in the sheet, in a cell of its own or as its name. */
const standsOn = ({ name, values }: SheetSnapshot, text: string): boolean =>
  name === text ||
  values.some((line) => line.some((value) => value !== null && textOf(value).trim() === text));

/** What was said of headings between the rows, for the sheets with plans on which they stand. */
function bandChoices(
  book: WorkbookSnapshot,
  { tables }: PlanReading,
  { map }: JobRequest,
  ofColumns: readonly ColumnChoice[],
): readonly ColumnChoice[] {
  if (map === undefined) return [];
  const plans = new Set(tables.flatMap(({ sheet, kind }) => (kind === 'actions' ? [sheet] : [])));
  return [...map].flatMap(([name, field]) => {
    const heading = name.trim();
    if (isLetter.test(heading) || ofColumns.some((choice) => choice.heading.trim() === heading)) return [];
    return [...plans].flatMap((plan): readonly ColumnChoice[] => {
      const sheet = sheetNamed(book, plan);
      return sheet && standsOn(sheet, heading) ? [{ sheet: plan, heading, field, isBetween: true }] : [];
    });
  });
}

const keyOf = ({ sheet, heading }: ColumnChoice): string => `${sheet}\n${heading}`;

/**
 * What keeping the request's answers about tables and columns in the workbook takes, so that nothing is asked twice. Settings
 * that a newer Planbok wrote are left alone.
 */
export function rememberedAnswers(
  book: WorkbookSnapshot,
  reading: PlanReading,
  request: JobRequest,
): readonly Edit[] {
  const { tables = [], notPlans = [], statuses = [], map, without = [], with: on = [] } = request;
  const stored = settingsIn(book);
  const said = tables.length + notPlans.length + statuses.length + without.length + on.length;
  if (stored.isNewer || said + (map?.size ?? 0) === 0) return [];
  const { settings } = stored;
  const asked = { ...request, tables: tables.map((choice) => anchored(book, choice)) };
  const ofColumns = columnChoices(reading, request);
  const ofBands = bandChoices(book, reading, request, ofColumns);
  const columns = new Map(
    [...settings.columns, ...ofColumns, ...ofBands].map((choice) => [keyOf(choice), choice]),
  );
  const value = storedText({
    ...withAsked(settings, asked),
    columns: [...columns.values()],
    off: storedRules(settings, request),
  });
  const before = book.properties.get(SETTINGS_PROPERTY) ?? storedText(settings);
  return value === before ? [] : [{ kind: 'setProperty', name: SETTINGS_PROPERTY, value }];
}
