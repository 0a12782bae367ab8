import { execFile } from 'node:child_process';
import path from 'node:path';
import { inject } from 'vitest';

/** The project's own folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** How a command ended, and all that it printed. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs one of the project's commands as its users do, in a process of its own.
 *
 * @param command the name of a file in `scripts/`, without its ending: `build`, `check`
 * @param env what to set in its environment, for example `CONTENT_DIR` and `OUT_DIR`
 * @param args the command's arguments
 * @param project the folder of the project, or of a copy of it
 */
export async function runCommand(
  command: string,
  env: Record<string, string> = {},
  args: string[] = [],
  project = root,
): Promise<Ended> {
  const script = path.join(project, 'scripts', `${command}.ts`);
  const own = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...env };
  // What vitest sets for its own files would make the command think it is under test.
  const inherited = Object.entries(own).filter(([name]) => !name.startsWith('VITEST'));
  const options = { cwd: project, env: Object.fromEntries(inherited), maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ code, stdout, stderr });
    });
  });
}

/**
 * The folder of the site built from this project's own content: built once for a test run and
 * shared by all test files, so read it and never write to it. Throws what the build printed where
 * it failed.
 */
export function builtSite(): string {
  const { folder, problem } = inject('site');
  if (folder === undefined) throw new Error(problem);
  return folder;
}
