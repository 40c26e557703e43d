import { cellName } from '../../planbok/cells';
import {
  addRelationship,
  detach,
  relationshipsOf,
  relationshipType,
  type Dialect,
} from '../../planbok/package';
import {
  endOfLinks,
  parseBlock,
  withLinks,
  type LinkSpec,
  type SheetFeatures,
} from '../../planbok/sheet-part';
import { refuse } from '../protocol/host-error';
import type { Json } from '../protocol/host-object';
import { record, text, type Shape } from '../protocol/shape';
import { isInside, lastColumnOf, lastRowOf, meets, type CellRange } from '../store/cell-range';
import { addLinks, featuresIn, reframe, type LiveSheet, type MoreLinks } from '../store/live-sheet';
import { isForbidden } from '../store/protection';
import { put } from '../store/set-cells';

const link = record({ address: text, documentReference: text, screenTip: text, textToDisplay: text });
export type Link = ReturnType<typeof link>;

/** The value of `range.hyperlink`. */
export const hyperlink: Shape<Link> = (value, where) => {
  const made = link(value, where);
  if (made.address === undefined && made.documentReference === undefined) refuse('InvalidArgument', where);
  return made;
};

/** The link of the cells in Excel's form; `null` without one. */
export function hyperlinkAt(range: CellRange): Json {
  const { book, sheet } = range;
  const found = featuresIn(sheet).hyperlinks.find(({ block }) => isInside(range, block));
  if (!found) return null;
  const target = relationshipsOf(book.pkg, sheet.part).find(({ id }) => id === found.relationshipId);
  const cell = sheet.cells.get(range.row)?.[range.column - 1]?.value;
  return {
    ...(target === undefined ? {} : { address: target.target }),
    ...(found.location === undefined ? {} : { documentReference: found.location }),
    ...(typeof cell === 'string' ? { textToDisplay: cell } : {}),
  };
}

type PlacedLink = SheetFeatures['hyperlinks'][number];
type WantedLinks = ReadonlyMap<string, LinkSpec | undefined>;

const cellOf = ({ block }: PlacedLink): string => cellName(block.row, block.column);

const placedLinks = (wanted: WantedLinks): readonly PlacedLink[] =>
  [...wanted].flatMap(([cell, link]) => {
    const block = parseBlock(cell);
    if (link === undefined || block === undefined) return [];
    return [{ block, relationshipId: undefined, location: undefined, ...link }];
  });

/** Goes through the part's text. @returns ids of relationships that no link uses any longer */
function linkedAnew(sheet: LiveSheet, wanted: WantedLinks, dialect: Dialect): readonly string[] {
  let unused: readonly string[] = [];
  const { features } = sheet.cache;
  reframe(sheet, (frame) => {
    const made = withLinks(frame, wanted, dialect);
    unused = made.unused;
    return made.frame;
  });
  if (features !== undefined) {
    const kept = features.hyperlinks.filter((link) => !wanted.has(cellOf(link)));
    sheet.cache.features = { ...features, hyperlinks: [...kept, ...placedLinks(wanted)] };
  }
  const end = endOfLinks(sheet.frame, dialect);
  if (end) sheet.cache.moreLinks = { ...end, cells: new Set(featuresIn(sheet).hyperlinks.map(cellOf)) };
  return unused;
}

/** The links, where each is for a cell that has none. */
function newLinks({ cells }: MoreLinks, wanted: WantedLinks): ReadonlyMap<string, LinkSpec> | undefined {
  const links = new Map<string, LinkSpec>();
  for (const [cell, link] of wanted) {
    if (link === undefined || cells.has(cell)) return undefined;
    links.set(cell, link);
  }
  return links;
}

/** Links are given one by one: the part, of which nothing else has changed, is not gone through again for each. */
function relink({ book, sheet }: CellRange, wanted: WantedLinks): void {
  const { moreLinks } = sheet.cache;
  const links = moreLinks && newLinks(moreLinks, wanted);
  if (links) addLinks(sheet, moreLinks, links, placedLinks(links));
  else for (const id of linkedAnew(sheet, wanted, book.dialect)) detach(book.pkg, sheet.part, id);
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

/** Sets a link on every cell of the range. */
export function setHyperlink(range: CellRange, { address, documentReference, textToDisplay }: Link): void {
  const { book, sheet } = range;
  if (isForbidden(range)) refuse('AccessDenied', 'Range.hyperlink');
  const target =
    address === undefined || address === ''
      ? { location: documentReference ?? '' }
      : {
          relationshipId: addRelationship(book.pkg, sheet.part, {
            type: relationshipType(book.dialect, 'hyperlink'),
            target: documentReference === undefined ? address : `${address}#${documentReference}`,
            isExternal: true,
          }),
        };
  const wanted = new Map<string, LinkSpec>();
  for (let row = range.row; row <= lastRowOf(range); row += 1)
    for (let column = range.column; column <= lastColumnOf(range); column += 1) {
      wanted.set(cellName(row, column), target);
      if (textToDisplay !== undefined) put(book, sheet, row, column, `'${textToDisplay}`);
    }
  relink(range, wanted);
}

/** Removes the links in the range. */
export function clearHyperlinks(range: CellRange): void {
  const gone = featuresIn(range.sheet).hyperlinks.filter(({ block }) => meets(block, range));
  if (gone.length > 0)
    relink(range, new Map(gone.map(({ block }) => [cellName(block.row, block.column), undefined])));
}
