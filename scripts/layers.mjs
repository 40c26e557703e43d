/**
 * dependency-cruiser over the rules of .dependency-cruiser.cjs, with the arguments given. Its parser is told which files
 * hold JSX, which it does not find out by itself (dependency-cruiser 17.4, src/extract/swc/parse.mjs).
 */
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

await import('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
