#!/usr/bin/env bash
# postal-mime 4.0.0: the memory of a plain text body goes by its lines, not by its bytes. Two bodies of 3 MB
# each, plain ASCII in 7bit: one in lines of 98 characters, one in lines of 4. The second needs many times the
# memory of the first, some hundred bytes for each line. It bears on every guard and filter that reads a pasted
# log or table with this parser: a limit in bytes alone does not bound it.
# Seen on Node 20.20 with postal-mime 4.0.0: about 20 MB above an empty mail for the long lines, several hundred
# for the short ones. Exits with 1 where the short lines need less than four times as much.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund postal-mime@4.0.0

cat >measure.mjs <<'JS'
import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';

const length = Number(process.argv[2]);
const line = `${'a'.repeat(Math.max(0, length))}\r\n`;
const body = length === 0 ? '' : line.repeat(Math.floor(3_000_000 / line.length));
const mail = `From: a@one.example\r\nTo: b@two.example\r\nSubject: lines\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n${body}`;
const { text = '' } = await PostalMime.parse(mail);
const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'));
console.log(`${Number(peak?.[1] ?? 0) / 1024} ${text.length}`);
JS

peak() { node measure.mjs "$1" | cut -d' ' -f1; }
empty=$(peak 0)
long=$(peak 98)
short=$(peak 4)
node -e '
const [empty, long, short] = process.argv.slice(1).map(Number);
const [a, b] = [long - empty, short - empty];
console.log(`postal-mime 4.0.0, 3 MB of text above an empty mail: ${a.toFixed(0)} MB in long lines, ${b.toFixed(0)} MB in short ones.`);
if (!(b > 4 * a)) {
  console.error("Short lines no longer need so much more memory than long ones.");
  process.exit(1);
}' "$empty" "$long" "$short"
