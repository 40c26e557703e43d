import { mountPane } from '../pane/pane';
import { excelDesk } from './excel/excel-desk';
import { laterCore } from './excel/later-core';
import { notHere } from './excel/not-here';
import { officeReady } from './excel/office-ready';

const root = document.getElementById('pane') ?? document.body;

/** Comes while the pane is put on the screen. */
const core = laterCore(() =>
  import(/* webpackChunkName: "core" */ './excel/core').then(({ coreInExcel }) => coreInExcel()),
);

void officeReady().then((place) => {
  if (place !== 'excel') return notHere(root, place);
  root.replaceChildren();
  return void mountPane(root, excelDesk(core));
});
