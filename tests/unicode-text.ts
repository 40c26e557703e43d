import fc from 'fast-check';

/** Code points that are not surrogates. */
const codePoint = fc.nat(0x10f7ff).map((nth) => (nth < 0xd800 ? nth : nth + 0x800));

/** Names that every object has. */
const inherited = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'length', 'name'];

/**
 * Any text, as `fc.string({ unit: 'binary' })` gives it. That one first makes a table of all 1.1 million code points, which
 * takes a second of processor time in each test file that names it.
 */
export function unicodeText({ maxLength }: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  const codePoints = fc.array(codePoint, maxLength === undefined ? {} : { maxLength });
  return fc.oneof(
    { weight: 19, arbitrary: codePoints.map((points) => String.fromCodePoint(...points)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...inherited).map((name) => name.slice(0, maxLength)),
    },
  );
}
