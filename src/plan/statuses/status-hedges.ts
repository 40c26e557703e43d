import type { Clause } from './status-clause';
import type { Sense } from './status-sense';

/** Up to these a doubt before reaches: "kanske utgår", and not "oklart läge och utgår". */
const joining: ReadonlySet<string> = new Set(['and', 'och', 'so', 'så', 'utan', 'därför', 'hence', 'thus']);
/** After these comes a reason, or what it goes by: a doubt there is none of the verdict. */
const reasons: ReadonlySet<string> = new Set(
  'as because då due efter eftersom enl enligt following för owing pga på since'.split(' '),
);
/** Words of proposing: what is proposed is not decided. */
const proposing =
  /^(?:avsikt|avses|besked$|diskussion|fråga$|frågan$|hot$|hotas$|hotet$|huruvida$|osannolik|planeras$|risk$|risken$|riskerar$|risks$|threat|tänkt$|tanke$|unlikely$|whether$|förslag$|föresl|propos(?!al)|suggest|recommend|rekommend|överväg|consider|diskuter|discuss|tanken|idén|önskemål|önskar|vill|want|request(?:ed|s)?$|begär|ansök)/;
/** Of these a clause by itself puts another in doubt: "utgår (förslag)". */
const proposal = /^(?:förslag$|föresl|propos|recommend|rekommend|suggest|överväg)/;

const isDoubt = (at: number, { senses }: Clause): boolean => senses[at] === 'doubt';
const isProposing = (at: number, { words }: Clause): boolean => proposing.test(words[at] ?? '');

const between = (from: number, to: number, { words }: Clause, stops: ReadonlySet<string>): boolean =>
  words.slice(from + 1, to).some((word) => stops.has(word));

type Test = (at: number, clause: Clause) => boolean;

const isMarked = (at: number, clause: Clause, test: Test): boolean =>
  clause.words.some((_, index) => {
    if (index === at || !test(index, clause)) return false;
    return index < at
      ? !between(index, at, clause, joining)
      : !between(at, index, clause, joining) && !between(at, index, clause, reasons);
  });

/** "Kanske utgår", "flyttas eventuellt": the verdict at a word is put in doubt. */
export const isDoubted = (at: number, clause: Clause): boolean => isMarked(at, clause, isDoubt);

/** What is said of a proposal, and not proposed. */
const refused = /^(?:avsl|avvis|declin|dismiss|reject)/;

/** "Föreslås utgå", "recommended to be moved": what is said of the action is not decided. */
export const isProposed = (at: number, clause: Clause): boolean =>
  !refused.test(clause.words[at] ?? '') && isMarked(at, clause, isProposing);

/** Words that may stand beside a doubt in a clause that is nothing else. */
const besideDoubt: ReadonlySet<string> = new Set(
  'det den är it is this a an ett en att som så nog väl of the vi we'.split(' '),
);

/** "(kanske)", ", förslag": a clause that only puts the rest in doubt. What cannot be done stands as "oklart" alone, and does not. */
export function isLoneHedge(clause: Clause): boolean {
  const marks = clause.words.map(
    (word, index) => (isDoubt(index, clause) && word !== 'oklart') || proposal.test(word),
  );
  return (
    marks.includes(true) && clause.words.every((word, at) => marks[at] === true || besideDoubt.has(word))
  );
}

const conditional: ReadonlySet<string> = new Set(
  'if ifall förutsatt förutsättning provided unless såvida villkorat därest conditional'.split(' '),
);
const REACH_OF_OM = 3;

const subordinate: ReadonlySet<string> = new Set('den det de vi åtgärden it this they the'.split(' '));

/** "Om den utgår", "if it is cancelled": nobody says that it is. */
const isAfterCondition = (at: number, { words }: Clause): boolean =>
  words.some(
    (word, index) =>
      index < at &&
      (conditional.has(word) || (word === 'om' && (index === 0 || subordinate.has(words[index + 1] ?? '')))),
  );

/** "Utgår om budgeten inte räcker": dropped or moved on a condition, so not yet. */
export const isConditional = (at: number, clause: Clause): boolean =>
  isAfterCondition(at, clause) ||
  clause.words.some(
    (word, index) => index > at && (conditional.has(word) || (word === 'om' && index - at <= REACH_OF_OM)),
  );

const denials: ReadonlySet<string> = new Set(
  'ej inte icke ikke ikkje ei not never aldrig knappast hardly nej nope'.split(' '),
);
const besideDenial: ReadonlySet<string> = new Set(
  'dock nu just för närvarande alltså därmed tyvärr i dagsläget fortfarande currently now actually still kanske så upp ned ner in bort fram'.split(
    ' ',
  ),
);
/** What may be denied instead of the word before: "pågår ej klar". */
const targets: ReadonlySet<Sense> = new Set<Sense>([
  'done',
  'made',
  'reached',
  'checked',
  'begun',
  'ongoing',
  'moved',
  'continuing',
  'cancelled',
  'planned',
  'halted',
  'resumed',
]);
const isTarget = (sense: Sense | undefined): boolean => sense !== undefined && targets.has(sense);
/** After a denial these leave it a plain one: "pågår inte än", "löper ej pga sjukdom". */
const plain: ReadonlySet<string> = new Set('än ännu yet alls at all alltjämt'.split(' '));

const forNow =
  /(?<!\p{L})(?:tills vidare|tillfälligt|temporarily|until further notice|for now|för närvarande|just nu)(?!\p{L})/u;

/** "Inställd tills vidare": what is dropped so is dropped for good, or only stopped; what is mended for now is not done. */
export const saysForNow = (text: string): boolean => forNow.test(text);
export const isForNow = ({ text }: Clause): boolean => saysForNow(text);

export type Denial = 'plain' | 'lifted' | 'limited';

/** Words that say that it was so before: "inte längre", "no longer", "not any more". */
const noLonger = /(?<!\p{L})(?:längre|longer|any ?more)(?!\p{L})/u;

/** Whether what the clause denies was so before. */
export const isNoLonger = ({ text }: Clause): boolean => noLonger.test(text);

/**
 * Whether the verdict at a word is denied by what stands after it ("pågår ej"), and how: plainly, as something that was
 * and is no more ("väntar inte längre"), or with more that may limit the denial ("pågår inte så bra").
 */
export function denialAfter(at: number, clause: Clause): Denial | undefined {
  const { words, senses } = clause;
  let index = at + 1;
  while (besideDenial.has(words[index] ?? '')) index += 1;
  const last = words.length - 1;
  if (words[index] === 'no' && index === last) return 'plain';
  if (words[index] === 'no' && words[index + 1] === 'longer') return 'lifted';
  if (denials.has(words[last] ?? '') && !senses.slice(index, last).some(isTarget)) index = last;
  if (!denials.has(words[index] ?? '')) return undefined;
  const near = senses.slice(index + 1, index + 3);
  if (near.some(isTarget)) return undefined;
  if (isNoLonger(clause)) return 'lifted';
  const rest = words.slice(index + 1);
  const end = rest.findIndex((word) => reasons.has(word));
  const said = end < 0 ? rest : rest.slice(0, end);
  return index === at + 1 && said.every((word) => plain.has(word)) ? 'plain' : 'limited';
}
