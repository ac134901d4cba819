import type { GraphError, MijnReintegratieQuery } from './kit/index.js';
import { day, text } from './words.js';

export interface Part {
  person: NonNullable<MijnReintegratieQuery['mijnReintegratie']>;
  errors: readonly GraphError[];
}

/** What akkoord computes of the answers of the partners that are there. */
export const computed = ({ person, errors }: Part) => ({
  source: text('computedBy'),
  asOf: day(person.reintegratie?.peildatum, 'short'),
  errors,
  path: ['mijnReintegratie', 'reintegratie'] as const,
  missing: (person.reintegratie?.onvolledig ?? []).map(
    (code) => code.toLowerCase() as 'dji',
  ),
});
