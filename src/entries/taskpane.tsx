import { mountPane } from '../pane/pane';
import { excelDesk } from './excel/excel-desk';
import { laterConversation } from './excel/later-conversation';
import { notHere } from './excel/not-here';
import { officeReady } from './excel/office-ready';

const root = document.getElementById('pane') ?? document.body;

/** The jobs and the way into Excel come while the pane is put on the screen. */
const conversation = laterConversation(() =>
  import(/* webpackChunkName: "core" */ './excel/core').then((core) => core.conversationInExcel()),
);

void officeReady().then((place) => {
  if (place !== 'excel') return notHere(root, place);
  root.replaceChildren();
  return void mountPane(root, excelDesk(conversation));
});
