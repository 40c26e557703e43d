import { sense } from '../columns/sense';
import type { Field } from '../field';
import { wordTest } from '../word-list';
import { take, type ColumnDraft } from './column-draft';

/*
 * "Systemägare", "Risk owner", "Kontaktperson": somebody who owns what the action is about, or can be asked about it, and
 * perhaps not the one who is to do it. Beside an owner such a column is read as something else; alone it is asked about.
 */

/** What an owner of an action may be called by: the action, or which of several owners. The end of a Swedish or Norwegian first part is left out. */
const isOfTheAction = wordTest(`
  accountable | action | activity | aktivitet* | ansvarig | arbeid* | arbete* | assigned | assignment
  current | deliverable | delivery | executive | first | förste | genomförande* | gjennomføring*
  handlings* | hoved | hoved* | huvud | huvud* | implementation | initiative | insats* | item | job
  lead | leverans* | leveranse* | main | measure | milepæl* | milestone | milstolpe* | name | named
  nuvarande | nåværende | oppdrag* | oppgave* | overall | primary | recommendation | remediation
  responsible | response | sak | sak* | saks | senior | step | task | tilltak* | tiltak* | to-do | todo
  treatment | uppdrag* | uppgift* | utförande* | work | workstream | åtgärd* | ärende*
`);

/** A heading that is an owner of something, in two parts: what is owned, and the owner. */
const ownerOf = /^(.{2,40}?)(?: of)?[ -]?(?:ägare[ns]?|eiere?n?|owners?)(?: ?\(s\))?$/u;

/** The same with what is owned after it: "Owner of the risk", "Ägare till processen". */
const ownerTo = /^(?:ägare|eier|owner) (?:av|till|til|for|för|of) (?:the )?(.{2,40}?)(?:en|et|n|ens|s|a)?$/u;

/** Those who can be asked. The point of contact of an American POA&M is by its standard the one who answers for it. */
const contact =
  /^(?:\p{L}+[ -]?)?(?:kontakt(?:person)?(?:er|en)?|contacts?(?: persons?)?)(?: (?:name|namn|navn))?(?: (?:hos|at|on|på|for|för|with) .+)?$/u;

const isWhatTheRowsAre: ReadonlySet<Field> = new Set<Field>(['title', 'goal', 'finding.text']);

const sameWord = (one: string, other: string): boolean =>
  one.length >= 3 && (other.startsWith(one) || one.startsWith(other)) && other.length >= 3;

/** Whether the heading is of somebody who perhaps does not answer for the action. `rowsAre`: headings of what each row is. */
export function isOwnerOfOther(key: string, rowsAre: readonly string[]): boolean {
  if (contact.test(key)) return true;
  const owned = (ownerOf.exec(key) ?? ownerTo.exec(key))?.[1]?.trim();
  if (owned === undefined || isOfTheAction(owned) !== undefined) return false;
  return !rowsAre.some((heading) => sameWord(owned.replace(/(?<=\p{L}{4})s$/u, ''), heading));
}

const isPlainOwner = ({ field, more }: ColumnDraft): boolean => field === 'owner' && more === undefined;

/** Owners of something else only help beside an owner; alone they are asked about, with the owner as the likeliest answer. */
export function settleOthersOwners(drafts: readonly ColumnDraft[]): void {
  const keyOf = ({ header }: ColumnDraft): string => header?.heading.key ?? '';
  const rowsAre = drafts
    .filter(({ field }) => isWhatTheRowsAre.has(field))
    .map(keyOf)
    .filter((key) => !ownerOf.test(key));
  const others = drafts.filter(
    (draft) =>
      (isPlainOwner(draft) || draft.field === 'goal') &&
      (!draft.isSettled || draft.contenders.length > 0) &&
      isOwnerOfOther(keyOf(draft), rowsAre),
  );
  const owner = drafts.find((draft) => isPlainOwner(draft) && !others.includes(draft));
  for (const draft of others) {
    if (owner) take(draft, sense('unknown', 'likely', 'support'));
    else take(draft, sense('owner', 'guess'));
    if (owner) draft.rivals = [];
    else if (draft.rivals.length === 0) draft.rivals = ['owner', 'decisionMaker'];
  }
  // Of owners of something else and one owner nobody needs to be asked which counts.
  if (owner?.contenders.length && owner.contenders.every((one) => others.includes(one))) {
    owner.contenders = [];
    owner.rivals = [];
    owner.certainty = 'likely';
  }
}
