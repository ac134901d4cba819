/** An object as JSON has it. A subgraph may send keys such as `__proto__`: read them with `own`. */
export type Json = Record<string, unknown>;

export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether every object has something by this name, such as `constructor`. */
export const isInherited = (name: string): boolean => inherited.has(name);

/** A key's own value, never one that every object inherits, such as `constructor`. */
export function own(object: Json, key: string): unknown {
  const value = object[key];
  // What objects inherit are functions, which JSON has not, and `__proto__`.
  return typeof value === 'function' || key === '__proto__'
    ? ownOnly(object, key)
    : value;
}

const ownOnly = (object: Json, key: string): unknown =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** Sets a key's own value, also of a key that means something to JavaScript. */
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
