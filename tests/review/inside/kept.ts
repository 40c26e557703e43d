import type { Edit } from '../../../src/book/edit';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import type { Package } from '../../../src/opc/package';
import { workbookOf } from '../../../src/opc/workbook-parts';
import { elementOf } from './elements';
import { keptSheet } from './kept-sheet';

/** Parts that a job adds to. What stood in them stands there still, element by element. */
const grown: readonly (readonly [part: RegExp, depth: number])[] = [
  [/^\[Content_Types\]\.xml$/, 2],
  [/\.rels$/, 2],
  [/^docProps\/custom\.xml$/, 2],
  [/^xl\/workbook\.xml$/, 3],
];

/** An empty collection may get its first item. */
const COLLECTION = /^<(?:\w+:)?definedNames\b/;

const texts = (xml: string, depth: number): readonly string[] => {
  const root = elementOf(xml, depth);
  return root.children.flatMap((child) =>
    child.children.length > 0 || COLLECTION.test(child.text)
      ? child.children.map(({ text }) => text)
      : [child.text],
  );
};

/** Properties are numbered anew when some are added. */
const numberless = (text: string): string => text.replace(/ (?:pid|count)="\d+"/g, '');

/** Excel works out its order of calculation for itself, and everything is calculated when the workbook is opened. */
const recalculated = (text: string): boolean => /^<(?:\w+:)?calcPr\b/.test(text);

/** The items of a collection of styles stay in their places: cells refer to them by number. */
function changedStyles(before: string, after: string): readonly string[] {
  const [was, now] = [elementOf(before, 3), elementOf(after, 3)];
  return was.children.flatMap((collection) => {
    const found = now.children.find(({ name }) => name === collection.name);
    if (!found) return [`${collection.name} is gone`];
    if (collection.children.length === 0) return [];
    return collection.children.flatMap((item, at) =>
      found.children[at]?.text === item.text ? [] : [`${collection.name} ${at}: ${item.text}`],
    );
  });
}

function changedPart(part: string, was: Package, now: Package): readonly string[] {
  if (part.endsWith('calcChain.xml')) return [];
  if (!now.has(part)) return [`${part} is gone`];
  if (Buffer.compare(was.bytes(part), now.bytes(part)) === 0) return [];
  const [before, after] = [was.text(part), now.text(part)];
  if (part.endsWith('styles.xml')) return changedStyles(before, after).map((what) => `${part}: ${what}`);
  const depth = grown.find(([name]) => name.test(part))?.[1];
  if (depth === undefined) return [`${part} is not the same`];
  const left = new Set(texts(after, depth).map(numberless));
  return texts(before, depth)
    .filter((text) => !left.has(numberless(text)) && !recalculated(text) && !text.includes('calcChain'))
    .map((text) => `${part}: ${text}`);
}

/** What of a workbook is not as it was, where the edits do not say that it changes: parts, cells, rules, names, styles. */
export function unkept(before: Uint8Array, after: Uint8Array, edits: readonly Edit[]): readonly string[] {
  const [was, now] = [openedPackage(before), openedPackage(after)];
  const sheets = new Map(workbookOf(was).sheets.map(({ part, name }) => [part, name]));
  const tables = new Set(edits.flatMap((edit) => (edit.kind === 'setTable' ? [edit.sheet] : [])));
  return was.names().flatMap((part) => {
    const sheet = sheets.get(part);
    if (sheet !== undefined && now.has(part))
      return keptSheet(was.text(part), now.text(part), sheet, edits).map((what) => `${sheet}: ${what}`);
    // A table that a job has widened; its columns are compared as cells.
    if (/\/tables\//.test(part) && tables.size > 0) return [];
    return changedPart(part, was, now);
  });
}
