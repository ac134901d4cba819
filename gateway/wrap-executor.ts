import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GatewayContext } from './context.js';

/** What plans and executes operations, as the server knows it. */
export type GatewayInterface =
  ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
export type GatewayExecutor = NonNullable<
  Awaited<ReturnType<GatewayInterface['load']>>['executor']
>;

/** The same engine, with something around the execution of each operation. */
export const wrapExecutor = (
  engine: GatewayInterface,
  wrap: (execute: GatewayExecutor) => GatewayExecutor,
): GatewayInterface => ({
  onSchemaLoadOrUpdate: (callback) => engine.onSchemaLoadOrUpdate(callback),
  load: async (options) => {
    const { executor } = await engine.load(options);
    return { executor: executor && wrap(executor) };
  },
  stop: () => engine.stop(),
});
