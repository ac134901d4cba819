import {
  astFromValue,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldMap,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
} from 'graphql';
import { openTo } from './access.js';
import type { GraphFacts } from './graph-facts.js';
import { inline, markdown } from './markdown.js';
import { joined, markup, type Markup } from './markup.js';
import type { Page } from './page.js';

export const typePath = (type: string): string => `schema/${type}.html`;

/** Of one type: what it is and requires, and each of its fields or values. */
export function typePage(type: GraphQLNamedType, facts: GraphFacts): Page {
  const { name } = type;
  const requires = facts.ofType(name);
  const elements = elementsOf(type, facts);
  return {
    path: typePath(name),
    title: name,
    section: 'schema',
    parts: elements.map(({ id }) => ({ id, title: id })),
    content: markup`<p class="kind">${kindOf(type)}${relations(type)}</p>
${description(facts.described.getType(name))}
${requires && markup`<dl>${row('Requires', markup`<code>${requires}</code>, for every field, and for each field that returns it`)}</dl>`}
${elements.map(
  ({ id, content }) => markup`<section class="element" aria-labelledby="${id}">
<h2 id="${id}"><code translate="no">${id}</code></h2>
${content}
</section>
`,
)}${usedBy(type, facts)}`,
  };
}

interface Element {
  id: string;
  content: Markup;
}

function elementsOf(type: GraphQLNamedType, facts: GraphFacts): Element[] {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).map((field) => ({
      id: field.name,
      content: fieldContent(type.name, field, facts),
    }));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      id: field.name,
      content: inputContent(`${type.name}.${field.name}`, field, facts),
    }));
  if (isEnumType(type)) {
    const own = facts.described.getType(type.name);
    return type.getValues().map(({ name, deprecationReason }) => ({
      id: name,
      content: markup`<p lang="nl">${facts.labels[type.name]?.[name]}</p>
${description(isEnumType(own) ? own.getValue(name) : null)}${deprecated(deprecationReason)}`,
    }));
  }
  return [];
}

function fieldContent(
  type: string,
  field: GraphQLField<unknown, unknown>,
  facts: GraphFacts,
): Markup {
  const { name } = field;
  const own = ownField(facts, type, name);
  const requires = facts.ofField(type, name);
  const owners = facts.owners(type, name);
  return markup`<p class="type">${typeLink(field.type)}</p>
${deprecated(field.deprecationReason)}${description(own)}
${
  owners.length > 0 &&
  markup`<dl>
${row('Owner', owners.join(', '))}
${requires && row('Requires', markup`<code>${requires}</code>`)}
${row(
  'Open to',
  openTo(facts.profiles, ({ sees }) => sees(type, name)),
)}
</dl>`
}
${
  field.args.length > 0 &&
  markup`<h3>Arguments of <code translate="no">${name}</code></h3>
<dl class="arguments">${field.args.map((argument) => argumentRow(`${type}.${name}(${argument.name})`, argument, own, facts))}</dl>`
}`;
}

function argumentRow(
  coordinate: string,
  argument: GraphQLArgument,
  own: GraphQLField<unknown, unknown> | undefined,
  facts: GraphFacts,
): Markup {
  const described = own?.args.find(({ name }) => name === argument.name);
  return markup`<dt id="${coordinate.split('.')[1]}"><code translate="no">${argument.name}</code>: ${typeLink(argument.type)}${defaultOf(argument)}</dt>
<dd>${deprecated(argument.deprecationReason)}${description(described)}${filters(coordinate, facts)}</dd>
`;
}

const inputContent = (
  coordinate: string,
  field: GraphQLInputField,
  facts: GraphFacts,
): Markup => {
  const [type = '', name = ''] = coordinate.split('.');
  const own = facts.described.getType(type);
  return markup`<p class="type">${typeLink(field.type)}${defaultOf(field)}</p>
${deprecated(field.deprecationReason)}${description(isInputObjectType(own) ? own.getFields()[name] : null)}${filters(coordinate, facts)}`;
};

