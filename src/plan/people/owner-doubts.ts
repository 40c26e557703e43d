import { monthNames } from '../deadlines/month-names';
import { folded } from '../matching';
import { norwegianNotThem, norwegianOpen } from '../norwegian/norwegian-owners';

const alone = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** Words that say who it is not, or no longer is. */
const notThem = alone(
  `${norwegianNotThem}|ej|inte|icke|not|no longer|längre|tidigare|former|formerly|f\\.d\\.?|was|left|leaves|leaving|quit|quits|retires|resigns|moves to|slutar|slutade|slutat|avgår|avgått|byter|sjukskriven|sjuk|tjänstledig|tjl|föräldraledig|föräldraledighet|barnledig|vårdledig|tillbaka|back (?:in|from|on)|(?:börjar|starts|begins|joins) (?:i|in|on|den|from)|gone from|away|bortrest|semester|pensionerad|pensioneras|går i pension|retired|retiring|resigned|on leave|on holiday|on sick leave|maternity leave|utom|förutom|except|excluding|ersätts av|replaced by|överlämnat till|överlämnas till|handed over`,
);
/** That it is open, or said elsewhere. */
const open = alone(
  `${norwegianOpen}|tbc|tbd|tba|bestäms|beslutas|utses|meddelas|kommer|kanske|ev\\.|eventuellt|ngn|någon|somebody|someone|maybe|possibly|preliminärt|prel|förslag|föreslås|proposed|suggested|to be \\p{L}+|will be \\p{L}+|decided|vem\\p{L}*|who`,
);
const elsewhere = /^(?:[Ss]ee?|[Ee]nl\.?|[Ee]nligt|[Aa]s per|[Aa]ccording to) \p{L}/u;
/** Somebody who knows is not yet who answers for it: "Fråga Eva". */
const consulted =
  '(?:fråga|kolla med|stäm av med|stämmer av med|hör med|prata med|kontakta|ask|check with|talk to|speak to|speak with|contact)';
const toBeAsked = new RegExp(`^${consulted} +(?=\\p{Lu})`, 'iu');
/** Words that leave it to a deputy as well. */
const orAnother =
  /(?<!\p{L})(?:eller|el\.?|or) (?:vik(?:arie\p{L}*)?|ersättare\p{L}*|deputy|substitute|stand-in)(?!\p{L})/u;

/** From or until a time: before it, or after it, somebody else is. */
const forATime = new RegExp(
  `(?<!\\p{L})(?:fr|fr\\.o\\.m|f\\.o\\.m|from|från|t\\.o\\.m|till|until|tills|till och med|från och med)\\.? ?(?:den )?(?:\\d|(?:${monthNames.flatMap((names) => names.split(' ')).join('|')}|(?:vår|höst|sommar)(?:en|terminen)?|vt|ht|spring|summer|autumn|v|vecka|week)(?!\\p{L}))|(?<!\\p{L})fr\\.?$`,
  'u',
);

/**
 * Whether a name in an owner's cell leaves open who is responsible: it asks, denies, points elsewhere, or holds for a time
 * only. Names are free words, so that only what plainly casts doubt is asked about.
 */
export function isDoubtfulOwner(name: string): boolean {
  const text = folded(name);
  return (
    /[?→]|->|=>/.test(text) ||
    notThem.test(text) ||
    open.test(text) ||
    elsewhere.test(name.trim()) ||
    toBeAsked.test(name.trim()) ||
    orAnother.test(text) ||
    forATime.test(text)
  );
}

const denies =
  /^(?:ej|inte|icke|not|no longer|inte längre|tidigare|former|formerly|f\.d\.?|was|were|gamla?|old)(?!\p{L})/u;

/** It says who it is not, or where that is said, and nobody's name: no part of it is an owner. */
export const isDenial = (part: string): boolean => denies.test(folded(part)) || elsewhere.test(part.trim());

const asked =
  /^(?:ev\.?|eventuellt|kanske|maybe|perhaps|possibly|preliminärt|prel\.?|troligen|probably|förslag ?:?|föreslås|proposed ?:?|suggested ?:?) +(?=\p{Lu})|(?<![\s(])[\s(]*\?+\)*$|(?<![\s,(])[\s,(]*(?<!\p{L})(?:tb[acd]|prel\.?|preliminärt?|preliminary|föreslagen|proposed)\)*$/giu;

/** The name without what puts it in doubt: "Bo Lund?" as "Bo Lund", who is asked about. */
export const withoutDoubt = (name: string): string => {
  const bare = name.trim().replace(toBeAsked, '').replace(orAnother, '').replace(asked, '').trim();
  return /\p{L}/u.test(bare) ? bare : name;
};
