import { attribute, childrenOf, prefixedAttribute, scan } from '../xml';
import { namespaceOf, type Dialect } from './dialect';
import { freeId, withAnchor } from './drawing-part';
import { element, retagged } from './element';
import { spliced } from './splice';

/** Our picture on a sheet has this name. */
export const OWN_PICTURE = 'planbok picture';

/** English Metric Units, in which drawings are measured, in a point. */
const POINT = 12_700;

/** What is said of a picture. */
export interface PictureWords {
  readonly title: string;
  /** The alternative text. */
  readonly description: string;
}

/** A point of the sheet: a cell, rows and columns from 1, and points from its upper left corner. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

export interface NewPicture extends PictureWords {
  readonly name: string;
  readonly from: Corner;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly relationshipId: string;
}

/** A picture in a drawing part. It has a size, or ends at a corner. */
export interface DrawnPicture extends PictureWords {
  readonly name: string;
  /** The shape's id in the drawing. */
  readonly shapeId: number;
  readonly relationshipId: string;
  readonly from: Corner;
  readonly to: Corner | undefined;
  readonly size: { readonly width: number; readonly height: number } | undefined;
  readonly start: number;
  readonly end: number;
}

const cornerOf = (found: Readonly<Record<string, number>>): Corner => ({
  row: (found['row'] ?? 0) + 1,
  column: (found['col'] ?? 0) + 1,
  down: (found['rowOff'] ?? 0) / POINT,
  across: (found['colOff'] ?? 0) / POINT,
});

/** The pictures of a drawing part in the order of the file. Pictures inside groups are left out. */
export function drawnPictures(drawingXml: string): readonly DrawnPicture[] {
  return childrenOf(drawingXml).children.flatMap(({ start, end }): DrawnPicture[] => {
    const corners: Record<string, number>[] = [];
    let words: (PictureWords & { readonly name: string; readonly shapeId: number }) | undefined;
    let size: DrawnPicture['size'];
    let relationshipId = '';
    let isGroup = false;
    let text = '';
    scan(drawingXml.slice(start, end), {
      open: (tag, path) => {
        text = '';
        const said = (name: string): string => attribute(tag, name) ?? '';
        if (tag.name === 'from' || tag.name === 'to') corners.push({});
        else if (tag.name === 'ext' && path.length === 1)
          size = { width: Number(said('cx')) / POINT, height: Number(said('cy')) / POINT };
        else if (tag.name === 'grpSp') isGroup = true;
        else if (tag.name === 'cNvPr')
          words ??= {
            name: said('name'),
            shapeId: Number(said('id')),
            title: said('title'),
            description: said('descr'),
          };
        else if (tag.name === 'blip') relationshipId = prefixedAttribute(tag, 'embed') ?? '';
      },
      text: (piece) => (text += piece),
      close: (name) => {
        const corner = corners.at(-1);
        if (corner && ['col', 'row', 'colOff', 'rowOff'].includes(name)) corner[name] ??= Number(text);
      },
    });
    const [from, to] = corners;
    if (!words || !from || relationshipId === '' || isGroup) return [];
    return [{ ...words, relationshipId, from: cornerOf(from), to: to && cornerOf(to), size, start, end }];
  });
}

/** Whether anything in the drawing shows the target of the relationship: a copy that a person has made shares it. */
export function isShown(drawingXml: string, relationshipId: string): boolean {
  let isFound = false;
  scan(drawingXml, {
    open: (tag) => {
      isFound ||= Object.values(tag.attributes).includes(relationshipId);
    },
  });
  return isFound;
}

/** The picture with another image and other words, where it is and as large as it is. */
export function withImage(
  drawingXml: string,
  { start, end }: DrawnPicture,
  relationshipId: string,
  { title, description }: PictureWords,
): string {
  const by = drawingXml
    .slice(start, end)
    .replace(/<(?:[\w.-]+:)?cNvPr\b[^>]*>/, (tag) => retagged(tag, { title, descr: description }))
    .replace(/<(?:[\w.-]+:)?blip\b[^>]*>/, (tag) =>
      tag.replace(
        /(:embed\s*=\s*)(?:"[^"]*"|'[^']*')/,
        (_, before: string) => `${before}"${relationshipId}"`,
      ),
    );
  return spliced(drawingXml, [{ start, end, by }]);
}

const units = (points: number): number => Math.round(points * POINT);

function cornerXml(p: string, { row, column, down, across }: Corner): string {
  const part = (name: string, value: number): string => `<${p}${name}>${value}</${p}${name}>`;
  const parts = [
    part('col', column - 1),
    part('colOff', units(across)),
    part('row', row - 1),
    part('rowOff', units(down)),
  ];
  return `<${p}from>${parts.join('')}</${p}from>`;
}

/** Moves the picture: it then moves with the cell where it begins, and keeps its size. */
export function withPlace(
  drawingXml: string,
  { start, end }: DrawnPicture,
  from: Corner,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const xml = drawingXml.slice(start, end);
  const [, p = '', name = ''] = /^<((?:[\w.-]+:)?)(\w+)/.exec(xml) ?? [];
  const size = element(`${p}ext`, { cx: units(width), cy: units(height) });
  const by = xml
    .replace(new RegExp(`^<${p}${name}\\b[^>]*>`), `<${p}oneCellAnchor>`)
    .replace(new RegExp(`</${p}${name}\\s*>$`), `</${p}oneCellAnchor>`)
    .replace(new RegExp(`<${p}from>[\\s\\S]*?</${p}from>`), cornerXml(p, from))
    .replace(new RegExp(`<${p}to>[\\s\\S]*?</${p}to>|<${p}ext\\b[^>]*/>`), size);
  return spliced(drawingXml, [{ start, end, by }]);
}

/** Adds a picture that moves with its cell and keeps its size. */
export function withPicture(drawingXml: string, dialect: Dialect, picture: NewPicture): string {
  const p = childrenOf(drawingXml).prefix;
  const size = { cx: units(picture.width), cy: units(picture.height) };
  const [a, r] = (['drawing', 'relationships'] as const).map((name) => namespaceOf(dialect, name));
  const part = (name: string, content: string | number): string => `<${p}${name}>${content}</${p}${name}>`;
  /** Of DrawingML: declared where it stands, since the root may lack it. */
  const drawn = (name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string =>
    element(`a:${name}`, { 'xmlns:a': a, ...attributes }, content);
  const { name, title, description, from, relationshipId } = picture;
  const body = [
    part(
      'nvPicPr',
      element(`${p}cNvPr`, { id: freeId(drawingXml), name, descr: description, title }) +
        part('cNvPicPr', drawn('picLocks', { noChangeAspect: 1 })),
    ),
    part(
      'blipFill',
      drawn('blip', { 'xmlns:r': r ?? '', 'r:embed': relationshipId }) +
        drawn('stretch', {}, '<a:fillRect/>'),
    ),
    part(
      'spPr',
      drawn('xfrm', {}, `<a:off x="0" y="0"/>${element('a:ext', size)}`) +
        drawn('prstGeom', { prst: 'rect' }, '<a:avLst/>'),
    ),
  ];
  const anchor = [
    cornerXml(p, from),
    element(`${p}ext`, size),
    part('pic', body.join('')),
    element(`${p}clientData`),
  ];
  return withAnchor(drawingXml, part('oneCellAnchor', anchor.join('')));
}
