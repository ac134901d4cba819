import { notFound } from '../../../shared/graphql/domain-error.js';
import { normen } from '../normen.js';
import type { Norm } from '../schema.generated.js';

/** The norm with this code; `null` if there is none. */
export const findNorm = (code: string | null): Norm | null =>
  normen.find((norm) => norm.code === code) ?? null;

/** Throws ONBEKEND if there is no norm with this code. */
export function requireNorm(code: string): Norm {
  const norm = findNorm(code);
  if (!norm) throw notFound('Deze norm', 'norm');
  return norm;
}
