import type { OverlegResolvers } from '../schema.generated.js';
import { vanDetentie } from './van-detentie.js';

export const Overleg: OverlegResolvers = { justitiabele: vanDetentie };
