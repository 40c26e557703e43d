import { MAX_DEPTH } from './limits';
import { refuse } from './refusal';

/**
 * A cursor over the tags of XML that is too large for a general parser: a sheet of 100,000 rows has 5 million tags. It
 * checks what could mislead a reader (nesting, quotes, ends, DOCTYPE, entities, depth), allocates no objects, and gives
 * offsets for splicing. Names are compared without their prefix.
 */
export interface Tokens {
  readonly xml: string;
  readonly part: string;
  /** The kind of tag that the last call of `next` found. */
  kind: 'open' | 'close' | 'empty' | 'end';
  /** Offsets of the tag: `<` and just after `>`. */
  start: number;
  end: number;
  /** Offset where the text before this tag begins: the end of the previous tag. */
  textStart: number;
  /** Whether that text contains comments, CDATA or processing instructions. */
  hasSections: boolean;
  /** Open elements around the tag; the tag's own element is not counted. */
  depth: number;
  nameStart: number;
  /** Offsets of the local name; the prefix and its colon lie between `nameStart` and it. */
  localStart: number;
  nameEnd: number;
  /** Four offsets for each attribute: name start and end, value start and end. */
  readonly attributes: number[];
  attributeCount: number;
  /** Two offsets for each open element: start and end of its name. */
  readonly open: number[];
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;

export const tokensOf = (xml: string, part: string, at = 0): Tokens => ({
  xml,
  part,
  kind: 'end',
  start: at,
  end: at,
  textStart: at,
  hasSections: false,
  depth: 0,
  nameStart: 0,
  localStart: 0,
  nameEnd: 0,
  attributes: [],
  attributeCount: 0,
  open: [],
});

const damaged = (tokens: Tokens): never => refuse({ code: 'damaged-xml', part: tokens.part });

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Moves to the next tag and says whether there is one. @throws refusals `damaged-xml`, `doctype`, `too-deep` */
export function next(tokens: Tokens): boolean {
  const { xml } = tokens;
  if (tokens.kind === 'open') tokens.depth += 1;
  tokens.textStart = tokens.end;
  tokens.hasSections = false;
  let at = xml.indexOf('<', tokens.end);
  let code = xml.charCodeAt(at + 1);
  while (at >= 0 && (code === BANG || code === QUESTION)) {
    tokens.hasSections = true;
    at = xml.indexOf('<', sectionEnd(tokens, at));
    code = xml.charCodeAt(at + 1);
  }
  if (at < 0) {
    if (tokens.depth > 0) damaged(tokens);
    tokens.kind = 'end';
    tokens.start = tokens.end = xml.length;
    return false;
  }
  tokens.start = at;
  if (code === SLASH) closeTag(tokens, at + 2);
  else openTag(tokens, at + 1);
  return true;
}

/** After an opening tag: moves to the tag that closes its element. An empty element is skipped already. */
export function skipElement(tokens: Tokens): void {
  if (tokens.kind !== 'open') return;
  const { depth } = tokens;
  while (next(tokens) && tokens.depth > depth);
}

/** The offset behind the comment, CDATA section or processing instruction that begins at `at`. */
export function sectionEnd(tokens: Tokens, at: number): number {
  const { xml, part } = tokens;
  const [opening, closing] = xml.startsWith('<?', at)
    ? ['<?', '?>']
    : xml.startsWith('<!--', at)
      ? ['<!--', '-->']
      : xml.startsWith('<![CDATA[', at)
        ? ['<![CDATA[', ']]>']
        : refuse({ code: xml.startsWith('<!DOCTYPE', at) ? 'doctype' : 'damaged-xml', part });
  const end = xml.indexOf(closing, at + opening.length);
  return end < 0 ? damaged(tokens) : end + closing.length;
}

function closeTag(tokens: Tokens, nameStart: number): void {
  const { xml, open } = tokens;
  const depth = tokens.depth - 1;
  if (depth < 0) damaged(tokens);
  const opened = open[2 * depth] ?? 0;
  const length = (open[2 * depth + 1] ?? 0) - opened;
  for (let index = 0; index < length; index++) {
    if (xml.charCodeAt(nameStart + index) !== xml.charCodeAt(opened + index)) damaged(tokens);
  }
  let at = nameStart + length;
  while (isSpace(xml.charCodeAt(at))) at++;
  if (xml.charCodeAt(at) !== GT) damaged(tokens);
  tokens.kind = 'close';
  tokens.depth = depth;
  tokens.end = at + 1;
  tokens.attributeCount = 0;
  nameAt(tokens, nameStart, nameStart + length);
}

function nameAt(tokens: Tokens, start: number, end: number): void {
  const { xml } = tokens;
  tokens.nameStart = tokens.localStart = start;
  tokens.nameEnd = end;
  for (let at = start; at < end; at++) if (xml.charCodeAt(at) === COLON) tokens.localStart = at + 1;
}

function openTag(tokens: Tokens, nameStart: number): void {
  const { xml, open } = tokens;
  let at = nameStart;
  let code = xml.charCodeAt(at);
  while (code > 32 && code !== GT && code !== SLASH && code !== LT && code !== EQUALS)
    code = xml.charCodeAt(++at);
  if (at === nameStart) damaged(tokens);
  nameAt(tokens, nameStart, at);
  tokens.attributeCount = 0;
  while (isSpace(code)) {
    do code = xml.charCodeAt(++at);
    while (isSpace(code));
    if (code === GT || code === SLASH) break;
    at = attributeAt(tokens, at);
    code = xml.charCodeAt(at);
  }
  const isEmpty = code === SLASH;
  if (isEmpty) code = xml.charCodeAt(++at);
  if (code !== GT) damaged(tokens);
  tokens.kind = isEmpty ? 'empty' : 'open';
  tokens.end = at + 1;
  if (isEmpty) return;
  const { depth } = tokens;
  if (depth >= MAX_DEPTH) refuse({ code: 'too-deep', part: tokens.part, limit: MAX_DEPTH });
  open[2 * depth] = nameStart;
  open[2 * depth + 1] = tokens.nameEnd;
}

/** Reads `name = "value"` and gives the offset behind it. */
function attributeAt(tokens: Tokens, nameStart: number): number {
  const { xml, attributes } = tokens;
  let at = nameStart;
  let code = xml.charCodeAt(at);
  while (code > 32 && code !== EQUALS && code !== GT && code !== LT && code !== SLASH)
    code = xml.charCodeAt(++at);
  const nameEnd = at;
  while (isSpace(code)) code = xml.charCodeAt(++at);
  if (code !== EQUALS || nameEnd === nameStart) damaged(tokens);
  do code = xml.charCodeAt(++at);
  while (isSpace(code));
  if (code !== 34 && code !== 39) damaged(tokens);
  const valueStart = at + 1;
  const valueEnd = xml.indexOf(code === 34 ? '"' : "'", valueStart);
  if (valueEnd < 0) damaged(tokens);
  for (at = valueStart; at < valueEnd; at++) if (xml.charCodeAt(at) === LT) damaged(tokens);
  const slot = 4 * tokens.attributeCount++;
  attributes[slot] = nameStart;
  attributes[slot + 1] = nameEnd;
  attributes[slot + 2] = valueStart;
  attributes[slot + 3] = valueEnd;
  return valueEnd + 1;
}
