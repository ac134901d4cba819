/** Messages of graphql-js that quote a value, and their replacements without it. */
const quoting: [RegExp, string][] = [
  [
    /^Variable "\$(\w+)" got invalid value [\s\S]*?(; (Date|DateTime) must look like \S+?)?\.?$/,
    'Variable "$$$1" has an invalid value$2.',
  ],
  [/^(Expected value of type "[^"]+"), found [\s\S]*$/, '$1.'],
  [/^(\w+ cannot represent [^:]*): [\s\S]*$/, '$1.'],
  [
    /^Value [\s\S]* does not exist in "(\w+)" enum[\s\S]*$/,
    'This value does not exist in the enum "$1".',
  ],
  [/^(Enum "\w+" cannot represent) [\s\S]*$/, '$1 this value.'],
  [/(String|BlockString|Int|Float) "[\s\S]*"/, '$1'],
];

/** Removes quoted values: one may be a personal number. */
export const redactValues = (message: string): string =>
  quoting.reduce((text, [quote, rest]) => text.replace(quote, rest), message);
