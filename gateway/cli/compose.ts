import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Verwerkingsregister } from '../authentication/verwerkingsactiviteit.js';
import { registerOf } from '../authentication/verwerkingsregister.js';
import { knownNames } from '../authorization/known-names.js';
import { apiSchema } from '../authorization/who-sees-what/api-schema.js';
import { changesInWords } from '../authorization/who-sees-what/changes-in-words.js';
import {
  committedWhoSeesWhat,
  whoSeesWhatFile,
} from '../authorization/who-sees-what/committed.js';
import { whoSeesWhat } from '../authorization/who-sees-what/page.js';
import { compositionResult } from '../supergraph/composition/composition-result.js';
import {
  apiSchemaFile,
  labelsFile,
  supergraphFile,
} from '../supergraph/committed.js';
import {
  invalidDeclarations,
  partiesFile,
  partiesModule,
  type DeclaredNow,
} from '../supergraph/composition/declared-parties.js';
import { mergedLabels } from '../supergraph/composition/label-rules.js';
import {
  parsedSchema,
  partnerSchemas,
  type PartnerSchema,
} from '../supergraph/composition/partner-schema.js';
import { reportOf } from '../supergraph/composition/report.js';
import { secondOpinion } from '../supergraph/composition/second-opinion.js';
import { Supergraph } from '../supergraph/supergraph.js';
import { baseSchemas } from './base-schemas.js';
import { deploymentFiles } from './deployment-files.js';
import { ownManifests } from './own-manifests.js';

/** A file that is generated, as it should be, and from what. */
interface Generated {
  file: string;
  text: string;
  source: string;
}

const isCheck = process.argv.includes('--check');
const declared = partiesModule();
if (declared.errors) {
  console.error(invalidDeclarations(declared.errors));
  process.exitCode = 1;
} else {
  compose(declared);
}

/** Writes every generated file, or none when the schemas do not compose; with `--check` reports which are not up to date. */
function compose({
  declarations,
  text,
}: Exclude<DeclaredNow, { errors: string[] }>): void {
  // Of the declarations as they are now: this process has loaded the copy of the last time, which a new scope is not in.
  const register = registerOf(Object.values(declarations));
  const files: Generated[] = [
    { file: partiesFile, text, source: "the partners' party.json declare" },
    ...deploymentFiles(declarations).map((each) => ({
      ...each,
      source: 'follows from shared/partners.ts and party.json',
    })),
    ...ownManifests(declarations).map((each) => ({
      ...each,
      source: 'has of the operations in the code, and of party.json',
    })),
  ];
  const schemas = partnerSchemas();
  const { supergraph, errors } = compositionResult(schemas, {
    base: baseSchemas(schemas),
    known: knownNames(register),
  });
  let changes: string[] = [];
  if (errors) {
    const color = process.stderr.isTTY && process.stderr.hasColors();
    console.error(
      `${reportOf(errors, schemas, { color })}\n\nThe partners' schemas do not compose: ${errors.length === 1 ? 'one error' : `${errors.length} errors`}.`,
    );
    process.exitCode = 1;
  } else {
    const page = whoSeesWhat(supergraph, register);
    const before = existsSync(whoSeesWhatFile) ? committedWhoSeesWhat() : page;
    changes = changesInWords(before, page);
    files.push(...ofSupergraph(supergraph, schemas, register), {
      file: whoSeesWhatFile,
      text: page,
      source: "follows from the partners' schemas and the register",
    });
  }
  if (isCheck) files.forEach(check);
  else if (!errors) files.forEach(write);
  for (const change of changes) console.log(`- ${change}`);
  for (const difference of secondOpinion(schemas))
    console.error(`Second opinion: ${difference}`);
}

/** The supergraph, and what of it is for clients. */
function ofSupergraph(
  supergraph: string,
  schemas: readonly PartnerSchema[],
  register: Verwerkingsregister,
): Generated[] {
  return [
    {
      file: supergraphFile,
      text: supergraph,
      source: "the partners' schemas compose to",
    },
    {
      file: apiSchemaFile,
      text: apiSchema(supergraph, register),
      source: "clients may see of the partners' schemas",
    },
    {
      file: labelsFile,
      text: `${JSON.stringify(
        mergedLabels(new Supergraph(supergraph), schemas.map(parsedSchema))
          .labels,
        null,
        2,
      )}\n`,
      source: "merges of the partners' labels.json",
    },
  ];
}

function write({ file, text }: Generated): void {
  writeFileSync(file, text);
  console.log(`${relative(process.cwd(), file)} is written.`);
}

function check({ file, text, source }: Generated): void {
  const name = relative(process.cwd(), file);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) {
    console.log(`${name} is up to date.`);
    return;
  }
  console.error(
    `${name} is not what ${source}. Run \`npm run compose\` and commit the result.`,
  );
  process.exitCode = 1;
}
