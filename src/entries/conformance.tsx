import { render } from 'preact';
import { languageFor } from '../pane/appearance';
import { enConformance } from '../text/en/conformance';
import { nbConformance } from '../text/nb/conformance';
import { svConformance } from '../text/sv/conformance';
import { Conformance } from './excel/conformance-view';
import { notHere } from './excel/not-here';
import { officeReady } from './excel/office-ready';
import { preferences } from './excel/preferences';

const texts = { sv: svConformance, en: enConformance, nb: nbConformance };

const root = document.getElementById('conformance') ?? document.body;

async function begin(): Promise<void> {
  const place = await officeReady();
  if (place !== 'excel') return notHere(root, place);
  const { workbookInExcel } = await import(/* webpackChunkName: "core" */ './excel/core');
  const language = languageFor(preferences(), Office.context);
  document.documentElement.lang = language;
  root.replaceChildren();
  return render(<Conformance host={workbookInExcel()} text={texts[language]} />, root);
}

void begin();
