import path from 'node:path';
import ts from 'typescript';
import { root } from './site.ts';

/**
 * What schema.org’s own definitions have against descriptions: types, properties and kinds of
 * values that it does not know. They come from the package `schema-dts`, which is made of the
 * vocabulary that schema.org publishes.
 *
 * @param described JSON-LD texts, each with a name that findings begin with
 */
export function schemaOrgFindings(described: ReadonlyMap<string, string>): string[] {
  const file = path.join(root, 'tests', 'described.virtual.ts');
  const shapes = new Map<string, string>();
  for (const [name, json] of described) {
    const { '@context': context, ...rest } = JSON.parse(json) as Record<string, unknown>;
    for (const thing of (rest['@graph'] ?? [rest]) as unknown[]) {
      const shape = `check(${JSON.stringify(context)}, ${JSON.stringify(shapeOf(thing))});`;
      if (!shapes.has(shape)) shapes.set(shape, name);
    }
  }
  const [lines, names] = [[...shapes.keys()], [...shapes.values()]];
  const head =
    "import type { Thing } from 'schema-dts';\n" +
    "declare function check(context: 'https://schema.org', thing: Thing): void;\n";
  const text = head + lines.join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (name) => name === file || disk.fileExists(name);
  host.readFile = (name) => (name === file ? text : disk.readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : disk.getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => {
    const line = (source?.getLineAndCharacterOfPosition(start).line ?? 2) - 2;
    return `${names[line] ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** A description with one text for all texts and one item for all alike: what can be wrong with it. */
function shapeOf(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(shapeOf(item)));
    return [...new Set(items)].map((item) => JSON.parse(item) as unknown);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, shapeOf(own, key)]));
  }
  if (typeof value === 'number') return 1;
  return typeof value === 'string' && name !== '@type' ? 'a text' : value;
}
