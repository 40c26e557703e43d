import type { TextSubject } from '../columns/content';
import { folded } from '../matching';
import { isOfTime } from '../people/owner-and-time';
import { peopleSigns } from '../people/people-like';
import { isOnlyReferences } from '../references/reference-text';
import { memoized } from '../memoized';
import type { InSwedish } from '../norwegian/in-swedish';
import { beginsWithVerb } from './action-verbs';

const grade =
  /^(?:\d ?[-–.:] ?)?(?:mycket |very )?(?:hög|höga|hög prio|medel|mellan|medelhög|låg|låga|normal|akut|kritisk|viktig|high|medium|med|moderate|low|critical|urgent|severe|minor|major|[abc123]|[hml]|p[0-4]|prio ?\d|must|should|could|i{1,3})\.?$/;
const money =
  /^(?:ca |cirka |approx\.? )?[£€$]? ?\d[\d\s.,]*(?:t?kr|sek|mkr|kkr|msek|tsek|ksek|€|eur|£|gbp|\$|usd|k|m)?:?-?$/;
const effort =
  /\b\d+(?:[.,]\d+)? ?(?:h|tim(?:mar)?|hours?|hrs?|dagar|days?|dagsverken|veckor|weeks?|heltid|fte)\b|inom (?:ram|budget|befintlig)|befintlig|within budget|existing|in-house|egen tid|own time|arbetstid|staff time|ingen kostnad|no cost|driftbudget|egna medel|ingår i|^(?:none|nil|ingen|inga|inget|0|-)$/;
const requirement =
  /§|\b(?:iso|en|sfs|afs|nfs|reg|clause|klausul|kap|punkt|pkt|avsnitt|art(?:ikel|icle)?|rutin|krav|section|control|p|st)\.? ?\d|\b\d{1,2}\.\d{1,2}\.\d{1,2}\b|\b(?:14001|9001|45001|27001|50001|emas)\b|förordning|miljöbalk|lagen\b|\bact\b|regulation/;
const lack =
  /\b(?:saknas?|saknades|ej|inte|ingen|inget|inga|brister?|bristande|bristfällig\p{L}*|otillräcklig\p{L}*|otydlig\p{L}*|felaktig\p{L}*|fel|utan|gammal|föråldra\p{L}*|missing|lacks?|lacking|lack|not|no|none|without|never|inadequate|insufficient|incomplete|unclear|outdated|expired|out of date|weak|fails?|failed|could|läck\p{L}*|risk\p{L}*|kan)\b/u;
const cause =
  /\b(?:okänd|okunskap|glöm\p{L}*|tidsbrist|brist på|på grund av|pga|p\.g\.a|beror|eftersom|därför|orsak|ingen utsedd|otydligt ansvar|because|due to|lack of|forgot\p{L}*|unaware|no one|turnover|workload|miss(?:ade|förstånd))\b/u;
const goalText =
  /^(?:mål|delmål|goal|objective|target|[mg]) ?\d|\b(?:minska\p{L}*|öka\p{L}*|lägre|högre|mindre|bättre|fler|färre|reduc\p{L}+|increas\p{L}+|lower|higher|fewer|less|more|better|halver\p{L}*|fossilfri\p{L}*|klimatneutral\p{L}*|net zero|zero|andelen|senast 20\d\d|by 20\d\d|\d+ ?%|\d+ (?:procent|per ?cent)|ska (?:ha|vara|kunna)|shall be)(?:\b|(?<=%))/u;
/** A state that is wished for: how many of something there shall be, how good it shall be, or better than it is. */
const wishedState =
  /^(?:inga?|inget|noll|nollvision|nolltolerans|alla|allt|varje|samtliga|minst|högst|goda?|gott|hög(?:a|t)?|låg(?:a|t)?|trygg(?:a|t)?|säk(?:er|ra|ert)|hållba(?:r|ra|rt)|frisk(?:a|t)?|nöjda?|stark(?:a|t)?|no|zero|all|every|each|at least|at most|good|high|low|safe|secure|sustainable|satisfied|healthy|strong|halve) \p{L}|^(?:en|ett|an?) (?:god|gott|bra|trygg|tryggt|säker|säkert|hållbar|hållbart|frisk|friskt|stark|starkt|attraktiv|attraktivt|giftfri|giftfritt|levande|good|safe|secure|sustainable|balanced|healthy|strong|attractive)\b|^\p{L}{3,}are \p{L}+(?:e|r|n|t|d|het|ing|ö)$|\bi balans\b/u;
/** Words that end as "kortare" does and are people or things. */
const agentNoun =
  /^(?:lär|led|arbet|medarbet|chefs?led|skol?led|besök|använd|forsk|samord|handlägg|vakt?mäst|ordför|invån|boend|vård|deltag|leverantör|kontroll|ägare|hyr|förvalt|utbild|granskn?|tidig)are /u;

/**
 * Readers of what the words of one text are about, for columns whose headings do not tell: how surely it is about the subject,
 * 0–1. They are dear, and few subjects are asked of most columns: each reads by itself and remembers every distinct text.
 */
export type CellSigns = Readonly<Record<TextSubject, (text: string) => number>>;

/** @param inSwedish puts the words of a Norwegian workbook in those that are known here */
export function cellSigns(inSwedish: InSwedish): CellSigns {
  const keyOf = memoized((text) => folded(inSwedish(text)));
  const people = memoized((text) => peopleSigns(inSwedish(text)));
  const byText = (test: (text: string) => boolean): ((value: string) => number) =>
    memoized((value) => Number(test(value.trim())));
  const byKey = (test: (key: string) => boolean): ((value: string) => number) =>
    memoized((value) => Number(test(keyOf(value))));
  return {
    people: (value) => people(value).people,
    deciding: (value) => Number(people(value).isDeciding),
    units: (value) => Number(people(value).isUnit),
    verbs: byText((text) => beginsWithVerb(inSwedish(text))),
    grades: byKey((key) => grade.test(key)),
    money: byKey((key) => /\d/.test(key) && money.test(key) && /[^\d\s]/.test(key)),
    efforts: byKey((key) => key.length <= 40 && effort.test(key)),
    moments: byKey((key) => key.length <= 40 && /\p{L}{2}/u.test(key) && isOfTime(key)),
    requirements: byKey((key) => key.length <= 80 && requirement.test(key)),
    lacks: byKey((key) => lack.test(key)),
    causes: byKey((key) => cause.test(key)),
    symbols: byText((text) => /^[^\p{L}\p{N}]{1,2}$/u.test(text) || /^\p{L}$/u.test(text)),
    goals: byKey((key) => goalText.test(key) || (wishedState.test(key) && !agentNoun.test(key))),
    references: byText(isOnlyReferences),
    names: byText((text) => /^\p{L}[\p{L}\s&/,'’()-]*$/u.test(text) && text.length <= 40),
  };
}
