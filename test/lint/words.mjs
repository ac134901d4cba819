import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { parse, visit } from 'graphql';
import { fieldTerms, notEnglish } from './terms.mjs';

const root = new URL('../../', import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** Reads a file of a dictionary package, whose export is only its configuration. */
const read = (dictionary, file) => {
  const text = readFileSync(join(dirname(resolve(dictionary)), file));
  return file.endsWith('.gz') ? gunzipSync(text) : text;
};

/** Splits a name into words. An acronym with a plural s is written `Urls`: `maxOfURLs2` gives max, of, UR, Ls. */
export const wordsOf = (name) =>
  name.match(/[A-Z]+(?![a-z])|[A-Z]?\p{Ll}+/gu) ?? [];

const softwareTerms = () =>
  [
    'softwareTerms.txt.gz',
    'software-tools.txt',
    'networkingTerms.txt',
    'computing-acronyms.txt',
  ].flatMap((file) =>
    read('@cspell/dict-software-terms', `dict/${file}`)
      .toString()
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim()),
  );

/** Words in the names of types, fields, arguments and enum values of the schemas, which use the terms of the offices. */
function schemaWords() {
  const words = [];
  const files = ['subgraphs', 'examples'].flatMap((parent) =>
    readdirSync(new URL(parent, root)).map(
      (name) => new URL(`${parent}/${name}/schema.graphql`, root),
    ),
  );

  // A client among the examples has none.
  for (const file of files.filter((file) => existsSync(file)))
    visit(parse(readFileSync(file, 'utf8')), {
      Name: ({ value }) => void words.push(...wordsOf(value)),
    });
  return words;
}

/** Words in the first column of the glossary's tables of Dutch terms, laws and stored names. */
function glossaryWords() {
  const [dutch] = readFileSync(new URL('docs/glossary.md', root), 'utf8').split(
    '## Terms of this project',
  );
  return [...dutch.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(
    ([, term]) => term.match(/\p{L}+/gu) ?? [],
  );
}

let english;
let known;

function isKnown(word) {
  english ??= decodeTrie(read('@cspell/dict-en_us', 'en_US.trie.gz'));
  known ??= new Set(
    [
      ...softwareTerms(),
      ...schemaWords(),
      ...glossaryWords(),
      ...fieldTerms,
    ].map((term) => term.toLowerCase()),
  );
  const lower = word.toLowerCase();
  if (lower.length < 2 || known.has(lower)) return true;
  if (notEnglish.has(lower)) return false;
  return (
    english.hasWord(lower, false) ||
    // Dutch and English plurals of known words.
    known.has(lower.replace(/(en|s)$/, ''))
  );
}

/** Checks the names that a file declares; names that it only uses are declared elsewhere. */
export const names = {
  create(context) {
    const check = (node, name) => {
      for (const word of wordsOf(name))
        if (!isKnown(word))
          context.report({
            node,
            message: `"${word}" is neither an English word nor a known term: use an English word, a standard term (test/lint/terms.mjs) or a term of the glossary (docs/glossary.md).`,
          });
    };
    const member = ({ key, computed }) => {
      if (!computed && /Identifier$/.test(key.type)) check(key, key.name);
    };
    return {
      Program(program) {
        check(program, basename(context.filename).replace(/(\.\w+)+$/, ''));
        for (const scope of context.sourceCode.scopeManager.scopes)
          for (const { defs } of scope.variables)
            for (const { name, type } of defs)
              if (
                type !== 'ImportBinding' &&
                name?.type === 'Identifier' &&
                !(name.parent.type === 'Property' && name.parent.shorthand)
              )
                check(name, name.name);
      },
      TSPropertySignature: member,
      TSMethodSignature: member,
      PropertyDefinition: member,
      MethodDefinition: member,
      'Property[method=true]': member,
      TSEnumMember: ({ id }) => id.type === 'Identifier' && check(id, id.name),
    };
  },
};
