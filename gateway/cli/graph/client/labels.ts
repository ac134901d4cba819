import type { GraphQLEnumType } from 'graphql';

/** Labels by enum and value. The values are Dutch, and so are they in words. */
export const labelsOf = (
  enums: readonly GraphQLEnumType[],
): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    enums.map((type) => [
      type.name,
      Object.fromEntries(
        type.getValues().map(({ name }) => [name, inWords(name)]),
      ),
    ]),
  );

const inWords = (code: string): string => {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
