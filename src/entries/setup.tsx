import { render } from 'preact';
import type { Release } from '../setup/release';
import { Setup } from '../setup/setup-view';
import { enSetup } from '../text/en/setup';
import { nbSetup } from '../text/nb/setup';
import { svSetup } from '../text/sv/setup';

declare global {
  /** From release.js, which is made with the release (scripts/release.mjs); absent where that file was not copied. */
  var planbokRelease: Release | undefined;
}

const root = document.getElementById('setup') ?? document.body;
root.replaceChildren();

function page(release: Release | undefined) {
  if (release !== undefined)
    return <Setup release={release} place={location} languages={navigator.languages} />;
  return [svSetup, enSetup, nbSetup].map(({ language, noRelease }) => (
    <p key={language} lang={language}>
      {noRelease}
    </p>
  ));
}

render(page(globalThis.planbokRelease), root);
