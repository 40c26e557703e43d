import { parse } from 'acorn';

/** The OAuth scopes of the project. Any other scope would return it to the state "unverified". */
const SCOPES = [
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];

/**
 * Limits in bytes: each call of the script begins with reading all of Code.js, each opening of the sidebar with reading
 * its whole page.
 */
const MOST = { 'Code.js': 1_440_000, 'sidebar.html': 455_000 };

/** Globals that Apps Script lacks or may implement differently, and those that we promise not to use. */
const FORBIDDEN = [
  'UrlFetchApp',
  'DriveApp',
  'fetch',
  'XMLHttpRequest',
  'eval',
  'Function',
  'Intl',
  'document',
  'window',
  'setTimeout',
];

/** Every node of a syntax tree, with its parent. */
function* nodes(node, above) {
  if (typeof node?.type !== 'string') return;
  yield [node, above];
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const item of child) yield* nodes(item, node);
    else if (typeof child === 'object') yield* nodes(child, node);
  }
}

const tree = (code, ecmaVersion) => parse(code, { ecmaVersion, sourceType: 'script' });

/** Identifiers that are variables, not names of properties or keys. */
function names(code) {
  const found = new Set();
  for (const [node, above] of nodes(tree(code, 2020))) {
    if (node.type !== 'Identifier') continue;
    const isProperty = above?.type === 'MemberExpression' && above.property === node && !above.computed;
    const isKey = above?.type === 'Property' && above.key === node && !above.computed && !above.shorthand;
    if (!isProperty && !isKey) found.add(node.name);
  }
  return found;
}

/** @returns what is wrong with the script, a sentence each */
function scriptFaults(code) {
  try {
    const used = names(code);
    return FORBIDDEN.filter((name) => used.has(name)).map((name) => `Code.js names ${name}`);
  } catch (error) {
    return [`Code.js is not ECMAScript 2020: ${error.message}`];
  }
}

const scripts = (html) => [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);

/** The page's own, and before it the one that says why that does not start. */
const SCRIPTS = 2;

function pageFaults(html) {
  const codes = scripts(html);
  const faults = [];
  if (codes.length !== SCRIPTS) faults.push(`sidebar.html has ${codes.length} scripts instead of ${SCRIPTS}`);
  if (/<(?:script|link|img)[^>]*\s(?:src|href)=/i.test(html.replaceAll(/<script>[\s\S]*?<\/script>/g, '')))
    faults.push('sidebar.html loads something from elsewhere');
  for (const code of codes) {
    try {
      for (const [node] of nodes(tree(code, 2022)))
        if (node.type === 'TemplateElement' && /\/\/|\/\*|<\/script/i.test(node.value.raw))
          faults.push(
            `sidebar.html has // or /* or </script within a template literal: ${node.value.raw.slice(0, 60)}`,
          );
    } catch (error) {
      faults.push(`the script of sidebar.html does not parse: ${error.message}`);
    }
  }
  return faults;
}

function manifestFaults(text) {
  const { oauthScopes = [], runtimeVersion, timeZone } = JSON.parse(text);
  return [
    ...(JSON.stringify([...oauthScopes].sort((a, b) => (a < b ? -1 : 1))) === JSON.stringify(SCOPES)
      ? []
      : [`appsscript.json asks for ${oauthScopes.join(', ') || 'nothing'}`]),
    ...(runtimeVersion === 'V8' ? [] : ['appsscript.json does not say V8']),
    ...(timeZone === 'Europe/Stockholm' ? [] : ['appsscript.json has another time zone']),
  ];
}

/**
 * Why these files must not be pushed.
 * @param files their texts by name: exactly what would be pushed
 */
export function faultsOf(files) {
  const missing = ['Code.js', 'sidebar.html', 'appsscript.json'].filter((name) => files[name] === undefined);
  const others = Object.keys(files).filter(
    (name) => !['Code.js', 'sidebar.html', 'appsscript.json'].includes(name),
  );
  const large = Object.entries(MOST).filter(([name, most]) => Buffer.byteLength(files[name] ?? '') > most);
  return [
    ...missing.map((name) => `${name} is missing`),
    ...others.map((name) => `${name} has no business there`),
    ...large.map(([name, most]) => `${name} is larger than ${most / 1000} kB`),
    ...(missing.length > 0
      ? []
      : [
          ...scriptFaults(files['Code.js']),
          ...pageFaults(files['sidebar.html']),
          ...manifestFaults(files['appsscript.json']),
        ]),
  ];
}
