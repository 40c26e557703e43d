/**
 * What the released scripts are made of, as a CycloneDX document, from the lockfile. `npm sbom --omit dev` (npm 11.19) leaves
 * out what a development dependency needs too, here zod and xmlchars.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Node would find `name` for the package at `from`: the nearest node_modules that has it. */
function placeOf(packages, from, name) {
  const parts = from === '' ? [] : from.split('/node_modules/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const place = [...parts.slice(0, depth), depth === 0 ? `node_modules/${name}` : name].join(
      '/node_modules/',
    );
    if (packages[place] !== undefined) return place;
  }
  throw new Error(`the lockfile has no ${name}, which ${from} needs`);
}

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const reference = (place, { version }) => `pkg:npm/${nameOf(place).replace('@', '%40')}@${version}`;

/**
 * Packages of which the scripts take a part, with the packages that this part needs: of the SDK its server over standard
 * input and output, not those over HTTP. tests/bundles/mcp.test.ts compares with the script.
 */
export const partsTaken = { '@modelcontextprotocol/sdk': ['zod', 'zod-to-json-schema'] };

/** @returns the places of all packages that ship, and of each the places that it needs */
function shipped(packages) {
  const needs = new Map();
  const look = (place) => {
    if (needs.has(place)) return;
    const { dependencies = {} } = packages[place];
    const names = partsTaken[nameOf(place)] ?? Object.keys(dependencies);
    const needed = names.map((name) => placeOf(packages, place, name));
    needs.set(place, needed);
    for (const one of needed) look(one);
  };
  look('');
  return needs;
}

const hashOf = ({ integrity }) => {
  const [algorithm, value] = integrity.split('-');
  return {
    alg: algorithm.replace(/^sha(\d)/, 'SHA-$1').toUpperCase(),
    content: Buffer.from(value, 'base64').toString('hex'),
  };
};

/** @returns a CycloneDX 1.5 document as text; the same for the same lockfile, so without a day and a random number */
export function billOfMaterials(root) {
  const { packages, name, version } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const needs = shipped(packages);
  const own = `pkg:npm/${name}@${version}`;
  const referenceAt = (place) => (place === '' ? own : reference(place, packages[place]));
  const places = [...needs.keys()].filter((place) => place !== '').sort((a, b) => (a < b ? -1 : 1));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        'bom-ref': own,
        type: 'application',
        name,
        version,
        purl: own,
        licenses: [{ license: { id: packages[''].license } }],
      },
    },
    components: places.map((place) => ({
      'bom-ref': referenceAt(place),
      type: 'library',
      name: nameOf(place),
      version: packages[place].version,
      purl: referenceAt(place),
      hashes: [hashOf(packages[place])],
      licenses: [{ license: { id: packages[place].license } }],
    })),
    dependencies: ['', ...places].map((place) => ({
      ref: referenceAt(place),
      dependsOn: needs.get(place).map(referenceAt).sort(),
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
