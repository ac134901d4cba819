import {
  isCompositeType,
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  printSchema,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type StringValueNode,
  type TypeDefinitionNode,
} from 'graphql';
import type { Verwerkingsregister } from '../../authentication/verwerkingsactiviteit.js';
import { clientSchema } from '../../supergraph/client-document.js';
import { Supergraph } from '../../supergraph/supergraph.js';
import type { Rule } from '../access-rules.js';
import { objectsOf } from '../graph-types.js';
import {
  callerProfiles,
  purposeName,
  type CallerProfile,
} from './caller-profiles.js';
import { leadingTypesFirst, rulesInWords } from './page.js';

const preamble = `# What all roles together may see of the graph. Written by \`npm run compose\` from the partners' schemas and the register of
# processing activities; a check fails when it is out of date. It has only what introspection shows to some caller.
#
# The description of a field ends with its owner, what it requires beyond a token, and the purposes that open it. What a type requires
# holds for all its fields, and for each field that returns it. By role: docs/who-sees-what.md.
`;

/**
 * The API schema for tools of clients: every element that introspection shows to a caller of some role and purpose. Each element is judged by
 * itself, not by the union of all scopes: no caller has them all, so elements that no caller sees would appear.
 */
export function apiSchema(text: string, register: Verwerkingsregister): string {
  const supergraph = new Supergraph(text);
  const schema = clientSchema(supergraph.document);
  const profiles = callerProfiles(supergraph, schema, register);
  const shown = new ShownElements(supergraph, schema, profiles);
  const { definitions } = parse(printSchema(schema), { noLocation: true });
  const types = definitions
    .filter(isTypeDefinitionNode)
    .filter(({ name }) => shown.hasType(name.value))
    .sort((one, other) => leadingTypesFirst(nameOf(one), nameOf(other)));
  const others: DefinitionNode[] = definitions.filter(
    ({ kind }) => kind === Kind.SCHEMA_DEFINITION,
  );
  const all = [...others, ...types.map((each) => shown.of(each))];
  const printed = print({ kind: Kind.DOCUMENT, definitions: all });
  // Empty lines of descriptions are indented.
  return `${preamble}\n${printed.replaceAll(/ +$/gm, '')}\n`;
}

const nameOf = ({ name }: TypeDefinitionNode) => ({ name: name.value });

/** The elements of a schema that some profile sees, and who does. */
class ShownElements {
  constructor(
    private readonly supergraph: Supergraph,
    private readonly schema: GraphQLSchema,
    private readonly profiles: readonly CallerProfile[],
  ) {}

  hasType(name: string): boolean {
    return this.profiles.some(({ knows }) => knows(name));
  }

  of(node: TypeDefinitionNode): TypeDefinitionNode {
    const { accessRules: rules } = this.supergraph;
    const type = node.name.value;
    const described = this.described(
      node,
      sentence('Requires', scopesOf(rules.ofType(type))),
    );
    switch (described.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
        return {
          ...described,
          interfaces: (described.interfaces ?? []).filter(({ name }) =>
            this.hasType(name.value),
          ),
          fields: (described.fields ?? [])
            .filter(({ name }) => this.hasField(type, name.value))
            .map((field) => this.withAccess(type, field)),
        };
      case Kind.INTERFACE_TYPE_DEFINITION:
        return {
          ...described,
          fields: (described.fields ?? [])
            .filter(({ name }) => this.hasField(type, name.value))
            .map((field) => this.withArguments(type, field)),
        };
      case Kind.UNION_TYPE_DEFINITION:
        return {
          ...described,
          types: (described.types ?? []).filter(({ name }) =>
            this.hasType(name.value),
          ),
        };
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        return {
          ...described,
          fields: (described.fields ?? []).filter(({ name }) =>
            this.isGiven(`${type}.${name.value}`),
          ),
        };
      default:
        return described;
    }
  }

  /** An interface has the fields that all its objects have. */
  private hasField(type: string, field: string): boolean {
    return this.objects(type).every((object) =>
      this.profiles.some(({ sees }) => sees(object, field) !== ''),
    );
  }

  private isGiven(coordinate: string): boolean {
    return this.profiles.some(({ gives }) => gives(coordinate) !== '');
  }

  private objects(name: string): string[] {
    const type = this.schema.getType(name);
    return isCompositeType(type)
      ? objectsOf(this.schema, type).filter((each) => this.hasType(each))
      : [];
  }

  private withArguments(
    type: string,
    field: FieldDefinitionNode,
  ): FieldDefinitionNode {
    return {
      ...field,
      arguments: (field.arguments ?? []).filter(({ name }) =>
        this.objects(type).every((object) =>
          this.isGiven(`${object}.${field.name.value}(${name.value})`),
        ),
      ),
    };
  }

  private withAccess(
    type: string,
    field: FieldDefinitionNode,
  ): FieldDefinitionNode {
    const { accessRules: rules, facts } = this.supergraph;
    const name = field.name.value;
    const owners = facts.partners.filter((one) =>
      facts.resolves(one, type, name),
    );
    return this.described(
      this.withArguments(type, field),
      [
        sentence('Owner', owners.join(', ')),
        sentence('Requires', scopesOf(rules.ofField(type, name))),
        sentence('Purposes', this.purposes(type, name)),
      ]
        .filter(Boolean)
        .join(' '),
    );
  }

  /** By the names in their URIs, in the order of the register. */
  private purposes(type: string, field: string): string {
    const opening = this.profiles.filter(({ sees }) => sees(type, field));
    if (opening.length === this.profiles.length) return 'all';
    return [
      ...new Set(opening.map(({ activity }) => purposeName(activity))),
    ].join(', ');
  }

  private described<Node extends TypeDefinitionNode | FieldDefinitionNode>(
    node: Node,
    access: string,
  ): Node {
    if (access === '') return node;
    const own = node.description?.value;
    const description: StringValueNode = {
      kind: Kind.STRING,
      value: own ? `${own}\n\n${access}` : access,
      block: true,
    };
    return { ...node, description };
  }
}

const scopesOf = (rules: readonly Rule[]): string =>
  rulesInWords(rules) && `\`${rulesInWords(rules)}\``;

const sentence = (title: string, text: string): string =>
  text && `${title}: ${text}.`;
