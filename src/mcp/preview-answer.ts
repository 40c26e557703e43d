import { addressName, areaAddress, quotedSheet, type Area } from '../book/area';
import type { Edit } from '../book/edit';
import { previewOf, type PreviewItem } from '../book/preview';
import { fromDifference } from '../book/shown-difference';
import type { WorkbookSnapshot } from '../book/snapshot';
import type { Left } from '../book/undo-left';
import { leftShown } from '../conversation/left-shown';
import { cellsChanged, unseenSheets } from '../book/unseen-sheets';
import type { Language } from '../plan/field';
import { enCli } from '../text/en/cli';
import { nbCli } from '../text/nb/cli';
import { leftTexts } from '../text/left';
import { undoText } from '../text/undo';
import { svCli } from '../text/sv/cli';
import { first, fromCell, MOST_TEXT, pageOf, pagesOf } from './page';
import type { Outputs } from './tool-output';

const texts = { sv: svCli, en: enCli, nb: nbCli };

type Change = Outputs['preview']['list']['items'][number];
type Changed = Outputs['apply']['changed'];

/** What a run changes in a workbook. */
export interface Run {
  readonly book: WorkbookSnapshot;
  readonly edits: readonly Edit[];
  /** What of an earlier run is not taken back. */
  readonly left: readonly Left[];
}

/** What the cell held and holds is told of its kind where both show alike. */
function changeOfCell(item: Extract<PreviewItem, { kind: 'cell' }>, language: Language): Change {
  const [before, after] = fromDifference(item.before, item.after, MOST_TEXT);
  return {
    where: addressName(item),
    kind: 'cell',
    what: (item.retyped ?? []).map((kind) => texts[language].ofKind('', kind).trim()).join(' → '),
    before: fromCell(before),
    after: fromCell(after),
  };
}

const changeIn = (item: PreviewItem, language: Language): Change =>
  item.kind === 'cell'
    ? changeOfCell(item, language)
    : {
        where: item.area ? areaAddress(item.area) : item.sheet === null ? '' : quotedSheet(item.sheet),
        kind: item.kind,
        what: [texts[language].edits[item.kind], fromCell(item.name ?? '')].join(' ').trim(),
        before: null,
        after: null,
      };

/** What undo leaves, each cell by its address, anything else as a sentence. */
export function leftAnswer(left: readonly Left[], language: Language): string[] {
  const shown = leftShown(left);
  const cells = shown.flatMap((one) => (one.kind === 'cells' ? [areaAddress(one.area)] : []));
  return first([...cells, ...leftTexts(shown, undoText(language))], 200).map(fromCell);
}

type Listed = Pick<
  Outputs['preview'],
  'cells' | 'newSheets' | 'changes' | 'ownNotes' | 'list' | 'left' | 'page' | 'pages'
>;

/** Items that a person sees, those on sheets that were there before first; the rest are Planbok's own notes. */
function seenIn({ book, edits }: Run): {
  readonly seen: PreviewItem[];
  readonly all: readonly PreviewItem[];
} {
  const unseen = unseenSheets(book, edits);
  const all = previewOf(book, edits);
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
  const isNew = ({ sheet }: PreviewItem): number => (sheet !== null && added.has(sheet) ? 1 : 0);
  const seen = all.filter(
    ({ kind, sheet }) => kind !== 'setProperty' && !(sheet !== null && unseen.has(sheet)),
  );
  return { seen: seen.sort((a, b) => isNew(a) - isNew(b)), all };
}

/** Every change, cell by cell. */
export function listed(run: Run, language: Language, page: number): Listed {
  const { book, edits } = run;
  const { seen, all } = seenIn(run);
  const list = pageOf(seen, page, (item) => changeIn(item, language));
  const unseen = unseenSheets(book, edits);
  return {
    cells: cellsChanged(all, unseen),
    newSheets: first(
      edits.flatMap((edit) =>
        edit.kind === 'addSheet' && !unseen.has(edit.sheet) ? [fromCell(edit.sheet)] : [],
      ),
    ),
    changes: edits.length,
    ownNotes: all.length - seen.length,
    list,
    left: leftAnswer(run.left, language),
    page,
    pages: pagesOf(list),
  };
}

/** The least area that holds both. */
function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { sheet: one.sheet, row, column, rows: bottom - row, columns: right - column };
}

/** Where the changes are, sheet by sheet: not more than a workbook has room for in an answer. */
export function changedPlaces(run: Run): Changed {
  const places = new Map<string, { area: Area | null; changes: number }>();
  for (const item of seenIn(run).seen) {
    if (item.sheet === null) continue;
    const area = item.kind === 'cell' ? { ...item, rows: 1, columns: 1 } : item.area;
    const known = places.get(item.sheet);
    places.set(item.sheet, {
      area: known?.area && area ? around(known.area, area) : (area ?? known?.area ?? null),
      changes: (known?.changes ?? 0) + 1,
    });
  }
  return first([...places], 100).map(([sheet, { area, changes }]) => ({
    where: area ? areaAddress({ ...area, sheet }) : quotedSheet(sheet),
    changes,
  }));
}
