import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rules were written and weighed with `tune` and the seeds; `test` is only counted. */
export type Split = 'seeds' | 'tune' | 'test';

/** A file of raw notes with the talks a reader finds in it. */
export interface Shape {
  file: string;
  split: Split;
  text: string;
  talks: LabelledTalk[];
}

export interface LabelledTalk {
  title: string;
  speakers: string[];
}

const FOLDER = new URL('.', import.meta.url);

/** The shapes written for this measurement. */
export function readShapes(): Shape[] {
  const labels = JSON.parse(readFileSync(new URL('labels.json', FOLDER), 'utf8')) as Omit<Shape, 'text'>[];
  return labels.map((label) => ({ ...label, text: readFileSync(new URL(`shapes/${label.file}`, FOLDER), 'utf8') }));
}

/**
 * Five published reports and their inventory of talks, which are no part of the repository; `undefined` where the folder
 * beside it is missing.
 */
export function readSeeds(shared: string): Shape[] | undefined {
  const inventory = join(shared, 'seed-inventory.json');
  if (!existsSync(inventory)) return undefined;
  const { talks } = JSON.parse(readFileSync(inventory, 'utf8')) as { talks: { seed: string; title: string; speakers: string }[] };
  return readdirSync(join(shared, 'seeds')).sort().map((file) => ({
    file,
    split: 'seeds',
    text: readFileSync(join(shared, 'seeds', file), 'utf8'),
    talks: talks.filter(({ seed }) => file.startsWith(seed)).map(({ title, speakers }) => ({ title, speakers: speakers.startsWith('none') ? [] : speakers.replace(/\s*\([^)]*\)/g, '').split(', ') })),
  }));
}
