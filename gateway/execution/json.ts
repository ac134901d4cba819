/** A JSON object. A subgraph may send keys such as `__proto__`: read them with `own`. */
export type Json = Record<string, unknown>;

export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether every object inherits a property of this name, such as `constructor`. */
export const isInherited = (name: string): boolean => inherited.has(name);

/** The own value of a key, never an inherited one such as `constructor`. */
export function own(object: Json, key: string): unknown {
  const value = object[key];
  // Inherited properties are functions, which JSON does not have, and `__proto__`.
  return typeof value === 'function' || key === '__proto__'
    ? ownOnly(object, key)
    : value;
}

const ownOnly = (object: Json, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** Sets an own value, also for a key that is special in JavaScript. */
export function setOwn(object: Json, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

/** Equal for objects that differ in the order of their keys, which means nothing (RFC 8259, section 4). */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  );
