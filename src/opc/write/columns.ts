import { attributeIn, element, retagged } from './element';
import { worksheetOrder } from './order';
import { childTexts, rewrapped, unwrapped, withChild } from './placed';

/** What Excel notes for a column nobody has sized: 8.43 characters and the cell's padding. */
const DEFAULT_WIDTH = 9.140625;

/** A `<col>`: one run of columns that are alike. */
interface ColumnRun {
  readonly min: number;
  readonly max: number;
  /** The element as written; columns that differ are cut out of it with all else it says. */
  readonly tag: string;
}

function runsOf(cols: string | undefined): readonly ColumnRun[] {
  if (cols === undefined) return [];
  return childTexts(cols).map(({ xml }) => {
    const min = Number(attributeIn(xml, 'min') ?? 1);
    return { min, max: Number(attributeIn(xml, 'max') ?? min), tag: xml };
  });
}

/** What a `<col>` says besides where it is and how wide. */
const saysMore = (tag: string): boolean =>
  ['style', 'hidden', 'outlineLevel', 'collapsed', 'phonetic'].some(
    (name) => attributeIn(tag, name) !== undefined,
  );

/** The run cut to some of its columns. */
const cut = (run: ColumnRun, min: number, max: number): readonly ColumnRun[] =>
  max < min
    ? []
    : [{ min, max, tag: min === run.min && max === run.max ? run.tag : retagged(run.tag, { min, max }) }];

/** One column with the width, in the file's own unit: characters of the default font. 0: the sheet's default. */
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

/** Gives columns from `first` on these widths; all else that is said of them, and of their neighbours, stays. */
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

/** Column → the format of its untouched cells; 0 where none is set. */
export function columnStylesOf(frame: string): (column: number) => number {
  let cols: string | undefined;
  withChild(frame, worksheetOrder, 'cols', (present) => (cols = present));
  const runs = runsOf(cols).flatMap(({ min, max, tag }) => {
    const style = Number(attributeIn(tag, 'style') ?? 0);
    return style === 0 ? [] : [{ min, max, style }];
  });
  return (column) => runs.find((run) => run.min <= column && column <= run.max)?.style ?? 0;
}
