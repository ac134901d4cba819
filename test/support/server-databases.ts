import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

/** Settings that give each of these services an empty database on a server; empty without a server, so that they use embedded ones. */
export async function serverDatabases(
  owners: readonly string[],
  url = process.env['TEST_DATABASE_URL'],
): Promise<{ urls: Record<string, string>; drop(): Promise<void> }> {
  const urls: Record<string, string> = {};
  if (!url) return { urls, drop: async () => {} };
  const server = await createConnection(url);
  const names: string[] = [];
  for (const owner of owners) {
    const name = `t_${randomBytes(6).toString('hex')}`;
    await server.query(
      `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    );
    names.push(name);
    urls[`${owner.toUpperCase()}_DATABASE_URL`] = Object.assign(new URL(url), {
      pathname: name,
    }).href;
  }
  return {
    urls,
    drop: async () => {
      for (const name of names) await server.query(`DROP DATABASE ${name}`);
      await server.end();
    },
  };
}
