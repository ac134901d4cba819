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

/** Who notes whom an answer is about. */
export interface DisclosureContext {
  /** Ids of everyone of whom something was resolved. */
  disclosed: Set<string>;
  /** What is told beside that. */
  reported: ReportedPeople;
}

type Field = GraphQLField<unknown, DisclosureContext>;
type Resolver = NonNullable<Field['resolve']>;

/**
 * Makes a partner's schema note whom its answers are about: each person, and whoever a record leads to that stands outside a person.
 * What stands below a person is about him. Notes also what a list and a refused act tell beside that. Call it once, before a server has
 * the schema.
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
  for (const act of Object.values(schema.getMutationType()?.getFields() ?? {}))
    noteRefusal(act as Field);
}

/** An act that is refused, or fails, tells of the people on whose account that may be. */
function noteRefusal(act: Field): void {
  const resolve = resolverOf(act);
  act.resolve = async (source, args, context, info) => {
    const tell = (people: Iterable<string> = []) => {
      for (const id of people) context.reported.people.add(id);
    };
    try {
      const payload: unknown = await resolve(source, args, context, info);
      tell((payload as Partial<FailedPayload> | null)?.betrokkenen);
      return payload;
    } catch (error) {
      tell(peopleRead(error));
      throw error;
    }
  };
}

class DisclosureTracker {
  /** Of the types that are or lead to a person. Read now: a server wraps resolvers, and then they mind where they are called. */
  readonly #leads = new Map<GraphQLObjectType, Resolver>();
  readonly #seen = new Set<GraphQLObjectType>();
  readonly #lists = new WeakMap<
    AboutPeople,
    { asked: Set<string>; reported: Promise<void> }
  >();

  constructor(private readonly schema: GraphQLSchema) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      const lead = leadOf(type);
      if (type.name === personType) this.#leads.set(type, (person) => person);
      else if (lead) this.#leads.set(type, resolverOf(lead as Field));
    }
  }

  /** Has a type that stands outside a person note who stands below it. */
  visit(type: GraphQLNamedType): void {
    for (const object of this.objects(type)) {
      if (this.#seen.has(object) || this.#leads.has(object)) continue;
      this.#seen.add(object);
      const fields = object.getFields() as Record<string, Field>;
      const { edges, pageInfo } = fields;
      // The cursor on which a page ends gives its last person away.
      const isList = pageInfo && edges && this.hasPeople(edges);
      if (isList) this.noteListBefore(pageInfo, edges);
      for (const field of Object.values(fields)) {
        if (this.hasPeople(field)) this.noteResult(field);
        if (isList) this.noteWhatListTells(field);
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

  private noteResult(field: Field): void {
    const resolve = resolverOf(field);
    const type = getNamedType(field.type);
    field.resolve = (source, args, context, info) =>
      noted(resolve(source, args, context, info), (value) =>
        this.note(value, type, context, info),
      );
  }

  private noteListBefore(field: Field, list: Field): void {
    const [resolve, resolveList] = [resolverOf(field), resolverOf(list)];
    const type = getNamedType(list.type);
    field.resolve = async (source, args, context, info) => {
      const values = await resolveList(source, {}, context, info);
      for (const value of values as object[])
        await this.note(value, type, context, info);
      return resolve(source, args, context, info);
    };
  }

  private noteWhatListTells(field: Field): void {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      await this.tells(source as AboutPeople, field.name, context);
      return resolve(source, args, context, info);
    };
  }

  /** Its fields are resolved in one turn: after that it is known which are asked, and it is asked once what they tell. */
  private tells(
    list: AboutPeople,
    field: string,
    { reported }: DisclosureContext,
  ): Promise<void> {
    const known = this.#lists.get(list);
    if (known) {
      known.asked.add(field);
      return known.reported;
    }
    const asked = new Set([field]);
    const tell = async (): Promise<void> => {
      const { people, count } = await list.subjectsOfFields(asked);
      for (const id of people) reported.people.add(id);
      if (count !== null) reported.counts.add(count);
    };
    const all = { asked, reported: Promise.resolve().then(tell) };
    this.#lists.set(list, all);
    return all.reported;
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

  /** Of an interface or union: what the value says it is, or else the only type that may stand there. */
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

/** What was resolved, once `note` has seen every object in it. */
function noted(value: unknown, note: (one: object) => unknown): unknown {
  if (isPromise(value)) return value.then((resolved) => noted(resolved, note));
  if (Array.isArray(value)) return value.map((one) => noted(one, note));
  if (typeof value !== 'object' || value === null) return value;
  const tracker = note(value);
  return isPromise(tracker) ? tracker.then(() => value) : value;
}
