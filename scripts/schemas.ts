import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaFiles } from '../src/domain/json-schemas.ts';

const folder = join(import.meta.dirname, '..', 'public', 'schemas');

mkdirSync(folder, { recursive: true });
for (const { name, text } of jsonSchemaFiles()) writeFileSync(join(folder, name), text);
