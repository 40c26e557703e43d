import { parse } from 'acorn';

/** Up to here, the last letter of the Latin alphabets that is followed by signs, a letter is told exactly. */
const EXACT_TO = 0x02c1;

/**
 * Other scripts, from their first letter to their last: their marks, digits and signs between are taken for letters, and so
 * is none of the letters beyond U+FFFF. Exact ranges of them would be seven hundred again.
 */
const otherScripts = [
  [0x0370, 0x1ffc],
  [0x3041, 0xd7fb],
  [0xf900, 0xfdfb],
  [0xfe70, 0xfefc],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

const isLetter = (code) => /\p{L}/u.test(String.fromCharCode(code));

/** First and last code of each unbroken run of letters. */
function runsOfLetters() {
  const runs = [];
  for (let code = 0; code <= EXACT_TO; code += 1) {
    if (!isLetter(code)) continue;
    if (isLetter(code - 1)) runs.at(-1)[1] = code;
    else runs.push([code, code]);
  }
  return runs;
}

const range = ([first, last]) =>
  first === last ? String.fromCharCode(first) : `${String.fromCharCode(first)}-${String.fromCharCode(last)}`;

/** What stands between the brackets of a class of letters. */
export const letters = [...runsOfLetters(), ...otherScripts].map(range).join('');

/** Whether the pattern is within a class where this much of it has been read. */
function endsInClass(pattern) {
  let isInside = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern[at];
    if (sign === '\\') at += 1;
    else if (sign === '[') isInside = true;
    else if (sign === ']') isInside = false;
  }
  return isInside;
}

const classAfter = (pattern) => (endsInClass(pattern) ? letters : `[${letters}]`);

/** The pattern, or a piece of one, with its letters as ranges. */
export const withRanges = (pattern) =>
  pattern.replaceAll('\\p{L}', (_all, at) => classAfter(pattern.slice(0, at)));

/** Of a text within quotes, where each backslash of a pattern is written as two. */
const ofText = (raw) =>
  raw.replaceAll('\\\\p{L}', (_all, at) => classAfter(raw.slice(0, at).replaceAll('\\\\', '\\')));

const isRaw = ({ tag }) => tag?.type === 'MemberExpression' && tag.object.name === 'String';

/** What of a module is to be replaced: patterns, and texts that patterns are made of. */
function replacements(node, found = [], parent = null) {
  if (node.type === 'Literal' && node.regex) found.push([node, withRanges]);
  else if (node.type === 'Literal' && typeof node.value === 'string') found.push([node, ofText]);
  else if (node.type === 'TemplateElement') found.push([node, parent && isRaw(parent) ? withRanges : ofText]);
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one?.type === 'string')
        replacements(one, found, node.type === 'TemplateLiteral' ? parent : node);
    }
  }
  return found;
}

/** With blanks for what acorn does not know yet, so that every place stays the same. */
const undeferred = (source) => source.replaceAll(/^import defer \*/gm, 'import       *');

/** A module whose patterns say `\p{L}`, with ranges in its place. @param source JavaScript */
export function withLetterRanges(source) {
  let made = source;
  const found = replacements(parse(undeferred(source), { ecmaVersion: 'latest', sourceType: 'module' }));
  // From the end, so that what is before keeps its place.
  for (const [{ start, end }, write] of found.sort(([a], [b]) => b.start - a.start)) {
    const old = source.slice(start, end);
    if (old.includes('p{L}')) made = made.slice(0, start) + write(old) + made.slice(end);
  }
  return made;
}

/**
 * A loader for what the compiler has made of a module. To the engine each `\p{L}` is seven hundred ranges, which it looks up when
 * a pattern is made and again when it is compiled. There are some eight hundred: the modules of the command start in 0.7 of the
 * processor time without them.
 */
export default function letterRanges(source, map) {
  this.callback(null, source.includes('p{L}') ? withLetterRanges(source) : source, map);
}
