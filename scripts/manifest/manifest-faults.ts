import { faultsOfResources } from './faults-of-resources';
import { faultsOfShape } from './faults-of-shape';
import { everyElement, xmlTree, type Element } from './xml-tree';

/** The built files that the manifest refers to. */
export interface Built {
  /** Whether a file was built, by its path from the base, such as `taskpane.html`. */
  readonly has: (path: string) => boolean;
  /** Width and height in pixels of a built picture. */
  readonly pixels: (path: string) => readonly [number, number];
  /** Names of the functions that the built command page associates. */
  readonly functions: ReadonlySet<string>;
}

const MOST_ID = 125;
const ICON_SIZES = ['16', '32', '80'];

const valuesOf = ({ attributes, children }: Element): readonly string[] => [
  attributes['DefaultValue'] ?? '',
  ...children.map((child) => child.attributes['Value'] ?? ''),
];

const tooLong = (element: Element | undefined, most: number): readonly string[] =>
  element && valuesOf(element).some((value) => value.length > most)
    ? [`<${element.name}> is longer than ${most} letters`]
    : [];

/** The base address of the pane's page, with a trailing slash; every other address must begin with it. */
function baseOf(elements: readonly Element[]): string {
  const start = elements.find(
    ({ name, parent }) => name === 'SourceLocation' && parent === 'DefaultSettings',
  );
  return /^https:\/\/.*\//.exec(start?.attributes['DefaultValue'] ?? '')?.[0] ?? 'https://';
}

/** Checks that every address is https, has the same base, and that its file was built. */
function faultsOfUrls(elements: readonly Element[], built: Built): readonly string[] {
  const base = baseOf(elements);
  const urls = elements.flatMap(({ attributes: { DefaultValue = '', Value = '' } }) =>
    [DefaultValue, Value].filter((value) => /^[a-z]+:/i.test(value)),
  );
  return urls.flatMap((url) => {
    if (!url.startsWith('https://')) return [`${url} is not https`];
    if (!url.startsWith(base)) return [`${url} is not on ${base}`];
    return built.has(url.slice(base.length)) ? [] : [`${url} was not built`];
  });
}

/** Checks that every picture has the size it is used as. */
function faultsOfPictures(elements: readonly Element[], built: Built): readonly string[] {
  const base = baseOf(elements);
  const named = new Map(elements.map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]));
  const uses = elements.flatMap(({ name, attributes }): (readonly [string | undefined, number])[] => {
    if (name === 'IconUrl') return [[attributes['DefaultValue'], 32]];
    if (name === 'HighResolutionIconUrl') return [[attributes['DefaultValue'], 64]];
    return attributes['size'] === undefined
      ? []
      : [[named.get(attributes['resid']), Number(attributes['size'])]];
  });
  return uses.flatMap(([url = '', size]) => {
    const path = url.slice(base.length);
    if (!built.has(path)) return [];
    const [width, height] = built.pixels(path);
    return width === size && height === size
      ? []
      : [`${path} is ${width} × ${height}, not ${size} × ${size}`];
  });
}

function faultsOfIds(elements: readonly Element[]): readonly string[] {
  const ids = elements.flatMap(({ name, attributes: { id } }) =>
    id !== undefined && (name === 'Control' || name === 'Group') ? [id] : [],
  );
  return [
    ...ids.filter((id) => id.length > MOST_ID).map((id) => `the id ${id} is longer than ${MOST_ID} letters`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id ${id} is there twice`),
  ];
}

function faultsOfIcons(elements: readonly Element[]): readonly string[] {
  return elements
    .filter(({ name }) => name === 'Icon')
    .flatMap(({ parent, children }) => {
      const sizes = new Set(children.map(({ attributes }) => attributes['size']));
      return ICON_SIZES.filter((size) => !sizes.has(size)).map(
        (size) => `<${parent}> has no icon of ${size} px`,
      );
    });
}

/** Checks that every function a button calls exists, and that every function has a button. */
function faultsOfActions(elements: readonly Element[], { functions }: Built): readonly string[] {
  const actions = elements.filter(({ name }) => name === 'Action');
  const named = elements.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
  const wants: Readonly<Record<string, string>> = {
    ExecuteFunction: 'FunctionName',
    ShowTaskpane: 'SourceLocation',
  };
  return [
    ...actions.flatMap(({ attributes: { 'xsi:type': type = '' }, children }) =>
      children.some(({ name }) => name === wants[type]) ? [] : [`an ${type} has no <${wants[type] ?? '?'}>`],
    ),
    ...named.filter((name) => !functions.has(name)).map((name) => `the commands do not associate ${name}`),
    ...[...functions].filter((name) => !named.includes(name)).map((name) => `no button does ${name}`),
  ];
}

/** Everything that would make Excel reject the manifest, or keep the add-in from working; empty when it is right. */
export function manifestFaults(xml: string, built: Built): readonly string[] {
  const root = xmlTree(xml);
  const elements = everyElement(root);
  const named = (name: string): Element | undefined => root.children.find((child) => child.name === name);
  return [
    ...faultsOfShape(root),
    ...(root.attributes['xsi:type'] === 'TaskPaneApp' ? [] : ['it is not a TaskPaneApp']),
    ...tooLong(named('DisplayName'), 125),
    ...tooLong(named('Description'), 250),
    ...faultsOfResources(root),
    ...faultsOfUrls(elements, built),
    ...faultsOfPictures(elements, built),
    ...faultsOfIds(elements),
    ...faultsOfIcons(elements),
    ...faultsOfActions(elements, built),
  ];
}
