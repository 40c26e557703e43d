import type * as sv from '../sv/shared';
import { cells, either, listed } from './grammar';

/* What several faces say in the same words. */

export const nothingWritten: typeof sv.nothingWritten = 'Ingenting er skrevet.';
export const isDoneAll: typeof sv.isDoneAll =
  'Det du ba om, er gjort; det er bare lesingen etterpå som ikke gikk.';
export const workbookUnchanged: typeof sv.workbookUnchanged = 'Arbeidsboken er uendret.';
export const nothingToChange: typeof sv.nothingToChange =
  'Ingenting trenger å endres: arbeidsboken er allerede i orden.';
export const nothingWithoutPlan: typeof sv.nothingWithoutPlan =
  'Ingenting er gjort: arbeidsboken har ingen handlingsplan å gå ut fra.';
export const noPot: typeof sv.noPot = 'Arbeidsboken har ingen klimapott.';
export const empty: typeof sv.empty = '(tom)';

/** Cells that are answered together. */
export const sameText = (count: number): string => `${cells(count)} med samme tekst`;
export const toDecide: typeof sv.toDecide = (count) => `${count} til avgjørelse`;
export const checked: typeof sv.checked = (count) =>
  `Kontrollert: ${count === 0 ? 'ingenting gjenstår til avgjørelse' : toDecide(count)}`;
export const noSource: typeof sv.noSource = 'Ikke noe grunnlag i arbeidsboken';
export const noneOverdue: typeof sv.noneOverdue = 'Ingen forsinkede tiltak.';
export const andMore: typeof sv.andMore = (count) => `… og ${count} til`;

export const isThis: typeof sv.isThis = (what) => `Er dette ${either(what)}?`;
export const bestMatch: typeof sv.bestMatch = (sheet, row) => `Beste treff: arket «${sheet}», rad ${row}.`;
export const looksLikeTitle: typeof sv.looksLikeTitle = (letter, heading) =>
  `Kolonne ${letter}${heading === '' ? '' : `, «${heading}»,`} ser ut til å være tiltaket.`;

export const undrawn: typeof sv.undrawn = (sheet) =>
  `Diagrammet eller bildet på arket «${sheet}» kunne ikke tegnes i dette programmet. Det som står ved siden av, stemmer.`;

export const unfrozen: typeof sv.unfrozen = (sheets) =>
  `${sheets.length === 1 ? 'Overskriftsraden på arket' : 'Overskriftsradene på arkene'} ${listed(sheets.map((sheet) => `«${sheet}»`))} kunne ikke låses i dette programmet. Alt annet er på plass.`;

export const cutShort: typeof sv.cutShort = 'Forrige kjøring ble avbrutt halvveis';
export const restoreFirst: typeof sv.restoreFirst = 'Åpne panelet og velg Gjenopprett før du gjør noe annet.';
export const failed: typeof sv.failed = 'Det gikk ikke';
export const fault: typeof sv.fault = 'Noe gikk galt i Planbok';

/** What was given to the command cannot be understood. */
export const unreadable = (found: string): string => `«${found}» kan ikke leses.`;

export const onlyHeading = 'Bare en overskrift';

/** Answers: rows below a heading between rows are a part of their own, or belong to the goal or area above it. */
export const ownPart = 'En egen del';
export const belongsAbove = 'Hører til det ovenfor';

export const nothingMissing = 'Ingenting mangler.';

export const movedTimes: typeof sv.movedTimes = (times) =>
  times === 1 ? 'flyttet én gang' : `flyttet ${times} ganger`;
export const rulesOff: typeof sv.rulesOff = (count) =>
  count === 1 ? '1 regel er slått av i arbeidsboken' : `${count} regler er slått av i arbeidsboken`;

/** Of a template for documents that cannot be one. */
export const noTemplate: string =
  'Malen er ikke et Word-dokument. Lagre den i Word som .docx eller .dotx, uten makroer.';
