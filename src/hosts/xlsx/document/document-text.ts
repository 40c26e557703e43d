import type { Package } from '../../../opc/package';
import { scan, type Tag } from '../../../opc/xml';
import { documentParts } from './document-parts';
import { newParagraph, paragraphLines, type DocumentParagraph } from './document-paragraph';
import { tableLines, type DocumentRow } from './document-table';
import { listSigns } from './word-lists';
import { styleReader } from './word-styles';
import { isOn, valueOf, wordAttribute } from './word-tag';

/** Elements whose content is not the document's text: how it was before a change, or a second copy for older programs. */
const passedOver = new Set([
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'Fallback',
]);

/** Signs of symbol fonts that forms are ticked with. */
const ticks: Readonly<Record<string, string>> = {
  F0FE: '☒',
  F0FD: '☒',
  F052: '☒',
  F0A8: '☐',
  F06F: '☐',
  F0A3: '☐',
};

const symbol = (code: string): string =>
  ticks[code.toUpperCase()] ?? String.fromCharCode(Number.parseInt(code, 16) || 32);

interface Reading {
  readonly styleOf: ReturnType<typeof styleReader>;
  readonly signOf: ReturnType<typeof listSigns>;
  readonly noteOf: (kind: 'footnote' | 'endnote', id: string) => string;
}

/** Lines, and where each note begins in them. */
interface PartText {
  readonly lines: readonly string[];
  readonly notes: ReadonlyMap<string, string>;
}

