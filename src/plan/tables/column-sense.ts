import { share, shareOfDays, type Content } from '../columns/content';
import { sense, type Sense } from './column-draft';
import { declarations } from '../columns/declarations';
import type { TableKind } from '../field';
import type { HeaderCell } from '../headings/header-row';
import { readingIn, type Heading, type HeadingReading } from '../headings/headings';

const HALF = 0.5;

const mostly = (part: number, content: Content): boolean => part > 0 && share(part, content) >= HALF;
const holdsTimes = (content: Content): boolean => content.filled > 0 && shareOfDays(content) >= HALF;
const holdsWords = (content: Content): boolean => mostly(content.texts, content);
const holdsSentences = (content: Content): boolean => share(content.sentences, content) >= 0.4;
const holdsStatuses = (content: Content): boolean =>
  mostly(content.statuses, content) || mostly(content.ticks, content);
const isGrade = (content: Content): boolean => mostly(content.about('grades'), content);
/** Filled in some rows, and seldom with what is missing or wrong: remarks. */
const isRemarked = ({ rows, filled, about }: Content): boolean =>
  rows >= 4 && filled < rows * 0.7 && about('lacks') < filled * 0.4;
/** Signs, letters or figures that a key explains: no remark is so short. */
const holdsMarks = (content: Content): boolean =>
  content.texts > 0 && content.meanLength <= 2 && content.distinct <= 6;

const doneWord =
  /^(?:klar|klart|färdig|färdigt|genomför[dt]|utför[dt]|åtgärda[dt]|avslutad|stäng[dt]|slutför[dt]|done|complete[d]?|closed|implemented|completion date)\??$/;
const yesOrNo =
  /[ (](?:ja ?\/ ?nej(?: ?\/ ?\p{L}+)?|yes ?\/ ?no(?: ?\/ ?\p{L}+)?|j ?\/ ?n|y ?\/ ?n|x|✓)\)?\??$/u;
const movedFrom = /^(?:från|from)\b/;
const bareKey = (key: string): string =>
  key
    .replace(/ ?\([^)]*\)/, '')
    .replace(yesOrNo, '')
    .trim();
const followUpWord = /uppföljning|avstämning|lägesrapport|nuläge|\bupdate\b|^progress$|follow-up/;

/** A done-word heads a column of days, of ticks and yes or no, or of status words; its cells tell which. */
function doneColumn(heading: Heading, content: Content, hasDeadline: boolean): Sense {
  const key = bareKey(heading.key);
  if (key.endsWith('?') || yesOrNo.test(heading.key) || mostly(content.ticks, content))
    return sense('status', 'certain');
  if (mostly(content.statuses, content) && !mostly(content.dates, content)) return sense('status', 'likely');
  if (holdsTimes(content)) {
    const isDeadline = /^(?:klart?|färdigt?|completion date)$/.test(key) && !hasDeadline;
    return isDeadline ? sense('deadline', 'likely') : sense('completedAt', 'likely');
  }
  if (holdsSentences(content)) return sense('comment', 'guess');
  if (hasDeadline) return sense('completedAt', 'guess');
  return sense(/^(?:klart?|färdigt?)$/.test(key) ? 'deadline' : 'status', 'guess');
}

