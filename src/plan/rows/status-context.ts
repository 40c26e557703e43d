import { columnsFor } from './row-values';
import type { RowContext } from './row-context';
import type { answersIn } from './column-answers';
import type { StatusContext } from '../statuses/statuses';
import type { Sense } from '../statuses/status-sense';
import { statusWords } from '../statuses/status-words';
import type { TableShape } from '../tables/table-shape';

/** How the heading of the column of statuses asks: by yes or no, or for a mark when it is done. */
export function contextOf(
  shape: TableShape,
  { language, legend, deadline, today }: Pick<RowContext, 'language' | 'legend' | 'deadline' | 'today'>,
  { binaryColumn, yesNoColumn }: ReturnType<typeof answersIn>,
): StatusContext {
  const column = columnsFor(shape.columns, 'status').find(({ more }) => more !== 'choice');
  const heading = column?.header?.heading.key ?? '';
  const key = heading.replace(answerBrackets, ' ');
  const senses = (key.match(/\p{L}+/gu) ?? []).map((word) => statusWords.get(word));
  const asksForDone =
    ticked.test(key) || senses.some((sense) => sense === 'done' || sense === 'made' || sense === 'reached');
  const asks = key.includes('?') || key !== heading;
  // Yes and no in every cell of what is surely the status answer whether it is done; of what may be one ("Accepteras (ja/nej)",
  // "Budgeterad?"), the person says first what it asks.
  const isSure = column !== undefined && column.certainty !== 'guess';
  const isAnswered = yesNoColumn === true && isSure;
  const asksForOther =
    (asksForOpen.test(key) && !asksForDone) ||
    denied.test(key) ||
    senses.some((sense) => sense !== undefined && otherAnswers.has(sense));
  // Ticked boxes under "Obligatorisk", "Urgent": until she has said so, none of them is done.
  const isUntold =
    yesNoColumn === true && column !== undefined && !isSure && !asksForDone && /\p{L}/u.test(key);
  return {
    language,
    legend,
    dates: deadline,
    today,
    ...(binaryColumn === true ? { binaryColumn } : {}),
    ...(((asks && (asksForDone || isSure)) || isAnswered) && !asksForOther ? { yesNoColumn: true } : {}),
    ...(asksForDone && !asksForOther ? { doneColumn: true } : {}),
    ...(asksForOther || isUntold ? { isContrary: true } : {}),
  };
}

/** A yes to "Still open?" is no yes to done. */
const asksForOpen =
  /(?<!\p{L})(?:open|öpp[ne]\p{L}*|incomplete|unresolved|undone|to do|ofullständig\p{L}*|olös\p{L}*|kvar\p{L}*|återst\p{L}*|overdue|late|försen\p{L}*|hinder|block\p{L}*|problem|risk)(?!\p{L})/u;

/** A cross under "Ej klar", or a yes to "Not done?", is the contrary of done. */
const denied = /(?<!\p{L})(?:aldrig|ej|icke|ikke|inte|never|not)(?!\p{L})/u;

/** What is ticked off is done. */
const ticked =
  /(?<!\p{L})(?:(?:av|för)?(?:prick|bock|kryss)a[dst]?|tick(?:ed)?|checked|crossed off)(?!\p{L})/u;

/** "Klart (ja/nej)", "Done Y/N", "Genomfört (ja/nej/delvis)". */
const answerBrackets =
  /[([]?(?<!\p{L})(?:(?:ja|j|yes|y) ?[/|,] ?(?:nej|no|n)(?: ?[/|,] ?\p{L}+(?: \p{L}+)?)?|(?:nej|no|n)(?: ?[/|,] ?\p{L}+)? ?[/|,] ?(?:ja|j|yes|y))(?!\p{L})[)\]]?/u;

/** A yes under "Ej klart", "Försenad?" or "Återstår?" says nothing of done. */
const otherAnswers: ReadonlySet<Sense> = new Set<Sense>([
  'activity',
  'begun',
  'cancelled',
  'expected',
  'halted',
  'lacking',
  'lapsed',
  'moved',
  'nearly',
  'not',
  'notStarted',
  'ongoing',
  'overdue',
  'partly',
  'planned',
  'remaining',
  'reopened',
  'resumed',
  'resuming',
  'waiting',
]);
