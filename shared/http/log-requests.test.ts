import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import { logRequests } from './log-requests.js';

test('each request has one line when it ends, with its status and nothing of its content', async () => {
  const lines: string[] = [];
  const app = express();
  app.use(
    logRequests(pino({}, { write: (line) => void lines.push(line) }), () => ({
      requestId: 'r1',
    })),
  );
  app.use((_request, response) => void response.status(404).end('nothing'));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sent = request({ port, path: '/123456782?x=1', method: 'POST' });
  sent.end('secret');
  const [response] = (await once(sent, 'response')) as [NodeJS.ReadableStream];
  response.resume();
  await once(response, 'end');
  server.close();
  await once(server, 'close');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({
      msg: 'request',
      status: 404,
      durationMs: expect.any(Number),
      requestId: 'r1',
    }),
  ]);
  expect(lines.join()).not.toMatch(/123456782|x=1|secret|nothing/);
});
