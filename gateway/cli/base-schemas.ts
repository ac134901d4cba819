import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { supergraphFile } from '../supergraph/committed.js';
import type { PartnerSchema } from '../supergraph/composition/partner-schema.js';

/** The schemas as they last composed: those of the last commit of the supergraph. Without a Git repository there are none. */
export function baseSchemas(
  schemas: readonly PartnerSchema[],
): PartnerSchema[] {
  const commit = git('log', '-1', '--format=%H', '--', supergraphFile)?.trim();
  if (!commit) return [];
  return schemas.flatMap(({ name, file }) => {
    const text = git('show', `${commit}:${file}`);
    return text === undefined ? [] : [{ name, file, text }];
  });
}

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: dirname(supergraphFile),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
