/* Texts that name a result to be reached: they stand over the actions that lead to it. */

const either = (words: string): string =>
  words
    .split(/[|\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join('|');

/** Verbs of becoming more, less or better, folded, with their participles. */
const change = either(`
  begränsa | dubbla | effektivisera | fördubbla | förbättra | förkorta | halvera | höj | höja | höjd | minimera | minska | minskad
  | minskade | minskat | minskning | nå | reducera | reducerad | skär ned | spara | stärk | stärka | sänk | sänka | sänkt | sänkta
  | trygga | uppnå | utöka | öka | ökad | ökade | ökat | ökning
  achieve | bring down | cut | decrease | decreased | double | halve | improve | improved | increase | increased | keep | limit
  | lower | maintain | minimise | minimize | raise | reach | reduce | reduced | reduction | save | shorten | strengthen`);
const beginsWithChange = new RegExp(`^(?:att |to )?(?:${change})(?!\\p{L})`, 'iu');

/** How much, or by which year. */
const measure =
  /\d ?(?:%|procent|percent|per cent)|(?<!\p{L})(?:med|till|under|över|minst|högst|max|by|to|below|above|under|at least|at most|least|most)(?: (?:minst|högst|år|the year|at least|at most))? \d|(?:senast|by|före|before|until) (?:år )?20\d\d|20\d\d(?=[.)]?$)|(?<!\p{L})(?:hälften|half|noll|zero|tredjedel|third|fördubbl\p{L}*|halver\p{L}*)(?!\p{L})/iu;

/** "… ska vara högst 4 %": how something is to be, and not what is to be done. */
const states =
  /(?<!\p{L})(?:ska|skall|shall|will|should|must) (?:ha(?!\p{L})|halveras|minska|nå|sjunka|uppnå|vara|öka|be (?:at|below|above|reduced|halved|cut|increased|under|over|less|more|zero|free)|decrease|fall|have|increase|reach|rise)(?!\p{L})/iu;

/** "Alla ska känna sig trygga": how it is to be for those whom it is about. */
const wishes =
  /^(?:all[ae]?|vi|våra|varje|ingen|inga|samtliga|elever|medarbetare|besökare|kunder|barn|everybody|everyone|no one|nobody|every|all|our|we|staff|pupils|visitors|customers|children)(?!\p{L}).{0,60}(?<!\p{L})(?:ska|skall|shall|will|should) (?:ha|inte|kunna|känna|må|trivas|uppleva|utsättas|vara|vilja|be able|be safe|enjoy|feel|have|know|not|want)(?!\p{L})/iu;

const LONGEST = 160;

/** Whether a text promises a result: "Minska avfallet med 20 %", "Andelen ska vara minst 60 %", "Alla ska känna sig trygga". */
export const promisesResult = (text: string): boolean =>
  text.length <= LONGEST &&
  (wishes.test(text) || (measure.test(text) && (beginsWithChange.test(text) || states.test(text))));

/** Whether it begins as such a promise does, be it measured or not. */
export const beginsAsGoal = (text: string): boolean => beginsWithChange.test(text);
