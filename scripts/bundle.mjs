import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { dist } from './project.mjs';

/** These find their style sheets from where their modules lie. */
const stayInPieces = ['door', 'cashier'];

/** The names of classes are what logs and errors say of them; in these libraries nobody asks for any. */
const nameless = ['kernel', 'definition', 'services', 'web'];

/** Its map is larger than all others together, and Node 20 reads every map when it loads the file. What is compiled reads like the source. */
const largest = 'services';

/** Packages of which we use a small part: that part alone goes into the bundle. Whole they take longer to load than all services. */
const takenIn = /^(class-validator|validator)(\/|$)/;

/** Other packages are loaded from node_modules. */
const packagesApart = {
  name: 'packages-apart',
  setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, ({ path }) => (takenIn.test(path) ? undefined : { path, external: true })),
};

/** What lies outside the folder is loaded for itself, by a path that is right from the bundle. */
const othersApart = (folder) => ({
  name: 'others-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      if (file.startsWith(folder + sep) || !file.startsWith(dist + sep)) return undefined;
      return { path: relative(folder, file).split(sep).join('/'), external: true };
    }),
});

function bundle(name, entry) {
  const folder = dirname(entry);
  return build({
    entryPoints: [entry],
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    splitting: true, // what is imported when it is needed stays a file of its own
    format: 'esm',
    platform: 'node',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true }, // else such a pattern is made anew at every use
    mainFields: ['es2015', 'module', 'main'], // a part can be taken of ES modules alone
    plugins: [packagesApart, othersApart(folder)],
    keepNames: !nameless.includes(name),
    charset: 'utf8',
    sourcemap: name !== largest,
    sourcesContent: false,
    logLevel: 'silent', // errors are thrown
  });
}

const bundlesOf = (kind, entry) =>
  readdirSync(join(dist, kind))
    .filter((name) => !stayInPieces.includes(name))
    .map((name) => bundle(name, join(dist, kind, name, 'src', entry)));

/**
 * Puts each application into its own `main.js` and each library into its own `index.js`, which is all that others may
 * import of it: every process loads a thousand small modules otherwise, and Node takes longer for that than for running them.
 */
export const bundleAll = () => Promise.all([...bundlesOf('libs', 'index.js'), ...bundlesOf('apps', 'main.js')]);
