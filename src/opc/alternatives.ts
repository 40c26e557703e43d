import { refuse } from './refusal';
import { scan, type Handlers } from './xml';

/** The elements of ISO 29500-3 (Markup Compatibility) that wrap what a reader chooses from. */
const WRAPPER = 'AlternateContent';
const FALLBACK = 'Fallback';

/** The ancestors without the wrappers, and whether a choice that only another program understands is among them. */
function understood(path: readonly string[]): {
  readonly path: readonly string[];
  readonly isOther: boolean;
} {
  const kept: string[] = [];
  for (let at = 0; at < path.length; at += 1) {
    const name = path[at] ?? '';
    if (name !== WRAPPER) kept.push(name);
    else if (at + 1 < path.length && path[(at += 1)] !== FALLBACK) return { path: kept, isOther: true };
  }
  return { path: kept, isOther: false };
}

/**
 * As `scan`, but an element with alternatives is replaced by the children of its fallback, as ISO 29500-3 asks of a
 * reader that understands none of the choices. Some programs write fonts so, and cells refer to fonts by their number.
 * @throws refusals as `scan`
 */
export function scanFallbacks(xml: string, handlers: Handlers, part?: string): void {
  if (!xml.includes(WRAPPER)) return scan(xml, handlers, part);
  const { open, close, text } = handlers;
  const isWrapper = (name: string, path: readonly string[]): boolean =>
    name === WRAPPER || path.at(-1) === WRAPPER;
  scan(
    xml,
    {
      open: (tag, ancestors) => {
        const { path, isOther } = understood(ancestors);
        if (!isOther && !isWrapper(tag.name, ancestors)) open?.(tag, path);
      },
      close: (name, ancestors, start, end) => {
        const { path, isOther } = understood(ancestors);
        if (!isOther && !isWrapper(name, ancestors)) close?.(name, path, start, end);
      },
      text: (found, ancestors) => {
        const { path, isOther } = understood(ancestors);
        if (!isOther) text?.(found, path);
      },
    },
    part,
  );
}

/** What a part holds of a person's own, or says of it: none of it may be passed over. */
const content =
  'sheetData|row|c|mergeCells?|dataValidations?|tableParts?|sheetProtection|autoFilter|hyperlinks?|sheets?|definedNames?|workbookProtection|si|tableColumns?';

/** The outermost elements with alternatives, whole. */
function* wrapped(xml: string): Generator<string> {
  let depth = 0;
  let from = 0;
  for (const tag of xml.matchAll(/<(\/?)(?:[\w.-]+:)?AlternateContent\b[^>]*>/g)) {
    if (tag[0].endsWith('/>')) continue;
    if (tag[1] === '/') {
      depth -= 1;
      if (depth === 0) yield xml.slice(from, tag.index);
    } else if ((depth += 1) === 1) from = tag.index;
  }
}

/**
 * Refuses a part in which cells, texts, sheets or what rules them have alternatives: they would be passed over without a word.
 * Alternatives around anything else, such as the check boxes that Excel writes so, stay as they are.
 * @throws refusal `alternatives`
 */
export function refuseAlternatives(xml: string, part: string): void {
  if (!xml.includes(WRAPPER)) return;
  const [, prefix = ''] = /<([\w.-]+:)?(?:worksheet|workbook|sst|table)\b/.exec(xml) ?? [];
  const passedOver = new RegExp(`<${prefix.replaceAll('.', '\\.')}(?:${content})[\\s/>]`);
  for (const inside of wrapped(xml)) if (passedOver.test(inside)) refuse({ code: 'alternatives', part });
}
