import { isBlank } from '../../book/cells';
import { lengthIn, unitIn } from '../rows/start-and-length';
import { sense } from '../columns/sense';
import { take, type ColumnDraft } from './column-draft';
import type { SecondLook } from './second-look';
import { mayBeOther } from './weak-columns';

const FEWEST = 2;
const MOSTLY = 0.8;

/** Words for how long something lasts. */
const lasting =
  /längd|varaktig|löptid|genomförandetid|ledtid|antal|hur läng|duration|length|lead time|number of|no\.? of|nr of|how long|lasts|takes|for \(|^(?:dagar|veckor|månader|days|weeks|months)$/u;
/** Words for how much work it is, which is another thing. */
const working =
  /åtgång|arbet|insats|effort|work|timmar|hours|resurs|resourc|personal|bemanning|staff|man-?d|person/u;

/** Whether a heading says how long something takes, or how much work it is. */
export const saysLength = (key: string): boolean => lasting.test(key) || working.test(key);

/**
 * Beside a day on which each row begins: how long it takes. Read as the end of the row where heading and cells say so plainly;
 * where the heading may as well mean how much work it is, the person is asked.
 */
export function settleLengths(drafts: readonly ColumnDraft[], { cellsOf }: SecondLook): void {
  if (!drafts.some(({ field }) => field === 'startDate')) return;
  const isOfLengths = ({ column, header, content }: ColumnDraft): boolean => {
    const unit = unitIn(header?.heading.key ?? '');
    const cells = cellsOf(column).filter((value) => !isBlank(value));
    return (
      content.filled >= FEWEST &&
      cells.filter((value) => lengthIn(value, unit) !== undefined).length >= cells.length * MOSTLY
    );
  };
  // A person who calls it the deadline says that the row ends when so long has gone.
  const told = drafts.find((draft) => draft.isSettled && draft.field === 'deadline' && isOfLengths(draft));
  if (told) {
    take(told, sense('unknown', 'certain', 'length'));
    return;
  }
  if (drafts.some(({ field }) => field === 'deadline')) return;
  const lengths = drafts.filter(
    (draft) => (mayBeOther(draft) || draft.field === 'cost') && isOfLengths(draft),
  );
  const plain = lengths.filter(({ header }) => {
    const key = header?.heading.key ?? '';
    return lasting.test(key) && !working.test(key);
  });
  const [only] = plain;
  if (only && plain.length === 1) {
    take(only, sense('unknown', 'likely', 'length'));
    only.rivals = [];
    return;
  }
  const [asked] = lengths;
  if (!asked) return;
  take(asked, sense(asked.field, 'guess'));
  asked.rivals = ['deadline', 'resources'];
}
