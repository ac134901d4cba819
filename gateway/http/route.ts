import type { Request } from 'express';

const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);
const routes = new Set(['/', '/graphql']);

/** For labels and span names, which have fixed values: a path or a method of a client could be anything, a personal number too. */
export const routeOf = ({ path }: Request): string =>
  routes.has(path) ? path : 'other';

/** `_OTHER` as OpenTelemetry names a method that is not known. */
export const methodOf = ({ method }: Request): string =>
  methods.has(method) ? method : '_OTHER';
