import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  type FieldNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { SupergraphFacts } from '../supergraph/facts.js';
import { keyEcho, type KeyEcho, type Representation } from './key-echo.js';
import { PersonEcho } from './person-echo.js';
import { Shape } from './shape.js';

/** One question of the plan to one partner, prepared once and used for every request that asks it again. */
export interface Question {
  /** The text that is sent. */
  query: string;
  isMutation: boolean;
  /** What the plan asked at the root, or of each entity. */
  shape: Shape;
  /** What begins with it was asked to know whom the answer is about. */
  personPrefix: string;
  /** `Query` or `Mutation`. */
  rootType: string;
  isAbout: KeyEcho['isAbout'];
}

/** Gives the prepared question for a query of the plan; remembers the latest 500. */
export function questionsTo(facts: SupergraphFacts, partner: string) {
  const prepared = new Map<string, Question>();
  return (
    query: string,
    representations: readonly Representation[] | null,
  ): Question => {
    const samples = new Map(
      representations?.toReversed().map((each) => [each.__typename, each]),
    );
    const id = [query, ...Array.from(samples.values(), namesOf)].join('\n');
    const question =
      prepared.get(id) ?? prepare(facts, partner, query, samples);
    prepared.delete(id);
    prepared.set(id, question);
    if (prepared.size > 500) prepared.delete(prepared.keys().next().value!);
    return question;
  };
}

const namesOf = (sample: Representation) =>
  `${sample.__typename} ${Object.keys(sample).join(' ')}`;

function prepare(
  facts: SupergraphFacts,
  partner: string,
  query: string,
  samples: ReadonlyMap<string, Representation>,
): Question {
  const document = parse(query, { noLocation: true });
  const operation = document.definitions[0] as OperationDefinitionNode;
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const rootType = isMutation
    ? facts.schema.getMutationType()!
    : facts.schema.getQueryType()!;
  const personPrefix = freePrefix(query, '_persoon_');
  const people = new PersonEcho(facts, partner, personPrefix);
  const question = { isMutation, rootType: rootType.name, personPrefix };
  if (samples.size === 0) {
    const set = people.added(operation.selectionSet, rootType);
    return {
      ...question,
      query: print({ ...operation, selectionSet: set }),
      shape: shapeOf(facts, rootType, set, personPrefix),
      isAbout: () => true,
    };
  }
  const entities = operation.selectionSet.selections[0] as FieldNode;
  const keyPrefix = freePrefix(query, '_key_');
  const { fragments, isAbout } = keyEcho(facts, partner, keyPrefix, samples);
  const set = people.addedToEntities(entities.selectionSet!, samples.keys());
  return {
    ...question,
    query: print(withFragments(operation, entities, set, fragments)),
    shape: shapeOf(facts, null, set, personPrefix),
    isAbout,
  };
}

/** A beginning that no key of the plan has. */
const freePrefix = (query: string, prefix: string): string =>
  query.includes(prefix) ? freePrefix(query, `_${prefix}`) : prefix;

const shapeOf = (
  { schema }: SupergraphFacts,
  type: GraphQLObjectType | null,
  set: SelectionSetNode,
  personPrefix: string,
) => new Shape(schema, type, [{ set, optional: false }], personPrefix);

const withFragments = (
  operation: OperationDefinitionNode,
  entities: FieldNode,
  { selections }: SelectionSetNode,
  fragments: KeyEcho['fragments'],
): OperationDefinitionNode => ({
  ...operation,
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [
      {
        ...entities,
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: [...selections, ...fragments],
        },
      },
    ],
  },
});
