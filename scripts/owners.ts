import { writeFileSync } from 'node:fs';
import { ownersFile, readOwners } from './lib/owners/read-owners.ts';

writeFileSync(ownersFile, readOwners());
