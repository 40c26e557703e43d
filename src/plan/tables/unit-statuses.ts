import { share } from '../columns/content';
import { endsInPeriod } from '../headings/heading-key';
import { peopleSigns } from '../people/people-like';
import { wholeKey } from './column-clash';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';

const FEWEST_CELLS = 2;
const FEWEST = 2;
/** So many names that nobody knows. */
const FEWEST_NAMES = 3;
const LEANS = 0.5;
const NEARLY_ALL = 0.8;

/** Columns that follow one another in time, and steps of the work, are no units. */
const isNoUnit =
  /uppfölj|avstäm|möte|meeting|apt\b|omgång|round|review|check|kontroll|follow|steg|step|fas\b|phase|tidig|förra|senast|previous|last|this|latest|initial|final|start|slut|ny|nu\b|new|now|idag|today|klar|färdig|genomför|utför|åtgärda|stäng|verifi|godkän|plan|done|complete|closed|approved|\?/u;

const saysStatus = ({ content }: ColumnDraft): boolean =>
  content.filled >= FEWEST_CELLS && share(content.statuses + content.ticks, content) >= NEARLY_ALL;

const keyOf = ({ header }: ColumnDraft): string => header?.heading.key ?? '';

/** "Status A", "Läge Norr": the word for a status and the unit that it is of. */
const statusOf = /^(?:status|läge|klart?|done) (?=\S)/u;

/** A heading that is known, or leans to anything but a unit, says something of its own. */
const isNameOnly = ({ field, header }: ColumnDraft): boolean =>
  field !== 'percent' &&
  (header?.heading.readings ?? []).every((reading) => reading.field === 'unit') &&
  (header?.heading.leanings ?? []).every(
    ({ column, weight }) => column.field === 'unit' || column.field === 'unknown' || weight < LEANS,
  );

/** "Hus A", "Site 2", "Norr", "Björkskolan", "Status B": the name of a part of the organisation by its own form. */
const unitForm =
  /\p{L} (?:\p{L}|\d{1,2})$|^(?:norr|norra|söder|södra|syd|öst|öster|östra|väst|väster|västra|north|south|east|west)$/iu;
const isUnitByForm = (draft: ColumnDraft): boolean =>
  unitForm.test(keyOf(draft)) ||
  /\p{L}(?:\p{L}|\d{1,2})$/iu.test(keyOf(draft)) ||
  peopleSigns(draft.header?.text ?? '').isUnit;

/** "Status Norr", "Läge Hus B": behind the word for a status stands what is a unit by its form. */
const isNamedUnit = (draft: ColumnDraft): boolean => {
  const unit = keyOf(draft).replace(statusOf, '');
  return unit !== keyOf(draft) && (unitForm.test(unit) || peopleSigns(unit).isUnit);
};

function isOfUnit(draft: ColumnDraft): boolean {
  const key = wholeKey(draft);
  if (key === '' || draft.isSettled || draft.more === 'choice' || endsInPeriod(key)) return false;
  const unit = key.replace(statusOf, '');
  if (unit === key && !isNameOnly(draft)) return false;
  // "Klar (J/N)": how it is answered, and no unit.
  if (/^\(|^(?:ja|j|yes|y) ?\/ ?(?:nej|n|no)\b/u.test(unit)) return false;
  return !isNoUnit.test(unit) && !/^(?:status|läge)$/.test(unit) && saysStatus(draft);
}

/**
 * Several columns of statuses, each headed by a unit ("Björkskolan", "Hus B", "Status C"): none of them is the status of the
 * whole action, and the person is asked (`several-headings`).
 */
export function settleUnitStatuses(drafts: readonly ColumnDraft[]): void {
  if (
    !drafts.some(
      ({ certainty, field }) => (field === 'status' && certainty !== 'certain') || field === 'unknown',
    )
  )
    return;
  const units = drafts.filter(isOfUnit);
  const [only, ...more] = units;
  if (only && more.length === 0 && only.field === 'status' && isNamedUnit(only)) {
    // "Status Norr": how it stands in one part, where nothing says how it stands in the others.
    only.certainty = 'guess';
    only.rivals = ['status'];
  }
  const isPlain =
    units.filter(isUnitByForm).length >= FEWEST || units.every((draft) => statusOf.test(keyOf(draft)));
  if (units.length < (isPlain ? FEWEST : FEWEST_NAMES)) return;
  const others = drafts.some(
    (draft) => !units.includes(draft) && (draft.field === 'status' || draft.field === 'percent'),
  );
  if (others) return;
  for (const draft of units) {
    take(draft, sense('unknown', 'likely', 'unitStatus'));
    draft.rivals = [];
  }
}
