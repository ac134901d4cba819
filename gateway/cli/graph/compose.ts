import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { verwerkingsregister } from '../../authentication/verwerkingsregister.js';
import { knownNames } from '../../authorization/known-names.js';
import { compositionResult } from '../../supergraph/composition/composition-result.js';
import { reportOf } from '../../supergraph/composition/report.js';
import { signatureOf } from '../../supergraph/signature.js';
import { sha256Of } from '../../supergraph/version.js';
import { CommandFailed } from './command-failed.js';
import { schemasOf } from './compose/rover-config.js';
import { privateKeyIn } from './sign.js';

interface Options {
  config: string;
  output: string;
  key?: string;
  json?: true;
}

const examples = `
In supergraph.yaml, with paths relative to it:
  subgraphs:
    dji:
      schema:
        file: ./dji.graphql

routing_url may be there, and is not used: where a partner is, is a setting of the gateway (SUBGRAPHS). The schemas are checked as
\`npm run compose\` does. With --key the signature is beside the supergraph, in <output>.sig: publish that first. When something is wrong,
both files stay as they were.

Examples:
  npm run graph -- compose --config supergraph.yaml
  npm run graph -- compose --config supergraph.yaml --output build/supergraph.graphql --key key.pem
  npm run -s graph -- compose --config supergraph.yaml --json
`;

export function define(command: Command): void {
  command
    .description(
      "Composes the supergraph of the schemas in rover's supergraph.yaml, and signs it.",
    )
    .requiredOption('--config <file>', "rover's supergraph.yaml")
    .option(
      '--output <file>',
      'where the supergraph is written',
      'supergraph.graphql',
    )
    .option('--key <pem>', 'file with an Ed25519 private key, PEM: signs it')
    .option('--json', 'as JSON, also the errors of composition')
    .addHelpText('after', examples)
    .action(composeFrom);
}

function composeFrom({ config, output, key, json }: Options): void {
  // Before anything is written.
  const privateKey = key === undefined ? null : privateKeyIn(key);
  const schemas = schemasOf(config);
  const { supergraph, errors } = compositionResult(schemas, {
    known: knownNames(verwerkingsregister),
  });
  if (errors) {
    const summary = `The schemas of ${config} do not compose: ${errors.length === 1 ? 'one error' : `${errors.length} errors`}. Nothing is written.`;
    if (json) console.log(JSON.stringify({ errors }, null, 2));
    const color = process.stderr.isTTY && process.stderr.hasColors();
    throw new CommandFailed(
      json ? summary : `${reportOf(errors, schemas, { color })}\n\n${summary}`,
    );
  }
  const files = new Map<string, string>();
  if (privateKey)
    files.set(
      `${output}.sig`,
      `${signatureOf(Buffer.from(supergraph), privateKey)}\n`,
    );
  files.set(output, supergraph);
  writeTogether(files);
  const sha256 = sha256Of(supergraph);
  const names = schemas.map(({ name }) => name);
  console.log(
    json
      ? JSON.stringify({
          supergraph: output,
          signature: privateKey ? `${output}.sig` : null,
          sha256,
          subgraphs: names,
        })
      : `${[...files.keys()].reverse().join(' and ')} ${files.size > 1 ? 'are' : 'is'} written, of ${names.join(', ')}. SHA-256 of the supergraph: ${sha256}`,
  );
}

/** All or, when one cannot be written, none. A reader finds a whole file, and a signature not later than what it signs. */
function writeTogether(files: ReadonlyMap<string, string>): void {
  const unfinished = (file: string) => `${file}.unfinished`;
  try {
    for (const [file, text] of files) writeFileSync(unfinished(file), text);
    for (const file of files.keys()) renameSync(unfinished(file), file);
  } catch (error) {
    for (const file of files.keys()) rmSync(unfinished(file), { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailed(
      `${[...files.keys()].at(-1)} cannot be written (${code}).`,
    );
  }
}
