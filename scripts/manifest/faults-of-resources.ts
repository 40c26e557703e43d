import { everyElement, type Element } from './xml-tree';

/** The list of resources that each kind of reference must name an entry of. */
const listOf: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Title: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
};

/** The maximum length of each kind of text (office-js-docs-reference, docs/manifest/resources.md). */
const most: Readonly<Record<string, number>> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};
const MOST_ID = 32;
/** Those that a text has beside the Swedish one. */
const locales = ['en-US', 'nb-NO', 'nn-NO'];

const isResource = ({ parent }: Element): boolean => Object.hasOwn(most, parent);

function faultsOfOne(resource: Element): readonly string[] {
  const { id = '', DefaultValue = '' } = resource.attributes;
  const limit = most[resource.parent] ?? 0;
  const values = [DefaultValue, ...resource.children.map(({ attributes }) => attributes['Value'] ?? '')];
  const isText = resource.name === 'bt:String';
  const spoken = resource.children.map(({ attributes }) => attributes['Locale']);
  return [
    ...(id.length > MOST_ID ? [`the id ${id} is longer than ${MOST_ID} letters`] : []),
    ...values.filter((value) => value.length > limit).map(() => `${id} is longer than ${limit} letters`),
    ...values.filter((value) => value === '').map(() => `${id} is empty`),
    ...(isText ? locales.filter((locale) => !spoken.includes(locale)) : []).map(
      (locale) => `${id} has nothing for ${locale}`,
    ),
  ];
}

/** Checks that every resource is defined once, is used, is of the kind it is used as, and is within its limits. */
export function faultsOfResources(root: Element): readonly string[] {
  const elements = everyElement(root);
  const resources = elements.filter(isResource);
  const homes = new Map(resources.map(({ attributes, parent }) => [attributes['id'] ?? '', parent]));
  const references = elements.filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(references.map(({ attributes }) => attributes['resid']));
  const ids = resources.map(({ attributes }) => attributes['id'] ?? '');
  return [
    ...resources.flatMap(faultsOfOne),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is defined twice`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} is not used`),
    ...references.flatMap(({ name, attributes: { resid = '' } }) => {
      const home = homes.get(resid);
      if (home === undefined) return [`${resid} is not defined`];
      return home === listOf[name] ? [] : [`<${name}> refers to ${resid}, which is in ${home}`];
    }),
  ];
}
