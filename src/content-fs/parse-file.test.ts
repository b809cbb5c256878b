import { describe, expect, test } from 'vitest';
import { parseFile } from './parse-file.ts';

/** Data, body, first line of the body. */
const parts = (text: string, path = 'tools/x.md') => {
  const { data, body, bodyLine, hasFrontMatter } = parseFile(path, text);
  return hasFrontMatter ? [data, body, bodyLine] : [undefined, body, bodyLine];
};

describe('front matter and body', () => {
  test.each([
    ['plain', '---\nname: X\n---\nBody\n', [{ name: 'X' }, 'Body\n', 4]],
    ['Windows line ends', '---\r\nname: X\r\n---\r\nBody\r\n', [{ name: 'X' }, 'Body\r\n', 4]],
    ['a byte order mark', '\uFEFF---\nname: X\n---\nBody', [{ name: 'X' }, 'Body', 4]],
    ['no body', '---\nname: X\n---', [{ name: 'X' }, '', 3]],
    ['no body, but a line end', '---\nname: X\n---\n', [{ name: 'X' }, '', 4]],
    ['no fields', '---\n---\nBody', [{}, 'Body', 3]],
    ['an empty line of fields', '---\n\n---\nBody', [{}, 'Body', 4]],
    ['only a comment', '---\n# later\n---\nBody', [{}, 'Body', 4]],
    ['blanks after the fences', '---  \nname: X\n--- \t\nBody', [{ name: 'X' }, 'Body', 4]],
    ['a rule in the body', '---\nname: X\n---\nOne\n\n---\n\nTwo', [{ name: 'X' }, 'One\n\n---\n\nTwo', 4]],
    ['hyphens within a text', '---\nname: a --- b\n---\nBody', [{ name: 'a --- b' }, 'Body', 4]],
    ['an empty line before the body', '---\nname: X\n---\n\nBody', [{ name: 'X' }, '\nBody', 4]],
    ['four hyphens do not close', '---\nname: X\n----\nBody\n---\n', [undefined, '', 6]],
    ['no fence at all', 'Body\n', [undefined, 'Body\n', 1]],
    ['no closing fence', '---\nname: X\nBody\n', [undefined, '---\nname: X\nBody\n', 1]],
    ['a line above the fence', '\n---\nname: X\n---\n', [undefined, '\n---\nname: X\n---\n', 1]],
    ['nothing', '', [undefined, '', 1]],
    ['only a byte order mark', '\uFEFF', [undefined, '', 1]],
    ['old Macintosh line ends', '---\rname: X\r---\r', [undefined, '---\rname: X\r---\r', 1]],
  ])('%s', (_name, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test('a YAML file is all fields', () => {
    expect(parts('name: X\n', 'people/x.yaml')).toEqual([{ name: 'X' }, '', 1]);
    expect(parts('', 'people/x.yaml')).toEqual([{}, '', 1]);
    expect(parts('\uFEFFname: X', 'people/x.yaml')).toEqual([{ name: 'X' }, '', 1]);
    expect(parts('name: X', 'people/x.yml')).toEqual([{ name: 'X' }, '', 1]);
  });

  test('dates, times and words stay text; years and numbers are numbers', () => {
    expect(parts('a: 2025-04-01\nb: 2025-04\nc: 2025\nd: 09:30\ne: yes\nf: NO\ng: 1.10\nh: ~\ni: 1_000\nj: 0x1F\n', 'people/x.yaml')[0]).toMatchObject({
      a: '2025-04-01', b: '2025-04', c: 2025, d: '09:30', e: 'yes', f: 'NO', g: 1.1, h: null,
    });
  });
});

describe('places', () => {
  const file = parseFile(
    'talks/e/x.md',
    '---\ntitle: X\ntools: [argo-cd, flux]\nstatements:\n  - id: a\n    figures: [{ at: cern, value: 5 }]\n  - id: b\n"due": 2025\n---\nBody\n',
  );

  test.each([
    [['title'], '2:8'],
    [['tools'], '3:8'],
    [['tools', 1], '3:18'],
    [['statements', 0], '5:5'],
    [['statements', 0, 'figures', 0, 'value'], '6:34'],
    [['statements', 1, 'id'], '7:9'],
    [['due'], '8:8'],
    [['statements', 1, 'missing'], '7:5'],
    [['missing'], '2:1'],
    [[], '2:1'],
  ])('%j', (path, expected) => {
    const { line, column } = file.locate(path);
    expect(`${line}:${column}`).toBe(expected);
  });

  test('of a key', () => {
    expect(file.locate(['tools'], 'key')).toEqual({ line: 3, column: 1 });
    expect(file.locate(['statements', 0, 'figures', 0, 'value'], 'key')).toEqual({ line: 6, column: 27 });
  });

  test('columns count UTF-16 units', () => {
    expect(parseFile('people/x.yaml', 'a: { b: "😀é", c: 1 }').locate(['c'])).toEqual({ line: 1, column: 1 });
    expect(parseFile('people/x.yaml', 'a: { b: "😀é", c: 1 }').locate(['a', 'c'])).toEqual({ line: 1, column: 19 });
  });
});
