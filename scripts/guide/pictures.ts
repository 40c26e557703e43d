import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideLanguages, type GuideLanguage } from '../../src/text/guide-pages';
import { launched } from '../../tests/browser/chromium';
import { panePictures } from './pane-pictures';
import { cropped } from './cropped';
import { guidePictures } from './picture-list';
import { drawsSheets, printed } from './sheet-pictures';
import { pixelsOf, smallPng } from './small-png';

const samples: Readonly<Record<GuideLanguage, string>> = {
  sv: 'handlingsplan-exempel.xlsx',
  en: 'action-plan-sample.xlsx',
};

/** What the page of a sheet says, in either language; the footer names the sheet. */
const sheets: Readonly<Record<'before' | 'after', Readonly<Record<string, RegExp>>>> = {
  before: {
    plan: /Planbok · Plan 2020/,
    overview: /Planbok · (?:Lägesbild|Status overview)/,
    agenda: /Planbok · (?:Dagordning|Agenda)/,
  },
  after: {
    minutes: /[A-Z]-2020-11-1[\s\S]*Planbok · (?:Protokoll|Minutes)/,
    // The list has no footer that names it.
    decisions: /^\s*(?:Beslut|Decisions)[^\n]*\n[\s\S]*[A-Z]-2020-11-1/,
    owners: /^\s*(?:Mina åtgärder|My actions)/,
  },
};

const sheetNames = new Set(guidePictures.flatMap(({ name, of }) => (of === 'sheet' ? [name] : [])));

/** Takes every picture of the guide anew, into docs/guide/<language>/pictures. @returns what could not be taken, in words */
export async function takePictures(root: string): Promise<readonly string[]> {
  const canDraw = drawsSheets();
  const browser = await launched();
  try {
    for (const language of guideLanguages) {
      const keep = (name: string, png: Buffer): void => {
        const file = join(root, 'docs/guide', language, 'pictures', `${name}.png`);
        mkdirSync(dirname(file), { recursive: true });
        const pixels = pixelsOf(png);
        const small = smallPng(sheetNames.has(name) ? cropped(pixels) : pixels);
        writeFileSync(file, small);
        console.log(`${language}/${name}.png  ${Math.round(small.length / 1024)} kB`);
      };
      await panePictures(
        {
          browser,
          program: join(root, 'dist/cli/planbok.cjs'),
          workbook: join(root, 'samples', samples[language]),
          language,
        },
        keep,
        (file, when) => {
          if (!canDraw) return;
          const paper = printed(file);
          for (const [name, says] of Object.entries(sheets[when])) keep(name, paper.page(says));
          paper.remove();
        },
      );
    }
  } finally {
    await browser.close();
  }
  return canDraw
    ? []
    : ['The sheets were not drawn: that takes LibreOffice (soffice) and Poppler (pdftoppm).'];
}
