import { existsSync, writeFileSync } from 'node:fs';
import { agreement } from '../supergraph/agreement.js';
import {
  committedSupergraph,
  supergraphFile,
} from '../supergraph/committed.js';
import { partnerSchemas } from '../supergraph/compose.js';

const { supergraph, errors } = agreement(partnerSchemas());
if (errors) {
  console.error(
    `The partners' schemas do not compose:\n${errors.map((error) => `- ${error}`).join('\n')}`,
  );
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
  writeFileSync(supergraphFile, supergraph);
  console.log('gateway/supergraph/supergraph.graphql is written.');
} else if (
  !existsSync(supergraphFile) ||
  committedSupergraph() !== supergraph
) {
  console.error(
    "gateway/supergraph/supergraph.graphql is not what the partners' schemas compose to. Run `npm run compose` and commit the result.",
  );
  process.exitCode = 1;
} else {
  console.log('gateway/supergraph/supergraph.graphql is up to date.');
}
