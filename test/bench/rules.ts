import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import { deriveFeiten } from '../../subgraphs/akkoord/service/feiten/derive-feiten.js';
import { computeReintegratie } from '../../subgraphs/akkoord/service/reintegratie/reintegratie.js';
import { today } from '../../shared/days.js';
import { startFederation } from '../support/federation.js';
import { allScopes } from '../support/schema-oracle.js';
import { unifiedPage } from '../support/unified-view.js';
import { persona } from './persona.js';

const people = 100;
const rounds = 10;

/** CPU milliseconds of this process that `work` takes, per round. */
async function cpuPerRound(work: () => unknown): Promise<number> {
  for (let warmup = 0; warmup < 3; warmup++) await work();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / rounds;
}

/** What `reintegratie` is computed from, as the plan asks it: the fields of its @requires. */
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
 * What the rules of akkoord cost beside the rest of the query for a page of 100 people, as a ratio. All services run in this process, so
 * its CPU time is theirs together.
 */
export async function rulesBesideTheRest(): Promise<number> {
  const federation = await startFederation();
  const ask = async (query: string) => {
    const { body } = await federation.ask(
      persona,
      query,
      { first: people },
      allScopes,
    );
    if (body.errors) throw new Error('The federation gave no full answer.');
    return body.data.justitiabelen.edges;
  };
  const whole = await cpuPerRound(() => ask(unifiedPage));
  const answered = (
    await ask(
      print(
        parse(
          `query ($first: Int!) { justitiabelen(first: $first) { edges { node { id betrokkenheden { partij organisatie vanaf tot } ${requiredFields()} } } } }`,
        ),
      ),
    )
  ).map(({ node }: { node: object }) => node);
  await federation.stop();
  const rules = await cpuPerRound(() => {
    for (const { betrokkenheden, id, ...facts } of answered)
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
          },
          today(),
        ),
      );
  });
  return rules / (whole - rules);
}
