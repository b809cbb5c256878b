import type { Move } from '../../views/moves.ts';
import { fetchData, part, write } from '../part.ts';
import { saveFile } from '../save-file.ts';
import { startCompareChoice } from './compare-choice.ts';
import { drawList, type DrawnList } from './drawing.ts';
import { FILE_LENGTH, readList, writeList } from './file.ts';
import { annotate, drop, follow, isSame, LIST_LENGTH, merge, type KeptEntry, type MyList } from './list.ts';
import { listBase, NOT_SAVED, shelf, today } from './stars.ts';
import { forgetDamaged, listKey, loadList, saveList } from './storage.ts';

const UNREADABLE = {
  'not-json': 'Nothing was imported: that file is not a list exported here. Choose a file that “Export as a file” made.',
  'not-a-list': 'Nothing was imported: that file is not a list exported here. Choose a file that “Export as a file” made.',
  newer: 'Nothing was imported: that file was made by a newer version of this site. Reload this page, or export it anew there.',
  'too-large': 'Nothing was imported: that file is larger than any list can be.',
} as const;

/** Brings the page of the reader's list to life. */
export function startMyList(root: HTMLElement): void {
  const said = part(root, '[data-list-said]');
  const damagedBox = part(root, '[data-list-damaged]');
  let list: MyList = [];
  let damaged: string | undefined;

  /** Applies a change to what is stored at this moment; on failure the page says why and nothing changes. */
  const change = (edit: (stored: MyList) => MyList): boolean => {
    const stored = loadList(shelf, listBase);
    if ('unusable' in stored) {
      write(said, NOT_SAVED[stored.unusable]);
      return false;
    }
    const next = edit(stored.list);
    const saved = next === stored.list ? 'saved' : saveList(shelf, listBase, next);
    write(said, saved === 'saved' ? '' : NOT_SAVED[saved]);
    list = saved === 'saved' ? next : stored.list;
    return saved === 'saved';
  };

  const drawn: DrawnList = drawList(root, {
    // Taken off in another tab while somebody writes here: the note is worth more than the order of events.
    noted: (entry, note) => change((stored) => annotate(merge(stored, stored.some((kept) => isSame(kept, entry)) ? [] : [entry]), entry, note)),
    dropped: (ref) => {
      const position = list.findIndex((kept) => isSame(kept, ref));
      const entry = list[position];
      if (!entry || !change((stored) => drop(stored, ref))) return;
      show();
      offerUndo(root, entry, () => {
        change((stored) => (stored.some((kept) => isSame(kept, entry)) ? stored : stored.toSpliced(position, 0, entry)));
        show();
        drawn.focus(entry);
      });
    },
  });
  const compare = startCompareChoice(root);
  const show = () => {
    drawn.show(list);
    compare.update();
    damagedBox.hidden = damaged === undefined;
    part(root, '[data-list-empty]').hidden = list.length > 0;
    part<HTMLButtonElement>(root, '[data-list-export]').hidden = list.length === 0;
  };
  const load = () => {
    const stored = loadList(shelf, listBase);
    if ('unusable' in stored) {
      write(said, stored.unusable === 'full' ? NOT_SAVED.full : 'This browser does not let the site store anything, so there is no list to show. Allow site data for this site, and reload the page.');
      return;
    }
    ({ list, damaged } = stored);
    show();
  };

  part(root, '[data-list-export]').addEventListener('click', () => saveFile(writeList(list, 2), `my-list-${today()}.json`, 'application/json'));
  part<HTMLInputElement>(root, '[data-list-import]').addEventListener('change', async (event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const read = file.size > FILE_LENGTH * 3 ? ({ problem: 'too-large' } as const) : readList(await file.text());
    input.value = '';
    if ('problem' in read) {
      write(said, UNREADABLE[read.problem]);
      return;
    }
    const moves = await movesFrom(root);
    const before = list.length;
    if (!change((stored) => merge(stored, follow(read.list, moves)))) return;
    show();
    write(said, importedText(read.list.length, list.length - before, read.leftOut));
  });
  part(root, '[data-damaged-save]').addEventListener('click', () => saveFile(damaged ?? '', 'my-list-damaged.txt', 'text/plain'));
  part(root, '[data-damaged-forget]').addEventListener('click', () => {
    forgetDamaged(shelf, listBase);
    load();
  });
  addEventListener('storage', ({ key }) => {
    if (key === listKey(listBase) || key === null) load();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) load();
  });
  root.hidden = false;
  load();
  movesFrom(root).then((moves) => {
    if (follow(list, moves) !== list && change((stored) => follow(stored, moves))) show();
  });
}

function importedText(read: number, added: number, leftOut: number): string {
  const known = read - added;
  const parts = [
    `${added} added`,
    ...(known > 0 ? [`${known} already here, their notes joined`] : []),
    ...(leftOut > 0 ? [`${leftOut} left out, since ${leftOut === 1 ? 'it is no entry' : 'they are no entries'} or the file has more than ${LIST_LENGTH.toLocaleString('en')}`] : []),
  ];
  return `Imported: ${parts.join('; ')}.`;
}

let moving: Promise<Move[]> | undefined;

/** Renamed entries; none where the file cannot be had, since the redirects of the site serve as well. */
function movesFrom(root: HTMLElement): Promise<Move[]> {
  moving ??= fetchData<Move[]>(root.dataset['moved'] ?? '').catch(() => []);
  return moving;
}

function offerUndo(root: HTMLElement, { name }: KeptEntry, undo: () => void): void {
  const box = part(root, '[data-undo]');
  write(part(box, '[data-undo-text]'), `${name} was taken off the list.`);
  const old = part<HTMLButtonElement>(box, '[data-undo-button]');
  const button = old.cloneNode(true) as HTMLButtonElement;
  old.replaceWith(button);
  box.hidden = false;
  button.addEventListener('click', () => {
    box.hidden = true;
    undo();
  });
  // The pressed button is gone; the next thing to press is this one.
  button.focus();
}

