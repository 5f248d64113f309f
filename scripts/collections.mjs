// Generates src/catalog/.content-collections/generated, so that types and tests find `content-collections` before the first build.
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { createBuilder } from '@content-collections/core';
import { root } from './lib/run.mjs';

// The files are read while the builder is being made, so the listeners have to be there before it.
const emitter = new EventEmitter();
let problems = 0;
let documents = 0;
for (const name of [
  'collector:read-error',
  'collector:parse-error',
  'transformer:validation-error',
  'transformer:result-error',
  'transformer:error',
]) {
  emitter.on(name, ({ collection, file, filePath, error }) => {
    problems += 1;
    console.error(`${[collection?.directory, filePath ?? file?.path].filter(Boolean).join('/')}: ${error.message}`);
  });
}
emitter.on('builder:end', ({ stats }) => {
  documents = stats.documents;
});

const builder = await createBuilder(join(root, 'src/catalog/collections.ts'), undefined, emitter);
await builder.build();

console.log(`${documents} documents read`);
// The library leaves out a file that it cannot read and goes on; here it counts.
if (problems > 0) {
  console.error(`${problems} could not be read; npm run check says what to write`);
  process.exit(1);
}
