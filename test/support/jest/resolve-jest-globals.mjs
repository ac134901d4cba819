const globals = new URL('./globals.mjs', import.meta.url).href;

/** `@jest/globals` itself throws outside of Jest's own module loader. */
export const resolve = (specifier, context, next) =>
  specifier === '@jest/globals'
    ? { url: globals, shortCircuit: true }
    : next(specifier, context);
