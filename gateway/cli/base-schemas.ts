import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { supergraphFile } from '../supergraph/committed.js';
import type { PartnerSchema } from '../supergraph/composition/partner-schema.js';

/** Runs Git. Returns its output; `undefined` when it fails, as without a repository. */
export type Git = (...args: string[]) => string | undefined;

/** Git in a folder of a repository. */
export const gitIn =
  (cwd: string): Git =>
  (...args) => {
    try {
      return execFileSync('git', args, {
        cwd,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return undefined;
    }
  };

/** Git in this repository. */
export const git = gitIn(dirname(supergraphFile));

/** The last commit of the supergraph; `undefined` without a Git repository, or when it was never committed. */
export const baseCommit = (run = git): string | undefined =>
  run(
    ...['log', '-1', '--format=%H', '--'],
    ':/gateway/supergraph/supergraph.graphql',
  )?.trim() || undefined;

/** The schemas as they last composed: those of the last commit of the supergraph. Without one there are none. */
export function baseSchemas(
  schemas: readonly PartnerSchema[],
  commit?: string,
  run = git,
): PartnerSchema[] {
  const from = commit ?? baseCommit(run);
  if (!from) return [];
  return schemas.flatMap(({ name, file }) => {
    const text = run('show', `${from}:${file}`);
    return text === undefined ? [] : [{ name, file, text }];
  });
}
