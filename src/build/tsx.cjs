// How package.json starts our TypeScript: `node src/build/tsx.cjs FILE`. A Node that is too old for it gets
// one sentence instead of a stack trace, so nothing here may be younger than Node.js 10.
'use strict';

const [major, minor] = require('../../package.json').engines.node.replace('>=', '').split('.').map(Number);
const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);

if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) {
  import('tsx/cli');
} else {
  const sentence = `Sekisho needs Node.js ${major}.${minor} or later, and this is ${process.version}: please install a newer one from https://nodejs.org/ and run the same command again.`;
  console.error(sentence);
  process.exitCode = 1;
}
