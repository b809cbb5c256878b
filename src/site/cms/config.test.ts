import { describe, expect, test } from 'vitest';
import type { CmsBackend } from '../../catalog/config.ts';
import { COLLECTIONS, KINDS } from '../../catalog/model/collections.ts';
import { STATEMENT_KINDS } from '../../catalog/model/statement.ts';
import { CATEGORIES } from '../../catalog/model/tool.ts';
import { resolveSettings } from '../../content-fs/settings.ts';
import type { CmsField } from './config-shape.ts';
import { cmsConfig } from './config.ts';
import { formOf } from './fields.ts';

const settings = resolveSettings({}, {});
const config = (backend: CmsBackend = { name: 'test-repo' }) => cmsConfig(settings, { enabled: true, backend });
const { collections } = config();

/** A field of a form by its path: `talks.statements.kind`. */
function field(path: string): CmsField | undefined {
  const [collection, ...names] = path.split('.');
  let fields: CmsField[] = collections.find(({ name }) => name === collection)?.fields ?? [];
  let found: CmsField | undefined;
  for (const name of names) {
    found = fields.find((each) => each.name === name);
    fields = found && 'fields' in found ? (found.fields ?? []) : [];
  }
  return found;
}

describe('the collections of the editor', () => {
  test('are the kinds of the model, in its folders and files', () => {
    expect(collections.map(({ folder, extension, format }) => `${folder} ${extension} ${format}`)).toEqual([
      'src/content/events yaml hallway-yaml', 'src/content/talks md hallway-md-frontmatter', 'src/content/reports md hallway-md-frontmatter',
      'src/content/tools md hallway-md-frontmatter', 'src/content/topics md hallway-md-frontmatter', 'src/content/organizations yaml hallway-yaml',
      'src/content/people yaml hallway-yaml', 'src/content/guides mdx hallway-mdx-frontmatter',
    ]);
    expect(collections).toHaveLength(KINDS.length);
  });

  test.each(KINDS)('a form for a %s has every field of the model', (kind) => {
    expect(formOf(kind).map(({ name }) => name)).toEqual(Object.keys(COLLECTIONS[kind].schema.shape));
  });

  test('an alias is asked for as a group of fields, the history in the CNCF as a group or a word', () => {
    const [aliases, cncf] = [field('tools.aliases'), field('tools.cncf')];
    expect(aliases?.widget === 'list' && aliases.fields?.map(({ name, required }) => [name, required])).toEqual([['name', true], ['match', false], ['near', false], ['unless', false]]);
    expect(cncf && 'types' in cncf && cncf.types.map(({ name, fields }) => [name, fields.map((each) => each.name)])).toEqual([['details', ['accepted', 'levels']], ['none', []]]);
  });

  test('say what each field means', () => {
    expect(collections.flatMap(({ name, fields }) => fields.filter(({ hint }) => !hint?.endsWith('.')).map((each) => `${name}.${each.name}`))).toEqual([]);
  });

  test('ask for what the model requires', () => {
    expect(collections.map(({ name, fields }) => [name, ...fields.filter(({ required }) => required).map((each) => each.name)].join(' '))).toEqual([
      'events name kind', 'talks title event', 'reports title kind', 'tools name kind category', 'topics name', 'organizations name kind', 'people name', 'guides title summary',
    ]);
  });

  test('delete, rename and copy nothing, since ids stay for ever', () => {
    for (const each of collections) expect([each.delete, each.duplicate, each.slug.editable]).toEqual([false, false, ['create']]);
  });
});

