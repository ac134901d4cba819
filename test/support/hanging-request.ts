import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A GraphQL request whose body never arrives whole: it stays in flight at the server. */
export async function hangingRequest(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\nexpect: 100-continue\r\n\r\n',
  );
  await once(socket, 'data');
  socket.write('{"query":');
  return socket;
}
