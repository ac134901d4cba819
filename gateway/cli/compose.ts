import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { verwerkingsregister } from '../authentication/verwerkingsregister.js';
import { knownNames } from '../authorization/known-names.js';
import { changesInWords } from '../authorization/who-sees-what/changes-in-words.js';
import {
  committedWhoSeesWhat,
  whoSeesWhatFile,
} from '../authorization/who-sees-what/committed.js';
import { whoSeesWhat } from '../authorization/who-sees-what/page.js';
import { compositionResult } from '../supergraph/composition/composition-result.js';
import { supergraphFile } from '../supergraph/committed.js';
import {
  partiesFile,
  partiesModule,
} from '../supergraph/composition/declared-parties.js';
import { partnerSchemas } from '../supergraph/composition/partner-schema.js';
import { reportOf } from '../supergraph/composition/report.js';
import { secondOpinion } from '../supergraph/composition/second-opinion.js';
import { baseSchemas } from './base-schemas.js';

const parties = partiesModule();
if (parties.errors) {
  console.error(
    `The partners' declarations are not right:\n${parties.errors.map((error) => `- ${error}`).join('\n')}`,
  );
  process.exitCode = 1;
} else {
  emit(partiesFile, parties.text, "the partners' party.json say");
}

const schemas = partnerSchemas();
const { supergraph, errors } = compositionResult(schemas, {
  base: baseSchemas(schemas),
  known: knownNames,
});
if (errors) {
  const color = process.stderr.isTTY && process.stderr.hasColors();
  console.error(
    `${reportOf(errors, schemas, { color })}\n\nThe partners' schemas do not compose: ${errors.length === 1 ? 'one error' : `${errors.length} errors`}.`,
  );
  process.exitCode = 1;
} else {
  emit(supergraphFile, supergraph, "the partners' schemas compose to");
  const page = whoSeesWhat(supergraph, verwerkingsregister);
  const before = existsSync(whoSeesWhatFile) ? committedWhoSeesWhat() : page;
  emit(whoSeesWhatFile, page, "the partners' schemas and the register say");
  for (const change of changesInWords(before, page)) console.log(`- ${change}`);
}

for (const difference of secondOpinion(schemas))
  console.error(`Second opinion: ${difference}`);

/** Writes a generated file, or with `--check` reports whether it is up to date. */
function emit(file: string, text: string, source: string): void {
  const name = relative(process.cwd(), file);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
    console.log(`${name} is written.`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(
      `${name} is not what ${source}. Run \`npm run compose\` and commit the result.`,
    );
    process.exitCode = 1;
  } else {
    console.log(`${name} is up to date.`);
  }
}
