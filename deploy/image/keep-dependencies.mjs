// Usage: node deploy/image/keep-dependencies.mjs <folder of a service>
// Leaves in package.json the packages that the service and its commands import, so that `npm prune` takes out all others.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = process.argv[2];
/** The folder of one service, or of all partners: for the import, which fills the databases of all. */
const services = existsSync(join(folder, 'main.ts'))
  ? [folder]
  : readdirSync(folder).map((name) => join(folder, name));
const entryPoints = [
  ...['archive', 'migrate', 'retention', 'rotate-keys', 'law', 'import'].map(
    (command) => `gateway/cli/${command}.ts`,
  ),
  ...services.flatMap((service) =>
    // What runs in a thread or a process of its own is loaded by the name of its file.
    [
      'main.ts',
      'cli/graph.ts',
      'audit/archive.ts',
      'audit/migrate.ts',
      'audit/retention.ts',
      'supergraph/plan-in-worker.ts',
      'report/run.ts',
    ].map((file) => join(service, file)),
  ),
].filter((file) => existsSync(file));

const { metafile } = await build({
  entryPoints,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  write: false,
  outdir: 'unused',
  metafile: true,
});
const imported = Object.values(metafile.outputs)
  .flatMap(({ imports }) => imports)
  .filter(({ external }) => external)
  .map(({ path }) =>
    path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/'),
  );
// typeorm loads the driver of the database by name. The embedded database and tsx are for demonstrations, which run no image.
const kept = new Set([...imported, 'mysql2']);

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { name, version, type, engines, dependencies } = manifest;
writeFileSync(
  'package.json',
  JSON.stringify({
    name,
    version,
    private: true,
    type,
    engines,
    dependencies: Object.fromEntries(
      Object.entries(dependencies).filter(([each]) => kept.has(each)),
    ),
  }),
);
