import { isError, textOf, type CellValue } from '../../book/cells';

/** What says no more than that the proposal holds. */
const AGREED =
  /^(?:ja|ok|x|[✓✔√☑]|bifall|bifalles|bifölls|beslutas|beslutades|enligt (?:förslag|förslaget)|(?:som|ifølge|i henhold til) (?:forslag|forslaget|foreslått)|besluttes|besluttet|bifalt|enighet|enstemmig|godkjennes|godkjent|vedtas|vedtatt|godkänns|godkändes|godkänt|fastställs|fastställdes|antas|antogs|yes|agreed|approved|adopted|as proposed|accepted|carried)[.!]?$/iu;

/** What says no more than that it does not. */
const REJECTED =
  /^(?:nej|avslag|avslås|avslogs|avslaget|bifalles ej|bifölls inte|nei|avslått|bifalles ikke|ikke (?:godkjent|vedtatt|bifalt)|no|rejected|declined|not approved|not agreed)[.!]?$/iu;

/** A sentence that begins so says what is not to be done. */
const DENIES = /^(?:nej|nei|no)(?![\p{L}\d])/iu;

/** What becomes of the thing that the line is about, and until when, without saying what that is. */
const LEANING =
  /^(?:utgår|utgick|flyttas|flyttades|bordläggs|bordlades|skjuts|sköts upp|avvaktas?|kvarstår|återremitteras|återremitterades|stryks|läggs ner|utgikk|flyttes|flyttet|utsettes|utsatt|avventer|avventes|står igjen|gjenstår|strykes|strøket|legges ned|dropped|cancelled|moved|postponed|deferred|tabled|put off|withdrawn|remains?)(?: [\p{L}\d.-]+){0,3}[.!]?$/iu;

/** "Handlingsplanen fastställs.", "Skolan antar målen.": what is carried out by being decided. */
const ADOPTS =
  /(?:antas|antogs|fastställs|fastställdes|godkänns|godkändes|läggs till handlingarna|noteras|noterades|vedtas|ble vedtatt|godkjennes|ble godkjent|tas til (?:etterretning|orientering)|noteres|ble notert|(?:is|are|was|were) (?:adopted|approved|noted))[.!]?$|^(?:\p{L}+ ){1,3}(?:antar|antog|fastställer|fastställde|godkänner|godkände|vedtar|vedtok|godkjenner|godkjente|adopts?|adopted|approves?|approved)(?: \p{L}+){0,2} (?:\p{L}*(?:mål|planen|plan|policyn|dagordningen|protokollet|sakslisten|referatet)\p{L}*|goals?|targets?|objectives?|policy|minutes|agenda)(?: (?:för|for) [\d–-]+)?[.!]?$/iu;

/** The results of failed formulas as programs write them, in any language: `#N/A`, `#SAKNAS!`. */
const ERROR_TEXT = /^#[\p{Lu}\d/]+[!?]?$|^#+$/u;

/** The words of a cell; none where it holds a sign that stands for nothing, an error or a ticked box. */
export function wordsIn(value: CellValue): string {
  if (typeof value === 'boolean' || isError(value)) return '';
  const text = textOf(value).trim();
  const isNothing = !/[\p{L}\d✓✔√☑]/u.test(text);
  return isNothing || ERROR_TEXT.test(text) ? '' : text;
}

export const isAgreed = (words: string): boolean => AGREED.test(words);

export const isRejected = (words: string): boolean => REJECTED.test(words);

export const denies = (words: string): boolean => DENIES.test(words) || REJECTED.test(words);

/** Somewhere in the words: that something is not to be done any more. */
const DROPS =
  /(?<!\p{L})(?:utgår|utgick|utgå|stryks|ströks|avskrivs|läggs ned|läggs ner|lades ned|lades ner|avbryts|bortfaller|strykes|avlyses|trekkes|dropped|cancelled|withdrawn|abandoned)(?!\p{L})/iu;

export const drops = (words: string): boolean => denies(words) || DROPS.test(words);

export const leansOnLine = (words: string): boolean => LEANING.test(words);

export const adopts = (words: string): boolean => ADOPTS.test(words.trim());

/** `Vad ska klimatpotten användas till?: Ja`, as a decision is listed that says nothing without its line. */
export function answersQuestion(listed: string): boolean {
  const answer = listed.split('?: ').at(-1) ?? '';
  return answer !== listed && (isAgreed(answer) || isRejected(answer));
}
