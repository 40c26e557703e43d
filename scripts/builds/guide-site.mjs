import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { guidePages } from './guide-pages.mjs';

const { Compilation, sources } = webpack;

/** Emits the guide's pages beside the add-in, in the folder `guide`, so that every host that serves the one has the other. */
export const guideSite = (root) => ({
  apply(compiler) {
    compiler.hooks.compilation.tap('GuideSite', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'GuideSite', stage }, () => {
        const read = (...path) => readFileSync(join(root, ...path));
        const kinds = JSON.parse(read('scripts', 'guide', 'pictures.json').toString());
        const files = guidePages(join(root, 'docs', 'guide'), read('scripts', 'builds', 'guide.css'), kinds);
        for (const [path, bytes] of Object.entries(files))
          compilation.emitAsset(`guide/${path}`, new sources.RawSource(bytes));
        for (const language of ['sv', 'en']) {
          const folder = join(root, 'docs', 'guide', language);
          for (const name of readdirSync(folder)) compilation.fileDependencies.add(join(folder, name));
        }
      });
    });
  },
});
