import type { Area } from '../../book/area';
import type { Look } from '../../book/look';
import type { ConditionalLook } from '../../book/snapshot';
import { lookOfOverlay } from '../look-style';
import { inTime, sendAsks, type Batch } from './answers';
import { ask, type Ask, type SheetIn } from './asks';
import { placeOf } from './read-cells';

/** A conditional format that is ours, or that may be one of ours left unfinished. */
export interface KnownCondition {
  readonly id: string;
  /** `undefined` for several blocks. */
  area: Area | undefined;
  /** `undefined` for one that is not in our form. */
  readonly says: { readonly equals: string; readonly look: Look } | undefined;
}

const hex = (color: string | undefined): string => (color ?? '').replace('#', '').toUpperCase();

/** The text of a formula that is one text in quotes. */
const quotedText = (formula: string): string | undefined =>
  /^="((?:[^"]|"")*)"$/s.exec(formula.trim())?.[1]?.replaceAll('""', '"');

function knownIn(item: Excel.ConditionalFormat): KnownCondition | undefined {
  if (item.type !== 'CellValue' || item.cellValueOrNullObject.isNullObject) return undefined;
  const { rule, format } = item.cellValueOrNullObject;
  const { formula1: formula } = rule;
  // The rule is set last, so a format without one was left unfinished.
  if (formula === '' || formula === '=') return { id: item.id, area: undefined, says: undefined };
  const equals = rule.operator === 'EqualTo' ? quotedText(formula) : undefined;
  const look = lookOfOverlay(hex(format.fill.color), hex(format.font.color));
  return equals === undefined || look === undefined
    ? undefined
    : { id: item.id, area: undefined, says: { equals, look } };
}

const LOADS = [
  'id',
  'type',
  'cellValueOrNullObject/rule',
  'cellValueOrNullObject/format/fill/color',
  'cellValueOrNullObject/format/font/color',
];

/** The conditional formats of a sheet that are of our kind, the strongest first; where they are is asked afterwards. */
const conditionsAsk = (sheetIn: SheetIn, take: (conditions: readonly KnownCondition[]) => void): Ask =>
  ask((context) => {
    const { conditionalFormats } = sheetIn(context).getRange();
    conditionalFormats.load(LOADS.map((path) => `items/${path}`).join(','));
    return () => take(conditionalFormats.items.flatMap((item) => knownIn(item) ?? []));
  });

/** Where they are. */
const placesAsk = (sheetIn: SheetIn, name: string, conditions: readonly KnownCondition[]): Ask =>
  ask((context) => {
    const { conditionalFormats } = sheetIn(context).getRange();
    const ranges = conditions.map((condition) => {
      const range = conditionalFormats.getItem(condition.id).getRangeOrNullObject();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { condition, range };
    });
    return () => {
      for (const { condition, range } of ranges)
        condition.area = range.isNullObject ? undefined : { sheet: name, ...placeOf(range) };
    };
  });

export const looksIn = (conditions: readonly KnownCondition[]): readonly ConditionalLook[] =>
  conditions.flatMap(({ area, says }) => (area && says ? [{ area, ...says }] : []));

/** The conditional formats of a sheet, as far as the program tells of them. */
export interface SheetConditions {
  readonly sheetIn: SheetIn;
  readonly name: string;
  known: readonly KnownCondition[];
  /** The program fails when it is asked: none of them is known, and none is touched. */
  isUnreadable: boolean;
}

const isServiceError = (error: unknown): boolean => error instanceof Error && 'code' in error;

/**
 * Asks beside what else is asked for. The function that is returned waits for the answers; what has failed beside other
 * requests is asked for once more, sheet by sheet, and a sheet that fails alone is unreadable.
 */
function askBeside(
  batch: Batch,
  sheets: readonly SheetConditions[],
  askFor: (sheet: SheetConditions) => Ask,
): () => Promise<void> {
  const send = (some: readonly SheetConditions[]): Promise<void> =>
    batch((context) => sendAsks(context, some.map(askFor)));
  if (sheets.length === 0) return async () => undefined;
  const answered = inTime(send(sheets)).then(
    () => true,
    () => false,
  );
  return async () => {
    if (await answered) return;
    for (const sheet of sheets)
      try {
        await send([sheet]);
      } catch (error) {
        if (!isServiceError(error)) throw error;
        sheet.known = [];
        sheet.isUnreadable = true;
      }
  };
}

/**
 * In a request of their own: Excel fails for a sheet where two formats by cell value lie on the same cells (office-js #6827,
 * #6835).
 */
export const askConditions = (batch: Batch, sheets: readonly SheetConditions[]): (() => Promise<void>) =>
  askBeside(batch, sheets, (sheet) =>
    conditionsAsk(sheet.sheetIn, (conditions) => {
      sheet.known = conditions;
    }),
  );

/** Where the known ones are. */
export const askPlaces = (batch: Batch, sheets: readonly SheetConditions[]): (() => Promise<void>) =>
  askBeside(
    batch,
    sheets.filter(({ known }) => known.length > 0),
    ({ sheetIn, name, known }) => placesAsk(sheetIn, name, known),
  );
