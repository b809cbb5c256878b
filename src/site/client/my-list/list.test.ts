import { describe, expect, it } from 'vitest';
import { annotate, drop, follow, keep, merge, rename, type KeptEntry, type MyList } from './list.ts';

const entry = (id: string, note = '', added = '2026-11-20'): KeptEntry => ({ kind: 'tool', id, name: id.toUpperCase(), added, note });
const short = (list: MyList) => list.map(({ id, note }) => (note ? `${id}: ${note}` : id));

describe('the list', () => {
  it.each([
    ['a new entry comes first', keep([entry('flux')], { ...entry('argo-cd') }), ['argo-cd', 'flux']],
    ['a known one stays as it is', keep([entry('flux', 'ours')], { ...entry('flux') }), ['flux: ours']],
    ['one of another kind is another', keep([entry('flux')], { ...entry('flux'), kind: 'topic' }), ['flux', 'flux']],
    ['one can be dropped', drop([entry('flux'), entry('argo-cd')], entry('flux')), ['argo-cd']],
    ['a note goes to its entry', annotate([entry('flux'), entry('argo-cd')], entry('flux'), 'try it'), ['flux: try it', 'argo-cd']],
    ['a note is cut where it never ends', annotate([entry('flux')], entry('flux'), 'x'.repeat(3000)), [`flux: ${'x'.repeat(2000)}`]],
  ])('%s', (_what, list, expected) => expect(short(list)).toEqual(expected));

  it('takes over the present name', () => {
    expect(rename([entry('flux'), entry('helm')], { kind: 'tool', id: 'flux', name: 'Flux CD' }).map(({ name }) => name)).toEqual(['Flux CD', 'HELM']);
  });
});

describe('merging', () => {
  it.each([
    ['nothing with nothing', [], [], []],
    ['two different ones', [entry('flux')], [entry('helm')], ['flux', 'helm']],
    ['the same note twice', [entry('flux', 'a')], [entry('flux', 'a')], ['flux: a']],
    ['two notes', [entry('flux', 'a')], [entry('flux', 'b')], ['flux: a\nb']],
    ['a note and none', [entry('flux')], [entry('flux', 'b')], ['flux: b']],
    ['a note that continues the other', [entry('flux', 'a')], [entry('flux', 'a and b')], ['flux: a and b']],
  ])('%s', (_what, mine, theirs, expected) => expect(short(merge(mine, theirs))).toEqual(expected));

  it('keeps the earlier day and leaves both lists as they were', () => {
    const mine = [entry('flux', 'a', '2026-11-20')];
    const theirs = [entry('flux', 'b', '2026-01-02')];
    expect(merge(mine, theirs)[0]?.added).toBe('2026-01-02');
    expect([mine[0]?.note, theirs[0]?.note]).toEqual(['a', 'b']);
  });
});

describe('renamed entries', () => {
  const moves = [{ kind: 'tool', from: 'beacon', to: 'beacon-cd', name: 'Beacon CD' }] as const;
  it.each([
    ['are found under their new id', [entry('beacon', 'mine')], ['beacon-cd: mine']],
    ['kept under both ids become one', [entry('beacon', 'old'), entry('beacon-cd', 'new')], ['beacon-cd: old\nnew']],
    ['of another kind are others', [{ ...entry('beacon'), kind: 'topic' } satisfies KeptEntry], ['beacon']],
  ])('%s', (_what, list: MyList, expected) => expect(short(follow(list, moves))).toEqual(expected));

  it('bring their new name', () => expect(follow([entry('beacon')], moves)[0]?.name).toBe('Beacon CD'));

  it('change nothing where none is kept', () => {
    const list = [entry('flux')];
    expect(follow(list, moves)).toBe(list);
  });
});
