import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../support/process.js';

/** A string in a test file: a title, a row of `test.each`, or any other. */
export interface Title {
  /** From the root of the project. */
  file: string;
  text: string;
}

/** Every string in every test file, files with shared tests included. */
export const allTitles = (): Title[] =>
  ['gateway', 'shared', 'subgraphs', 'test']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(
          (file) => file.endsWith('.ts') && !file.startsWith('catalogue/'),
        )
        .map((file) => `${folder}/${file}`),
    )
    .sort()
    .flatMap((file) =>
      titlesIn(readFileSync(join(root, file), 'utf8')).map((text) => ({
        file,
        text,
      })),
    );

/** The string literals of a test file; an expression in a template is `…`. */
export function titlesIn(source: string): string[] {
  if (!/from '@jest\/globals'/.test(source)) return [];
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(
        node.head.text +
          node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''),
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('test.ts', source, ts.ScriptTarget.Latest));
  return texts;
}
