import { mountPane } from '../pane/pane';
import { excelDesk } from './excel/excel-desk';
import { laterCore } from './excel/later-core';
import { notHere } from './excel/not-here';
import { officeReady } from './excel/office-ready';
import { turn } from '../hosts/excel/turn';

const root = document.getElementById('pane') ?? document.body;

/** Comes while the pane is put on the screen. Its modules start in one turn, and its work begins in another: together they are felt. */
const core = laterCore(async () => {
  const { coreInExcel } = await import(/* webpackChunkName: "core" */ './excel/core');
  await turn();
  return coreInExcel();
});

void officeReady().then((place) => {
  if (place !== 'excel') return notHere(root, place);
  root.replaceChildren();
  return void mountPane(root, excelDesk(core));
});
