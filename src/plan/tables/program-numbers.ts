import { share } from '../columns/content';
import { sense } from '../columns/sense';
import type { Field, TableKind } from '../field';
import { take, type ColumnDraft } from './column-draft';

/*
 * A program numbers what it holds twice: once for itself ("Issue id" 10231, a GUID, the number of a row), and once for people
 * ("Issue key" ENV-1). People speak of the second.
 */

/** What a program calls its own number. */
const ofProgram =
  /^(?:(?:card|element|entity|entry|issue|item|kort|object|oppgave|post|rad|record|row|saks?|task|uppgifts?|work ?item|ärende)[- ]?(?:gu)?id|(?:db|database|global|intern|internal|node|sys|system|unik|unique)[- ]?(?:id|nr|nummer|number)?|gu?uid|uid|id|(?:rad|row)(?:[ -]?(?:nr|nummer|number|no|#))?)(?: \(.*\))?$/u;

/** What people call theirs. */
const ofPeople =
  /(?:^|[ -])(?:key|nyckel|nøkkel|iid|ref(?:erence|erens|eranse)?|wbs|#|no|nr|nummer|number|short id|beteckning)\.?$|(?:nyckel|nøkkel)$|^(?:action|activity|task|aktivitets|tiltaks|åtgärds)[- ]?(?:id|ref)$/u;
/** Of which each program has one alone, and its own number beside. */
const isKey = /(?:^|[ -])(?:key|iid|nyckel|nøkkel)$|(?:nyckel|nøkkel)$/u;

/** A GUID or a hash is longer than any number that somebody says aloud. */
const LONGEST_SPOKEN = 14;

const keyOf = ({ header }: ColumnDraft): string => header?.heading.key ?? '';

const mayBeNumber: ReadonlySet<Field> = new Set<Field>([
  'id',
  'finding.ref',
  'finding.text',
  'unknown',
  'area',
]);

const isOpen = ({ field, isSettled }: ColumnDraft): boolean => !isSettled && mayBeNumber.has(field);

const tellsApart = ({ content: { filled, rows, distinct } }: ColumnDraft): boolean =>
  filled >= 2 && filled === rows && distinct === filled;

/** "ENV-1": letters before a number, or a number in parts. */
const isOfCodes = ({ content }: ColumnDraft): boolean => share(content.codes, content) >= 0.8;

const isUnspoken = ({ content }: ColumnDraft): boolean =>
  content.texts === content.filled && content.meanLength > LONGEST_SPOKEN;

function isSpokenBeside(own: ColumnDraft, other: ColumnDraft): boolean {
  if (other === own || !isOpen(other) || !ofPeople.test(keyOf(other)) || !tellsApart(other)) return false;
  if (isUnspoken(other)) return false;
  if (isUnspoken(own) || isKey.test(keyOf(other))) return true;
  const isPlain = keyOf(own) === 'id';
  return !isPlain && isOfCodes(other) && !isOfCodes(own);
}

/** The number that people speak of is the row's, and the program's own is kept beside it. */
export function settleProgramNumbers(drafts: readonly ColumnDraft[], kind: TableKind): void {
  if (kind !== 'actions' && kind !== 'decisions') return;
  const owns = drafts.filter((draft) => isOpen(draft) && ofProgram.test(keyOf(draft)) && tellsApart(draft));
  for (const own of owns) {
    const spoken = drafts.find((other) => isSpokenBeside(own, other));
    const isNumbered = drafts.some((draft) => draft.field === 'id' && draft !== own && draft !== spoken);
    if (!spoken || isNumbered) continue;
    asSecond(own);
    take(spoken, sense('id', 'likely'));
    spoken.rivals = [];
    return;
  }
}

function asSecond(draft: ColumnDraft): void {
  take(draft, sense('unknown', 'likely', 'second id'));
  draft.rivals = [];
}
