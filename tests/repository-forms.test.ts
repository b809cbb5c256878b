import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import hallway from '../hallway.config.ts';
import { outcome, STATEMENT_KINDS } from '../src/catalog/model/statement.ts';
import { CATEGORIES, tool } from '../src/catalog/model/tool.ts';
import { correctionUrl } from '../src/site/hosting.ts';
import { EVENT_KIND_LABELS, TALK_KIND_LABELS } from '../src/site/views/words.ts';

/** What GitHub accepts: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const label = z.string().min(1);
const field = { id: z.string().regex(/^[\w-]+$/), validations: z.strictObject({ required: z.boolean() }).optional() };
const text = { label, description: label.optional(), placeholder: label.optional(), value: label.optional() };
const options = z.array(label).min(1).refine((list) => new Set(list).size === list.length && !list.includes('None'));
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: label }) }),
  z.strictObject({ type: z.literal('input'), ...field, attributes: z.strictObject(text) }),
  z.strictObject({ type: z.literal('textarea'), ...field, attributes: z.strictObject({ ...text, render: label.optional() }) }),
  z.strictObject({ type: z.literal('dropdown'), ...field, attributes: z.strictObject({ label, description: label.optional(), multiple: z.boolean().optional(), options, default: z.int().min(0).optional() }) }),
  z.strictObject({ type: z.literal('checkboxes'), ...field, attributes: z.strictObject({ label, description: label.optional(), options: z.array(z.strictObject({ label, required: z.boolean().optional() })).min(1) }) }),
]);
const form = z.strictObject({ name: z.string().min(4), description: z.string().min(4).max(200), title: label, labels: z.array(label), body: z.array(element).min(1) });
const config = z.strictObject({ blank_issues_enabled: z.boolean(), contact_links: z.array(z.strictObject({ name: label, url: z.url(), about: label })) });

const read = (path: string): unknown => load(readFileSync(path, 'utf8'));
const FORMS = globSync('.github/ISSUE_TEMPLATE/*.yml').map((path) => path.replaceAll('\\', '/')).filter((path) => !path.endsWith('/config.yml')).sort();
const formAt = (name: string) => form.parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`));
const optionsOf = (name: string, id: string) => formAt(name).body.flatMap((each) => (each.type === 'dropdown' && each.id === id ? each.attributes.options : []));

describe('the forms for issues', () => {
  test('are there for a note, a correction, and what is missing', () => {
    expect(FORMS.map((path) => path.split('/').at(-1))).toEqual(['correction.yml', 'missing-event.yml', 'missing-tool.yml', 'note.yml']);
  });

  test.each(FORMS)('%s is one that GitHub accepts', (path) => {
    const { success, error, data } = form.safeParse(read(path));
    expect(error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []).toEqual([]);
    expect(success).toBe(true);
    const fields = data?.body.flatMap((each) => (each.type === 'markdown' ? [] : [each])) ?? [];
    expect(fields.length).toBeGreaterThan(0);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
    for (const each of fields) if (each.type === 'dropdown') expect(each.attributes.default ?? 0).toBeLessThan(each.attributes.options.length);
  });

  test('config.yml is one that GitHub accepts', () => expect(config.safeParse(read('.github/ISSUE_TEMPLATE/config.yml')).error).toBeUndefined());

  test('labels are in the list of labels', () => {
    const labels = z.array(z.strictObject({ name: label, color: z.string().regex(/^[0-9a-f]{6}$/), description: z.string().max(100) })).parse(read('.github/labels.yml'));
    const names = labels.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(FORMS.flatMap((path) => form.parse(read(path)).labels).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('links about a statement fill in fields that the form for corrections has', () => {
    const { searchParams } = new URL(correctionUrl({ url: 'https://github.com/a/b', branch: 'main' }, { title: 't', fields: { page: 'p', statement: 's' } }));
    const ids: string[] = formAt(searchParams.get('template')?.replace('.yml', '') ?? '').body.flatMap((each) => (each.type === 'markdown' ? [] : [each.id]));
    expect([...searchParams.keys()].filter((key) => !['template', 'title', ...ids].includes(key))).toEqual([]);
    expect(ids).toContain('statement');
  });
});

describe('what the forms let people choose is what the model has', () => {
  test.each([
    ['note', 'kind', Object.values(TALK_KIND_LABELS)],
    ['missing-event', 'kind', Object.values(EVENT_KIND_LABELS)],
    ['missing-tool', 'kind', tool.shape.kind.options],
    ['missing-tool', 'category', Object.values(CATEGORIES)],
    ['correction', 'state', [...outcome.shape.state.options, 'It never was right']],
  ])('%s: %s', (name, id, expected) => expect(optionsOf(name, id)).toEqual(expected));

  test('the kinds of statements', () => {
    const hint = formAt('note').body.flatMap((each) => (each.type === 'textarea' && each.id === 'statements' ? [each.attributes.description] : []));
    expect(hint).toEqual([`One line each, with its kind (${STATEMENT_KINDS.join(', ')}).`]);
  });
});

test('the template of a pull request has three lines', () => {
  expect(readFileSync('.github/pull_request_template.md', 'utf8').trimEnd().split('\n')).toHaveLength(3);
});

test('every owner is named for a path that exists', () => {
  const rules = readFileSync('.github/CODEOWNERS', 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  expect(rules.length).toBeGreaterThan(1);
  for (const rule of rules) {
    const [path = '', ...owners] = rule.split(/\s+/);
    expect(path === '*' || globSync(path.replace(/^\//, '').replace(/\/$/, '')).length > 0, path).toBe(true);
    expect(owners.filter((owner) => !/^@[\w-]+(?:\/[\w-]+)?$/.test(owner))).toEqual([]);
  }
});

test.skipIf(hallway.repository === undefined)('the organisation is the same in the configuration and in what GitHub reads', () => {
  const url = hallway.repository?.url ?? '';
  const [owner] = new URL(url).pathname.split('/').filter(Boolean);
  const teams = [...readFileSync('.github/CODEOWNERS', 'utf8').matchAll(/^[^#\n].*$/gm)].flatMap(([rule]) => [...rule.matchAll(/@([\w-]+)\//g)].map(([, organisation]) => organisation));
  expect(teams.filter((organisation) => organisation !== owner)).toEqual([]);
  const links = config.parse(read('.github/ISSUE_TEMPLATE/config.yml')).contact_links.map((link) => link.url);
  expect(links.filter((link) => !link.startsWith(`${url}/`))).toEqual([]);
});

test('the workflow for content reads, checks and annotates, and can write nothing', () => {
  const workflow = z.looseObject({ permissions: z.unknown(), jobs: z.record(z.string(), z.looseObject({ steps: z.array(z.looseObject({ run: z.string().optional() })) })) });
  const { permissions, jobs } = workflow.parse(read('.github/workflows/content.yml'));
  expect(permissions).toEqual({ contents: 'read' });
  expect(Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))).toEqual(['npm ci --ignore-scripts', 'npm run -s check -- --format github --changed "origin/$GITHUB_BASE_REF"']);
});
