import { render } from 'preact';
import type { Release } from '../setup/release';
import { Setup } from '../setup/setup-view';

declare global {
  /** From release.js, which is made with the release (scripts/release.mjs). */
  // eslint-disable-next-line no-var
  var planbokRelease: Release;
}

const root = document.getElementById('setup') ?? document.body;
root.replaceChildren();
render(<Setup release={globalThis.planbokRelease} place={location} languages={navigator.languages} />, root);
