import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeOwners } from '../../../src/domain/review/code-owners.ts';
import { ownersFile, readOwners } from './read-owners.ts';

const repository = 'https://host.example/someone/learn-everywhere';

describe('CODEOWNERS', () => {
  it.skipIf(process.env['SITE_REPOSITORY'] !== undefined)('is what the districts and owners.json say (run: npm run owners)', () => {
    expect(readFileSync(ownersFile, 'utf8')).toBe(readOwners());
  });
  it('gives a district to those who took it on, and the rest to the owner of the repository', () => {
    const text = codeOwners({ repository, districts: ['huangpu', 'xuhui'], takenOn: { xuhui: ['@reader', '@team/xuhui'] } });
    expect(text).toContain('\n* @someone\n');
    expect(text).toContain('/content/venues/huangpu/ @someone\n');
    expect(text).toContain('/content/venues/xuhui/ @reader @team/xuhui\n');
  });
  it('refuses districts that do not exist and what is no account', () => {
    expect(() => codeOwners({ repository, districts: ['huangpu'], takenOn: { nowhere: ['@a'] } })).toThrow('no such district: nowhere');
    expect(() => codeOwners({ repository, districts: ['huangpu'], takenOn: { huangpu: ['a b'] } })).toThrow('is no account');
  });
});
