import type { Package } from '../../../opc/package';
import { scan } from '../../../opc/xml';
import { valueOf, wordAttribute } from './word-tag';

/** What a style says of a paragraph, its own words before those of the style it is based on. */
export interface WordStyle {
  /**
   * Its name and those of the styles it is based on; in English, whatever the language of the program, for those that Word has
   * built in: `heading 1`, `toc 2`.
   */
  readonly names: readonly string[];
  readonly numId?: string;
  readonly level?: number;
  /** 0 for the highest level of headings. */
  readonly outline?: number;
}

interface Written extends WordStyle {
  readonly basedOn?: string;
}

/** Styles of styles: longer chains go round in a circle. */
const LONGEST_CHAIN = 12;

function writtenStyles(pkg: Package, part: string): ReadonlyMap<string, Written> {
  const styles = new Map<string, Written>();
  let id = '';
  const add = (more: Partial<Written>): void => {
    styles.set(id, { ...(styles.get(id) ?? { names: [id] }), ...more });
  };
  scan(
    pkg.text(part),
    {
      open: (tag, path) => {
        const value = valueOf(tag) ?? '';
        if (tag.name === 'style') id = wordAttribute(tag, 'styleId') ?? '';
        else if (path.at(-1) === 'style' && tag.name === 'name') add({ names: [value.toLowerCase()] });
        else if (path.at(-1) === 'style' && tag.name === 'basedOn') add({ basedOn: value });
        else if (path.at(-1) === 'numPr' && tag.name === 'numId') add({ numId: value });
        else if (path.at(-1) === 'numPr' && tag.name === 'ilvl') add({ level: Number(value) });
        else if (tag.name === 'outlineLvl') add({ outline: Number(value) });
      },
    },
    part,
  );
  return styles;
}

/** A reader of styles by their id; a style that nobody has written has its id for a name. */
export function styleReader(pkg: Package, part: string | undefined): (id: string) => WordStyle {
  const styles = part === undefined ? new Map<string, Written>() : writtenStyles(pkg, part);
  return (id) => {
    let style: Written = styles.get(id) ?? { names: [id.toLowerCase()] };
    for (let depth = 0; style.basedOn !== undefined && depth < LONGEST_CHAIN; depth += 1) {
      const { basedOn, ...own } = style;
      const base = styles.get(basedOn);
      style = {
        ...base,
        ...own,
        names: [...own.names, ...(base?.names ?? [])],
        ...(base?.basedOn === undefined ? {} : { basedOn: base.basedOn }),
      };
    }
    return style;
  };
}
