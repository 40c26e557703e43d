import webpack from 'webpack';

const { Compilation, sources } = webpack;

/** Text that would end the page's script element early, or begin a comment in it, wherever in the script it occurs. */
const escaped = (script) => script.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3c`);

/**
 * Inlines scripts and style sheets into one page, since Google serves a sidebar as a single file. The other files are
 * removed.
 * @param page the emitted page, which refers to them by `<link href>` and `<script src>`
 */
export const inlinedPage = (page) => ({
  apply(compiler) {
    compiler.hooks.compilation.tap('InlinedPage', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'InlinedPage', stage }, (assets) => {
        const html = assets[page];
        if (!html) return;
        const text = (name) => {
          const asset = assets[name];
          if (!asset) throw new Error(`${page} names ${name}, which the build does not make`);
          return String(asset.source());
        };
        const inlined = String(html.source())
          .replaceAll(
            /<link rel="stylesheet" href="([^"]+)" \/>/g,
            (_, name) => `<style>\n${text(name)}</style>`,
          )
          .replaceAll(
            /<script src="([^"]+)"><\/script>/g,
            (_, name) => `<script>\n${escaped(text(name))}\n</script>`,
          );
        compilation.updateAsset(page, new sources.RawSource(inlined));
        for (const name of Object.keys(assets)) if (name !== page) compilation.deleteAsset(name);
      });
    });
  },
});
