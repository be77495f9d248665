// node gray-matter.mjs NODE_MODULES parsed LIST: the notes of LIST that gray-matter can read and write.
// node gray-matter.mjs NODE_MODULES measure LIST WARM_UP MEASURED: how many of them it reads, and reads and writes, a second.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [modules, task, list, ...passes] = process.argv.slice(2);
const [warmUp, measured] = passes.map(Number);
const matter = createRequire(resolve(modules, 'x'))('./gray-matter');
const files = readFileSync(list, 'utf8').split('\n').filter(Boolean);
const COVER = 'https://example.org/covers/封面-12345678.png';
let consumed = 0;

// Without options it would answer from its cache.
function read(note) {
  const { data } = matter(note, {});
  for (const key of ['title', 'tags', 'cover', 'draft']) consumed += data[key] === undefined ? 0 : 1;
}

function edit(note) {
  const file = matter(note, {});
  file.data.cover = COVER;
  consumed += Buffer.from(file.stringify(file.data, {})).length;
}

function isParsed(file) {
  try {
    edit(readFileSync(file));
    return true;
  } catch {
    return false;
  }
}

/** The middle of the measured passes, as notes a second. */
function notesPerSecond(work, notes) {
  const seconds = [];
  for (let pass = 0; pass < warmUp + measured; pass++) {
    const start = process.hrtime.bigint();
    notes.forEach(work);
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  const sorted = seconds.slice(warmUp).sort((a, b) => a - b);
  return notes.length / sorted[measured / 2];
}

if (task === 'parsed') {
  files.filter(isParsed).forEach(file => console.log(file));
} else {
  const notes = files.map(file => readFileSync(file));
  for (const work of [edit, read]) console.log(work.name, notesPerSecond(work, notes));
}
