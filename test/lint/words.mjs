import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { parse, visit } from 'graphql';
import { fieldTerms, notEnglish, remaining } from './terms.mjs';

const root = new URL('../../', import.meta.url);
const { resolve } = createRequire(import.meta.url);

/** A file of a dictionary, which exports its description only. */
const read = (dictionary, file) => {
  const text = readFileSync(join(dirname(resolve(dictionary)), file));
  return file.endsWith('.gz') ? gunzipSync(text) : text;
};

/** `maxOfURLs2` is max, of, UR, Ls: an acronym with a small s behind it is written Urls. */
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

/** The schemas are in the words of the offices: the names of types, fields, arguments and values. */
function schemaWords() {
  const words = [];
  for (const partner of readdirSync(new URL('subgraphs', root)))
    visit(
      parse(
        readFileSync(
          new URL(`subgraphs/${partner}/schema.graphql`, root),
          'utf8',
        ),
      ),
      { Name: ({ value }) => void words.push(...wordsOf(value)) },
    );
  return words;
}

/** First column of the tables of Dutch terms and laws. */
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
      ...remaining,
    ].map((term) => term.toLowerCase()),
  );
  const lower = word.toLowerCase();
  if (lower.length < 2 || known.has(lower)) return true;
  if (notEnglish.has(lower)) return false;
  return (
    english.hasWord(lower, false) ||
    // Dutch and English plurals of what is known.
    known.has(lower.replace(/(en|s)$/, ''))
  );
}

/** Names that a file declares; a name that it only uses is somebody else's. */
export const names = {
  create(context) {
    const check = (node, name) => {
      for (const word of wordsOf(name))
        if (!isKnown(word))
          context.report({
            node,
            message: `"${word}" is not a word that a newcomer knows: use an English one, or the term of the field or the office (test/lint/terms.mjs, docs/glossary.md).`,
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