/** An argument that filters by a field needs what that field needs. */
function filters(coordinate: string, facts: GraphFacts): Markup | false {
  const reads = facts.readBy(coordinate);
  return (
    reads.length > 0 &&
    markup`<p>Filters, orders or finds by ${joined(reads.map(coordinateLink), ', ')}. Open to ${openTo(
      facts.profiles,
      ({ gives }) => gives(coordinate),
    )}.</p>`
  );
}

/** The field of the schema with its own description, without what the API schema adds. */
function ownField({ described }: GraphFacts, type: string, field: string) {
  const own = described.getType(type);
  return isObjectType(own) || isInterfaceType(own)
    ? own.getFields()[field]
    : undefined;
}

/** Which fields return it, or take it as an argument. */
function usedBy(type: GraphQLNamedType, { shown }: GraphFacts): Markup | false {
  const found = Object.values(shown.getTypeMap()).flatMap((each) => {
    if (each.name.startsWith('__')) return [];
    if (isInputObjectType(each))
      return Object.values(each.getFields())
        .filter((field) => getNamedType(field.type) === type)
        .map(({ name }) => `${each.name}.${name}`);
    if (!isObjectType(each) && !isInterfaceType(each)) return [];
    const fields = Object.values(
      each.getFields() as GraphQLFieldMap<unknown, unknown>,
    );
    return fields
      .filter(({ type: returned, args }) =>
        [returned, ...args.map((one) => one.type)].some(
          (one: GraphQLType) => getNamedType(one) === type,
        ),
      )
      .map(({ name }) => `${each.name}.${name}`);
  });
  return (
    found.length > 0 &&
    markup`<h2 id="used-by">Used by</h2>
<ul class="columns">${found.map((at) => markup`<li>${coordinateLink(at)}</li>`)}</ul>`
  );
}

/** `Type.field`, to its place. */
const coordinateLink = (coordinate: string): Markup => {
  const [type = '', field = ''] = coordinate.split('.');
  return markup`<a href="docs:${typePath(type)}#${field}"><code translate="no">${coordinate}</code></a>`;
};

const kindOf = (type: GraphQLNamedType): string =>
  isObjectType(type)
    ? 'Object'
    : isInterfaceType(type)
      ? 'Interface'
      : isUnionType(type)
        ? 'Union'
        : isInputObjectType(type)
          ? 'Input'
          : isEnumType(type)
            ? 'Enum'
            : 'Scalar';

function relations(type: GraphQLNamedType): Markup | false {
  if (isUnionType(type))
    return markup` of ${joined(type.getTypes().map(typeLink), ', ')}`;
  if (isScalarType(type) && type.specifiedByURL)
    return markup`, specified by <a href="${type.specifiedByURL}">${type.specifiedByURL}</a>`;
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    type.getInterfaces().length > 0 &&
    markup`, implements ${joined(type.getInterfaces().map(typeLink), ', ')}`
  );
}

function typeLink(type: GraphQLType): Markup {
  const named = getNamedType(type);
  const text = String(type);
  if (isSpecifiedScalarType(named)) return markup`<code>${text}</code>`;
  const [before, after] = text.split(named.name);
  return markup`<code translate="no">${before}<a href="docs:${typePath(named.name)}">${named.name}</a>${after}</code>`;
}

function defaultOf({
  defaultValue,
  type,
}: GraphQLArgument | GraphQLInputField): Markup | false {
  const node = defaultValue !== undefined && astFromValue(defaultValue, type);
  return node ? markup` <code>= ${print(node)}</code>` : false;
}

type Maybe<T> = T | null | undefined;

const row = (term: string, definition: Markup | string): Markup =>
  markup`<div><dt>${term}</dt><dd>${definition}</dd></div>`;

const description = (
  element: { description?: Maybe<string> } | null | undefined,
): Markup | false =>
  Boolean(element?.description) && markdown(element!.description!);

const deprecated = (reason: string | null | undefined): Markup | false =>
  Boolean(reason) &&
  markup`<p class="deprecated"><strong>Deprecated.</strong> ${inline(reason!)}</p>`;
