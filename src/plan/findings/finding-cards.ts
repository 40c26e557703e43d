import { headingReader, readingIn } from '../headings/headings';
import { announcedKind } from './finding-heading';
import { columnFor } from '../columns/declarations';
import type { Column } from '../columns/column';
import { labelledPart, type LabelledField } from './labelled-part';
import type { Cells } from './pasted-cells';

/** From so many labels on, pairs of cells are a form that was filled in. */
const FEWEST_LABELS = 2;
/** Share of the pairs whose first cell is a label that is known. */
const SHARE = 0.5;
const LONGEST_LABEL = 40;

type Pair = readonly [label: string, value: string];

/** The cells of a row two by two, where it has nothing else: `Krav | 8.1 | Typ | Mindre`. */
function pairsOf(row: readonly string[]): readonly Pair[] | undefined {
  const filled = row.at(-1) === '' && row.length % 2 === 1 ? row.slice(0, -1) : row;
  if (filled.length % 2 === 1) return undefined;
  const pairs: Pair[] = [];
  for (let at = 0; at < filled.length; at += 2) pairs.push([filled[at] ?? '', filled[at + 1] ?? '']);
  return pairs.every(([label]) => label.length <= LONGEST_LABEL && !label.includes('\n')) ? pairs : undefined;
}

const withoutColon = (label: string): string => label.replace(/\s*:$/u, '');

interface Card {
  readonly title: string;
  readonly parts: Map<string, string>;
}

/** The column that each labelled part has in a list of findings of ours. */
const columns: Readonly<Record<LabelledField, Column | undefined>> = {
  text: columnFor('findings', 'finding.text'),
  requirement: columnFor('findings', 'finding.requirement'),
  cause: columnFor('findings', 'finding.cause'),
  action: columnFor('findings', 'title', 'action'),
  kind: columnFor('findings', 'finding.kind'),
  owner: columnFor('findings', 'owner'),
  deadline: columnFor('findings', 'deadline'),
  status: columnFor('findings', 'status'),
};

const headingFor = (field: LabelledField): string => columns[field]?.heading.sv ?? '';

const fieldOf = (label: string): LabelledField | undefined => labelledPart(`${label}:`)?.field;

/** Stands over titles of forms that say something else than the form does. */
const TITLE = 'Rubrik';

/** The labels as headings that are read for certain; the second label of a part stays as it is. */
const headingsOf = (labels: readonly string[]): readonly string[] =>
  labels.map((label, at) => {
    const field = fieldOf(label);
    return field === undefined || labels.findIndex((other) => fieldOf(other) === field) < at
      ? label
      : headingFor(field);
  });

/** A row of one text across the form. */
function titleIn(row: readonly string[]): string | undefined {
  const [only, ...others] = row.filter((cell) => cell !== '');
  return only !== undefined && others.length === 0 && row[0] !== '' ? only : undefined;
}

/** Labels in the first row only are headings of columns. */
const isTable = ([first = [], ...others]: Cells, isLabel: (label: string) => boolean): boolean => {
  const filled = first.filter((cell) => cell !== '');
  const below = others.filter(([label = '']) => isLabel(label)).length;
  return filled.length > 1 && filled.every(isLabel) && below < SHARE * others.length;
};

/** Whether a cell is a heading or label that lists of findings have, for certain or nearly so. */
export function labelReader(): (label: string) => boolean {
  const read = headingReader();
  return (label) => {
    if (label === '') return false;
    if (labelledPart(`${withoutColon(label)}:`) !== undefined) return true;
    const reading = readingIn(read(label), 'findings');
    return reading !== undefined && reading.certainty !== 'guess';
  };
}

/**
 * Forms that were filled in, one for each finding, as a table with a row each: labels stand to the left of what they name. A
 * label that comes again begins the next form, and so does a row of one text. `null` where the cells are no forms.
 */
export function tableOfCards(rows: Cells): Cells | null {
  const isLabel = labelReader();
  if (isTable(rows, isLabel)) return null;
  const cards: Card[] = [];
  const labels: string[] = [];
  let title = '';
  let isNew = true;
  let last = '';
  // A title over nothing is text too.
  const closeTitle = (): void => {
    if (isNew && title !== '' && announcedKind(title) === undefined) cards.push({ title, parts: new Map() });
  };
  for (const row of rows) {
    const across = titleIn(row);
    const isTitle =
      across !== undefined && (row.length === 1 || announcedKind(across) !== undefined || !isLabel(across));
    const pairs = isTitle ? [] : pairsOf(row);
    if (pairs === undefined) return null;
    if (isTitle) {
      closeTitle();
      [title, isNew] = [across, true];
    }
    for (const [written, value] of pairs) {
      // A value without a label goes on with the one before.
      const label = withoutColon(written) || last;
      if (value === '' && written === '') continue;
      if (written === '' && cards.at(-1)?.parts.has(label) === true && !isNew) {
        cards.at(-1)?.parts.set(label, `${cards.at(-1)?.parts.get(label) ?? ''}\n${value}`);
        continue;
      }
      last = label;
      if (isNew || cards.at(-1)?.parts.has(label) === true) cards.push({ title, parts: new Map() });
      isNew = false;
      cards.at(-1)?.parts.set(label, value);
      if (!labels.includes(label)) labels.push(label);
    }
  }
  closeTitle();
  const known = labels.filter(isLabel);
  if (known.length < FEWEST_LABELS || known.length < SHARE * labels.length) return null;
  return rowsOf(cards, labels);
}

/** The forms as rows below a row of their labels, and what their titles say. */
function rowsOf(cards: readonly Card[], labels: readonly string[]): Cells {
  const isKind = cards.some(({ title }) => announcedKind(title) !== undefined);
  const fields = labels.map(fieldOf);
  const heading = isKind ? headingFor('kind') : fields.includes('text') ? TITLE : headingFor('text');
  const isTitled = cards.some(({ title }) => title !== '') && !(isKind && fields.includes('kind'));
  const row = ({ title, parts }: Card): readonly string[] => [
    ...(isTitled ? [title] : []),
    ...labels.map((label) => parts.get(label) ?? ''),
  ];
  return [[...(isTitled ? [heading] : []), ...headingsOf(labels)], ...cards.map(row)];
}
