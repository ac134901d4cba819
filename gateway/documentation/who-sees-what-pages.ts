import { isObjectType } from 'graphql';
import {
  purposeName,
  type CallerProfile,
} from '../authorization/who-sees-what/caller-profiles.js';
import { purposeLink } from './access.js';
import type { GraphFacts } from './graph-facts.js';
import { joined, markup, type Markup } from './markup.js';
import { table, type Page } from './page.js';
import { shownTypes } from './schema-pages.js';
import { typePath } from './type-page.js';

/** By role and purpose: a page with all of them, and one of each with what it opens. */
export function whoSeesWhatPages(facts: GraphFacts): Page[] {
  const open = facts.profiles.map((profile) => ({
    profile,
    types: openTypes(profile, facts),
  }));
  return [index(open), ...open.map(profilePage)];
}

interface OpenType {
  name: string;
  fields: { name: string; byPolicy: boolean }[];
  /** Of how many. */
  all: number;
}

interface Open {
  profile: CallerProfile;
  types: OpenType[];
}

const openTypes = (profile: CallerProfile, facts: GraphFacts): OpenType[] =>
  shownTypes(facts)
    .filter(isObjectType)
    .map((type) => {
      const fields = Object.keys(type.getFields());
      const visible = fields.flatMap((name) => {
        const by = profile.sees(type.name, name);
        return by === '' ? [] : [{ name, byPolicy: by === 'p' }];
      });
      return { name: type.name, fields: visible, all: fields.length };
    })
    .filter(({ fields }) => fields.length > 0);

const pathOf = ({ label }: CallerProfile) => `who-sees-what/${label}.html`;

const index = (open: readonly Open[]): Page => ({
  path: 'who-sees-what/index.html',
  title: 'Who sees what',
  section: 'who-sees-what',
  content: markup`<p>Authorization has two layers. What is open by role and purpose is below; of whom is each partner’s own decision: it shows only people
with whom the caller’s organisation has a relation now, a justitiabele only themselves, and no people to a caller with neither. Without a token nothing is
open.</p>
<p>A field that is not open to a caller is removed from the operation, no partner receives it, and the response has
<a href="docs:errors.html#UNAUTHORIZED_FIELD_OR_TYPE"><code>UNAUTHORIZED_FIELD_OR_TYPE</code></a> or
<a href="docs:errors.html#PURPOSE_NOT_ALLOWED"><code>PURPOSE_NOT_ALLOWED</code></a>. Each field says to whom it is open:
<a href="docs:schema/index.html">schema</a>.</p>
${table(
  'Who sees what, by role and purpose',
  ['role', 'purpose', 'ground', 'types', 'fields'],
  open.map(({ profile, types }) => [
    markup`<a href="docs:${pathOf(profile)}" lang="nl">${profile.role} (${purposeName(profile.activity)})</a>`,
    markup`<a href="docs:purposes.html#${purposeName(profile.activity)}" lang="nl">${profile.activity.naam}</a>`,
    markup`<span lang="nl">${profile.activity.grondslag}</span>`,
    types.length,
    types.reduce((sum, { fields }) => sum + fields.length, 0),
  ]),
)}`,
});

const profilePage = ({ profile, types }: Open): Page => ({
  path: pathOf(profile),
  title: `What ${profile.role} sees for ${purposeName(profile.activity)}`,
  section: 'who-sees-what',
  content: markup`<p>For the purpose ${purposeLink(profile)}: <span lang="nl">${profile.activity.naam}</span>. Scopes of that role and purpose:
${joined(
  (profile.activity.scopesByRole[profile.role] ?? []).map(
    (scope) => markup`<code>${scope}</code>`,
  ),
  ', ',
)}.</p>
${table('Types and fields', ['type', 'fields that are open'], types.map(typeRow))}`,
});

const typeRow = ({ name, fields, all }: OpenType): [Markup, Markup] => [
  markup`<a href="docs:${typePath(name)}"><code translate="no">${name}</code></a>`,
  markup`${fields.length === all && all > 1 ? `all ${all}: ` : all > 1 && `${fields.length} of ${all}: `}${joined(
    fields.map(
      ({ name: field, byPolicy }) =>
        markup`<a href="docs:${typePath(name)}#${field}"><code translate="no">${field}</code></a>${byPolicy && ' (when a policy is granted)'}`,
    ),
    ', ',
  )}`,
];