/** Headings whose words leave open what the cells hold. */
function byContent(
  reading: HeadingReading,
  heading: Heading,
  content: Content,
  kind: TableKind,
  hasDeadline: boolean,
): Sense {
  const { key } = heading;
  const { field, more, certainty } = reading;
  const asRead = sense(field, certainty, more);
  if (content.filled === 0) return asRead;
  if (followUpWord.test(key) && (field === 'status' || field === 'comment')) {
    if (mostly(content.percents + content.numbers, content)) return sense('percent', 'likely');
    if (mostly(content.dates, content)) return sense('unknown', 'likely', 'checkpoint');
    const saysStatus = holdsStatuses(content) && !holdsSentences(content);
    if (saysStatus || share(content.statuses, content) >= 0.7) return sense('status', 'likely');
    if (holdsMarks(content)) return sense('status', 'guess');
    return field === 'status' && certainty !== 'guess' && !holdsSentences(content)
      ? asRead
      : sense('comment', 'likely');
  }
  switch (field) {
    case 'links':
      return mostly(content.urls, content) ? sense('unknown', 'certain', 'url') : asRead;
    case 'id':
      return certainty === 'guess' && (content.isCounting || mostly(content.codes, content))
        ? sense(kind === 'findings' ? 'finding.ref' : 'id', 'likely')
        : asRead;
    case 'startDate':
      if (movedFrom.test(key) && !holdsTimes(content) && mostly(content.codes + content.numbers, content)) {
        return sense('links', 'likely', 'movedFrom');
      }
      return asRead;
    case 'deadline':
      if (certainty !== 'guess') return asRead;
      if (shareOfDays(content) + share(content.about('years'), content) >= HALF)
        return sense('deadline', more === undefined ? 'guess' : 'likely', more);
      return key === 'tid' && holdsWords(content) ? sense('resources', 'likely') : asRead;
    case 'finding.text':
      if (mostly(content.ticks, content)) return sense('unknown', 'likely', 'mark');
      if (kind === 'findings' && share(content.findingKinds, content) >= 0.6 && content.distinct <= 4)
        return sense('finding.kind', 'likely');
      if (mostly(content.numbers, content))
        return sense('unknown', 'likely', key === 'risk' ? 'riskValue' : 'amount');
      // "Avvikelse mot": which clause was not met.
      if (share(content.about('requirements'), content) >= 0.8 && !holdsSentences(content))
        return sense('finding.requirement', 'likely');
      // What was found stands in every row; what is remarked on, in some.
      if (isRemarked(content)) return sense(field, 'guess', more);
      return isGrade(content) && !holdsSentences(content) ? sense('priority', 'likely') : asRead;
    case 'goal':
      // "Target" over days is the day that is aimed at.
      if (holdsTimes(content) && kind !== 'goals')
        return hasDeadline ? sense('unknown', 'likely', 'date') : sense('deadline', 'likely');
      return mostly(content.numbers, content) && content.distinct > 1 && content.texts === 0
        ? sense('unknown', 'likely', 'targetValue')
        : asRead;
    case 'resources':
      return mostly(content.about('people'), content) && content.about('efforts') === 0
        ? sense('owner', 'guess')
        : asRead;
    case 'comment':
      return mostly(content.numbers, content) ? sense('unknown', 'likely', 'value') : asRead;
    case 'unit':
      return mostly(content.measures, content) ? sense('unknown', 'likely', 'measure') : asRead;
    case 'title':
      if (mostly(content.ticks, content)) return sense('unknown', 'likely', 'mark');
      // No day is anything to do, be it written as a date or as a text.
      if (holdsTimes(content)) return hasDeadline ? sense('unknown', 'guess') : sense('deadline', 'guess');
      return mostly(content.numbers + content.dates, content) ? sense('unknown', 'likely', 'count') : asRead;
    case 'unknown':
      if (more === 'date' && !hasDeadline && kind !== 'climatepot' && holdsTimes(content))
        return sense('deadline', 'guess');
      if (more === 'type' && mostly(content.findingKinds, content)) return sense('finding.kind', 'likely');
      return asRead;
    case 'area':
      return kind === 'findings' && mostly(content.findingKinds, content)
        ? sense('finding.kind', 'likely')
        : asRead;
    case 'finding.kind':
      return holdsSentences(content) ? sense('finding.text', 'likely') : asRead;
    case 'priority':
      return mostly(content.dates, content) || holdsSentences(content)
        ? sense('unknown', 'likely', 'detail')
        : asRead;
    case 'status':
      return mostly(content.dates, content) && certainty === 'guess'
        ? sense('completedAt', 'likely')
        : asRead;
    default:
      return asRead;
  }
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

/** What a heading says below another heading that spans it: "Till" under "Tid", "Beslut" under "Ansvar". */
function underBand(cell: HeaderCell, kind: TableKind): Sense | undefined {
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
  const spanned = underBand(cell, kind);
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
