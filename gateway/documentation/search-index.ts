import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { purposeName } from '../authorization/who-sees-what/caller-profiles.js';
import { catalogue } from './codes/catalogue.js';
import { anchorOf } from './errors-page.js';
import type { GraphFacts } from './graph-facts.js';
import { firstSentence } from './markdown.js';
import type { Page } from './page.js';
import { shownTypes } from './schema-pages.js';
import { typePath } from './type-page.js';

/** A name to find, where it leads, and what it is. */
type Found = [name: string, target: string, text: string];

/** As a script: a page that is opened from a disk may load one, and may not fetch JSON. */
export function searchIndex(facts: GraphFacts, pages: readonly Page[]): string {
  const entries = [
    ...ofSchema(facts),
    ...catalogue.map((entry): Found => [
      entry.code,
      `errors.html#${anchorOf(entry)}`,
      firstSentence(entry.meaning),
    ]),
    ...facts.register.map((activity): Found => [
      purposeName(activity),
      `purposes.html#${purposeName(activity)}`,
      activity.naam,
    ]),
    ...pages
      .filter(({ path }) => !path.startsWith('schema/'))
      .flatMap(({ path, title, parts = [] }): Found[] => [
        [title, path, 'page'],
        ...(/^(guides|changelog)/.test(path)
          ? parts.map((part): Found => [
              part.title,
              `${path}#${part.id}`,
              title,
            ])
          : []),
      ]),
  ];
  return `self.searchIndex = ${JSON.stringify(entries)};\n`;
}

function ofSchema(facts: GraphFacts): Found[] {
  return shownTypes(facts).flatMap((type) => {
    const path = typePath(type.name);
    const own = facts.described.getType(type.name);
    const below =
      isObjectType(own) || isInterfaceType(own) || isInputObjectType(own)
        ? own.getFields()
        : isEnumType(own)
          ? Object.fromEntries(own.getValues().map((one) => [one.name, one]))
          : {};
    const names =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.keys(type.getFields())
        : isEnumType(type)
          ? type.getValues().map(({ name }) => name)
          : [];
    return [
      [type.name, path, firstSentence(own?.description)],
      ...names.map((name): Found => [
        `${type.name}.${name}`,
        `${path}#${name}`,
        firstSentence(below[name]?.description),
      ]),
    ];
  });
}
