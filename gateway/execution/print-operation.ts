import {
  Kind,
  print,
  stripIgnoredCharacters,
  type ASTNode,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * An executable document without ignored characters, the same text as `stripIgnoredCharacters(print(document))`. That one visits each name by
 * itself, indents the text of each level again, and reads all of it once more: of a first request at the limits it took
 * half as long as its validation. Here it prints only what is rare: values, directives and variables.
 */
export const printOperation = ({
  definitions,
}: Pick<DocumentNode, 'definitions'>): string =>
  joined(definitions.map(definition));

function definition(node: DefinitionNode): string {
  if (node.kind === Kind.OPERATION_DEFINITION) {
    const { operation, name, variableDefinitions: variables = [] } = node;
    const set = directed(node.directives) + setOf(node.selectionSet);
    // Only a query may leave out its keyword, and only with nothing between it and its selections.
    const isShort =
      operation === 'query' && !name && !variables.length && set[0] === '{';
    if (isShort) return set;
    const named = name ? `${operation} ${name.value}` : operation;
    return named + inParentheses(variables) + set;
  }
  if (node.kind !== Kind.FRAGMENT_DEFINITION) return compact(node);
  const { name, typeCondition, directives, selectionSet } = node;
  return `fragment ${name.value} on ${typeCondition.name.value}${directed(directives)}${setOf(selectionSet)}`;
}

const setOf = ({ selections }: SelectionSetNode): string =>
  `{${joined(selections.map(selection))}}`;

function selection(node: SelectionNode): string {
  const { directives } = node;
  if (node.kind === Kind.FRAGMENT_SPREAD)
    return `...${node.name.value}${directed(directives)}`;
  if (node.kind === Kind.INLINE_FRAGMENT) {
    const { typeCondition, selectionSet } = node;
    const on = typeCondition ? `on ${typeCondition.name.value}` : '';
    return `...${on}${directed(directives)}${setOf(selectionSet)}`;
  }
  const { alias, name, arguments: given = [], selectionSet } = node;
  return (
    (alias ? `${alias.value}:${name.value}` : name.value) +
    inParentheses(given) +
    directed(directives) +
    (selectionSet ? setOf(selectionSet) : '')
  );
}

const directed = (directives: readonly DirectiveNode[] = []): string =>
  directives.length > 0 ? joined(directives.map(compact)) : '';

const inParentheses = (nodes: readonly ASTNode[]): string =>
  nodes.length > 0 ? `(${joined(nodes.map(compact))})` : '';

const compact = (node: ASTNode): string => stripIgnoredCharacters(print(node));

const isPunctuator = (character: string) => '{}()[]:!|&=@$'.includes(character);

/** With a space where two names would become one, or a name and the dots of a spread. */
const joined = (parts: readonly string[]): string =>
  parts.reduce((text, part, index) => {
    const before = parts[index - 1]!;
    return isPunctuator(before.at(-1)!) || isPunctuator(part[0]!)
      ? text + part
      : `${text} ${part}`;
  });
