import { lazy } from '../lazy';
import { typosBetween } from '../matching';
import type { Sense } from './status-sense';
import { wordSet } from '../word-list';
import { statusWords } from './status-words';

const SHORTEST_KNOWN = 5;
const SHORTEST_TYPO = 4;
/** Status words are too like other words for two: "discussed" is not "dismissed". */
const MOST_TYPOS = 1;

const seenWithTypos: ReadonlySet<Sense> = new Set([
  'done',
  'ongoing',
  'begun',
  'waiting',
  'halted',
  'cancelled',
  'moved',
  'notStarted',
  'planned',
  'partly',
  'overdue',
]);

/** Words that are known with a typo, by their first letter, which people get right. */
const typedWords = lazy(() => {
  const typed = new Map<string, (readonly [string, Sense])[]>();
  for (const [word, sense] of statusWords) {
    if (word.length < SHORTEST_KNOWN || !seenWithTypos.has(sense)) continue;
    const sameLetter = typed.get(word.charAt(0));
    if (sameLetter) sameLetter.push([word, sense]);
    else typed.set(word.charAt(0), [[word, sense]]);
  }
  return typed;
});

/** Words of their own that are only like a status word: "passed" is no "paused", "planted" no "planned". */
const others = wordSet(`
    avbörda | avfordra | avföda | avfärda | avlasta | avvisande | skrott | slopande
    afford | anskriven | anslag | anslagen | anslaget | anslagna | appeals | appeared | appeased | appell | auctioned | avfart
    | avfärd | avgörs | avkörd | avkört | banned | blacked | blockad | bortlagd | bortlagt | carny | chancel | cloned | commended
    | commented | commerce | comp | compel | compete | competed | competes | compleat | complect | complot | comply | couplet
    | curry | decay | decayed | deer | delate | deplete | depleted | depreciated | deter | deterred | devis | differed | dripped
    | drover | farlig | farliga | farligt | fiat | filed | fined | fired | fixande | fixare | fixate | flytgas | forskning
    | framsida | framtid | frist | frost | färgig | förbening | fördrömd | förening | förslagen | försoning | förstenad | förstening
    | genomfart | genomkörd | genomkört | halka | halsa | halt | halta | halved | harva | hated | hatted | hava | infart | infodra
    | infordra | infärd | infödd | infött | ingång | initialed | inkörd | inkört | inplacerad | inredd | inrett | install
    | installad | intort | kart | klaga | klamra | klant | klarna | klatt | klura | kvart | lagning | lagring | lagting | lasta
    | legging | lista | logging | lorta | loska | lossa | lost | lota | lotsa | lotta | lugging | lusta | låsta | lästa | moped
    | mowed | nagga | nagla | naira | narra | nearby | neatly | nystan | omgjord | omgjorda | omgjort | oordnad | ordnande | ordnare
    | ornat | overdye | overlord | overword | packed | panering | panned | parsed | parted | partials | party | passad | passade
    | passat | passed | pendang | pendling | penning | placerad | placerade | placerat | placering | planerare | planted | planterad
    | plantering | portly | påtår | revolved | scraped | shipped | shipping | shopped | sipped | sipping | skapar | skipped
    | skipping | slagar | slapped | slapping | slipad | slipat | slipning | slopping | slops | slutkörd | slutkört | slutord
    | slängd | slängda | slängt | snipped | snipping | snort | sopped | stabled | staled | stalked | stand | stapled | stared
    | starkt | starred | stat | stated | stepped | stoppage | stort | strapped | strikes | strokes | stropped | stråkes | styrks
    | svartas | underlay | underpay | undine | upphandlare | utfart | utfodra | utfordra | utforma | utfärd | utfärda | utfärdad
    | utgård | utgörs | utjord | utkörd | utkörda | utkört | utrörd | utsatt | uttar | vakta | vaktande | vaktar | vanka | vankas
    | vanna | vantage | velande | velar | vicar | vikande | viljande | villande | vilt | vimsa | visade | visar | viska | vispa
    | viss | vissla | vissna | vista | vitsa | voiced | volar | vyssa | väktar | välta | vända | vändar | vänja | vässa | västan
    | väta | wailing | wanting | wasting | whiting | withdraw | writing | åtgärdande | överfart | överfärd | överkörd | överkört`);

/** "Färdigställs" is being done, and no typo of "färdigställts". */
const isPresentOf = (word: string, known: string): boolean =>
  word.endsWith('s') && !/(?:ts|des|ds)$/.test(word) && /(?:ts|des)$/.test(known);

/** "genomföra" is what is to be done, no typo of "genomförd"; so are "stängas" and "close". */
const isOtherForm = (word: string, known: string): boolean => {
  if (isPresentOf(word, known)) return true;
  // "Stäng", "beställ" and "slutför" say what is to be done.
  if (known.length === word.length + 1 && known.startsWith(word) && /([dst])(?<!\1\1)$/.test(known))
    return true;
  const ending = /(?:a|e|ar|er|as|es|ing|ed)$/.exec(word)?.[0];
  if (word.slice(0, -1) === known.slice(0, -1)) return true;
  if (ending === 'a' || ending === 'e') return known.startsWith(word.slice(0, -1));
  return ending !== undefined && !known.endsWith(ending);
};

/** The sense of a misspelt word, when all the nearest words have the same. */
export function misspeltSense(word: string): Sense | undefined {
  if (word.length < SHORTEST_TYPO || others.has(word)) return undefined;
  let best: { readonly typos: number; readonly sense: Sense | undefined } | undefined;
  for (const [known, sense] of typedWords().get(word.charAt(0)) ?? []) {
    if (Math.abs(word.length - known.length) > MOST_TYPOS) continue;
    const typos = word === known ? 0 : typosBetween(word, known, MOST_TYPOS);
    if (typos === undefined || isOtherForm(word, known)) continue;
    if (!best || typos < best.typos) best = { typos, sense };
    else if (typos === best.typos && sense !== best.sense) best = { typos, sense: undefined };
  }
  return best?.sense;
}
