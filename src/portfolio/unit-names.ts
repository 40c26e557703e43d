import { textOf } from '../book/cells';
import { sheetNamed, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../book/snapshot';
import { folded } from '../plan/matching';
import { oneLine } from '../plan/one-line';
import type { PlanReading } from '../plan/reading';

/** What a unit may be called: by its workbook, and by where its file is. */
export interface UnitNames {
  /** What the workbook itself says, beside a label or in its title; `null` where it says nothing, or several things. */
  readonly said: string | null;
  /** The file's name without what only says that it is a plan; the folder's where nothing else is left. */
  readonly filed: string;
}

/** A name, not a sentence. */
const LONGEST = 60;
const TITLE_ROWS = 15;
const TITLE_COLUMNS = 8;

/** What stands before a unit's name and a colon, or in the cell to its left. */
const LABEL =
  /^(?:enhet|enhetens namn|enhetens navn|institutt|fakultetet|avdeling|skole|etat|virksomhet|institution|avdelning|fakultet|skola|förvaltning|unit|unit name|department|division|faculty|school)\s*(?::\s*(.*))?$/iu;

/** A unit's name within a title. It ends at a sign, a digit or a word that begins something else. */
const ENDS = String.raw`(?=\s*(?:[,:;|()–—\d/]|\s-\s|$|(?:år|året|period|perioden|periode|ht|vt)\s))`;
const WORD = String.raw`\p{L}[\p{L}&.'’-]*`;
/** The number of one of several units of the name, and no year or day. */
const ONE_OF = String.raw` \d{1,2}(?![\d./–-])(?! (?:jan|feb|mar|apr|ma|jun|jul|aug|sep|o[ck]t|nov|de[cs]))`;
const IN_TITLE = [
  // Skolan för arkitektur och samhällsbyggnad
  String.raw`(?:skolan|institutionen|fakulteten|enheten|avdelningen|förvaltningen|sektionen) för ${WORD}(?:\s${WORD}|,\s${WORD}(?=[^,:]* och ))*?`,
  // Stadsbyggnadskontoret, Kultur- och fritidsförvaltningen, Biblioteket
  String.raw`\p{Lu}[\p{L}-]*(?:\s(?:och|samt)\s[\p{L}-]*)?(?:förvaltningen|kontoret|avdelningen|enheten|institutionen|biblioteket|nämnden)`,
  // Institutt for biovitenskap, Kultur- og idrettsetaten
  String.raw`(?:skolen|institutt|instituttet|fakultet|fakultetet|avdeling|avdelingen|seksjon|seksjonen) for ${WORD}(?:\s${WORD}|,\s${WORD}(?=[^,:]* og ))*?`,
  String.raw`\p{Lu}[\p{L}-]*(?:\sog\s[\p{L}-]*)?(?:etaten|kontoret|avdelingen|instituttet|biblioteket|nemnda|utvalget)`,
  // School of Engineering Sciences
  String.raw`(?:school|faculty|department|division|institute|college|office) (?:of|for) ${WORD}(?:\s${WORD}|,\s${WORD}(?=[^,:]* and ))*?`,
].map((pattern) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?:${ONE_OF})?${ENDS}`, 'iu'));

const isName = (text: string): boolean => text.length <= LONGEST && /\p{L}{2}/u.test(text);

function labelled(sheet: SheetSnapshot, row: number, column: number, text: string): string | undefined {
  const label = LABEL.exec(text);
  if (!label) return undefined;
  const [, beside = ''] = label;
  const name = beside === '' ? oneLine(textOf(valueAt(sheet, row, column + 1))) : beside;
  return isName(name) && !LABEL.test(name) ? name : undefined;
}

const titled = (text: string): readonly string[] =>
  IN_TITLE.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).slice(0, 1);

/** What the lines above the table say: the labelled names, and those within titles. */
function namesAbove(sheet: SheetSnapshot, headerRow: number) {
  const labels: string[] = [];
  const titles: string[] = [];
  for (let row = 1; row < Math.min(headerRow, TITLE_ROWS + 1); row += 1) {
    for (let column = 1; column <= TITLE_COLUMNS; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== 'string' || value.length > 4 * LONGEST) continue;
      const text = oneLine(value);
      const label = labelled(sheet, row, column, text);
      if (label !== undefined) labels.push(label);
      else titles.push(...titled(text).filter(isName));
    }
  }
  return { labels, titles };
}

/** The one name, where all are the same. */
function only(names: readonly string[]): string | null {
  const [first] = names;
  return first !== undefined && new Set(names.map(folded)).size === 1 ? first : null;
}

const saidIn = (book: WorkbookSnapshot, { tables, organisation }: PlanReading): string | null => {
  const above = tables
    .filter(({ kind }) => kind === 'actions')
    .map(({ sheet, headerRow }) => {
      const found = sheetNamed(book, sheet);
      return found ? namesAbove(found, headerRow) : { labels: [], titles: [] };
    });
  return (
    only(above.flatMap(({ labels }) => labels)) ??
    only(above.flatMap(({ titles }) => titles)) ??
    organisation ??
    null
  );
};

/** Years and days, and signs of versions: `2020`, `2020-2021`, `20201124`, `v2`, `(1)`. */
const DATES = /(?<!\d)(?:19|20)\d\d(?:[-/–. ]?\d\d){0,2}(?:\s?[-–]\s?(?:19|20)\d\d)?(?!\d)|\(\d+\)/gu;

/** Words that say what a file is and not whose. */
const GENERIC: ReadonlySet<string> = new Set(
  `handlingsplan handlingsplanen handlingsplaner åtgärdsplan åtgärdsplanen åtgärder plan planen miljö miljöplan miljöhandlingsplan
    hållbarhet hållbarhetsplan hållbarhetshandlingsplan klimat ledningens genomgång uppföljning åtgärdslista mål för av till
    handlingsplanen tiltaksplan tiltaksplanen tiltak miljø miljøplan bærekraft bærekraftsplan klima ledelsens gjennomgang gjennomgåelse
    oppfølging tiltaksliste av til for kopi kopien nye endelig versjon og høsten våren ordnet
    kopia kopian ny nya slutlig final version och med i vt ht våren hösten excel
    action actions plan plans sustainability environmental environment climate management review follow-up followup list
    goals objectives for of the copy new and planbok ordnad`.split(/\s+/u),
);
const isGeneric = (word: string): boolean =>
  GENERIC.has(folded(word).replace(/[.,:;]+$/u, '')) || /^(?:v\.?\d+|\d+|[-–—&+.,]*)$/iu.test(word);

/** The number of one of several, "Förskola 3" or "Hus 12B"; from 18 on two digits may be a year's, unless a noun is numbered. */
const NUMBER = /^(?:\d|1[0-7])\p{L}?[.,:;]?$/u;
const ANY_NUMBER = /^\d{1,4}\p{L}?[.,:;]?$/u;
const NUMBERED =
  /(?:^|-)(?:avd|avdeling|avdelning|building|distrikt|district|enhet|hus|klinikk?|område|region|school|skole|team|unit|ward|zone|zon)$|(?:barnehage|barnehagen|enhet|förskola|förskolan|skola|skolan|stadsdel|station|vårdcentral)$/u;

const belongsTo = (word: string | undefined, number: string | undefined): boolean =>
  word !== undefined &&
  number !== undefined &&
  (NUMBERED.test(folded(word)) ? ANY_NUMBER : NUMBER).test(number);

/** The words of a name without the generic ones at either end: those within belong to it, and its number does. */
function ownWords(name: string): string {
  const words = name.replace(DATES, ' ').replaceAll('_', ' ').split(/\s+/u).filter(Boolean);
  const telling = words.flatMap((word, place) => (isGeneric(word) ? [] : [place]));
  const last = telling.at(-1) ?? -1;
  const end = belongsTo(words[last], words[last + 1]) ? last + 2 : last + 1;
  return words
    .slice(telling[0] ?? words.length, end)
    .join(' ')
    .replace(/^[-–—,.;:\s]+|[-–—,.;:\s]+$/gu, '');
}

/** @param path the file below its source, its folders parted by `/` */
function filedAs(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const stem = (parts.at(-1) ?? '').replace(/\.[^.]*$/u, '').replace(/-(?:planbok|undone)(?:-\d+)?$/u, '');
  const own = [stem, ...parts.slice(0, -1).reverse()].map(ownWords).find((name) => name !== '');
  return own ?? stem;
}

/** What the unit may be called. `path`: the file below its source, its folders parted by `/`. */
export const unitNames = (book: WorkbookSnapshot, reading: PlanReading, path: string): UnitNames => ({
  said: saidIn(book, reading),
  filed: filedAs(path),
});
