import type { Package } from '../../../opc/package';
import { scan } from '../../../opc/xml';
import { valueOf, wordAttribute } from './word-tag';

interface Level {
  readonly format: string;
  /** `%1.%2)`: the counts of the levels, and what stands around them. */
  readonly text: string;
  readonly start: number;
}

interface Lists {
  /** The levels of each definition, and the definition of each list with the levels it begins anew at. */
  readonly definitions: ReadonlyMap<string, Map<number, Level>>;
  readonly lists: ReadonlyMap<string, { definition: string; readonly starts: Map<number, number> }>;
}

const plainLevel: Level = { format: 'decimal', text: '', start: 1 };

function listsIn(pkg: Package, part: string): Lists {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { definition: string; readonly starts: Map<number, number> }>();
  let definition = '';
  let list = '';
  let level = 0;
  const add = (more: Partial<Level>): void => {
    const levels = definitions.get(definition);
    levels?.set(level, { ...(levels.get(level) ?? plainLevel), ...more });
  };
  scan(
    pkg.text(part),
    {
      open: (tag, path) => {
        const value = valueOf(tag) ?? '';
        const isDefined = path.includes('abstractNum');
        switch (tag.name) {
          case 'abstractNum':
            definition = wordAttribute(tag, 'abstractNumId') ?? '';
            definitions.set(definition, new Map());
            break;
          case 'num':
            list = wordAttribute(tag, 'numId') ?? '';
            lists.set(list, { definition: '', starts: new Map() });
            break;
          case 'abstractNumId': {
            const found = lists.get(list);
            if (found) found.definition = value;
            break;
          }
          case 'lvl':
          case 'lvlOverride':
            level = Number(wordAttribute(tag, 'ilvl') ?? 0);
            break;
          case 'startOverride':
            lists.get(list)?.starts.set(level, Number(value));
            break;
          case 'start':
            if (isDefined) add({ start: Number(value) });
            break;
          case 'numFmt':
            if (isDefined) add({ format: value });
            break;
          case 'lvlText':
            if (isDefined) add({ text: value });
            break;
          default:
        }
      },
    },
    part,
  );
  return { definitions, lists };
}

const LETTERS = 26;
const A = 97;

/** A count as its format writes it; other ways to write numbers than digits and letters are written with digits. */
const written = (count: number, { format }: Level): string =>
  (format === 'lowerLetter' || format === 'upperLetter') && count <= LETTERS
    ? String.fromCharCode(A + count - 1)
    : String(count);

/**
 * What stands before each item of the document's lists, asked in the order of the document: `•`, `3.`, `b)`, `2.1`; `''` where
 * the list shows no sign.
 */
export function listSigns(pkg: Package, part: string | undefined): (numId: string, level: number) => string {
  const { definitions, lists } =
    part === undefined ? { definitions: new Map(), lists: new Map() } : listsIn(pkg, part);
  // Lists of one definition go on counting after each other (17.9.15), but for those that begin anew.
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (numId, at) => {
    const list = lists.get(numId);
    const levels: Map<number, Level> | undefined = list && definitions.get(list.definition);
    const level = levels?.get(at);
    if (!list || !levels || !level || level.format === 'bullet') return '•';
    if (level.format === 'none') return '';
    const open = counts.get(list.definition) ?? [];
    counts.set(list.definition, open);
    const key = `${numId} ${at}`;
    const start: number = list.starts.get(at) ?? level.start;
    const isNew = list.starts.has(at) && !begun.has(key);
    begun.add(key);
    open[at] = isNew || open[at] === undefined ? start : open[at] + 1;
    open.length = at + 1;
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const of = Number(digit) - 1;
      const other = levels.get(of) ?? plainLevel;
      return written(open[of] ?? other.start, other);
    });
  };
}
