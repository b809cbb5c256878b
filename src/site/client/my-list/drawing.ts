import { formatDate } from '../../views/format.ts';
import { part, write } from '../part.ts';
import { isSame, NOTE_LENGTH, type EntryRef, type KeptEntry, type MyList } from './list.ts';

/** What a reader does to an entry of the list. */
export interface ListActions {
  /** Answers whether the note was stored. */
  noted(entry: KeptEntry, note: string): boolean;
  dropped(ref: EntryRef): void;
}

/** The drawn list. */
export interface DrawnList {
  show(list: MyList): void;
  focus(ref: EntryRef): void;
}

/** Milliseconds after the last keystroke until a note is stored. */
const PAUSE = 400;

interface Row {
  entry: KeptEntry;
  item: HTMLElement;
}

/** Draws the list by kind; rows of entries that stay are kept, so that nobody is interrupted in writing. */
export function drawList(root: HTMLElement, actions: ListActions): DrawnList {
  const kinds = part(root, '[data-list-kinds]');
  const templates = [...root.querySelectorAll<HTMLTemplateElement>('[data-kind-template]')];
  let rows: Row[] = [];
  return {
    show(list) {
      rows = list.map((entry) => {
        const known = rows.find((row) => isSame(row.entry, entry));
        const row = known ?? { entry, item: drawEntry(root, entry, actions) };
        fillEntry(row.item, entry, templates);
        return { entry, item: row.item };
      });
      const sections = templates.flatMap((template) => {
        const items = rows.filter(({ entry }) => entry.kind === template.dataset['kindTemplate']).map(({ item }) => item);
        return items.length > 0 ? [{ kind: template.dataset['kindTemplate'] ?? '', template, items }] : [];
      });
      const old = new Map([...kinds.children].map((section) => [(section as HTMLElement).dataset['kind'], section as HTMLElement]));
      const drawn = sections.map(({ kind, template, items }) => {
        const section = old.get(kind) ?? part(template.content.cloneNode(true) as DocumentFragment, 'section');
        section.dataset['kind'] = kind;
        setChildren(part(section, '[data-entries]'), items);
        return section;
      });
      setChildren(kinds, drawn);
    },
    focus(ref) {
      const row = rows.find(({ entry }) => isSame(entry, ref));
      if (row) part(row.item, '[data-entry-link]').focus();
    },
  };
}

/** Takes out and puts in only what differs: moving an element takes the focus away from whoever writes in it. */
function setChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  for (const old of [...parent.children]) if (!children.some((child) => child === old)) old.remove();
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
}

function drawEntry(root: HTMLElement, entry: KeptEntry, actions: ListActions): HTMLElement {
  const { kind, id, note } = entry;
  const item = part(part<HTMLTemplateElement>(root, '[data-entry-template]').content.cloneNode(true) as DocumentFragment, 'li');
  const field = part<HTMLTextAreaElement>(item, '[data-entry-note]');
  const box = part<HTMLInputElement>(item, '[data-entry-compare]');
  field.value = note;
  field.maxLength = NOTE_LENGTH;
  box.value = id;
  if (box.parentElement) box.parentElement.hidden = kind !== 'tool';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const store = () => {
    clearTimeout(timer);
    timer = undefined;
    // A note that could not be stored stays in its field, marked as such.
    if (actions.noted(entry, field.value)) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(store, PAUSE);
  });
  field.addEventListener('change', store);
  addEventListener('pagehide', () => {
    if (timer !== undefined) store();
  });
  part(item, '[data-entry-drop]').addEventListener('click', () => {
    if (timer !== undefined) store();
    actions.dropped({ kind, id });
  });
  return item;
}

function fillEntry(item: HTMLElement, { kind, id, name, added, note }: KeptEntry, templates: readonly HTMLTemplateElement[]): void {
  const pattern = templates.find((template) => template.dataset['kindTemplate'] === kind)?.dataset['href'] ?? '';
  const link = part<HTMLAnchorElement>(item, '[data-entry-link]');
  // The id has been found to be words, hyphens and at most one slash.
  link.href = pattern.replace('{id}', id);
  write(link, name);
  const time = part<HTMLTimeElement>(item, '[data-entry-added]');
  time.dateTime = added;
  write(time, formatDate(added));
  part(item, '[data-entry-drop]').setAttribute('aria-label', `Take off ${name}`);
  write(part(item, '[data-entry-note-label]'), ` on ${name}`);
  write(part(item, '[data-entry-compare-label]'), `Choose ${name} for a comparison`);
  const field = part<HTMLTextAreaElement>(item, '[data-entry-note]');
  if (field.value !== note && document.activeElement !== field && !field.hasAttribute('aria-invalid')) field.value = note;
}
