import { published } from './published.js';
import { shop } from './shop.js';

/** Graphs without data about people. */
export const graphs = { shop, published };

/** A partner among those of all graphs. */
export const partnerName = (graph: string, name: string): string =>
  `${graph}/${name}`;
