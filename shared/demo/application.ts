import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import type * as Esbuild from 'esbuild';

const folder = resolve('examples/dossier');

/**
 * The scripts and the style sheet of the example application by name; `app.js` loads the others by relative URLs. They are bundled from their sources; `null` where
 * those are not, as in an image. It takes less than a second and no network, so that nothing is kept between two starts.
 */
export async function demoApplication(): Promise<Readonly<
  Record<string, string>
> | null> {
  if (!existsSync(`${folder}/main.tsx`)) return null;
  // Its JavaScript finds its program by its own place, so that it cannot be in a bundle.
  const { build } = createRequire(import.meta.url)('esbuild') as typeof Esbuild;
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: { app: 'main.tsx', style: 'styles.css' },
    outdir: '.',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    jsx: 'automatic',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    write: false,
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [basename(path), text]),
  );
}
