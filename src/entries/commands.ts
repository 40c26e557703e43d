import type { ButtonName } from '../jobs/verbs';
import { buttonVerbs } from '../ribbon/button';
import { addinText } from '../text/addin';
import { shownInDialog } from './excel/notice-dialog';

/** The jobs are fetched by the first click: Excel starts this page anew for each, and a page that is small starts fast. */
const fetched = () => import(/* webpackChunkName: "core" */ './excel/ribbon');

async function notFetched(): Promise<void> {
  const { title, what } = addinText(navigator.language).notFetched;
  await shownInDialog({ title, lines: [what], cells: [] });
}

async function done(button: ButtonName): Promise<void> {
  const ribbon = await fetched().catch(() => null);
  await (ribbon ? ribbon.pressed(button) : notFetched());
}

/*
 * The functions that manifest.xml names. Excel shuts this page down when the button's event is completed, or after five
 * minutes: it is completed whatever happens.
 */
// The library takes a page that has not asked for it for one that never will.
void Office.onReady();

for (const { name } of buttonVerbs) {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await Office.onReady();
      await done(name);
    } finally {
      event.completed();
    }
  });
}
