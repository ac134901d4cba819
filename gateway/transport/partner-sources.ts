import type { Partner } from '../partners.js';
import { supergraphFacts } from '../supergraph/facts.js';
import {
  partnerSource,
  type PartnerSource,
  type PartnerSourceOptions,
} from './partner-source.js';

/** A source for every partner of the supergraph. Error: one of them has no address. */
export function partnerSources({
  supergraph,
  partners,
  ...options
}: Omit<PartnerSourceOptions, 'facts'> & {
  supergraph: string;
  partners: readonly Partner[];
}): Map<string, PartnerSource> {
  const facts = supergraphFacts(supergraph);
  return new Map(
    facts.partners.map((name) => {
      const partner = partners.find((each) => each.name === name);
      if (!partner)
        throw new Error(
          `The supergraph has a partner '${name}' that is not in gateway/partners.ts.`,
        );
      return [name, partnerSource(partner, { ...options, facts })];
    }),
  );
}
