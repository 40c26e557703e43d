import { isBlank } from '../../book/cells';
import { share, shareOfTimes } from '../columns/content';
import type { CellsOf, ColumnDraft } from './column-draft';
import { actionWord, has, keyOf } from './kind-signs';

/*
 * Lists that have the headings of a plan and another shape: words to choose from, whose turn it is, what money went to. Each
 * gives points for being another sort of list.
 */

const CHOICES = 3;
const UNEVEN = 2;
const NAMED_CHOICES = 1.5;
const FEWEST_CHOICES = 3;
const LONGEST_CHOICE = 22;

/** The sheet says that its words are to choose from. */
export const choiceNames =
  /^(?:listor?|lister|lists?|data|look-?ups?|rullgardin\p{L}*|rullelister?|nedtrekk\p{L}*|drop-?downs?|valideringslista?|validation|val|valg|koder|codes|parametrar|parametre|parameters|inställningar|innstillinger|settings|config|underlag listor|ref(?:erence)? data|stödlistor?)(?: \d+)?$/mu;

interface ChoiceColumn {
  readonly length: number;
  readonly isList: boolean;
}

/** Different short words from the first row on, without a gap: nothing in the row belongs to anything else in it. */
function choicesIn({ column, content }: ColumnDraft, cellsOf: CellsOf): ChoiceColumn {
  const cells = cellsOf(column);
  const firstGap = cells.findIndex(isBlank);
  const length = firstGap < 0 ? cells.length : firstGap;
  const isList =
    content.filled === length &&
    content.distinct === length &&
    content.dates === 0 &&
    content.meanLength <= LONGEST_CHOICE &&
    share(content.about('verbs'), content) < 0.5;
  return { length, isList };
}

/** Words to choose from: under every heading a list of its own, each word once. `names` is that of the sheet, lower case. */
export function choicePoints(drafts: readonly ColumnDraft[], names: string, cellsOf: CellsOf): number {
  const status = drafts.find(({ field, more }) => field === 'status' && more === undefined);
  if (!status || status.content.filled < FEWEST_CHOICES) return 0;
  const lists = drafts.filter(({ content }) => content.filled > 0).map((draft) => choicesIn(draft, cellsOf));
  if (lists.some(({ isList }) => !isList)) return 0;
  const isUneven = new Set(lists.map(({ length }) => length)).size > 1;
  const isNamed = choiceNames.test(names);
  if (!isUneven && !isNamed) return 0;
  return CHOICES + (isUneven ? UNEVEN : 0) + (isNamed ? NAMED_CHOICES : 0);
}

const TURNS = 4;
const FEWEST_TURNS = 4;
const turnHeading =
  /^(?:v|vecka|veckor|veckonr|vecko ?n[ro]\p{L}*|uke|ukenr|week|week (?:no|number|commencing)|w\/c|månad|måned|month|dag|day|datum|dato|date|helg|weekend)$/u;

/** Whose turn it is: week after week, or month after month, somebody does what is done every time. */
export function turnPoints(drafts: readonly ColumnDraft[]): number {
  const [first] = drafts;
  const title = drafts.find(({ field, more }) => field === 'title' && more === undefined);
  if (!first || !title || first === title || !turnHeading.test(keyOf(first))) return 0;
  const { content } = first;
  const isEachOnce = content.filled >= FEWEST_TURNS && content.distinct === content.filled;
  const isSameAgain =
    title.content.filled >= FEWEST_TURNS && title.content.distinct * 3 <= title.content.filled;
  return isEachOnce && isSameAgain && has(drafts, 'status') === 0 && has(drafts, 'owner') > 0 ? TURNS : 0;
}

const MONEY = 2;
const ONE_MORE_SUM = 0.8;
const FEWEST_SUMS = 2;
const sumHeading =
  /^(?:budget\p{L}*|utfall\p{L}*|actuals?|spent|spend|variance|avvikelse|differens|diff|prognos\p{L}*|forecast|kvar|återstår|remaining|balance|saldo|beslutad ram|anslag|regnskap|forbruk|avvik|restbudsjett|outturn|committed|intecknat|förbrukat|förbrukning)(?: .*)?$/u;

/** What money went to: sums beside one another, and neither a time nor a status. */
export function moneyPoints(drafts: readonly ColumnDraft[]): number {
  if (has(drafts, 'deadline') > 0 || has(drafts, 'status') > 0 || has(drafts, 'percent') > 0) return 0;
  if (drafts.some(({ content }) => shareOfTimes(content) >= 0.5)) return 0;
  const sums = drafts.filter(
    (draft) => sumHeading.test(keyOf(draft)) && share(draft.content.numbers, draft.content) >= 0.8,
  ).length;
  return sums < FEWEST_SUMS ? 0 : MONEY + ONE_MORE_SUM * sums;
}

