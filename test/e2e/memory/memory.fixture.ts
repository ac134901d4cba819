import { setImmediate } from 'node:timers/promises';
import { demoToken } from '../../../shared/demo/token.js';
import { smallFederation } from '../../../gateway/testing/small-federation.js';

/**
 * Sends many distinct documents to a gateway in this process, a series of each kind. Prints for each series the growth of the heap in
 * megabytes halfway and at the end, after garbage collection.
 */
const [, , count] = process.argv;
const federation = await smallFederation();
const authorization = `Bearer ${await demoToken('casemanager-vught', federation.issuerKey)}`;

const rows: Record<
  string,
  { headers: Record<string, string>; document(index: number): string }
> = {
  'comments without a token': {
    headers: {},
    document: (index) => `{ __typename } # ${index} ${'x'.repeat(49_000)}`,
  },
  'comments and long names without a token': {
    headers: {},
    document: (index) =>
      `query onthoudMijAlsjeblieft { aliasVanTypenaam: __typename } # ${index} ${'x'.repeat(49_000)}`,
  },
  'documents of a known caller': {
    headers: { authorization },
    document: (index) =>
      `query q${index + 5} { justitiabele(id: "p1") { ${'detenties { id titel inrichting { code naam gemeente { code naam } } } ... on Justitiabele { naam } '.repeat(45)} x${index + 5}: naam } }`,
  },
  'documents of which something is taken out': {
    headers: { authorization },
    document: (index) =>
      `query q${index + 5} { justitiabele(id: "p1") { dienst ${Array.from({ length: 14 }, (_, at) => `a${at}: detenties { ...d }`).join(' ')} x${index + 5}: naam } } fragment d on Detentie { ${'id titel inrichting { code naam } '.repeat(20)} }`,
  },
};

const megabytes = async (): Promise<number> => {
  for (let round = 0; round < 3; round++) {
    await setImmediate();
    gc!();
  }
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

for (const [row, { headers, document }] of Object.entries(rows)) {
  const ask = async (from: number, to: number) => {
    for (let index = from; index < to; index++) {
      const query = document(index);
      const { status } = await federation.post(
        JSON.stringify({ query }),
        headers,
      );
      if (status !== 200) throw new Error(`${row}: ${status}`);
      for (const partner of Object.values(federation.partners))
        partner.requests = [];
    }
    return megabytes();
  };
  const half = Number(count) / 2;
  // One-time allocations are no leak.
  const before = await ask(-5, 0);
  const halfway = await ask(0, half);
  const end = await ask(half, Number(count));
  console.log(
    JSON.stringify({ row, grown: end - before, late: end - halfway }),
  );
}
process.exit(0);
