import type { KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { signatureOf, signingKeyOf } from '../../supergraph/signature.js';
import { sha256Of } from '../../supergraph/version.js';
import { CommandFailed } from './command-failed.js';

interface Options {
  key: string;
  json?: true;
}

export function define(command: Command): void {
  command
    .description(
      'Signs a supergraph for gateways that get it from a URL: writes its Ed25519 signature to <supergraph>.sig.',
    )
    .argument('<supergraph>', 'the file as it will be published')
    .requiredOption('--key <pem>', 'file with the Ed25519 private key, PEM')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(signSupergraph);
}

const examples = `
Publish the .sig file first, at the URL of the supergraph with .sig behind its path.

Examples:
  npm run graph -- sign supergraph.graphql --key key.pem
  npm run -s graph -- sign supergraph.graphql --key key.pem --json
`;

function signSupergraph(file: string, { key, json }: Options): void {
  const supergraph = contentsOf(file);
  const signature = signatureOf(supergraph, privateKeyIn(key));
  const written = `${file}.sig`;
  writeFileSync(written, `${signature}\n`);
  const sha256 = sha256Of(supergraph);
  console.log(
    json
      ? JSON.stringify({ signature: written, sha256 })
      : `${written} is written. SHA-256 of the supergraph: ${sha256}`,
  );
}

/** Error: CommandFailed, when it cannot be read or is another kind of key. */
export function privateKeyIn(file: string): KeyObject {
  const pem = contentsOf(file).toString();
  try {
    return signingKeyOf(pem);
  } catch {
    throw new CommandFailed(
      `${file} is no Ed25519 private key in PEM form. Make one with \`openssl genpkey -algorithm ed25519\`.`,
    );
  }
}

function contentsOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandFailed(
      code === 'ENOENT'
        ? `${file}: there is no such file.`
        : `${file} cannot be read (${code}).`,
    );
  }
}
