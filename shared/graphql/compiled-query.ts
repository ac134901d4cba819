import {
  defaultTypeResolver,
  getVariableValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, isUnusual } from './collect-fields.js';
import { fragmentsOf, type Fragments } from './fragments.js';
import {
  failed,
  LeftToGraphql,
  type Execution,
  type Path,
} from './field-errors.js';
import { fieldValue } from './field-value.js';

/** Executes a query. Rejects for what graphql-js has to execute, and to word. */
export type CompiledQuery = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Pick<ExecutionResult, 'data' | 'errors'>>;

/** A value, or a promise of one. `path`: of the value. */
type Complete = (value: unknown, execution: Execution, path: Path) => unknown;

/** Of the fields of an object, whose own path is undefined for the root. */
type CompleteObject = (
  value: unknown,
  execution: Execution,
  path: Path | undefined,
) => unknown;

/**
 * Compiles a validated query to closures: what graphql-js finds out for each field of each object again (its definition, its type, which
 * selections apply to it) is found out once, which takes a quarter off the CPU of a partner. It has the results of graphql-js. What is left to
 * that rejects: variables that do not fit, before anything is resolved, and what only an error in our own code causes. `null`: not to be
 * compiled, as a mutation, and a document with directives or introspection.
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledQuery | null {
  if (operation.operation !== OperationTypeNode.QUERY || isUnusual(document))
    return null;
  const root = new QueryCompiler(schema, document, operation).objectOf(
    schema.getQueryType()!,
    [operation.selectionSet],
  );
  const definitions = operation.variableDefinitions ?? [];
  return async (context, given) => {
    const { coerced } = getVariableValues(schema, definitions, given);
    if (!coerced) throw new LeftToGraphql();
    const errors: GraphQLError[] = [];
    const execution = { context, variables: coerced, errors };
    const data = await dataOf(root, execution);
    return errors.length > 0 ? { errors, data } : { data };
  };
}

async function dataOf(root: CompleteObject, execution: Execution) {
  try {
    return (await root(undefined, execution, undefined)) as ObjMap;
  } catch (error) {
    if (error instanceof LeftToGraphql) throw error;
    execution.errors.push(error as GraphQLError);
    return null;
  }
}

type ObjMap = Record<string, unknown>;

class QueryCompiler {
  readonly #fragments: Fragments;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly operation: OperationDefinitionNode,
  ) {
    this.#fragments = fragmentsOf(document);
  }

  objectOf(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
  ): CompleteObject {
    const nodes = collectFields(this.schema, this.#fragments, type, selections);
    const fields = Array.from(nodes, ([key, all]) => ({
      key,
      valueOf: this.fieldOf(type, all),
    }));
    return (source, execution, path) => {
      const result: ObjMap = {};
      const pending: Promise<void>[] = [];
      try {
        for (const { key, valueOf } of fields) {
          const value = valueOf(source, execution, path);
          // Also of a promise: its place in the response is here.
          result[key] = value;
          if (isPromise(value))
            pending.push(value.then((settled) => void (result[key] = settled)));
        }
      } catch (error) {
        for (const each of pending) each.catch(() => {});
        throw error;
      }
      return pending.length > 0
        ? Promise.all(pending).then(() => result)
        : result;
    };
  }

  private fieldOf(
    parent: GraphQLObjectType,
    fieldNodes: readonly FieldNode[],
  ): CompleteObject {
    const [node] = fieldNodes as [FieldNode];
    const name = node.name.value;
    if (name === TypeNameMetaFieldDef.name) return () => parent.name;
    const key = (node.alias ?? node.name).value;
    const typename = parent.name;
    const field = parent.getFields()[name]!;
    const { type } = field;
    const complete = this.completed(type, { parent, name, fieldNodes });
    const fail = failed(type, fieldNodes);
    const valueOf = fieldValue(
      {
        fieldName: name,
        fieldNodes,
        returnType: type,
        parentType: parent,
        schema: this.schema,
        fragments: Object.fromEntries(this.#fragments),
        operation: this.operation,
      },
      field,
    );
    const resolved = (source: unknown, execution: Execution, path: Path) => {
      const value: unknown = valueOf(source, execution, path);
      return isPromise(value)
        ? value.then((settled) => complete(settled, execution, path))
        : complete(value, execution, path);
    };
    return (source, execution, prev) => {
      const path = { prev, key, typename };
      try {
        const value = resolved(source, execution, path);
        return isPromise(value)
          ? value.then(undefined, (error) => fail(error, execution, path))
          : value;
      } catch (error) {
        return fail(error, execution, path);
      }
    };
  }

  /** CompleteValue of the specification. */
  private completed(type: GraphQLOutputType, field: Field): Complete {
    if (isNonNullType(type)) {
      const complete = this.completed(type.ofType, field);
      const { parent, name } = field;
      return (value, execution, path) => {
        const result = complete(value, execution, path);
        if (result !== null) return result;
        throw new Error(
          `Cannot return null for non-nullable field ${parent.name}.${name}.`,
        );
      };
    }
    const complete = isListType(type)
      ? this.listOf(type.ofType, field)
      : isLeafType(type)
        ? leafOf(type)
        : this.compositeOf(type, field);
    return (value, execution, path) => {
      if (value instanceof Error) throw value;
      if (value === null || value === undefined) return null;
      return complete(value, execution, path);
    };
  }

  private listOf(type: GraphQLOutputType, field: Field): Complete {
    const complete = this.completed(type, field);
    const fail = failed(type, field.fieldNodes);
    const item: Complete = (value, execution, path) => {
      try {
        const completed = isPromise(value)
          ? value.then((settled) => complete(settled, execution, path))
          : complete(value, execution, path);
        return isPromise(completed)
          ? completed.then(undefined, (error) => fail(error, execution, path))
          : completed;
      } catch (error) {
        return fail(error, execution, path);
      }
    };
    return (values, execution, prev) => {
      if (!Array.isArray(values)) throw new LeftToGraphql();
      const items: unknown[] = [];
      try {
        for (const [key, value] of values.entries())
          items.push(
            item(value, execution, { prev, key, typename: undefined }),
          );
      } catch (error) {
        for (const each of items) if (isPromise(each)) each.catch(() => {});
        throw error;
      }
      return items.some(isPromise) ? Promise.all(items) : items;
    };
  }

  private compositeOf(
    type: GraphQLObjectType | GraphQLAbstractType,
    { fieldNodes }: Field,
  ): Complete {
    const selections = fieldNodes.map(({ selectionSet }) => selectionSet!);
    // When the first object of a type comes: most possible types of an interface never do.
    const compiled = new Map<GraphQLObjectType, CompleteObject>();
    const compiledFor = (object: GraphQLObjectType): CompleteObject => {
      const known = compiled.get(object);
      if (known) return known;
      if (object.isTypeOf) throw new LeftToGraphql();
      const made = this.objectOf(object, selections);
      compiled.set(object, made);
      return made;
    };
    if (isObjectType(type))
      return (value, ...rest) => compiledFor(type)(value, ...rest);
    const resolveType = type.resolveType ?? defaultTypeResolver;
    const info = { schema: this.schema } as GraphQLResolveInfo;
    const objectOf = (name: string | undefined) => {
      const object = this.schema.getType(name ?? '');
      if (!isObjectType(object) || !this.schema.isSubType(type, object))
        throw new LeftToGraphql();
      return compiledFor(object);
    };
    return (value, execution, path) => {
      const name = resolveType(value, execution.context, info, type);
      return isPromise(name)
        ? name.then((settled) => objectOf(settled)(value, execution, path))
        : objectOf(name)(value, execution, path);
    };
  }
}

/** Of which a value is completed. */
interface Field {
  parent: GraphQLObjectType;
  name: string;
  fieldNodes: readonly FieldNode[];
}

const leafOf =
  (type: GraphQLLeafType): Complete =>
  (value) => {
    const serialized: unknown = type.serialize(value);
    if (serialized === null || serialized === undefined)
      throw new LeftToGraphql();
    return serialized;
  };

const isPromise = <T>(value: T | Promise<T>): value is Promise<T> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
