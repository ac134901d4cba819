import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import { normOf } from '../../subgraphs/akkoord/normen.js';
import { firstNorms } from '../../subgraphs/akkoord/normen/first-norms.js';
import { deriveFeiten } from '../../subgraphs/akkoord/service/feiten/derive-feiten.js';
import { computeReintegratie } from '../../subgraphs/akkoord/service/reintegratie/reintegratie.js';
import { today } from '../../shared/days.js';
import { tuneGarbageCollection } from '../../shared/garbage-collection.js';
import { startFederation } from '../support/federation.js';
import { allScopes } from '../support/schema-oracle.js';
import { unifiedPage } from '../support/unified-view.js';
import { persona } from './persona.js';

/** So many that the page is within the cost limit. */
const people = 40;
/** As in a process that has run for a while: V8 compiles a hot function after some hundred calls. */
const warmUpRounds = 30;
const rounds = 30;

/** CPU milliseconds of this process that `work` takes, per round. */
async function cpuPerRound(work: () => unknown): Promise<number> {
  for (let warmup = 0; warmup < warmUpRounds; warmup++) await work();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / rounds;
}

/** The selection of the @requires of `reintegratie`. */
function requiredFields(): string {
  let fields = '';
  const sdl = readFileSync(
    new URL('../../subgraphs/akkoord/schema.graphql', import.meta.url),
    'utf8',
  );
  visit(parse(sdl), {
    Directive: ({ name, arguments: [argument] = [] }) => {
      if (name.value === 'requires' && argument?.value.kind === 'StringValue')
        fields = argument.value.value;
    },
  });
  return fields;
}

/**
 * Ratio of the cost of akkoord's rules to that of the rest of the query, for a page of people. All services run in this process, so
 * its CPU time is that of all together.
 */
async function costRatio(): Promise<number> {
  const federation = await startFederation();
  const fetchEdges = async (query: string) => {
    const { body } = await federation.ask(
      persona,
      query,
      { first: people },
      allScopes,
    );
    if (body.errors) throw new Error('The federation responded with errors.');
    return body.data.justitiabelen.edges;
  };
  const whole = await cpuPerRound(() => fetchEdges(unifiedPage));
  const nodes = (
    await fetchEdges(
      print(
        parse(
          `query ($first: Int!) { justitiabelen(first: $first) { edges { node { id betrokkenheden { partij organisatie vanaf tot } ${requiredFields()} } } } }`,
        ),
      ),
    )
  ).map(({ node }: { node: object }) => node);
  await federation.stop();
  const normen = firstNorms.map(normOf);
  const rules = await cpuPerRound(() => {
    for (const { betrokkenheden, id, ...facts } of nodes)
      computeReintegratie(
        deriveFeiten(
          facts,
          {
            relations: betrokkenheden.map((relation: object) => ({
              ...relation,
              justitiabeleId: id,
            })),
            regie: null,
            lokaleInvulling: [],
            afspraken: [],
            eigenDoelen: [],
            normen,
          },
          today(),
        ),
      );
  });
  return rules / (whole - rules);
}

tuneGarbageCollection();
console.log(await costRatio());
process.exit();