/** The text of a part: of the document itself, or of its notes. */
function partText(xml: string, part: string, { styleOf, signOf, noteOf }: Reading): PartText {
  const flows: string[][] = [[]];
  const paragraphs: DocumentParagraph[] = [];
  const tables: DocumentRow[][] = [];
  /** Controls around the text; the placeholder of an empty one is no text, and a table of contents says the headings once more. */
  const controls: { isPassedOver: boolean }[] = [];
  const notes = new Map<string, string>();
  let unfinished = '';
  let passed = 0;
  let deleted = 0;
  let isHidden = false;
  let isBold = false;
  let isText = false;
  let note = '';
  const isShown = (): boolean =>
    passed === 0 && deleted === 0 && !isHidden && controls.every(({ isPassedOver }) => !isPassedOver);
  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || !isShown()) return;
    paragraph.text += text;
    if (text.trim() !== '') paragraph.isBold = (paragraph.isBold ?? true) && isBold;
  };
  const put = (lines: readonly string[]): void => {
    for (const line of lines) flows.at(-1)?.push(line);
  };
  const row = (): DocumentRow | undefined => tables.at(-1)?.at(-1);
  const cell = (): DocumentRow['cells'][number] | undefined => row()?.cells.at(-1);

  const openProperty = (tag: Tag, parent: string | undefined, path: readonly string[]): void => {
    const paragraph = paragraphs.at(-1);
    const value = valueOf(tag);
    if (tag.name === 'showingPlcHdr') {
      const control = controls.at(-1);
      if (control) control.isPassedOver = isOn(tag);
    } else if (tag.name === 'docPartGallery') {
      const control = controls.at(-1);
      if (control && value === 'Table of Contents') control.isPassedOver = true;
    } else if (parent === 'tcPr') {
      const open = cell();
      if (tag.name === 'gridSpan' && open) open.span = Math.max(1, Math.min(64, Number(value) || 1));
      if ((tag.name === 'vMerge' || tag.name === 'hMerge') && open) open.goesOn = value !== 'restart';
    } else if (parent === 'trPr') {
      const open = row();
      if (tag.name === 'del' && open) open.isDeleted = true;
      if (tag.name === 'gridBefore' && open) open.before = Math.min(64, Number(value) || 0);
    } else if (parent === 'rPr' && path.at(-2) === 'r') {
      if (tag.name === 'vanish') isHidden = isOn(tag);
      if (tag.name === 'b') isBold = isOn(tag);
    } else if (!paragraph) return;
    else if (parent === 'rPr' && tag.name === 'del') paragraph.isEndDeleted = true;
    else if (tag.name === 'pStyle') paragraph.style = value ?? '';
    else if (tag.name === 'numId') paragraph.numId = value ?? '0';
    else if (tag.name === 'ilvl') paragraph.level = Number(value ?? 0);
    else if (tag.name === 'outlineLvl') paragraph.outline = Number(value ?? 9);
  };

  const openRun = (tag: Tag): void => {
    switch (tag.name) {
      case 't':
        isText = true;
        break;
      case 'tab':
      case 'ptab':
        write(' ');
        break;
      case 'br':
      case 'cr':
        write('\n');
        break;
      case 'noBreakHyphen':
        write('-');
        break;
      case 'sym':
        write(symbol(wordAttribute(tag, 'char') ?? ''));
        break;
      case 'footnoteReference':
      case 'endnoteReference': {
        const said = noteOf(
          tag.name === 'footnoteReference' ? 'footnote' : 'endnote',
          wordAttribute(tag, 'id') ?? '',
        );
        if (said !== '') write(` [${said}]`);
        break;
      }
      default:
    }
  };

  scan(
    xml,
    {
      open: (tag, path) => {
        const parent = path.at(-1);
        if (passedOver.has(tag.name)) passed += 1;
        if (passed > 0) return;
        switch (tag.name) {
          case 'p':
            paragraphs.push(newParagraph());
            break;
          case 'r':
            isHidden = false;
            isBold = false;
            break;
          case 'sdt':
            controls.push({ isPassedOver: false });
            break;
          case 'del':
          case 'moveFrom':
            if (parent === 'rPr' || parent === 'trPr') openProperty(tag, parent, path);
            else deleted += 1;
            break;
          case 'txbxContent':
            flows.push([]);
            break;
          case 'footnote':
          case 'endnote':
            flows.push([]);
            note = wordAttribute(tag, 'id') ?? '';
            break;
          case 'tbl':
            tables.push([]);
            break;
          case 'tr':
            tables.at(-1)?.push({ cells: [], isDeleted: false, before: 0 });
            break;
          case 'tc':
            row()?.cells.push({ lines: [], span: 1, goesOn: false });
            flows.push([]);
            break;
          default:
            if (parent === 'r') openRun(tag);
            else openProperty(tag, parent, path);
        }
      },
      text: (text) => {
        if (isText) write(text);
      },
      close: (name, path) => {
        if (passedOver.has(name)) {
          passed -= 1;
          return;
        }
        if (passed > 0) return;
        const parent = path.at(-1);
        switch (name) {
          case 't':
            isText = false;
            break;
          case 'del':
          case 'moveFrom':
            if (parent !== 'rPr' && parent !== 'trPr') deleted -= 1;
            break;
          case 'sdt':
            controls.pop();
            break;
          case 'p': {
            const paragraph = paragraphs.pop();
            if (!paragraph) break;
            paragraph.text = unfinished + paragraph.text;
            unfinished = paragraph.isEndDeleted ? paragraph.text : '';
            if (!paragraph.isEndDeleted) put(paragraphLines(paragraph, styleOf(paragraph.style), signOf));
            put(paragraph.after);
            break;
          }
          case 'txbxContent': {
            const lines = flows.pop() ?? [];
            paragraphs.at(-1)?.after.push('', ...lines, '');
            break;
          }
          case 'footnote':
          case 'endnote':
            notes.set(note, (flows.pop() ?? []).join(' ').replace(/\s+/gu, ' ').trim());
            break;
          case 'tc': {
            const lines = flows.pop() ?? [];
            const open = cell();
            if (open) open.lines = lines;
            break;
          }
          case 'tbl': {
            const rows = tables.pop() ?? [];
            put(tableLines(rows, tables.length > 0));
            break;
          }
          default:
        }
      },
    },
    part,
  );
  return { lines: flows[0] ?? [], notes };
}

/**
 * The text of a Word document as it would be if somebody had copied it: paragraphs, items of lists with the sign or number that
 * Word shows, headings with `#`, text boxes after the paragraph they are anchored in, notes in brackets where they are referred
 * to, tables with tabs between their cells. Tracked changes count as accepted: what was inserted is there, what was struck out is
 * not. ISO/IEC 29500-1, 17.3 (paragraphs and runs), 17.4 (tables), 17.9 (lists), 17.11 (notes) and 17.13 (changes).
 * @throws refusals of `scan`, and `missing-part`
 */
export function documentText(pkg: Package): string {
  const parts = documentParts(pkg);
  const styleOf = styleReader(pkg, parts.styles);
  const without: Reading = { styleOf, signOf: () => '', noteOf: () => '' };
  const notesIn = (part: string | undefined): ReadonlyMap<string, string> =>
    part === undefined ? new Map() : partText(pkg.text(part), part, without).notes;
  const notes = { footnote: notesIn(parts.footnotes), endnote: notesIn(parts.endnotes) };
  const { lines } = partText(pkg.text(parts.document), parts.document, {
    styleOf,
    signOf: listSigns(pkg, parts.numbering),
    noteOf: (kind, id) => notes[kind].get(id) ?? '',
  });
  return lines.join('\n');
}
