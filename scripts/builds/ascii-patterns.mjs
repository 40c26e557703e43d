import { parse } from 'acorn';

/** Raw templates and patterns, in which no escape is resolved by JavaScript itself: the minimizer leaves them as they are. */
function rawParts(node, found = []) {
  if (node.type === 'Literal' && node.regex) found.push(node);
  const isRaw = node.type === 'TaggedTemplateExpression' && node.tag.property?.name === 'raw';
  if (isRaw) found.push(...node.quasi.quasis);
  for (const value of Object.values(node)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one?.type === 'string') rawParts(one, found);
  }
  return found;
}

const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A module whose patterns are spelled in ASCII: `å` as `\u00e5`, which means the same to a pattern. @param source JavaScript */
export function withAsciiPatterns(source) {
  let made = source;
  const found = rawParts(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }));
  // From the end, so that what is before keeps its place.
  for (const { start, end } of found.sort((a, b) => b.start - a.start)) {
    const spelled = source.slice(start, end).replace(/[^\0-\x7f]/g, escape);
    made = made.slice(0, start) + spelled + made.slice(end);
  }
  return made;
}

/**
 * A loader for Node's programs. With one letter beyond Latin-1 the engine keeps each letter of the whole program in two bytes: 16 MB
 * for the command, read and joined, in place of 5.
 */
export default function asciiPatterns(source, map) {
  this.callback(null, /[^\0-\x7f]/.test(source) ? withAsciiPatterns(source) : source, map);
}
