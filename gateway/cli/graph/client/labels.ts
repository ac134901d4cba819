import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphQLEnumType } from 'graphql';

/** Dutch labels by enum and value, as they are published with the schema. */
type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const file = fileURLToPath(
  new URL('../../../supergraph/labels.json', import.meta.url),
);

const published = (): Labels =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Labels) : {};

/** For these enums; a value that the table does not have is its code in words. */
export function labelsOf(enums: readonly GraphQLEnumType[]): Labels {
  const table = published();
  return Object.fromEntries(
    enums.map((type) => [
      type.name,
      Object.fromEntries(
        type
          .getValues()
          .map(({ name }) => [name, table[type.name]?.[name] ?? inWords(name)]),
      ),
    ]),
  );
}

const inWords = (code: string): string => {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
