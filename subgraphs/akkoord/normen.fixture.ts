import { normOf, type AkkoordNorm } from './normen.js';
import { firstNorms } from './normen/first-norms.js';

/** The norms with which a database begins. */
export const normen: readonly AkkoordNorm[] = firstNorms.map(normOf);
