import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Pool } from 'undici';
import {
  joinUnifiedView,
  type ResponseData,
  type SubgraphFetch,
} from './unified-view.js';
import { config } from './config.js';

/** A gateway written by hand for one query: the minimum that a gateway in JavaScript must do. It ignores the query that it is sent. */
const { partners } = config();
const pools = new Map(
  Object.entries(partners).map(([name, url]) => [
    name,
    new Pool(new URL(url).origin, { connections: 64 }),
  ]),
);
const createFetch =
  (authorization: string): SubgraphFetch =>
  async (partner, query, variables) => {
    const { body } = await pools.get(partner)!.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = JSON.parse(await body.text()) as { data: ResponseData };
    return data;
  };

const server = createServer((request, response) => {
  const respond = async () => {
    const { variables } = (await json(request)) as {
      variables: { id: string };
    };
    const fetchData = createFetch(request.headers.authorization ?? '');
    const body = JSON.stringify({
      data: await joinUnifiedView(variables.id, fetchData),
    });
    response.setHeader('content-type', 'application/json');
    response.end(body);
  };
  respond().catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Listening on http://127.0.0.1:${port}/graphql`);
});
