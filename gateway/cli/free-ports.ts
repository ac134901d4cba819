import { createServer } from 'node:net';

/** Ports on which cannot be listened: in use, or not permitted. */
export async function takenPorts(
  host: string,
  ports: readonly number[],
): Promise<number[]> {
  const free = await Promise.all(ports.map((port) => isFree(host, port)));
  return ports.filter((_, index) => !free[index]);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host, port, exclusive: true }, () =>
      probe.close(() => resolve(true)),
    );
  });
}
