import { folded } from '../matching';
import {
  helperAt,
  isAccounted,
  isBracketedTime,
  isState,
  isTimePhrase,
  labelledDoers,
  leadingNames,
  withoutNumbers,
  withoutTimes,
} from './owner-classes';
import { isJointField } from './joint-fields';
import { isDenial, isDoubtfulOwner } from './owner-doubts';
import { givenNames, together, vacancies } from './owner-words';

/** What an owner cell says of who, without what else it says. */
export interface BareOwners {
  readonly text: string;
  /** It leaves open who answers for it, or says something that is no name and that nobody reads here. */
  readonly isOpen: boolean;
}

type Extra = 'time' | 'helper' | 'state' | 'denial' | undefined;

/** What a part of the cell says instead of a name. */
function extraOf(part: string, isTime: (text: string) => boolean): Extra {
  const text = part.trim();
  if (text === '' || vacancies.has(folded(text).replace(/[.?!]+$/, ''))) return undefined;
  if (isTime(text)) return 'time';
  if (isDenial(text)) return 'denial';
  if (helperAt(text.replace(/^(?:i|in) /u, '')) === 0) return 'helper';
  return isState(text) ? 'state' : undefined;
}

/** "Rektor, vid behov", "Sue, at the office", "Kari, innenfor prosjektet": where, when or how, and nobody. */
const adverbial =
  /^(?:i|inom|inför|innan|innenfor|innen|före|på|via|per|genom|gjennom|under|efter|etter|vid|ved|utifrån|ut ?fra|om|hvis|dersom|när|når|där|der|som|annars|ellers|mot|från|fra|till|til|för|for|hos|utanför|utenfor|beroende|avhengig|men|dock|oftast|främst|fremst|mest|in|at|on|within|through|throughout|after|as|if|when|where|otherwise|from|by|during|before|depending|but|mostly|mainly|unless|until|subject to) \p{L}/u;

const isRemark = (text: string): boolean => adverbial.test(text) && ` ${text} `.search(together) !== 0;

const hasName = (text: string): boolean =>
  (text.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => givenNames.has(folded(word)));
/** Said of one of those who stand outside the brackets: "Anna + Bo (sammankallande Anna)". */
const isRepeated = (inner: string, outside: string): boolean =>
  (inner.match(/\p{Lu}\p{L}+/gu) ?? []).every((word) => outside.includes(word));

const now = /^(?:nu|numera|now|currently|därefter|sedan|then|sen) +(?=\p{Lu})/u;

/** One after the other, so that who answers for it now hangs on the day: "Eva, sedan Bo", "Sue then Tom". */
const successor =
  /(?:därefter|sedan|sen|nu|numera|then|thereafter|now|followed by|efter (?:det|henne|honom)|after (?:that|her|him)) +(?=\p{Lu})/u;

const isSuccession = (piece: string, isFirst: boolean): boolean => {
  const at = successor.exec(piece.trim())?.index ?? -1;
  return at > 0 || (at === 0 && !isFirst);
};

/** What leads on to one who only helps, and is nothing without: "Rektor i" of "Rektor i samråd med HR". */
const leadsOn = /(?: +(?:i|in|efter|after|med|with|och|and|samt|&|\+|som|who))?[\s:–-]+$/u;

/** A person's part of the cell: names, and what stands among them without a sign. */
function namesIn(part: string): BareOwners {
  const text = part.trim();
  const isDoubtful = isDoubtfulOwner(text);
  const helper = helperAt(text);
  const kept = helper > 0 ? text.slice(0, helper).replace(leadsOn, '') : text;
  const names = kept.replace(now, '');
  const bare = isDoubtful ? names : withoutTimes(names);
  if (isAccounted(bare) || isJointField(bare)) return { text: bare, isOpen: isDoubtful };
  return { text: leadingNames(bare) || bare, isOpen: true };
}

/** Parts of a cell and the signs between them: commas, line breaks, and dashes with blanks around. */
const between = /(\s*[,;\n\r\u000B\u2028\u2029]\s*| [-–—]+ )/u;

/**
 * The cell without times, states, shares, telephones and those who only help: each is told from a name by its words. `isOpen`
 * where something in it leaves open who answers for it.
 */
export function bareOwners(cell: string): BareOwners {
  let isOpen = false;
  const opened = (): '' => {
    isOpen = true;
    return '';
  };
  const doers = labelledDoers(withoutNumbers(cell)).replace(/(?<=\s)w\/ ?(?=\p{Lu})/gu, 'and ');
  const outside = doers.replace(/\([^()]*\)/g, '');
  const unbracketed = doers.replace(/\s*\(([^()]*)\)/g, (whole: string, inner: string) => {
    const extra = extraOf(inner, isBracketedTime);
    if (extra === 'time' || extra === 'helper') return '';
    if (extra !== undefined || isDoubtfulOwner(inner) || isState(inner)) return opened();
    if (!hasName(inner) || isAccounted(inner)) return whole;
    return isRepeated(inner, outside) ? '' : opened();
  });
  const pieces = unbracketed.split(between);
  const kept: string[] = [];
  let isAfterHelper = false;
  for (let index = 0; index < pieces.length; index += 2) {
    const piece = pieces[index] ?? '';
    const extra =
      extraOf(piece, isTimePhrase) ?? (kept.length > 0 && isRemark(piece.trim()) ? 'state' : undefined);
    if (extra === 'state' || extra === 'denial') isOpen = true;
    if (extra !== undefined) {
      isAfterHelper ||= extra === 'helper';
      continue;
    }
    const said = namesIn(piece);
    // "Bo, backup Eva, Karin": she may be of either sort.
    isOpen ||= said.isOpen || (isAfterHelper && said.text !== '') || isSuccession(piece, kept.length === 0);
    if (said.text !== '') kept.push(kept.length === 0 ? '' : (pieces[index - 1] ?? ''), said.text);
  }
  return { text: kept.join(''), isOpen: isOpen || (kept.length === 0 && /\p{L}/u.test(cell)) };
}
