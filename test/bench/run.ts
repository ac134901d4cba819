import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import { feitenOp } from '../../subgraphs/akkoord/service/feiten/feiten-op.js';
import { reintegratieOp } from '../../subgraphs/akkoord/service/reintegratie/reintegratie.js';
import { today } from '../../shared/days.js';
import { startFederation } from '../support/federation.js';
import { allScopes } from '../support/schema-oracle.js';
import { unifiedPage } from '../support/unified-view.js';

/**
 * `npm run bench`: what the rules of akkoord cost beside the rest of the query for a page of 100 people. All services run in this
 * process, so its CPU time is theirs together; absolute times mean nothing on another machine, the ratio does.
 */
const people = 100;
const rounds = 10;
const persona = 'reclasseringswerker-rn';

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

const federation = await startFederation();
console.log(`${people} people, ${rounds} rounds after warming up …`);
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
const rules = await cpuPerRound(() => {
  for (const { betrokkenheden, id, ...antwoorden } of answered)
    reintegratieOp(
      feitenOp(
        antwoorden,
        {
          relaties: betrokkenheden.map((relatie: object) => ({
            ...relatie,
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
await federation.stop();

const ratio = rules / (whole - rules);
console.log(
  `page of ${people} people   ${whole.toFixed(0)} ms CPU, all services`,
);
console.log(
  `rules               ${rules.toFixed(1)} ms CPU, ${(rules / people).toFixed(3)} ms per person`,
);
console.log(
  `rules / the rest    ${ratio.toFixed(3)}   (below 0.1: ${ratio < 0.1 ? 'yes' : 'NO'})`,
);
process.exitCode = ratio < 0.1 ? 0 : 1;
