import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type { AboutPeople } from './list-subjects.js';
import { peopleRead } from '../database/people-read.js';
import { isWithoutPerson, leadOf, personType } from './person-type.js';
import type { ReportedPeople } from './reported-people.js';
import type { FailedPayload } from '../graphql/domain-error.js';

/** The part of the GraphQL context that collects the data subjects of a response. */
export interface DisclosureContext {
  /** Ids of the people of whom a field was resolved. */
  disclosed: Set<string>;
  /** People about whom the response reveals something without showing them. */
  reported: ReportedPeople;
}

type Field = GraphQLField<unknown, DisclosureContext>;
type Resolver = NonNullable<Field['resolve']>;

/**
 * Wraps the resolvers of a subgraph schema so that they collect the data subjects of a response: each person, and the person to whom an
 * object outside a person leads. Fields below a person are about that person, so they are not wrapped. Lists and failed mutations report
 * the people about whom they reveal something. Call it once, before a server uses the schema.
 */
export function trackDisclosedPeople(schema: GraphQLSchema): void {
  const tracker = new DisclosureTracker(schema);
  for (const type of Object.values(schema.getTypeMap()))
    if (
      type === schema.getQueryType() ||
      type === schema.getMutationType() ||
      (isObjectType(type) && isWithoutPerson(type))
    )
      tracker.visit(type);
  for (const mutation of Object.values(
    schema.getMutationType()?.getFields() ?? {},
  ))
    trackFailure(mutation as Field);
}

/** A mutation that fails reveals something about the people whose rows may have caused that. */
function trackFailure(mutation: Field): void {
  const resolve = resolverOf(mutation);
  mutation.resolve = async (source, args, context, info) => {
    const report = (people: Iterable<string> = []) => {
      for (const id of people) context.reported.people.add(id);
    };
    try {
      const payload: unknown = await resolve(source, args, context, info);
      report((payload as Partial<FailedPayload> | null)?.betrokkenen);
      return payload;
    } catch (error) {
      report(peopleRead(error));
      throw error;
    }
  };
}

class DisclosureTracker {
  /** By type, the resolver that leads to its person. Read before Apollo Server wraps resolvers, after which they need a real `info`. */
  readonly #leads = new Map<GraphQLObjectType, Resolver>();
  readonly #seen = new Set<GraphQLObjectType>();
  readonly #lists = new WeakMap<
    AboutPeople,
    { fields: Set<string>; reported: Promise<void> }
  >();

  constructor(private readonly schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      const lead = leadOf(type);
      if (type.name === personType) this.#leads.set(type, (person) => person);
      else if (lead) this.#leads.set(type, resolverOf(lead as Field));
    }
  }

  /** Wraps the fields of a type outside a person, and of the types below it. */
  visit(type: GraphQLNamedType): void {
    for (const object of this.objects(type)) {
      if (this.#seen.has(object) || this.#leads.has(object)) continue;
      this.#seen.add(object);
      const fields = object.getFields() as Record<string, Field>;
      const { edges, pageInfo } = fields;
      // The end cursor of a page reveals that its last person exists.
      const isList = pageInfo && edges && this.hasPeople(edges);
      if (isList) this.trackEdgesBefore(pageInfo, edges);
      for (const field of Object.values(fields)) {
        if (this.hasPeople(field)) this.trackResult(field);
        if (isList) this.trackList(field);
        this.visit(getNamedType(field.type));
      }
    }
  }

  private objects(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isAbstractType(type)) return this.schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  private hasPeople({ type }: Field): boolean {
    return this.objects(getNamedType(type)).some((object) =>
      this.#leads.has(object),
    );
  }

  private trackResult(field: Field): void {
    const resolve = resolverOf(field);
    const type = getNamedType(field.type);
    field.resolve = (source, args, context, info) =>
      noted(resolve(source, args, context, info), (value) =>
        this.note(value, type, context, info),
      );
  }

  private trackEdgesBefore(field: Field, list: Field): void {
    const [resolve, resolveList] = [resolverOf(field), resolverOf(list)];
    const type = getNamedType(list.type);
    field.resolve = async (source, args, context, info) => {
      const values = await resolveList(source, {}, context, info);
      for (const value of values as object[])
        await this.note(value, type, context, info);
      return resolve(source, args, context, info);
    };
  }

  private trackList(field: Field): void {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      await this.reportList(source as AboutPeople, field.name, context);
      return resolve(source, args, context, info);
    };
  }

  /** The fields of a connection are resolved in the same tick; a microtask later all selected fields are known, and one call covers them. */
  private reportList(
    list: AboutPeople,
    field: string,
    { reported }: DisclosureContext,
  ): Promise<void> {
    const pending = this.#lists.get(list);
    if (pending) {
      pending.fields.add(field);
      return pending.reported;
    }
    const fields = new Set([field]);
    const report = async (): Promise<void> => {
      const { people, count } = await list.subjectsOfFields(fields);
      for (const id of people) reported.people.add(id);
      if (count !== null) reported.counts.add(count);
    };
    const created = { fields, reported: Promise.resolve().then(report) };
    this.#lists.set(list, created);
    return created.reported;
  }

  private note(
    value: object,
    type: GraphQLNamedType,
    context: DisclosureContext,
    info: GraphQLResolveInfo,
  ): unknown {
    const lead = this.#leads.get(this.objectOf(value, type));
    if (!lead) return;
    const add = (person: unknown): void => {
      const id = (person as { id?: unknown } | null)?.id;
      if (typeof id !== 'string')
        throw new Error('It is not said whom this is about.');
      context.disclosed.add(id);
    };
    const person: unknown = lead(value, {}, context, info);
    return isPromise(person) ? person.then(add) : add(person);
  }

  /** For an interface or union: the value's `__typename`, or else the only possible type. */
  private objectOf(value: object, type: GraphQLNamedType): GraphQLObjectType {
    const { __typename } = value as { __typename?: string };
    const possible = this.objects(type);
    const object =
      possible.length === 1
        ? possible[0]
        : possible.find(({ name }) => name === __typename);
    if (!object)
      throw new Error(
        'It is not said of which type this is, nor so about whom.',
      );
    return object;
  }
}

const resolverOf = (field: Field): Resolver =>
  field.resolve ??
  ((source) => (source as Record<string, unknown>)[field.name]);

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null)?.then === 'function';

/** The resolved value, after `note` has processed every object in it. */
function noted(value: unknown, note: (one: object) => unknown): unknown {
  if (isPromise(value)) return value.then((resolved) => noted(resolved, note));
  if (Array.isArray(value)) return value.map((one) => noted(one, note));
  if (typeof value !== 'object' || value === null) return value;
  const pending = note(value);
  return isPromise(pending) ? pending.then(() => value) : value;
}
