import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from '../../scripts/manifest/manifest-faults';
import { addressId } from '../../src/setup/address-id';
import { baseOf, manifestOn, withId } from '../../src/setup/own-manifest';

const xml = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

test.each([
  ['https://planbok.example.org', 'https://planbok.example.org'],
  [' https://planbok.example.org/ ', 'https://planbok.example.org'],
  ['https://example.org/excel/planbok/', 'https://example.org/excel/planbok'],
  ['https://example.org:8443/a', 'https://example.org:8443/a'],
  ['https://intranät.example.org/å', 'https://xn--intrant-bxa.example.org/%C3%A5'],
  ['http://example.org', undefined],
  ['example.org', undefined],
  ['https://user@example.org', undefined],
  ['https://example.org/?a=1', undefined],
  ['https://example.org/#a', undefined],
  ['', undefined],
])('the add-in served at %j has the base %j', (given, base) => {
  expect(baseOf(given)).toBe(base);
});

test.each(['https://example.org/planbok', 'https://example.org/a&b', 'https://example.org/$&/$1'])(
  'the manifest to install has every address on %s, its own id, and no fault',
  (base) => {
    const id = '0f8f9d4e-6a0b-5c1d-8e2f-001122334455';
    const made = withId(id, manifestOn(base, xml));
    expect(made).not.toContain('localhost');
    expect(made).toContain(`<Id>${id}</Id>`);
    expect(made).toContain(`${base.replaceAll('&', '&amp;')}/taskpane.html`);
    const faults = manifestFaults(made, {
      has: (path) => /^(assets\/)?[\w-]+\.(html|png)$/.test(path),
      pixels: (path) => [Number(/-(\d+)/.exec(path)?.[1]), Number(/-(\d+)/.exec(path)?.[1])],
      functions: new Set(['check', 'rollup', 'agenda', 'owners']),
    });
    expect(faults).toEqual([]);
  },
);

const sha1 = (bytes: Uint8Array): Promise<ArrayBuffer> => {
  const digest = createHash('sha1').update(bytes).digest();
  return Promise.resolve(new Uint8Array(digest).buffer);
};

test('the id of an address is the UUID of version 5 of that URL', async () => {
  // As `uuidgen --sha1 --namespace @url --name …` and Python's uuid.uuid5 give it.
  expect(await addressId('https://example.org/planbok', sha1)).toBe('71c68ec7-df22-50af-aaa5-a99f7b4105ac');
  const others = ['https://example.org/planbok2', 'https://example.org'];
  const ids = await Promise.all(others.map((one) => addressId(one, sha1)));
  expect(new Set(ids).size).toBe(2);
});
