import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codeOwners } from '../../../src/domain/review/code-owners.ts';
import { site } from '../../../src/site.ts';
import { projectContent } from '../content-arguments.ts';

const root = join(projectContent, '..');
const ownersSchema = z.strictObject({ comment: z.string(), districts: z.record(z.string(), z.array(z.string()).min(1)) });

/** Where CODEOWNERS stands. */
export const ownersFile = join(root, '.github', 'CODEOWNERS');

/** The text of CODEOWNERS by the districts of the content and .github/owners.json. */
export function readOwners(): string {
  const { districts: takenOn } = ownersSchema.parse(JSON.parse(readFileSync(join(root, '.github', 'owners.json'), 'utf8')));
  const districts = readdirSync(join(projectContent, 'districts')).map((name) => name.replace(/\.json$/, ''));
  return codeOwners({ repository: site.repository, districts: districts.toSorted(), takenOn });
}
