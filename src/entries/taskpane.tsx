import { mountPane } from '../pane/pane';
import { excelDesk } from './excel/excel-desk';
import { laterCore } from './excel/later-core';
import { laterText } from './excel/later-texts';
import { notHere } from './excel/not-here';
import { officeReady } from './excel/office-ready';
import { preferences } from './excel/preferences';
import { turn } from '../hosts/excel/turn';
import { languageFor } from '../pane/appearance';

const root = document.getElementById('pane') ?? document.body;

/** Comes while the pane is put on the screen. Its modules start in one turn, and its work begins in another: together they are felt. */
const core = laterCore(async () => {
  const { coreInExcel } = await import(/* webpackChunkName: "core" */ './excel/core');
  await turn();
  return coreInExcel();
});

/** Excel's own language is known only later; the browser's is most often the same. Where it is not, the other is fetched too. */
void Promise.resolve(laterText(languageFor(preferences(), { displayLanguage: navigator.language }))).catch(
  () => undefined,
);

void officeReady().then(async (place) => {
  if (place !== 'excel') return notHere(root, place);
  const desk = excelDesk(core);
  // What waits stays on the screen until there are words to put in its place.
  await desk.textIn(languageFor(desk.preferences(), desk));
  root.replaceChildren();
  return void mountPane(root, desk);
});
