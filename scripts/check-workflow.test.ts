import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, { paths?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[]; 'timeout-minutes': number }>;
}

const workflow: Workflow = parse(textOf('.github/workflows/check.yml'));
const packaged: { scripts: Record<string, string>; devDependencies: Record<string, string> } =
  JSON.parse(textOf('package.json'));

const stepsOf = (job: string): Step[] => workflow.jobs[job]?.steps ?? [];

describe('the workflow that checks what an editor changed', () => {
  it('runs where content was changed, in a pull request or without one', () => {
    expect(workflow.on['pull_request']?.paths).toEqual(['content/**']);
    expect(workflow.on['push']?.paths).toEqual(['content/**']);
  });

  it('may read the repository and nothing else, and keeps no right to write to it', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const checkouts = Object.keys(workflow.jobs)
      .flatMap(stepsOf)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBe(Object.keys(workflow.jobs).length);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });

  it('shows the problems as GitHub does, and builds the site with the whole history', () => {
    expect(stepsOf('check').map(({ run }) => run)).toContain(
      'npm run --silent check -- --format=github',
    );
    expect(stepsOf('build').map(({ run }) => run)).toContain('npm run build');
    expect(stepsOf('build')[0]?.with?.['fetch-depth']).toBe(0);
  });

  it('runs commands that there are, by the Node that the packages bring', () => {
    const commands = Object.keys(workflow.jobs)
      .flatMap(stepsOf)
      .flatMap(({ run }) => /^npm run (?:--silent )?(\S+)/u.exec(run ?? '')?.[1] ?? []);
    expect(commands).toEqual(['check', 'build']);
    for (const command of commands) expect(packaged.scripts).toHaveProperty(command);
    expect(textOf('.nvmrc').trim()).toBe(packaged.devDependencies['node']);
    const setups = Object.keys(workflow.jobs)
      .flatMap(stepsOf)
      .filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    for (const step of setups) expect(step.with?.['node-version-file']).toBe('.nvmrc');
  });

  it('ends of itself', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThan(60);
  });
});
