import { describe, expect, it } from 'vitest';
import { readList, writeList } from './file.ts';
import type { KeptEntry } from './list.ts';

const argo: KeptEntry = { kind: 'tool', id: 'argo-cd', name: 'Argo CD', added: '2026-11-20', note: 'two\nlines' };
const talk: KeptEntry = { kind: 'talk', id: 'kubecon-eu-2025/scaling', name: 'Scaling', added: '2026-11-21', note: '' };
const file = (entries: unknown, more: object = {}) => JSON.stringify({ format: 'hallway-list', version: 1, entries, ...more });
const withField = (field: string, value: unknown) => file([{ ...argo, [field]: value }]);

it('reads what it wrote', () => expect(readList(writeList([argo, talk], 2))).toEqual({ list: [argo, talk], leftOut: 0 }));

describe('refuses', () => {
  it.each([
    ['', 'not-json'],
    ['<html>', 'not-json'],
    ['null', 'not-a-list'],
    ['[]', 'not-a-list'],
    ['{"entries":[]}', 'not-a-list'],
    [file({ length: 1 }), 'not-a-list'],
    [file([argo], { format: 'bookmarks' }), 'not-a-list'],
    [file([argo], { version: '1' }), 'not-a-list'],
    [file([argo], { version: 2 }), 'newer'],
    [`${file([argo])}${' '.repeat(3_000_000)}`, 'too-large'],
  ])('%.40s', (text, problem) => expect(readList(text)).toEqual({ problem }));
});

describe('leaves out an entry', () => {
  it.each([
    ['of no kind', withField('kind', 'tools')],
    ['of a kind every object has', withField('kind', 'constructor')],
    ['whose id is a path', withField('id', '../../evil')],
    ['whose id is an address', withField('id', 'https://evil.example/')],
    ['whose id has capitals', withField('id', 'Argo-CD')],
    ['that has the id of a talk and is none', withField('id', 'kubecon/argo-cd')],
    ['whose id never ends', withField('id', 'a'.repeat(400))],
    ['whose name is an object', withField('name', { toString: 'x' })],
    ['without a day', withField('added', undefined)],
    ['whose day is none', withField('added', 'javascript:alert(1)')],
    ['whose note is a list', withField('note', ['x'])],
    ['that is none', file(['argo-cd'])],
    ['that is nothing', file([null])],
  ])('%s', (_what, text) => expect(readList(text)).toEqual({ list: [], leftOut: 1 }));
});

describe('takes over', () => {
  it.each([
    ['nothing but what it knows', file([{ ...argo, href: 'javascript:alert(1)', __proto__: { evil: true } }]), argo],
    ['names on one line, without what hides or turns text round', withField('name', ' Argo\u202e\n\u200bCD\u0007 '), { ...argo, name: 'Argo CD' }],
    ['the id for a name that is empty', withField('name', ' \u202e '), { ...argo, name: 'argo-cd' }],
    ['markup as the text it is', withField('note', '<img src=x onerror=alert(1)>'), { ...argo, note: '<img src=x onerror=alert(1)>' }],
    ['a missing note as none', withField('note', undefined), { ...argo, note: '' }],
    ['a note up to its length', withField('note', 'x'.repeat(5000)), { ...argo, note: 'x'.repeat(2000) }],
  ])('%s', (_what, text, expected) => expect(readList(text)).toEqual({ list: [expected], leftOut: 0 }));

  it('one entry where it stands twice', () => expect(readList(file([argo, argo]))).toMatchObject({ list: [argo] }));

  it('no more than a thousand entries, and says how many it left', () => {
    const many = Array.from({ length: 1200 }, (_, index) => ({ ...argo, id: `tool-${index}` }));
    const read = readList(file(many));
    expect('list' in read && [read.list.length, read.leftOut]).toEqual([1000, 200]);
  });
});
