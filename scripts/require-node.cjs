// Loaded before every command with `node --require`, so it must run on any Node there is:
// plain old JavaScript, and one sentence instead of a stack trace.
'use strict';

var fs = require('fs');
var path = require('path');

var wanted = 24;
var root = path.join(__dirname, '..');
var installed = fs.existsSync(path.join(root, 'node_modules', 'astro'));
var found = parseInt(process.versions.node, 10);

/** Ends the command with the exit code that says it could not run. */
function refuse(sentence) {
  process.stderr.write(sentence + '\n');
  process.exit(2);
}

if (!installed) {
  refuse('The packages are not installed: run "npm ci" in ' + root + ' first, with devDependencies.');
}
if (!(found >= wanted)) {
  refuse(
    'This needs Node ' + wanted + ' and runs on Node ' + process.versions.node + ': run "npm ci" ' +
      'with install scripts and devDependencies allowed (it brings Node ' + wanted + ' for this ' +
      'project alone), or install Node ' + wanted + '.'
  );
}
