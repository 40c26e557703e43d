/**
 * A function of its own for the compressor, whose tables are worked out where it begins: within the one function that
 * several modules become, V8 interprets those loops to their end. When all modules were one the script took 104 ms to run, 44 so.
 */
export const compressorApart = {
  test: /[\\/]node_modules[\\/]fflate[\\/]/,
  loader: 'swc-loader',
  options: { swcrc: false, jsc: { target: 'es2020' }, module: { type: 'commonjs' } },
};
