import { readFileSync } from 'node:fs';
import { demoClientToken } from '../../../shared/demo/token.js';
import { demoIssuerKey } from '../../../shared/demo/issuer-key.js';
import { NakomingFailure } from './client.js';

/**
 * Where the bearer token of each request comes from: a file, which is read again each time so that the token can be renewed meanwhile, or
 * else the demonstration's integrator. Throws NakomingFailure when there is neither.
 */
export function tokenSource(
  file: string | undefined,
  dataDir: string,
): () => Promise<string> {
  if (file !== undefined) {
    read(file);
    return () => Promise.resolve(read(file));
  }
  const key = demoIssuerKey(dataDir);
  if (!key)
    throw new NakomingFailure(
      'There is no token. Give --token-file FILE with a bearer token that has the scope nakoming:lezen, or start the demonstration first (npm start).',
    );
  return () => demoClientToken('nakoming', 'integrator-nakoming', key);
}

function read(file: string): string {
  let token: string;
  try {
    token = readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new NakomingFailure(`The token in ${file} cannot be read (${code}).`);
  }
  if (/^[\w-]+(\.[\w-]+)*$/.test(token)) return token;
  throw new NakomingFailure(`${file} holds no bearer token on one line.`);
}
