import type { Clause } from './status-clause';
import type { Sense } from './status-sense';

/** They begin what has to be so first: "påbörjas när budgeten är klar". "Om" and "då" do so only after a verdict. */
const opening: ReadonlySet<string> = new Set(
  'after before efter förrän förutsatt if ifall inför innan once provided tills unless until when när då om sedan'.split(
    ' ',
  ),
);
/** Of these no condition begins a clause: "om brandskydd", "då påbörjas". */
const onlyAfter: ReadonlySet<string> = new Set([
  'då',
  'om',
  'before',
  'efter',
  'after',
  'inför',
  'innan',
  'sedan',
  'until',
]);

/** What is waited for has not come: "väntar på att ritningen är klar". */
const waitedFor: ReadonlySet<Sense> = new Set<Sense>(['waiting']);

/** Senses that say how far a thing has come. */
const verdicts: ReadonlySet<Sense> = new Set<Sense>([
  'done',
  'made',
  'reached',
  'ongoing',
  'begun',
  'notStarted',
  'planned',
  'waiting',
  'halted',
  'cancelled',
  'ending',
  'moved',
  'resumed',
  'resuming',
  'continuing',
]);

/** Senses that in a condition say nothing of the action. */
const conditioned: ReadonlySet<Sense> = new Set<Sense>([
  'done',
  'made',
  'reached',
  'begun',
  'ongoing',
  'planned',
  'draft',
  'checked',
  'resumed',
  'resuming',
]);

/**
 * For each word of a clause, whether it only says what the action waits for or depends on: all after the word that opens a
 * condition, or, when that stands first, up to the first verdict ("när budgeten är klar påbörjas åtgärden").
 */
export function conditionsIn({ words, senses }: Clause): readonly boolean[] {
  const isVerdict = (sense: Sense | undefined): boolean => sense !== undefined && verdicts.has(sense);
  const isLeft = (sense: Sense | undefined): boolean => sense === undefined || !conditioned.has(sense);
  const first = senses.findIndex(isVerdict);
  if (first < 0) return [];
  if (opening.has(words[0] ?? '') && !onlyAfter.has(words[0] ?? ''))
    return senses.map((sense, index) => index <= first && !isLeft(sense));
  const opens = words.findIndex(
    (word, index) => index > first && (opening.has(word) || waitedFor.has(senses[index - 1] ?? 'not')),
  );
  return opens < 0 ? [] : senses.map((sense, index) => index >= opens && !isLeft(sense));
}
