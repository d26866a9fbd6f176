import { dirname, join, resolve } from 'node:path';

/** The folder of package.json. */
export const root = dirname(import.meta.dirname);
export const dist = join(root, 'dist');

/** Node 20 compiles for speed what is only busy while a process starts, on the cores that the start needs; its successors wait longer and count otherwise. */
const patience = process.versions.node.startsWith('20.') ? ['--interrupt-budget=400000'] : [];

/** How every process runs: traces name the sources, and what is young has room, which spares a start many small collections. */
export const nodeFlags = ['--enable-source-maps', '--min-semi-space-size=16', '--max-semi-space-size=64', ...patience];

/** What may be thrown away with node_modules: fetched packages shared by all test runs. */
export const cache = join(root, 'node_modules', '.cache', 'yichuang');

/** Where `npm start` keeps its data. */
export const dataDirectoryPath = () => resolve(root, process.env.DATA_DIR ?? '.yichuang');
