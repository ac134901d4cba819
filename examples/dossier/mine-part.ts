import type { GraphError, MijnReintegratieQuery } from './kit/index.js';
import { computedBlock } from './problems.js';

export interface Part {
  person: NonNullable<MijnReintegratieQuery['mijnReintegratie']>;
  errors: readonly GraphError[];
}

export const computed = ({ person, errors }: Part) =>
  computedBlock('mijnReintegratie', person.reintegratie, errors);
