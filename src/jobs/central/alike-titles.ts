import { lazy } from '../../plan/lazy';
import { isFunctionWord, isPlanWord } from '../../plan/suggestions/common-words';
import { likeness } from '../../plan/suggestions/shared-part';
import { textWords } from '../../plan/suggestions/text-words';
import { stemOf } from '../../plan/suggestions/word-stem';
import { beginsWithVerb } from '../../plan/tables/action-verbs';
import { entriesOf } from '../../plan/word-list';
import type { Item } from '../link/items';

/** An action whose title may say the same, and the words that both have. */
export interface AlikeAction {
  readonly action: Item;
  readonly shared: readonly string[];
}

/** Words for who and where, and for how much: they are not what an action is about. */
const surroundings = new Set(
  entriesOf(`
    ansatte | avdeling | avdelinger | campus | department | departments | elev | elever | elevene | elevers | employees | enhet | enheter | fewer | färre | förskola
    felles | förskolor | förvaltning | förvaltningar | gemensam | gemensamma | institution | institutioner | kommun | kommunen
    kontor | less | lokal | lokaler | medarbetare | mindre | municipality | office | offices | barnehage | barnehager | institutt | medarbeidere | personal | personalen | skole | skolen | skoler
    premises | pupils | school | schools | skola | skolan | skolor | skolorna | staff | student | studenter | students
    unit | units | universitet | universitetet | university
  `).map(stemOf),
);

/** Words shorter than this are no nouns, but for the names of one letter more and of electricity. */
const SHORTEST_WORD = 3;
/** How alike a compound must be to a word that it is made from. */
const LEAST_ALIKE = 0.6;
/** Where one title begins the other, no other word counts as much. */
const OF_BEGINNING = 100;

interface TitleWords {
  /** Stems, without the words that carry no meaning. */
  readonly stems: readonly string[];
  /** The words that say what the title is about, by their stems. */
  readonly main: ReadonlyMap<string, string>;
}

function wordsOf(title: string): TitleWords {
  const words = textWords(title).filter((word) => !isFunctionWord(word));
  const telling = words.filter((word) => {
    const stem = stemOf(word);
    const isLong = word.length >= SHORTEST_WORD || word === 'el' || title.includes(word.toUpperCase());
    return isLong && !/\d/u.test(word) && !isPlanWord(stem) && !surroundings.has(stem);
  });
  const nouns = telling.filter((word) => !beginsWithVerb(word));
  const main = nouns.length > 0 ? nouns : telling;
  return { stems: words.map(stemOf), main: new Map(main.map((word) => [stemOf(word), word])) };
}

/** Whether one title is the beginning of the other, in whatever forms of its words. */
function isBeginning(one: TitleWords, other: TitleWords): boolean {
  const [short, long] = one.stems.length <= other.stems.length ? [one, other] : [other, one];
  const says = short.main.size > 0 || short.stems.length > 1;
  return says && short.stems.every((stem, at) => long.stems[at] === stem);
}

/** The words by which two titles are alike, as the first has them; where only words of little meaning are, that title. */
function sharedWords(asked: TitleWords, found: TitleWords | undefined, title: string): readonly string[] {
  const others = [...(found?.main.keys() ?? [])];
  const words = [...asked.main].flatMap(([stem, word]) =>
    others.some((other) => likeness(stem, other) >= LEAST_ALIKE) ? [word] : [],
  );
  return words.length > 0 ? words : [title];
}

/**
 * Finds the action whose title is the beginning of another, or the other way round, or that shares what it is about.
 * Of several the one that shares most, by words that few others have; then one that is nothing else's.
 */
export function alikeTitles(
  own: readonly Item[],
  isTaken: (action: Item) => boolean,
): (title: string) => AlikeAction | null {
  const titles = lazy(() => own.map(({ row }) => wordsOf(row.title)));
  const placesBy = (stemsIn: (title: TitleWords) => Iterable<string>): (() => Map<string, number[]>) =>
    lazy(() => {
      const found = new Map<string, number[]>();
      titles().forEach((title, place) => {
        for (const stem of stemsIn(title)) {
          const known = found.get(stem);
          if (known) known.push(place);
          else found.set(stem, [place]);
        }
      });
      return found;
    });
  const byMain = placesBy(({ main }) => main.keys());
  const byFirst = placesBy(({ stems }) => stems.slice(0, 1));
  const isFree = (place: number): boolean => {
    const action = own[place];
    return action !== undefined && !isTaken(action);
  };
  return (title) => {
    const asked = wordsOf(title);
    const scores = new Float64Array(own.length);
    const add = (place: number, score: number): void => {
      scores[place] = (scores[place] ?? 0) + score;
    };
    for (const stem of asked.main.keys()) {
      for (const [other, at] of byMain()) {
        const alike = likeness(stem, other);
        if (alike >= LEAST_ALIKE) for (const place of at) add(place, alike / at.length);
      }
    }
    for (const place of byFirst().get(asked.stems[0] ?? '') ?? []) {
      const other = titles()[place];
      if (other && isBeginning(asked, other)) add(place, OF_BEGINNING);
    }
    let best = -1;
    scores.forEach((score, place) => {
      const most = scores[best] ?? 0;
      if (score > most || (score > 0 && score === most && isFree(place) && !isFree(best))) best = place;
    });
    const action = own[best];
    return action === undefined ? null : { action, shared: sharedWords(asked, titles()[best], title) };
  };
}