const AMOUNTS = 3.5;
const factorHeading =
  /^(?:emissions?[ -]?fa[ck]tor\p{L}*|utsläppsfaktor\p{L}*|utslippsfaktor\p{L}*|emission factor|omräkningsfaktor|conversion factor|gwp)(?: .*)?$/u;

/** What was let out or used up, by a factor: an inventory. */
export const amountPoints = (drafts: readonly ColumnDraft[]): number =>
  drafts.some(
    (draft) => factorHeading.test(keyOf(draft)) && share(draft.content.numbers, draft.content) >= 0.8,
  )
    ? AMOUNTS
    : 0;

const COMPLIANCE = 1.6;
const complianceHeadings: readonly RegExp[] = [
  /^(?:uppfyll(?:s|t|d|er vi|s kravet|er vi kravet)?\p{L}*|kravuppfyllnad|efterlevs|efterlevnad\p{L}*|oppfyl(?:t|les)|etterlev\p{L}*|complian(?:t|ce)(?: status)?|conform\p{L}*|fulfilled|meets? requirement)(?:$|[ (?])/u,
  /^(?:tillämplig\p{L}*|applicab\p{L}*|gäller (?:för )?(?:oss|verksamheten)|berör(?:s|d)? (?:oss|verksamhet\p{L}*)|applies(?: to)?|gjelder(?: for)?|anvendelig|relevant for)(?:$|[ (?/])/u,
  /^(?:sfs|afs|lag|lagar|lagar och krav|lagrum|författning\p{L}*|förordning\p{L}*|legislation|regulations?|act|acts|law|statute|lov|lov\/forskrift|lover og forskrifter|lag\/förordning|bindande krav|tillämpliga krav|compliance obligation|legal requirement)(?: ?n[ro]\p{L}*)?$/u,
  /^(?:justification|motivering till (?:val|undantag)|motivering|skäl för undantag|how we comply|så uppfyller vi|hur (?:vi )?(?:uppfyll\p{L}*|kravet uppfylls|efterlev\p{L}*))$/u,
  /^(?:evidence|bevis|evidens|dokumentbevis|bevismaterial|reference to evidence)$/u,
  /^(?:implemented|införd|innført|control|kontroll|control id|last tested|senast testad|control owner|kontrollägare|result of test)$/u,
];

/** A heading that says by its words that something is to be done. */
const NAMING = 1.2;
const saysWhatToDo = (draft: ColumnDraft): boolean =>
  actionWord.test(keyOf(draft)) ||
  (draft.header?.heading.leanings ?? []).some(
    ({ column, kinds, weight }) => column.field === 'title' && kinds.includes('actions') && weight >= NAMING,
  );

/**
 * Which laws, requirements or controls there are, and whether they are met: two of its headings or more, each of another sort.
 * Beside what is to be done about them the list is a plan.
 */
export function compliancePoints(drafts: readonly ColumnDraft[]): number {
  if (drafts.some(saysWhatToDo)) return 0;
  const keys = drafts.map(keyOf);
  const sorts = complianceHeadings.filter((words) => keys.some((key) => words.test(key))).length;
  return sorts < 2 ? 0 : COMPLIANCE * sorts;
}

const ROLES_SHARED = 6;
const FEWEST_ROLE_COLUMNS = 3;
/** "R", "A", "C", "I" of a RACI table, "S" and "Q" of its relatives; two of them may stand in a cell. */
const roleLetter = /^[racisqdoe](?:[/,+& ]{1,3}[racisqdoe])?$/iu;

/** Who is responsible, accountable, consulted and informed, a column for each: what is always done, and never finished. */
export function rolePoints(drafts: readonly ColumnDraft[], cellsOf: CellsOf): number {
  const shared = drafts.filter(({ column, content }) => {
    const cells = cellsOf(column).filter((value) => !isBlank(value));
    const areLetters = cells.every((value) => typeof value === 'string' && roleLetter.test(value.trim()));
    return content.filled >= 2 && areLetters;
  });
  const others = drafts.filter((draft) => !shared.includes(draft));
  const isPlan = has(others, 'deadline') > 0 || has(others, 'status') > 0;
  return shared.length >= FEWEST_ROLE_COLUMNS && !isPlan ? ROLES_SHARED : 0;
}
