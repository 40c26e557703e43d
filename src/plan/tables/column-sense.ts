import { holdsSentences, holdsTimes, mostly } from '../columns/cell-rules';
import type { Content } from '../columns/content';
import { sense, type Sense } from '../columns/sense';
import { declarations } from '../columns/declarations';
import { cellRuleOf } from '../columns/field-rules';
import type { Field, TableKind } from '../field';
import { countedTime, withoutUnit } from '../headings/counted-time';
import { monthFormIn, withoutForm } from '../headings/date-form';
import type { HeaderCell } from '../headings/header-row';
import { readingIn, type Heading, type HeadingReading } from '../headings/headings';

const doneWord =
  /^(?:klar|klart|färdig|färdigt|genomför[dt]|utför[dt]|åtgärda[dt]|avslutad|stäng[dt]|slutför[dt]|done|complete[d]?|closed|implemented|completion date)\??$/;
const yesOrNo =
  /[ (](?:ja ?\/ ?nej(?: ?\/ ?\p{L}+)?|yes ?\/ ?no(?: ?\/ ?\p{L}+)?|j ?\/ ?n|y ?\/ ?n|x|✓)\)?\??$/u;
const bareKey = (key: string): string =>
  withoutUnit(withoutForm(key))
    .replace(/ ?\([^)]*\)/, '')
    .replace(yesOrNo, '')
    .trim();

/** Bare numbers under a heading that says what they count: "Klart vecka", "Klart ÅÅMM". */
export const countsTime = (key: string, content: Content): boolean =>
  mostly(content.numbers, content) && (countedTime(key) ?? monthFormIn(key)) !== undefined;

/** A done-word heads a column of days, of ticks and yes or no, or of status words; its cells tell which. */
function doneColumn(heading: Heading, content: Content, hasDeadline: boolean): Sense {
  const key = bareKey(heading.key);
  const isCounted = countsTime(heading.key, content);
  if (key.endsWith('?') || yesOrNo.test(heading.key) || mostly(content.ticks, content))
    return sense('status', 'certain');
  if (!isCounted && mostly(content.statuses, content) && !mostly(content.dates, content))
    return sense('status', 'likely');
  if (holdsTimes(content) || isCounted) {
    const isDeadline = /^(?:klart?|färdigt?|completion date)$/.test(key) && !hasDeadline;
    return isDeadline ? sense('deadline', 'likely') : sense('completedAt', 'likely');
  }
  if (holdsSentences(content)) return sense('comment', 'guess');
  if (hasDeadline) return sense('completedAt', 'guess');
  return sense(/^(?:klart?|färdigt?)$/.test(key) ? 'deadline' : 'status', 'guess');
}

/** Headings whose words leave open what the cells hold: the declaration's own rule decides. */
function byContent(
  { field, more, certainty }: HeadingReading,
  { key }: Heading,
  content: Content,
  kind: TableKind,
  hasDeadline: boolean,
): Sense {
  const rule = content.filled === 0 ? undefined : cellRuleOf(field, more);
  return rule?.({ content, key, certainty, more, kind, hasDeadline }) ?? sense(field, certainty, more);
}

const from = /^(?:från|fr\.?o\.?m|from|start|startar|börjar|begin|begins|påbörjas)$/;
const to =
  /^(?:till|t\.?o\.?m|to|slut|slutar|klart?|färdigt?|end|finish|senast|plan|planerat|planerad|planned)$/;
const outcome = /^(?:utfall|verkligt?|faktiskt?|actual|done|avslutad|avslutat|genomför[dt])$/;
const partOfYear = /^(?:månad|vecka|kvartal|tertial|month|week|quarter|term)$/;
const plainText = /^(?:text|beskrivning|description|namn|name|benämning|rubrik|formulering|innehåll)$/;
const decides = /^(?:beslut|beslutar|beslutas|decision|decides|beslutsfattare|godkänner|approves)$/;
const carriesOut =
  /^(?:namn|name|person|roll|role|funktion|function|utförare|utför|utförs|genomför|genomförare|vem|who|chef)$/;

const times: ReadonlySet<Field> = new Set<Field>(['deadline', 'startDate', 'completedAt']);

/** What a heading says below another heading that spans it: "Till" under "Tid", "Beslut" under "Ansvar". */
function underBand(cell: HeaderCell, kind: TableKind, content: Content): Sense | undefined {
  if (!cell.bandHeading) return undefined;
  const band = readingIn(cell.bandHeading, kind);
  const { key } = cell.heading;
  if (!band) return undefined;
  // "År | Månad" under "Klart": a part of the year in which it is to be done.
  if (partOfYear.test(key) && (band.field === 'deadline' || band.field === 'completedAt'))
    return sense('deadline', 'likely');
  switch (band.field) {
    case 'deadline':
    case 'startDate':
      if (from.test(key)) return sense('startDate', 'certain');
      if (outcome.test(key)) return sense('completedAt', 'certain');
      if (to.test(key)) return sense('deadline', 'certain');
      break;
    case 'owner':
      if (decides.test(key)) return sense('decisionMaker', 'certain');
      if (carriesOut.test(key)) return sense('owner', 'certain');
      break;
    case 'cost':
    case 'resources':
      if (/^(?:utfall|actual|verklig)/.test(key)) return sense('cost', 'likely', 'actual');
      break;
    default:
      break;
  }
  // "Vecka" over "10 | 11 | 12": marks in them say when.
  if (cell.heading.isPeriod && times.has(band.field) && content.dates + content.times === 0)
    return sense('unknown', 'likely', 'period');
  if (key === '' || cell.heading.isPeriod) return sense(band.field, 'likely', band.more);
  if (plainText.test(key)) return sense(band.field, band.certainty, band.more);
  return undefined;
}

/** Of what a heading says letter by letter, where it may be two things, that which its cells fit: "Observation". */
function readingByCells(heading: Heading, content: Content, kind: TableKind): HeadingReading | undefined {
  const declared = declarations[kind];
  const fitOf = ({ field, more }: HeadingReading): number =>
    declared.find((column) => column.field === field && column.more === more)?.fit(content, '') ?? 0;
  const sure = heading.readings.filter(
    ({ certainty, kindHints }) => certainty === 'certain' && kindHints.includes(kind),
  );
  if (sure.length < 2 || content.filled < 2) return readingIn(heading, kind);
  return [...sure].sort((a, b) => fitOf(b) - fitOf(a))[0];
}

/** What one column holds, by its heading, the heading above it and its own cells; `undefined` when none of them tells. */
export function sensed(
  cell: HeaderCell,
  content: Content,
  kind: TableKind,
  hasDeadline: boolean,
): Sense | undefined {
  const spanned = underBand(cell, kind, content);
  if (spanned) return spanned;
  const reading = readingByCells(cell.heading, content, kind);
  if (reading) {
    if (doneWord.test(bareKey(cell.heading.key))) return doneColumn(cell.heading, content, hasDeadline);
    return byContent(reading, cell.heading, content, kind, hasDeadline);
  }
  if (cell.heading.isPeriod) return sense('unknown', 'likely', 'period');
  const band = cell.bandHeading ? readingIn(cell.bandHeading, kind) : undefined;
  return band && band.field !== 'title' ? sense(band.field, 'guess', band.more) : undefined;
}
