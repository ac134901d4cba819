import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Pool } from 'undici';
import {
  joinUnifiedView,
  type ResponseData,
  type Ask,
} from './unified-view.js';
import { config } from './config.js';

/** A gateway written by hand for one query: the least that a gateway in JavaScript must do. Whatever it is asked, it answers that. */
const { partners } = config();
const pools = new Map(
  Object.entries(partners).map(([name, url]) => [
    name,
    new Pool(new URL(url).origin, { connections: 64 }),
  ]),
);
const asking =
  (authorization: string): Ask =>
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
  const answer = async () => {
    const { variables } = (await json(request)) as {
      variables: { id: string };
    };
    const ask = asking(request.headers.authorization ?? '');
    const body = JSON.stringify({
      data: await joinUnifiedView(variables.id, ask),
    });
    response.setHeader('content-type', 'application/json');
    response.end(body);
  };
  answer().catch(() => response.destroy());
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Listening on http://127.0.0.1:${port}/graphql`);
});
