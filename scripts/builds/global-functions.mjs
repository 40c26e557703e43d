import webpack from 'webpack';

const { Compilation, sources } = webpack;

/**
 * The declarations of the global functions, a line each.
 * @param library the variable that holds the bundle's exports (`output.library`)
 * @param names the exports; each becomes a function
 * @param choice an export that several functions call, each with an argument of its own; it does not become a function
 * itself
 */
export const declarations = (library, names, { of = '', by = {} } = {}) => [
  ...names
    .filter((name) => name !== of)
    .map((name) => `function ${name}() { return ${library}.${name}.apply(this, arguments); }`),
  ...Object.entries(by).map(
    ([name, said]) => `function ${name}() { return ${library}.${of}(${JSON.stringify(said)}); }`,
  ),
];

/**
 * Google Apps Script calls global functions by name and has no modules: each export of the entry's last module becomes a
 * function that calls the bundle. The names are read from the module itself, so that none can be forgotten. For the
 * parameters see `declarations`.
 */
export const globalFunctions = (library, choice) => ({
  apply(compiler) {
    compiler.hooks.compilation.tap('GlobalFunctions', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'GlobalFunctions', stage }, () => {
        for (const entry of compilation.entrypoints.values()) {
          const chunk = entry.getEntrypointChunk();
          const module = [...compilation.chunkGraph.getChunkEntryModulesIterable(chunk)].at(-1);
          const names = module && compilation.moduleGraph.getProvidedExports(module);
          // A module that did not compile has no exports; webpack reports why.
          if (!Array.isArray(names)) continue;
          const functions = declarations(library, names, choice);
          for (const file of chunk.files)
            compilation.updateAsset(
              file,
              (code) => new sources.ConcatSource(code, '\n', functions.join('\n'), '\n'),
            );
        }
      });
    });
  },
});
