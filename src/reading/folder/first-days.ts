import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Id } from '../content.ts';
import type { Day } from '../date.ts';

/** Nothing that a user or a repository has set changes what is printed, or runs a program. */
const PLAIN = [
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--no-show-signature',
  '--no-notes',
  '--text',
  '--unified=0',
  '--inter-hunk-context=0',
];

/** An id as YAML writes it: on a line of its own, after a hyphen or in a flow map. */
const ID = /(?:^|[\s{,-])["']?id["']?\s*:\s+["']?([^\s"',}\]]+)/gu;

/**
 * The day on which each id of a report was first published: the UTC day of the commit that brought
 * it into the main line of history, or that took `draft: true` from its report. The commit's day is
 * the committer's, since an author's may lie long before.
 *
 * Empty where that cannot be known for certain: no git, a folder that is not in a work tree, a
 * history that is cut short or of which parts were left at a server. One git process reads the
 * history of the whole folder, however many ids there are.
 *
 * @param folder the content folder
 */
export async function firstDays(folder: string): Promise<ReadonlyMap<Id, Day>> {
  const state = await linesOf(folder, [
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
  ]);
  if (state?.join() !== 'true,false') return new Map();
  const history = new History();
  const log = ['log', '--reverse', '--first-parent', '-m', '--patch', '--format=%x00%ct', ...PLAIN];
  const read = await linesOf(folder, [...log, '--', 'reports'], (line) => history.read(line));
  if (read === null) return new Map();
  history.endFile();
  return history.days;
}

/**
 * The last commit that the days are read from, and whether its history is whole: where both are as
 * they were, so are the days. Empty where there is no history.
 *
 * @param folder the content folder
 */
export async function historyMark(folder: string): Promise<string> {
  const state = await linesOf(folder, ['rev-parse', '--is-shallow-repository']);
  const last = ['rev-list', '--first-parent', '-1', 'HEAD', '--', 'reports'];
  return [...(state ?? []), ...((await linesOf(folder, last)) ?? [])].join(' ');
}

/** A history, told line by line as `git log --patch` prints it, the oldest commit first. */
class History {
  readonly days = new Map<Id, Day>();
  readonly #drafts = new Map<string, Set<Id>>();
  #day: Day = '';
  #file = '';
  #removed = 0;
  #added = 0;
  #gone: Id[] = [];
  #ids: Id[] = [];
  #drafted: boolean | null = null;
  #deleted = false;

  read(line: string): void {
    if (this.#removed > 0 && line.startsWith('-')) {
      this.#removed -= 1;
      if (isDraft(line)) this.#drafted ??= false;
      this.#gone.push(...idsIn(line));
    } else if (this.#added > 0 && line.startsWith('+')) {
      this.#added -= 1;
      if (isDraft(line)) this.#drafted = true;
      this.#ids.push(...idsIn(line));
    } else if (line.startsWith('\0')) {
      this.endFile();
      this.#day = new Date(Number(line.slice(1)) * 1000).toISOString().slice(0, 10);
    } else if (line.startsWith('diff --git ')) {
      this.endFile();
      this.#file = line;
    } else if (line.startsWith('deleted file ')) {
      this.#deleted = true;
    } else if (line.startsWith('@@ ')) {
      const [, removed, added] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/u.exec(line) ?? [];
      this.#removed = Number(removed ?? 1);
      this.#added = Number(added ?? 1);
    }
  }

  /** What a commit did to one file is known: its ids are published, or wait while it is a draft. */
  endFile(): void {
    const waiting = this.#drafts.get(this.#file) ?? new Set();
    for (const id of this.#gone) waiting.delete(id);
    for (const id of this.#ids) waiting.add(id);
    const isDraft = this.#drafted ?? this.#drafts.has(this.#file);
    if (isDraft && !this.#deleted) this.#drafts.set(this.#file, waiting);
    else {
      this.#drafts.delete(this.#file);
      for (const id of waiting) {
        if (!this.#deleted && !this.days.has(id)) this.days.set(id, this.#day);
      }
    }
    this.#gone = [];
    this.#ids = [];
    this.#drafted = null;
    this.#deleted = false;
  }
}

/** The ids that a line of a patch brings or takes; a comment brings none. */
function idsIn(line: string): Id[] {
  const told = line.slice(1).replace(/(?:^|\s)#.*$/u, '');
  return Array.from(told.matchAll(ID), ([, id]) => id ?? '');
}

function isDraft(line: string): boolean {
  return /^[+-]draft:\s+(?:true|True|TRUE)\s*(?:#.*)?$/u.test(line);
}

/** What git prints, line by line; `null` where it failed or is not there. */
async function linesOf(
  folder: string,
  args: readonly string[],
  take?: (line: string) => void,
): Promise<string[] | null> {
  const lines: string[] = [];
  const git = spawn('git', ['-C', folder, '--no-pager', '-c', 'core.fsmonitor=false', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...outsideHooks(), GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  const ended = once(git, 'close').catch(() => [1]);
  for await (const line of createInterface({ input: git.stdout, crlfDelay: Infinity })) {
    if (take === undefined) lines.push(line);
    else take(line);
  }
  const [code] = await ended;
  return code === 0 ? lines : null;
}

/** The environment without what a git hook sets, which would lead to another repository. */
function outsideHooks(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'].includes(name),
    ),
  );
}
