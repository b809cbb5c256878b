import { isMap, isSeq, parseDocument, YAMLMap, type Document } from 'yaml';
import type { EntryOf } from '../../catalog/entry.ts';
import { isPageAnchor } from '../../catalog/markdown/page-anchors.ts';
import type { Additions } from './match.ts';
import type { TalkDraft } from './talk-draft.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/**
 * The file of a talk with what the notes add to it. What stands there stays, comments included; the text of the notes comes
 * below it under a heading of its own.
 */
export function mergedTalk({ file, data }: EntryOf<'talk'>, { adds, draft, heading }: { adds: Additions; draft: TalkDraft; heading: string }): string {
  const [block = '', yaml = ''] = FRONT_MATTER.exec(file.text) ?? [];
  const document = parseDocument(yaml);
  if (adds.date !== undefined) document.set('date', adds.date);
  for (const key of ['speakers', 'organizations', 'tools', 'topics', 'reports', 'notedBy'] as const) append(document, key, adds[key], true);
  append(document, 'links', adds.links.map((link) => document.createNode(link, { flow: true })));
  nameSources(document, data, adds);
  append(document, 'statements', withFreeIds(adds, data).map((statement) => statementNode(document, { ...statement, ...(needsSource(data, adds) && { source: adds.reports[0] }) })));
  append(document, 'questions', adds.questions);
  const body = file.text.slice(block.length);
  const added = adds.text === 'none' ? '' : adds.text === 'into-stub' ? `${draft.body}\n` : `\n## ${heading}\n\n${draft.body}\n`;
  // Lists of ids stand without blanks inside their brackets throughout the content.
  const fields = document.toString({ lineWidth: 0 }).replace(/\b(\w+: )\[ ([a-z0-9/, -]+) \]/g, '$1[$2]');
  return `---\n${fields}---\n${adds.text === 'into-stub' ? '' : body.replace(/\s*$/, body.trim() === '' ? '' : '\n')}${added}`;
}

/** A statement in the style of the content: a block, its lists in brackets and its figures in braces. */
function statementNode(document: Document, { about, figures, ...fields }: Additions['statements'][number] & { source?: string | undefined }): unknown {
  const node = new YAMLMap(document.schema);
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) node.set(key, value);
  node.set('about', document.createNode(about, { flow: true }));
  if (figures) node.set('figures', document.createNode(figures.map((figure) => document.createNode(figure, { flow: true }))));
  return node;
}

function append(document: Document, key: string, items: readonly unknown[], flow = false): void {
  if (items.length === 0) return;
  const list = document.get(key);
  if (isSeq(list)) for (const item of items) list.add(item);
  else document.set(key, document.createNode([...items], { flow }));
}

/** Where a note draws on several reports, each statement names its own. */
const needsSource = ({ reports = [] }: EntryOf<'talk'>['data'], adds: Additions): boolean => adds.reports.length > 0 && reports.length > 0;

function nameSources(document: Document, data: EntryOf<'talk'>['data'], adds: Additions): void {
  const [only, ...others] = data.reports ?? [];
  const list = document.get('statements');
  if (!needsSource(data, adds) || only === undefined || others.length > 0 || !isSeq(list)) return;
  for (const item of list.items) if (isMap(item) && !item.has('source')) item.set('source', only);
}

function withFreeIds(adds: Additions, { statements = [] }: EntryOf<'talk'>['data']): Additions['statements'] {
  const taken = new Set(statements.map(({ id }) => id));
  return adds.statements.map((statement) => {
    let { id } = statement;
    for (let number = 2; taken.has(id) || isPageAnchor(id); number++) id = `${statement.id}-${number}`;
    taken.add(id);
    return { ...statement, id };
  });
}
