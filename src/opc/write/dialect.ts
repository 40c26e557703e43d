/** ISO 29500 has two sets of namespaces: transitional, which nearly all files use, and strict. A file uses only one. */
export type Dialect = 'transitional' | 'strict';

const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  customProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  propertyTypes: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
} as const;

export type Namespace = keyof typeof transitional;

const strict: Readonly<Record<Namespace, string>> = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  customProperties: 'http://purl.oclc.org/ooxml/officeDocument/customProperties',
  propertyTypes: 'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
};

const namespaces: Readonly<Record<Dialect, Readonly<Record<Namespace, string>>>> = { transitional, strict };

export const namespaceOf = (dialect: Dialect, name: Namespace): string => namespaces[dialect][name];

/** The dialect of a workbook, recognised by the namespace of its workbook part. */
export const dialectOf = (workbookXml: string): Dialect =>
  workbookXml.slice(0, 4000).includes(strict.main) ? 'strict' : 'transitional';

/** Kinds of relationship targets; the URI of the type ends in this word. */
export type RelationshipKind =
  | 'worksheet'
  | 'table'
  | 'drawing'
  | 'chart'
  | 'image'
  | 'hyperlink'
  | 'styles'
  | 'calcChain'
  | 'customXml'
  | 'customXmlProps'
  | 'custom-properties';

/** The type URI of a relationship (ISO 29500-1, 12.3 and 15.2). */
export function relationshipType(dialect: Dialect, kind: RelationshipKind): string {
  const word = dialect === 'strict' && kind === 'custom-properties' ? 'customProperties' : kind;
  return `${namespaces[dialect].relationships}/${word}`;
}

/** Content types of the parts we make (ISO 29500-1, 12.3, 14.2, 15.2; ISO 29500-2 for custom XML). */
export const contentTypes = {
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  png: 'image/png',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXml: 'application/xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;

/**
 * The attribute `id` of the relationships namespace as it must be written inside an element of this part: with the prefix
 * that the part's root declares for it, else with a declaration of its own.
 */
export function relationshipAttribute(
  rootTag: string,
  dialect: Dialect,
): { readonly id: string; readonly declared: string } {
  const uri = namespaceOf(dialect, 'relationships');
  for (const [, prefix, double, single] of rootTag.matchAll(
    /\sxmlns:([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (prefix !== undefined && (double ?? single) === uri) return { id: `${prefix}:id`, declared: '' };
  }
  return { id: 'r:id', declared: ` xmlns:r="${uri}"` };
}
