import type { Field } from '../field';
import { isPeriod, headingKey } from '../headings/heading-key';
import { folded } from '../matching';
import { givenNames } from '../people/owner-words';
import { peopleSigns } from '../people/people-like';
import type { GroupReading } from '../reading';
import type { TableShape } from '../tables/table-shape';
import { isAreaText } from './row-words';
import type { ToldBands } from './told-bands';

/* Headings between the rows that say who does what stands below, or by when, where the table has no column for it. */

type BandField = 'owner' | 'deadline';
const isBandField = (field: Field): field is BandField => field === 'owner' || field === 'deadline';

const ownerLabel =
  /^(?:(?:huvud|åtgärds)?ansvarig[at]?|ansvar|utförare|ägare|vem|owner|responsible|lead|who) ?[:–-] ?(?=\S)/iu;
const deadlineLabel =
  /^(?:(?:(?:ska (?:vara )?)?(?:klar[at]?|färdig[at]?|genomförs|slutförs)|done|completed?|due|deadline) ?(?:senast|före|innan|till|by|date)?|senast|by) ?[:–-]? ?(?=[\p{L}\d])/iu;

/** "Evas", "Anna’s tasks": whose the rows below are. */
const whose =
  /^(\p{Lu}\p{L}+?)(?:['’:]?s)(?: (?:del|lista|rader|uppgifter|åtgärder|ärenden|actions|items|list|part|rows|tasks))?$/u;
const ownerOf = (text: string): string | undefined => {
  const name = whose.exec(text)?.[1];
  return name !== undefined && givenNames.has(folded(name)) ? name : undefined;
};

/** What stands behind "Ansvarig:" or "Klart senast", or the whole. */
export function withoutLabel(text: string, field: BandField): string {
  const whole = text.trim();
  const name = field === 'owner' ? ownerOf(whole) : undefined;
  return name ?? whole.replace(field === 'owner' ? ownerLabel : deadlineLabel, '');
}

const isTime = (text: string): boolean => text.length <= 24 && isPeriod(headingKey(text));

/** A heading that names its field: "Ansvarig: Anna Berg", "Klart senast 31 mars". */
export function labelledBand(text: string): BandField | undefined {
  if (text.length > 80) return undefined;
  if (ownerLabel.test(text)) return 'owner';
  const behind = withoutLabel(text, 'deadline');
  return behind !== text.trim() && isTime(behind) ? 'deadline' : undefined;
}

/** Surely a person, a role or a unit. */
const SURELY = 0.95;
const PERHAPS = 0.6;
const year = /^(?:år )?\d{4}$/iu;
const isDay = /\d[/.]\d|\d{4}-\d\d?-\d|^\d{6}|\d[ ./-]\p{L}{3}/u;

interface Bare {
  readonly field: BandField;
  readonly isAsked: boolean;
  /** A part of the organisation, which may as well be what the rows are about. */
  readonly isUnit: boolean;
}

/** A heading without a label: what it may say, and whether a person must say so. */
function bareBand(text: string): Bare | undefined {
  if (isTime(text))
    return year.test(text) ? undefined : { field: 'deadline', isAsked: isDay.test(text), isUnit: false };
  if (ownerOf(text) !== undefined) return { field: 'owner', isAsked: true, isUnit: false };
  const { people, isUnit } = peopleSigns(text);
  if (people < PERHAPS) return undefined;
  const isRole = people >= SURELY && !isUnit && !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(text);
  return { field: 'owner', isAsked: !isRole, isUnit };
}

/** Labels that say what a heading is instead. */
const isOther: Readonly<Record<BandField, (text: string) => boolean>> = {
  owner: isAreaText,
  deadline: (text) => /^(?:möte|meeting|lg|protokoll)(?!\p{L})/iu.test(text),
};

const groupFields: readonly Field[] = ['goal', 'area', 'unit', 'owner', 'deadline'];
const isGroupField = (field: Field): field is GroupReading['field'] => groupFields.includes(field);

/** What a person has said of headings without a label that may say the same. */
const toldAlike = ({ here }: ToldBands, field: BandField): Field | undefined =>
  here.filter(([text]) => bareBand(text)?.field === field).at(-1)?.[1];

/** What is said of a row by a heading of the original that stands in the row's cell of areas now, or may be said: a question. */
export interface CopiedFact {
  readonly field: BandField;
  readonly isAsked: boolean;
}

/** An ordered copy has carried over what a heading says plainly; what was asked about and not answered still stands open. */
export function copiedFact(area: string | null, toldBands: ToldBands): CopiedFact | undefined {
  if (area === null || !toldBands.isCopied(area)) return undefined;
  const bare = bareBand(area);
  const told = toldBands.fieldOf(area) ?? (bare && toldAlike(toldBands, bare.field));
  if (told !== undefined) return isBandField(told) ? { field: told, isAsked: false } : undefined;
  return bare?.isAsked === true ? { field: bare.field, isAsked: true } : undefined;
}

/**
 * The headings of a table of actions, with those that say who or when where no column does. What a person says of one that
 * is asked about holds for all that may say the same.
 */
export function withFacts(
  groups: readonly GroupReading[],
  { kind, columns, toldBands }: Pick<TableShape, 'kind' | 'columns' | 'toldBands'>,
): readonly GroupReading[] {
  if (kind !== 'actions' || groups.length === 0) return groups;
  const has = (wanted: BandField): boolean =>
    columns.some(({ field, rivals }) => field === wanted || rivals.includes(wanted));
  const lacking = (['owner', 'deadline'] as const).filter((field) => !has(field));
  if (lacking.length === 0) return groups;
  const isSaid = new Set(groups.map(({ text }) => labelledBand(text)));
  return groups.map((group): GroupReading => {
    const { text } = group;
    const asTold = (field: Field): GroupReading =>
      isGroupField(field) && (!isBandField(field) || lacking.includes(field)) ? { ...group, field } : group;
    const told = toldBands.fieldOf(text);
    if (told !== undefined) return asTold(told);
    const labelled = labelledBand(text);
    if (labelled !== undefined) return lacking.includes(labelled) ? { ...group, field: labelled } : group;
    const bare = group.field === 'unit' || group.field === 'goal' ? undefined : bareBand(text);
    // Right above another heading it is what that one belongs to.
    const isOver = groups.some(({ row }) => row === group.row + 1);
    if (bare === undefined || !lacking.includes(bare.field) || isOver) return group;
    const { field, isAsked, isUnit } = bare;
    if (!isAsked || (isSaid.has(field) && !isUnit)) return { ...group, field };
    const alike = toldAlike(toldBands, field);
    if (alike !== undefined) return asTold(alike);
    return groups.some((other) => isOther[field](other.text)) ? group : { ...group, mayBe: field };
  });
}
