import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { demoApplication } from '../../../shared/demo/application.js';
import { pageWith, policyOf } from '../../http/landing/application.js';

/** As examples/dossier/settings.ts reads them. */
const settingsSchema = z.strictObject({
  graph: z.url(),
  login: z.strictObject({
    issuer: z.url(),
    client: z.string().min(1),
    scope: z.string().optional(),
  }),
});

/** Writes the example application as files that any web server can serve. Errors: ZodError; those of the file system. */
export async function writeApplication(
  folder: string,
  settings: unknown,
): Promise<void> {
  const { graph, login } = settingsSchema.parse(settings);
  const files = await demoApplication();
  if (!files) throw new Error('examples/dossier is not here.');
  const origins = [graph, login.issuer].map((url) => new URL(url).origin);
  const policy = `
    <meta http-equiv="content-security-policy" content="${policyOf(origins)}">`;
  await mkdir(folder, { recursive: true });
  const page = pageWith((name) => `./${name}`, { graph, login }, policy);
  for (const [name, text] of Object.entries({ ...files, 'index.html': page }))
    await writeFile(join(folder, name), text);
}
