import { describe, expect, it } from 'vitest';
import { resolveSettings } from './settings.ts';

const root = '/repository';

describe('resolveSettings', () => {
  it.each([
    ['the configuration alone', {}, {}, '/repository/src/content'],
    ['a variable beats the configuration', {}, { HALLWAY_CONTENT: '/elsewhere' }, '/elsewhere'],
    ['a flag beats the variable', { content: '/flagged' }, { HALLWAY_CONTENT: '/elsewhere' }, '/flagged'],
    ['an empty variable counts as absent', {}, { HALLWAY_CONTENT: '' }, '/repository/src/content'],
  ])('content folder: %s', (_case, flags, env, expected) => {
    expect(resolveSettings(flags, env, root).contentDir).toBe(expected);
  });

  it.each([
    [{}, { HALLWAY_TODAY: '2026-01-02' }, '2026-01-02'],
    [{ today: '2026-03-04' }, { HALLWAY_TODAY: '2026-01-02' }, '2026-03-04'],
  ])('build date from %o and %o', (flags, env, expected) => {
    expect(resolveSettings(flags, env, root).today).toBe(expected);
  });

  it('has no landscape unless one is named; a variable names one from where the caller stands', () => {
    expect(resolveSettings({}, {}, root)).not.toHaveProperty('landscapeFile');
    expect(resolveSettings({}, { HALLWAY_LANDSCAPE: '/lists/landscape.yml' }, root).landscapeFile).toBe('/lists/landscape.yml');
  });

  it('falls back to a complete date of today', () => {
    expect(resolveSettings({}, {}, root).today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each(['2026-13-01', 'tomorrow', '2026-1-2', '2026-02-30T00:00'])('refuses the build date %s', (today) => {
    expect(() => resolveSettings({ today }, {}, root)).toThrow(`\`${today}\` is not a build date; write it as YYYY-MM-DD`);
  });

  it.each([
    ['hallway', '/hallway/'],
    ['/a/b', '/a/b/'],
    ['/', '/'],
  ])('base path %s becomes %s', (given, expected) => {
    expect(resolveSettings({}, { HALLWAY_BASE: given }, root).base).toBe(expected);
  });

  it.each(['my notes', '/é/', 'https://example.org/', '/a//b/', '/../', 'a/./b', '/a?b', '/%2e/', '"><script>'])('refuses the base path %s', (given) => {
    expect(() => resolveSettings({}, { HALLWAY_BASE: given }, root)).toThrow(`\`${given}\` is not a base path; write one such as \`/hallway/\``);
  });

  it.each([
    ['https://example.org', 'https://example.org'],
    ['http://localhost:4321/', 'http://localhost:4321'],
  ])('origin %s becomes %s', (given, expected) => {
    expect(resolveSettings({}, { HALLWAY_URL: given }, root).url).toBe(expected);
  });

  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)', 'https://example.org/notes', 'https://me:pw@example.org', 'https://'])('refuses the origin %s', (given) => {
    expect(() => resolveSettings({}, { HALLWAY_URL: given }, root)).toThrow(`\`${given}\` is not a public origin; write one such as \`https://example.org\``);
  });

  it.each([{ content: '' }, { out: '' }])('refuses the empty name in %j', (flags) => {
    expect(() => resolveSettings(flags, {}, root)).toThrow('the name of a folder is empty; give one, or leave the option out');
  });

  it.each([
    ['/repository', 'holds the repository and would be emptied'],
    ['/', 'holds the repository and would be emptied'],
    ['/repository/src', 'holds the content folder and would be emptied'],
    ['/repository/src/content', 'holds the content folder and would be emptied'],
    ['/repository/src/content/dist', 'lies in the content folder'],
  ])('refuses the output folder %s, which %s', (out, reason) => {
    expect(() => resolveSettings({ out }, {}, root)).toThrow(`the output folder \`${out}\` ${reason}; name another`);
    expect(() => resolveSettings({}, { HALLWAY_OUT: out }, root)).toThrow(reason);
  });

  it.each(['/repository/dist', '/repository/src/content-site', '/elsewhere/..dist'])('takes the output folder %s', (out) => {
    expect(resolveSettings({ out }, {}, root).outDir).toBe(out);
  });

  it.each([
    [{}, { enabled: false, name: 'github' }],
    [{ HALLWAY_CMS: 'on' }, { enabled: true, name: 'github' }],
    [{ HALLWAY_CMS: 'test-repo' }, { enabled: true, name: 'test-repo' }],
    [{ HALLWAY_CMS: 'off' }, { enabled: undefined, name: undefined }],
    [{ HALLWAY_CMS: '' }, { enabled: false, name: 'github' }],
  ])('the editor with forms: %o', (env, expected) => {
    const { cms } = resolveSettings({}, env, root);
    expect({ enabled: cms?.enabled, name: cms?.backend.name }).toEqual(expected);
  });

  it('refuses the editor for content that lies elsewhere', () => {
    expect(() => resolveSettings({ content: '/elsewhere' }, { HALLWAY_CMS: 'on' }, root)).toThrow('the content folder `/elsewhere` lies outside it; switch it off with HALLWAY_CMS=off');
  });

  it('refuses another word for the editor', () => {
    expect(() => resolveSettings({}, { HALLWAY_CMS: 'yes' }, root)).toThrow('`yes` is nothing that HALLWAY_CMS can be; write `on`, `off` or `test-repo`');
  });
});
