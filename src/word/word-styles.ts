import { scan, attribute, prefixedAttribute } from '../opc/xml';
import { escapedAttribute } from '../opc/xml-text';
import type { WordDocument } from './word-document';

/**
 * The styles that a document uses, by the names that Word has for them in every language. Word has none for decisions: a
 * template may have one of its own, under any of these names.
 */
const styleNames = {
  title: ['Title'],
  heading: ['heading 1'],
  paragraph: ['Normal'],
  decision: ['Decision', 'Beslut'],
  table: ['Table Grid'],
} as const;

export type StyleKey = keyof typeof styleNames;

/** Their ids in a document. */
export type StyleIds = Readonly<Record<StyleKey, string>>;

const keys = Object.keys(styleNames) as readonly StyleKey[];

/** Ids of our own definitions. */
export const ownIds: StyleIds = {
  title: 'Title',
  heading: 'Heading1',
  paragraph: 'Normal',
  decision: 'Decision',
  table: 'TableGrid',
};

const spaced = (before: number, after: number, more = ''): string =>
  `<w:pPr>${more}<w:spacing w:before="${before}" w:after="${after}"/></w:pPr>`;
const type = (halfPoints: number, colour: string, isBold: boolean): string =>
  `<w:rPr>${isBold ? '<w:b/><w:bCs/>' : ''}<w:color w:val="${colour}"/><w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr>`;

const INK = '14394A';
const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA7B1"/>`;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');

/** What each style looks like where no template says it. */
const definitions: Readonly<Record<StyleKey, string>> = {
  title: spaced(0, 200) + type(40, INK, true),
  heading:
    spaced(320, 100, '<w:keepNext/><w:keepLines/>').replace('</w:pPr>', '<w:outlineLvl w:val="0"/></w:pPr>') +
    type(26, INK, true),
  paragraph: spaced(0, 60),
  // A bar to the left sets it off, also where nothing is printed in colour.
  decision:
    '<w:pPr><w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="14394A"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="EEF2F6"/><w:tabs><w:tab w:val="left" w:pos="2150"/></w:tabs><w:spacing w:before="60" w:after="100"/><w:ind w:left="2150" w:right="113" w:hanging="1970"/></w:pPr>',
  table: `<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
};

/** A style's definition, under an id. Word's own names are of built-in styles, the ids are not. `basis`: the id of plain paragraphs. */
export function styleXml(key: StyleKey, id: string, basis: string): string {
  const kind = key === 'table' ? 'table' : 'paragraph';
  const isBasis = key === 'paragraph' ? ' w:default="1"' : '';
  const based =
    key === 'table' || key === 'paragraph' ? '' : `<w:basedOn w:val="${escapedAttribute(basis)}"/>`;
  return `<w:style w:type="${kind}"${isBasis} w:styleId="${escapedAttribute(id)}"><w:name w:val="${styleNames[key][0]}"/>${based}<w:qFormat/>${definitions[key]}</w:style>`;
}

/** The language of the words, for the program that checks their spelling. */
const tags: Readonly<Record<WordDocument['language'], string>> = { sv: 'sv-SE', en: 'en-GB', nb: 'nb-NO' };

/** All styles of a document of our own. */
export const ownStyles = (language: WordDocument['language']): string => {
  const tag = tags[language];
  const basis = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="${tag}" w:eastAsia="${tag}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  return basis + keys.map((key) => styleXml(key, ownIds[key], ownIds.paragraph)).join('');
};

/** The ids under which a template's styles have these names, whatever its language calls them; what it lacks is left out. */
export function idsIn(stylesXml: string, part: string): Partial<Record<StyleKey, string>> {
  const byName = new Map<string, string>();
  let id = '';
  scan(
    stylesXml,
    {
      open: (tag, path) => {
        const value = (name: string): string => prefixedAttribute(tag, name) ?? attribute(tag, name) ?? '';
        if (tag.name === 'style') id = value('styleId');
        else if (tag.name === 'name' && path.at(-1) === 'style') byName.set(value('val').toLowerCase(), id);
      },
    },
    part,
  );
  return Object.fromEntries(
    keys.flatMap((key) => {
      const found = styleNames[key].flatMap((name) => byName.get(name.toLowerCase()) ?? []).at(0);
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
}
