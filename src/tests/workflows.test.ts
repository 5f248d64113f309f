import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { reviewMark } from '../../scripts/lib/review/write-comment.ts';

const github = join(import.meta.dirname, '..', '..', '.github');
const read = (folder: string) =>
  readdirSync(join(github, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({ name, text: readFileSync(join(github, folder, name), 'utf8') }));
const workflows = read('workflows');
const textOf = (name: string) => workflows.find((workflow) => workflow.name === name)?.text ?? '';

const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.record(z.string(), z.object({ 'timeout-minutes': z.number(), permissions: z.record(z.string(), z.string()).optional() })),
});

describe('the workflows', () => {
  it.each(workflows)('$name uses only actions of the host itself, each pinned by its commit', ({ text }) => {
    const uses = [...text.matchAll(/uses: (\S+)(.*)/g)].map(([, action = '', rest = '']) => `${action}${rest}`);
    expect(uses.filter((line) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it.each(workflows)('$name says what it may do and how long it may take', ({ text }) => {
    expect(workflowSchema.safeParse(parse(text)).error?.issues).toBeUndefined();
  });

  it.each(workflows)('$name puts nothing that strangers write into a shell or a script', ({ text }) => {
    const inScripts = [...text.matchAll(/(?:run|script): (?:\|\n((?: {10,}.*\n|\n)+)|(.*))/g)].map(
      ([, block = '', line = '']) => block + line,
    );
    expect(inScripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('run the code of forks without secrets and without the right to write', () => {
    for (const { text } of workflows.filter((workflow) => /\bpull_request:/.test(workflow.text))) {
      const { permissions } = workflowSchema.parse(parse(text));
      expect(permissions).toEqual({ contents: 'read' });
      expect(text).not.toMatch(/secrets\.|github\.token|pull_request_target/);
    }
  });

  it('post with a job that checks out nothing, runs nothing and asks the host for the number', () => {
    const text = textOf('review-comment.yml');
    expect(text).not.toMatch(/actions\/checkout|npm |\brun:|fromJSON|require\(process/);
    expect(text).toContain('head.sha === run.head_sha');
    expect(text).toContain(reviewMark);
  });
});

const formSchema = z.object({
  name: z.string().regex(/·/),
  description: z.string().regex(/·/),
  body: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('markdown') }),
      z.object({
        type: z.enum(['input', 'textarea', 'dropdown', 'checkboxes']),
        id: z.string().regex(/^[a-z-]+$/),
        attributes: z.object({ label: z.string().regex(/\p{Script=Han}.* · .*[a-z]/u), options: z.array(z.unknown()).min(1).optional() }),
      }),
    ]),
  ),
});

describe('the issue forms', () => {
  it.each(read('ISSUE_TEMPLATE').filter(({ name }) => name !== 'config.yml'))('$name asks in both languages', ({ text }) => {
    expect(formSchema.safeParse(parse(text)).error?.issues).toBeUndefined();
  });
});
