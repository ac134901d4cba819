import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { DateScalar, DateTimeScalar } from '../../shared/scalars.js';
import type { GatewayContext } from '../context.js';
import { engineGateway } from '../engine/apollo-gateway.js';
import type { Planning } from '../engine/plan/planning.js';
import { sharing } from '../engine/run/share.js';
import type { Partner } from '../partners.js';
import { supergraphFacts } from '../supergraph/facts.js';
import { withoutAccessRules } from '../supergraph/strip.js';
import { askedPartner, type AskedPartnerOptions } from './asked-partner.js';
import { entryByKey } from './entry-by-key.js';
import { peopleBeside } from './people-beside.js';
import { reports } from './reports.js';

export interface EngineOverPartnersOptions extends AskedPartnerOptions {
  /** The composed schemas, access rules included. */
  supergraph: string;
  /** Where each partner of the supergraph is asked. */
  partners: readonly Partner[];
  /** Makes plans over a supergraph. */
  planning(supergraphSdl: string): Planning;
  /** Documents that will be asked: planned beforehand. */
  known?: readonly string[];
}

/** The engine with the partners behind it: each asked signed, with a deadline, its answer guarded. Error: one of them has no address. */
export function engineOverPartners({
  supergraph,
  partners,
  planning,
  known = [],
  ...options
}: EngineOverPartnersOptions): {
  gateway: ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
  close(): Promise<void>;
} {
  const facts = supergraphFacts(supergraph);
  const asked = new Map(
    facts.partners.map((name) => {
      const partner = partners.find((each) => each.name === name);
      if (!partner)
        throw new Error(
          `The supergraph has a partner '${name}' that is not in gateway/partners.ts.`,
        );
      return [name, askedPartner(partner, options)] as const;
    }),
  );
  const supergraphSdl = withoutAccessRules(supergraph);
  return {
    gateway: engineGateway<GatewayContext>({
      supergraphSdl,
      planning,
      known,
      subgraphs: new Map(
        Array.from(asked, ([name, one]) => [
          name,
          sharing(one, ({ cameWith }) => cameWith),
        ]),
      ),
      reports: reports(options.logger),
      signal: ({ clientGone }) => clientGone,
      beside: peopleBeside(facts),
      standIn: (operation, key, variables, { caller }) =>
        entryByKey(operation, key, variables, caller),
      tell: (errors, context) => context.partnerErrors.push(...errors),
      onSchema: useOwnScalars,
    }),
    close: async () => {
      await Promise.all([...asked.values()].map((one) => one.close()));
    },
  };
}

/** A day that does not exist is refused here, before any partner is asked. */
function useOwnScalars(schema: GraphQLSchema): void {
  for (const own of [DateScalar, DateTimeScalar]) {
    const { parseValue, parseLiteral } = own;
    Object.assign(schema.getType(own.name) ?? {}, { parseValue, parseLiteral });
  }
}