describe('a field', () => {
  test.each([
    ['tools.category', Object.keys(CATEGORIES)],
    ['tools.kind', ['project', 'product', 'service', 'standard', 'api', 'feature', 'library']],
    ['talks.statements.kind', [...STATEMENT_KINDS]],
    ['reports.statements.outcome.state', ['kept', 'partly', 'dropped', 'holds', 'outdated', 'superseded', 'disputed']],
  ])('%s offers what the model has', (path, values) => {
    const found = field(path);
    expect(found?.widget === 'select' && found.options.map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ['talks.event', 'events', false], ['talks.speakers', 'people', true], ['talks.tools', 'tools', true], ['tools.vendor', 'organizations', false],
    ['topics.broader', 'topics', false], ['talks.statements.source', 'reports', false], ['people.affiliations.organization', 'organizations', false],
  ])('%s is chosen from %s', (path, collection, multiple) => {
    const found = field(path);
    expect(found?.widget === 'relation' && [found.collection, found.multiple ?? false]).toEqual([collection, multiple]);
  });

  test.each([
    ['events.country', 'string'], ['events.start', 'datetime'], ['events.virtual', 'boolean'], ['talks.statements', 'list'], ['talks.statements.about', 'list'],
    ['talks.statements.figures.value', 'number'], ['talks.statements.outcome', 'object'], ['organizations.acquiredBy', 'object'], ['talks.body', 'markdown'],
  ])('%s is a %s', (path, widget) => expect(field(path)?.widget).toBe(widget));

  // What a form lets through and the model refuses is found by the check; the other way round nobody could get past the form.
  test.each([
    ['tools.homepage', ['https://example.org/', 'http://a.example/b?c'], ['example.org', 'javascript:alert(1)', 'https://a b']],
    ['reports.published', ['2025', '2025-08', '2025-08-13'], ['2025-13', '13.8.2025', 'soon']],
    ['talks.start', ['09:30', '23:59'], ['9:30', '24:00', 'noon']],
    ['talks.lang', ['en', 'pt-BR'], ['English', 'e']],
    ['talks.statements.id', ['oci-artifacts'], ['OCI', 'two words', '-x']],
    ['talks.statements.by', ['argo-cd'], ['Argo CD']],
  ])('%s takes %j and refuses %j', (path, good, bad) => {
    const found = field(path);
    const [source = '', message = ''] = (found?.widget === 'string' && found.pattern) || [];
    const pattern = new RegExp(source);
    expect([good.filter((text) => !pattern.test(text)), bad.filter((text) => source === '' || pattern.test(text))]).toEqual([[], []]);
    expect(message).toMatch(/^(?:This|Write) \S.{10,}/);
  });

  test('a takeaway is no longer than the model has it', () => expect(field('talks.takeaway')).toMatchObject({ maxlength: 250 }));
});

describe('what the editor writes to', () => {
  test.each<[CmsBackend, object, string | undefined]>([
    [{ name: 'test-repo' }, { name: 'test-repo' }, undefined],
    [
      { name: 'github', repo: 'a/b', branch: 'main' },
      { name: 'github', repo: 'a/b', branch: 'main', auth_methods: ['token'], open_authoring: true, auth_scope: 'public_repo' },
      'editorial_workflow',
    ],
    [
      { name: 'github', repo: 'a/b', branch: 'main', authOrigin: 'https://auth.example.org', apiRoot: 'https://github.example.org/api/v3' },
      { name: 'github', repo: 'a/b', branch: 'main', auth_methods: ['oauth', 'token'], api_root: 'https://github.example.org/api/v3', base_url: 'https://auth.example.org', open_authoring: true, auth_scope: 'public_repo' },
      'editorial_workflow',
    ],
    [
      { name: 'gitlab', repo: 'a/b', branch: 'main', appId: 'x' },
      { name: 'gitlab', repo: 'a/b', branch: 'main', auth_methods: ['oauth', 'token'], app_id: 'x', auth_type: 'pkce' },
      'editorial_workflow',
    ],
  ])('%o', (backend, options, mode) => {
    const made = config(backend);
    expect([made.backend, made.publish_mode]).toEqual([options, mode]);
  });

  test('a content folder outside the repository is refused', () => {
    expect(() => cmsConfig({ ...settings, contentDir: '/elsewhere' }, { enabled: true, backend: { name: 'test-repo' } })).toThrow(
      'the editor with forms needs a content folder inside the repository; switch `cms` off in hallway.config.ts or move the content',
    );
  });
});
