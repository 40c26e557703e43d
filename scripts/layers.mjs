/**
 * Runs dependency-cruiser by the rules of .dependency-cruiser.cjs, with the arguments given. Its parser must be told
 * which files contain JSX, which it does not detect itself (dependency-cruiser 17.4, src/extract/swc/parse.mjs).
 */
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

await import('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
