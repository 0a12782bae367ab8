// Loaded before every command with `node --require`, so it has to run on any Node there is:
// plain old JavaScript, and one sentence instead of a stack trace.
'use strict';

const fs = require('fs');
const path = require('path');

const wanted = 24;
const root = path.join(__dirname, '..');

/** Ends the command with the exit code that says it could not run. */
function refuse(sentence) {
  process.stderr.write(sentence + '\n');
  process.exit(2);
}

if (!fs.existsSync(path.join(root, 'node_modules', 'astro'))) {
  refuse(`The packages are not installed: run "npm ci" in ${root} first.`);
}
if (parseInt(process.versions.node, 10) < wanted) {
  refuse(
    `This needs Node ${wanted} and was started with Node ${process.versions.node}: run "npm ci" ` +
      'with its install scripts and devDependencies allowed, which brings the right Node for this ' +
      `project alone, or install Node ${wanted}.`,
  );
}
