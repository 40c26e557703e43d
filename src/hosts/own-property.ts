/*
 * OUR SETTINGS in a workbook are custom document properties. Excel cuts one off after 255 characters (Office.js,
 * `CustomPropertyCollection.add`), and some releases after 127 when it is read (office-js #4530), so a longer one goes on
 * under its name with a number: `planbok.a`, `planbok.a~2` …
 */

/** Prefix of the names of our settings; keeps them apart from those of other programs. */
export const OWN_PROPERTY = 'planbok.';

const MOST = 120;

const pieceKey = (name: string, number: number): string =>
  `${OWN_PROPERTY}${name}${number === 1 ? '' : `~${number}`}`;

/** The properties, by their full names, that hold one setting. */
export function propertyPieces(name: string, value: string): ReadonlyMap<string, string> {
  const pieces = new Map<string, string>();
  let rest = value;
  do {
    // The halves of a letter beyond the first 65,536 stay together.
    const end = rest.length > MOST && /[\ud800-\udbff]/.test(rest.charAt(MOST - 1)) ? MOST - 1 : MOST;
    pieces.set(pieceKey(name, pieces.size + 1), rest.slice(0, end));
    rest = rest.slice(end);
  } while (rest !== '');
  return pieces;
}

/** The full names under which a setting may stand among these properties. */
export function propertyKeys(all: ReadonlyMap<string, string>, name: string): readonly string[] {
  const keys: string[] = [];
  for (let number = 1; all.has(pieceKey(name, number)); number += 1) keys.push(pieceKey(name, number));
  return keys;
}

const isPiece = (key: string, all: ReadonlyMap<string, string>): boolean => {
  const [, first] = /^(.*)~\d+$/s.exec(key) ?? [];
  return first !== undefined && all.has(first);
};

/** Our settings among all properties, by name without the prefix. Properties of other programs are left out. */
export function ownPropertiesIn(all: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = [...all.keys()].filter((key) => key.startsWith(OWN_PROPERTY) && !isPiece(key, all));
  return new Map(
    own.map((key) => {
      const name = key.slice(OWN_PROPERTY.length);
      const texts = propertyKeys(all, name).map((piece) => all.get(piece) ?? '');
      return [name, texts.join('')];
    }),
  );
}
