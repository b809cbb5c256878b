import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edition, talk, tool } from '../../tests/checking.ts';
import { ROOT } from '../usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallway-review-'));
const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeAll(() => {
  write('content/events/meet-2025.yaml', edition('Meet 2025'));
  write('content/tools/karmeta.md', tool('Karmeta', 'landscape: Karmeta\ncncf: { accepted: 2021-09-14, levels: [{ level: sandbox, since: 2021-09-14 }] }'));
  write('content/people/mari-tamm.yaml', 'name: Mari Tamm\n');
  write('content/talks/meet-2025/one.md', talk('notedBy: [mari-tamm]', 'Every ship of the fleet came home before the first snow fell.\n'));
  write('sources/post.txt', 'He said that every ship of the fleet came home before the first snow.');
  write('sources/more/page.html', '<p>Nothing of the kind.</p>');
  mkdirSync(join(folder, 'empty'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function review(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/hallway.ts'), 'review', ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('review', () => {
  test('what is to be read again, without sources and landscape', () => {
    expect(review('--content', 'content')).toEqual({
      status: 0,
      stdout: [
        'Not read a second time: 1', '  talks/meet-2025/one.md', '',
        'Words of sources: not looked for; name a folder of texts with `--sources DIR`.', '',
        'Statements without a source: none', '',
        'The landscape: not compared; name it with `--landscape FILE`.', '',
        'Entries that nothing leads to: none', '',
        'Topics to mark, or no longer to mark, as narrow: none', '',
      ].join('\n'),
      stderr: '',
    });
  });

  test('copied words with their place, exit code 1', () => {
    const { status, stdout } = review('--content', 'content', '--sources', 'sources');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'More than eight words in a row from one of 2 sources: 1\n  talks/meet-2025/one.md:6:1  11 words of post.txt: “Every ship of the fleet came home before the first snow”\n',
    );
  });

  test('what the landscape says otherwise', () => {
    const { stdout } = review('--content', 'content', '--landscape', join(ROOT, 'tests/fixtures/landscape/landscape.yml'));
    expect(stdout).toContain('What the landscape says otherwise: 1\n  tools/karmeta.md:7:7  the landscape says incubating');
  });

  test('of two items with the name of the entry, the one with a level says it', () => {
    write('twice.yml', 'landscape:\n  - name: A\n    subcategories:\n      - name: B\n        items: [{ name: Karmeta, project: incubating }, { name: Karmeta, homepage_url: "https://karmeta.example/" }]\n');
    expect(review('--content', 'content', '--landscape', 'twice.yml').stdout).toContain('What the landscape says otherwise: 1\n  tools/karmeta.md:7:7  the landscape says incubating');
  });

  test('as JSON', () => {
    const { status, stdout } = review('--content', 'content', '--sources', 'sources', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      unreviewed: ['talks/meet-2025/one.md'],
      copied: [{ file: 'talks/meet-2025/one.md', line: 6, column: 1, words: 'Every ship of the fleet came home before the first snow', count: 11, source: 'post.txt' }],
      unsourced: [],
      drift: [],
      orphans: [],
      narrow: [],
    });
  });

  test.each([
    [['--sources', 'nowhere'], 'hallway review: the folder `nowhere` cannot be read: there is no such file'],
    [['--sources', 'empty'], 'hallway review: there is no text in `empty`; give a folder of .txt, .md or .html files'],
    [['--landscape', 'nowhere.yml'], 'hallway review: the landscape `nowhere.yml` cannot be read: there is no such file'],
    [['now'], 'hallway review: `now` is one word too many: `review [--sources DIR] [--landscape FILE] [--json] [--content DIR]`'],
    [['--content', 'nowhere'], 'hallway review: the content folder `nowhere` cannot be read: it does not exist'],
  ])('%j is refused', (args, message) => {
    const { status, stdout, stderr } = review('--content', 'content', ...args);
    expect({ status, stdout, stderr: stderr.trim() }).toEqual({ status: 2, stdout: '', stderr: message });
  });
});
