/**
 * Proves that the tests of quantities, dates, origins, grades, tolls, sums and drift notice when a
 * rule changes: Stryker changes the code in one place at a time, and one of the tests that stand
 * beside it has to fail. Prints the share of changes that were noticed, for each file and in all,
 * and exits with 1 where it is under 85 % in all. Arguments: the files to change instead of all
 * of them; then every change that nothing noticed is printed as well.
 */
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from './folders.ts';
import { TESTS } from './vitest.mutation.ts';

/** The least share of changes that tests have to notice, in percent. */
const LEAST = 85;

/** Holds the changed copies of the project while it runs, and then the reports. */
const CACHE = '.cache/mutation';

/** The files of a folder that are changed, and the tests beside them that answer for them. */
interface Area {
  folder: string;
  files: string[];
  tests: string[];
}

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const rules =
  'origins kinship corroboration responsibility toll toll-order sums drift chain as-of said silences outlets'.split(
    ' ',
  );
const AREAS: Area[] = [
  { folder: 'src/reading/quantity', files: ['*.ts', '!*.test.ts'], tests: ['*.test.ts'] },
  { folder: 'src/reading/date', files: ['*.ts', '!*.test.ts'], tests: ['*.test.ts'] },
  {
    folder: 'src/record',
    files: rules.map((rule) => `${rule}.ts`),
    tests: rules.flatMap((rule) => [`${rule}.test.ts`, `${rule}.*.test.ts`]),
  },
];

process.chdir(ROOT);
const wanted = process.argv.slice(2).map((file) => path.relative(ROOT, path.resolve(file)));
const mutants: Mutant[] = [];
for (const { folder, files, tests } of AREAS) {
  const patterns = files.map((file) => file.replace(/^!?/, (not) => `${not}${folder}/`));
  const chosen = wanted.filter((file) => path.dirname(file) === folder);
  const mutate = wanted.length === 0 ? patterns : chosen;
  if (mutate.length > 0) mutants.push(...(await mutantsOf(folder, mutate, tests)));
}
report();

function mutantsOf(folder: string, mutate: string[], tests: string[]): Promise<Mutant[]> {
  process.env[TESTS] = tests.map((test) => `${folder}/${test}`).join(',');
  return new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/vitest.mutation.ts', related: false },
    ignorePatterns: ['.*', 'content', 'dist', 'public', 'schemas', 'tests'],
    concurrency: 2,
    tempDirName: `${CACHE}/sandbox`,
    cleanTempDir: 'always',
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: `${CACHE}/${path.basename(folder)}.json` },
    allowConsoleColors: false,
  }).runMutationTest();
}

function report(): void {
  const files = Map.groupBy(mutants, ({ fileName }) => path.relative(ROOT, fileName));
  for (const [file, own] of files) {
    console.log(`${scoreOf(own).toFixed(1).padStart(5)} %  ${file}  ${countsOf(own)}`);
  }
  if (wanted.length > 0) for (const mutant of mutants.filter(isUnnoticed)) show(mutant);
  const score = scoreOf(mutants);
  console.log(`${score.toFixed(1).padStart(5)} %  in all  ${countsOf(mutants)}`);
  if (score < LEAST) console.log(`At least ${LEAST} % have to be noticed.`);
  process.exitCode = score < LEAST ? 1 : 0;
}

/** A change that makes a test run for ever was noticed; one that no test reaches was not. */
function isNoticed({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout';
}

function isUnnoticed({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}

function scoreOf(some: readonly Mutant[]): number {
  const noticed = some.filter(isNoticed).length;
  const all = noticed + some.filter(isUnnoticed).length;
  return all === 0 ? 0 : (100 * noticed) / all;
}

function countsOf(some: readonly Mutant[]): string {
  const noticed = some.filter(isNoticed).length;
  return `${noticed} of ${noticed + some.filter(isUnnoticed).length}`;
}

function show({ fileName, location, replacement, status }: Mutant): void {
  const { line, column } = location.start;
  const where = `${path.relative(ROOT, fileName)}:${line + 1}:${column + 1}`;
  const what = status === 'NoCoverage' ? 'no test reaches' : 'no test notices';
  console.log(`${where}: ${what} ${JSON.stringify(replacement)}`);
}
