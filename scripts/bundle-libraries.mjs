import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { dist } from './project.mjs';

/** Finds its style sheets from where its modules lie. */
const staysInPieces = 'door';

/** Other libraries are loaded for themselves, by a path that is right from the bundle. */
const othersApart = (folder) => ({
  name: 'others-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      if (file.startsWith(folder + sep)) return undefined;
      return { path: relative(folder, file).split(sep).join('/'), external: true };
    }),
});

/**
 * Puts each library into its own `index.js`, which is all that others may import of it: every process loads a thousand small
 * modules otherwise, and Node takes longer for that than for running them.
 */
export function bundleLibraries() {
  const libraries = readdirSync(join(dist, 'libs')).filter((name) => name !== staysInPieces);
  return Promise.all(
    libraries.map((name) => {
      const index = join(dist, 'libs', name, 'src', 'index.js');
      return build({
        entryPoints: [index],
        outfile: index,
        allowOverwrite: true,
        bundle: true,
        format: 'esm',
        platform: 'node',
        target: 'node20',
        packages: 'external',
        plugins: [othersApart(dirname(index))],
        keepNames: true,
        sourcemap: true,
        logLevel: 'silent', // errors are thrown
      });
    }),
  );
}
