import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './schema-order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

/** The width that Excel writes for a column with the default width: 8.43 characters and the cell's padding. */
const DEFAULT_WIDTH = 9.140625;

/** A `<col>`: a run of adjacent columns with the same attributes. */
interface ColumnRun {
  readonly min: number;
  readonly max: number;
  /** The element as written; a column that is split off keeps all its other attributes. */
  readonly tag: string;
}

function runsOf(cols: string | undefined): readonly ColumnRun[] {
  if (cols === undefined) return [];
  return childTexts(cols).map(({ xml }) => {
    const min = Number(attributeIn(xml, 'min') ?? 1);
    return { min, max: Number(attributeIn(xml, 'max') ?? min), tag: xml };
  });
}

/** Whether a `<col>` sets anything besides its position and width. */
const saysMore = (tag: string): boolean =>
  ['style', 'hidden', 'outlineLevel', 'collapsed', 'phonetic'].some(
    (name) => attributeIn(tag, name) !== undefined,
  );

/** The run limited to the columns `min` to `max`. */
const cut = (run: ColumnRun, min: number, max: number): readonly ColumnRun[] =>
  max < min
    ? []
    : [{ min, max, tag: min === run.min && max === run.max ? run.tag : retagged(run.tag, { min, max }) }];

/** One column with this width in characters of the default font; 0 for the sheet's default. */
function sized(p: string, run: ColumnRun | undefined, column: number, width: number): readonly ColumnRun[] {
  const tag = run?.tag ?? element(`${p}col`, { min: column, max: column });
  const place = { min: column, max: column };
  if (width > 0)
    return [{ ...place, tag: retagged(tag, { ...place, width, customWidth: true, bestFit: undefined }) }];
  if (run === undefined || !saysMore(run.tag)) return [];
  return [
    {
      ...place,
      tag: retagged(tag, { ...place, width: DEFAULT_WIDTH, customWidth: undefined, bestFit: undefined }),
    },
  ];
}

/** Sets the widths of the columns from `first` on. Their other attributes, and their neighbours, are unchanged. */
export function withWidths(frame: string, first: number, widths: readonly number[]): string {
  return withChild(frame, worksheetOrder, 'cols', (present, p) => {
    const last = first + widths.length - 1;
    const runs = runsOf(present);
    const kept = runs.flatMap((run) =>
      run.max < first || run.min > last
        ? [run]
        : [...cut(run, run.min, first - 1), ...cut(run, last + 1, run.max)],
    );
    const made = widths.flatMap((width, offset) => {
      const column = first + offset;
      return sized(
        p,
        runs.find((run) => run.min <= column && column <= run.max),
        column,
        width,
      );
    });
    const all = [...kept, ...made].sort((a, b) => a.min - b.min);
    if (all.length === 0) return undefined;
    return rewrapped(
      present === undefined ? `<${p}cols>` : unwrapped(present).tag,
      all.map(({ tag }) => tag).join(''),
    );
  });
}

/** Column → the format of its untouched cells; 0 when not set. */
export function columnStylesOf(frame: string): (column: number) => number {
  let cols: string | undefined;
  withChild(frame, worksheetOrder, 'cols', (present) => (cols = present));
  const runs = runsOf(cols).flatMap(({ min, max, tag }) => {
    const style = Number(attributeIn(tag, 'style') ?? 0);
    return style === 0 ? [] : [{ min, max, style }];
  });
  return (column) => runs.find((run) => run.min <= column && column <= run.max)?.style ?? 0;
}
