import { createHash, type KeyObject } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import {
  assertionHeader,
  signCaller,
  type Caller,
} from '../../../../shared/access/caller.js';
import {
  fieldsNotIn,
  missingFields,
  runningSchema,
  sdlIn,
  serviceQuery,
} from '../../../supergraph/running-schema.js';
import type { Supergraph } from '../../../supergraph/supergraph.js';
import type { GatewayConfig } from '../../../config.js';
import { fail, ok, warn, type Finding } from './finding.js';
import { checkClock, get, type Response } from './http.js';

type Endpoint = GatewayConfig['partners'][number];

/** Each partner over GraphQL, as the gateway requests it: reachable, accepts its signature, serves the composed schema, and has its time. */
export async function checkPartners(
  { partners, callerKey }: GatewayConfig,
  supergraph: Supergraph,
): Promise<Finding[]> {
  const found = await Promise.all(
    partners.map(async (partner) => {
      const response = await fetchSdl(partner, callerKey);
      return [
        ...graphqlOf(partner, response, supergraph),
        ...checkClock(partner.name, response),
      ];
    }),
  );
  return found.flat();
}

/** Without an organisation it may see no person; the schema is no data. */
const doctor: Caller = {
  subject: 'graph-doctor',
  client: null,
  role: 'beheerder',
  organisation: null,
  justitiabele: null,
  scopes: [],
  purpose: null,
  needsWhereabouts: false,
  waarneming: null,
  noodtoegang: null,
  requestId: 'graph-doctor',
};

const fetchSdl = (
  { name, url, callerSecret }: Endpoint,
  callerKey: KeyObject,
): Promise<Response> =>
  get(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [assertionHeader]: signCaller(
        doctor,
        name,
        callerSecret ?? callerKey,
        null,
      ),
    },
    body: serviceQuery,
  });

function graphqlOf(
  { name }: Endpoint,
  { status, text, code }: Response,
  supergraph: Supergraph,
): Finding[] {
  const variable = `${name.toUpperCase()}_URL`;
  if (status === 0)
    return [
      fail(
        name,
        `does not respond (${code})`,
        `Start it, or correct ${variable}.`,
      ),
    ];
  if (status === 401)
    return [
      fail(
        name,
        'does not accept the signature of the gateway',
        'Let CALLER_VERIFY_KEY of the partner be the public key of CALLER_SIGNING_KEY, and compare the clocks.',
      ),
    ];
  const sdl = sdlIn(dataOf(text));
  const running = sdl === null ? null : runningSchema(sdl);
  if (status !== 200 || sdl === null || !running)
    return [
      fail(
        name,
        `responds with status ${status} and no schema`,
        `Check that ${variable} leads to its /graphql.`,
      ),
    ];
  return [
    ok(name, 'responds to a signed request'),
    drift(name, { sdl, running }, supergraph),
  ];
}

function dataOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { data?: unknown } | null)?.data;
  } catch {
    return undefined;
  }
}

/** Its fields against those that the supergraph fetches from it. */
function drift(
  name: string,
  { sdl, running }: { sdl: string; running: GraphQLSchema },
  { facts }: Supergraph,
): Finding {
  const subject = `${name} schema`;
  const version = createHash('sha256').update(sdl).digest('hex').slice(0, 12);
  const missing = missingFields(name, facts, running);
  const extra = fieldsNotIn(facts.schema, running).map((each) =>
    each.join('.'),
  );
  if (missing.length > 0)
    return fail(
      subject,
      `version ${version} lacks what the supergraph fetches from it: ${listed(missing)}`,
      'Deploy the partner that has them, or compose without them and reload the gateway.',
    );
  return extra.length > 0
    ? warn(
        subject,
        `version ${version} has what no client can select yet: ${listed(extra)}`,
        'Compose with it (npm run compose), and reload the gateway.',
      )
    : ok(subject, `version ${version}, as composed`);
}

const listed = (fields: readonly string[]): string =>
  fields.length > 5
    ? `${fields.slice(0, 5).join(', ')} and ${fields.length - 5} more`
    : fields.join(', ');
