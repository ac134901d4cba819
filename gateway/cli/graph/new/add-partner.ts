import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { scriptArguments } from '../../script-arguments.js';

const template = fileURLToPath(new URL('template/', import.meta.url));
const suffix = '.template';
const register = 'shared/partners.ts';

/** The template's own name, in each spelling. */
const named = (text: string, name: string) =>
  text
    .replaceAll('VOORBEELD', name.toUpperCase())
    .replaceAll('Voorbeeld', name.charAt(0).toUpperCase() + name.slice(1))
    .replaceAll('voorbeeld', name);

const templateText = (file: string, name: string): string =>
  named(readFileSync(join(template, `${file}${suffix}`), 'utf8'), name);

/** Whether the name can be an identifier, and none that the template has already: not `class`, and not `seed`. */
export function canBeNamed(name: string): boolean {
  try {
    // As JavaScript, in which an import and a declaration with the same name are an error.
    for (const file of ['definition.ts', 'main.ts'])
      transformSync(templateText(file, name), {
        loader: 'js',
        logLevel: 'silent',
      });
    return true;
  } catch {
    return false;
  }
}

/** Writes the folder of a partner, whole, and registers it. */
export function addPartner(name: string): void {
  const draft = `subgraphs/.new-${name}`;
  rmSync(draft, { recursive: true, force: true });
  for (const file of readdirSync(template, {
    recursive: true,
    encoding: 'utf8',
  }).filter((file) => file.endsWith(suffix))) {
    const target = file.slice(0, -suffix.length);
    mkdirSync(dirname(join(draft, target)), { recursive: true });
    writeFileSync(join(draft, target), templateText(target, name));
  }
  renameSync(draft, `subgraphs/${name}`);
  const text = readFileSync(register, 'utf8');
  const registered = text.replace('\n] as const', `\n  '${name}',$&`);
  if (registered === text)
    throw new Error(`${register} has no list that ends with "] as const".`);
  writeFileSync(register, registered);
}

/** What is changed outside the new folder: a line in the first, and generated files. */
const touchedFiles = (): string[] => [
  register,
  'shared/access/parties.generated.ts',
  'docker-compose.yml',
  'CODEOWNERS',
  'deploy/kubernetes/partners.generated.yaml',
  'deploy/kubernetes/owners.generated.env',
  'gateway/supergraph/supergraph.graphql',
  'gateway/supergraph/api.graphql',
  'gateway/supergraph/labels.json',
  'docs/who-sees-what.md',
  // Those of the other partners, too, which need not have been up to date.
  ...readdirSync('subgraphs', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.generated\.(ts|json)$/.test(file))
    .map((file) => join('subgraphs', file)),
];

/** Remembers the files as they are. Returns what takes the partner away and puts them back. */
export function undoing(name: string): () => void {
  const before = touchedFiles().map(
    (file) => [file, readFileSync(file, 'utf8')] as const,
  );
  return () => {
    for (const folder of [`subgraphs/.new-${name}`, `subgraphs/${name}`])
      rmSync(folder, { recursive: true, force: true });
    for (const [file, text] of before)
      if (readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  };
}

/** Programs that are run on a new partner, in order. */
export const steps = [
  {
    text: 'types are generated',
    args: () => [
      'node_modules/@graphql-codegen/cli/cjs/bin.js',
      '--config',
      'codegen.ts',
    ],
  },
  {
    text: 'its files are formatted',
    args: (name: string) => [
      'node_modules/prettier/bin/prettier.cjs',
      '--write',
      '--log-level=warn',
      `subgraphs/${name}`,
    ],
  },
  {
    text: 'the schemas are composed',
    args: () => scriptArguments('gateway/cli/compose.ts'),
  },
];

/** Generates what follows from the new folder. Error: what a program printed when it failed, or that `interrupted` aborted. */
export async function generate(
  name: string,
  interrupted: AbortSignal,
  done: (step: string, next?: string) => void,
): Promise<void> {
  for (const [index, { text, args }] of steps.entries()) {
    const { code, output } = await ran(args(name), interrupted);
    if (interrupted.aborted) throw new Error('it was interrupted.');
    if (code !== 0) throw new Error(output.trim());
    done(text, steps[index + 1]?.text);
  }
}

/** Resolves when the program has ended, also after an interruption: it must write nothing after that. */
async function ran(
  args: readonly string[],
  interrupted: AbortSignal,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const kill = () => child.kill('SIGKILL');
  if (interrupted.aborted) kill();
  interrupted.addEventListener('abort', kill);
  const [code] = (await once(child, 'close')) as [number | null];
  interrupted.removeEventListener('abort', kill);
  return { code, output };
}
