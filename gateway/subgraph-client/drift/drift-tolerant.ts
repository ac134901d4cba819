import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ErrorCode } from '../../../shared/graphql/errors.js';
import type {
  InFlightRequest,
  SubgraphExecutor,
  SubgraphRequest,
  SubgraphResponse,
} from '../../execution/subgraph-executor.js';
import type { SupergraphFacts } from '../../supergraph/facts.js';
import { PartnerFailure } from '../failure.js';
import {
  missingFields,
  runningSchema,
  sdlIn,
  serviceQuery,
} from '../../supergraph/running-schema.js';
import { withoutMissingFields } from './without-missing-fields.js';

/** After so long the partner may have another release: the next fetch is sent whole again. */
const knownMs = 10_000;
/** A partner that has all fields refused something else, or another of its replicas did: shorter, so that this is found soon. */
const knownCompleteMs = 1_000;
/**
 * During a rolling release replicas of two releases serve, and what is read need not be of the one that refused. Together, not one after the other:
 * they take different connections, which a balancer may have bound to different replicas.
 */
const reads = 5;
const maxQueries = 1_000;

export interface DriftOptions {
  facts: SupergraphFacts;
  /** With coordinates (`Type.field`) that the partner lacks; empty when it has all again. */
  changed(partner: string, missing: readonly string[]): void;
}

interface RunningSchema {
  schema: GraphQLSchema;
  missing: readonly string[];
  readAt: number;
  /** Without what it lacks, by the document of a fetch; `''` for one of which it has all. */
  queries: LRUCache<string, string>;
}

/**
 * Sends fetches to a partner whose running schema may lack fields that were composed: a query that it refuses as a whole is sent again without
 * these, and the response says that they are missing. Costs nothing as long as no query is refused. A mutation is not sent again: error
 * PartnerFailure SCHEMA_DRIFT.
 */
export function driftTolerant<Context>(
  partner: string,
  executor: SubgraphExecutor<Context>,
  options: DriftOptions,
): SubgraphExecutor<Context> {
  const drift = new Drift(partner, executor, options);
  return {
    send: (request, context) => {
      const known = drift.reduced(request, context);
      if (known) return known;
      let latest = executor.send(request, context);
      let isAborted = false;
      const retried = async (response: SubgraphResponse) => {
        if (!isRefused(response)) return response;
        await drift.read(context);
        const retry = isAborted ? null : drift.reduced(request, context);
        if (!retry) return response;
        latest = retry;
        return latest.response;
      };
      return {
        response: latest.response.then(retried),
        abort: () => {
          isAborted = true;
          latest.abort();
        },
      };
    },
  };
}

/** What a partner lacks, as long as it is known. */
class Drift<Context> {
  #running: RunningSchema | null = null;
  #reading: Promise<void> | null = null;
  #isDrifted = false;

  constructor(
    private readonly partner: string,
    private readonly executor: SubgraphExecutor<Context>,
    private readonly options: DriftOptions,
  ) {}

  /** Sends a request without the fields that the partner lacks; `null` when it lacks none of them, as far as is known. */
  reduced(request: SubgraphRequest, context: Context): InFlightRequest | null {
    if (!this.#isDrifted) return null;
    const running = this.current;
    // By now the partner may have all again.
    if (!running) void this.read(context);
    const body = running && reducedBody(request, running);
    if (!body) return null;
    if (request.isMutation) return notSent();
    const { response, abort } = this.executor.send(
      { body, isMutation: false },
      context,
    );
    return {
      response: response.then((each) => ({ ...each, lacksFields: true })),
      abort,
    };
  }

  /** Reads the running schema, unless it is known: once for all requests that wait for it. */
  read(context: Context): Promise<void> {
    if (this.current) return Promise.resolve();
    return (this.#reading ??= this.readNow(context).finally(
      () => (this.#reading = null),
    ));
  }

  private get current(): RunningSchema | null {
    const running = this.#running;
    if (!running) return null;
    const known = running.missing.length > 0 ? knownMs : knownCompleteMs;
    return performance.now() - running.readAt < known ? running : null;
  }

  /** Of several releases, the one that lacks most; none that cannot be read. */
  private async readNow(context: Context): Promise<void> {
    const read = await Promise.all(
      Array.from({ length: reads }, () => this.sdl(context)),
    );
    const [running] = [...new Set(read)]
      .flatMap((sdl) => this.runningOf(sdl) ?? [])
      .sort((one, other) => other.missing.length - one.missing.length);
    if (!running) return;
    const { missing } = running;
    this.#running = running;
    if (this.#isDrifted || missing.length > 0)
      this.options.changed(this.partner, missing);
    this.#isDrifted = missing.length > 0;
  }

  private async sdl(context: Context): Promise<string> {
    const request = { body: Buffer.from(serviceQuery), isMutation: false };
    try {
      const { data } = await this.executor.send(request, context).response;
      return sdlIn(data) ?? '';
    } catch {
      // The refusal stands.
      return '';
    }
  }

  private runningOf(sdl: string): RunningSchema | null {
    const schema = runningSchema(sdl);
    return (
      schema && {
        schema,
        missing: missingFields(this.partner, this.options.facts, schema),
        readAt: performance.now(),
        queries: new LRUCache({ max: maxQueries }),
      }
    );
  }
}

const notSent = (): InFlightRequest => ({
  response: Promise.reject(
    new PartnerFailure('SCHEMA_DRIFT', { isSent: false }),
  ),
  abort: () => {},
});

/** The codes of a document that is not executed. */
const refusals = new Set<string>([
  'BAD_USER_INPUT' satisfies ErrorCode,
  'GRAPHQL_VALIDATION_FAILED',
  '',
]);

const isRefused = ({ data, errors }: SubgraphResponse): boolean =>
  data === null &&
  errors.every(({ path, code }) => path.length === 0 && refusals.has(code));

/** Only the document is replaced: parsing the variables could change their numbers. `null` when the partner has all of it. */
function reducedBody(
  { body }: SubgraphRequest,
  { schema, queries }: RunningSchema,
): Buffer | null {
  const end = body.indexOf(variablesKey);
  const query = body.toString('utf8', queryKey.length, end);
  let reduced = queries.get(query);
  if (reduced === undefined) {
    const document = withoutMissingFields(JSON.parse(query) as string, schema);
    reduced = document === null ? '' : JSON.stringify(document);
    queries.set(query, reduced);
  }
  if (!reduced) return null;
  return Buffer.concat([
    Buffer.from(`${queryKey}${reduced}`),
    body.subarray(end),
  ]);
}

const queryKey = '{"query":';
/** Inside the document its quotes would be escaped. */
const variablesKey = ',"variables":{';
