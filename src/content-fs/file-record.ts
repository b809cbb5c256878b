import { factsOf, rememberFacts, type FileFacts } from '../catalog/facts/file-facts.ts';
import type { SourceFile } from '../catalog/source-file.ts';
import { recallFile } from './parse-file.ts';

/** What is kept of a file from one run to the next: all that was found out about it by itself, as JSON. */
export interface FileRecord extends Pick<SourceFile, 'data' | 'yamlTroubles'> {
  /** Digest of the bytes it belongs to. */
  digest: string;
  /** The accepted fields are left out where they are the data themselves. */
  facts: Omit<FileFacts, 'fields'> & { fields?: { data?: unknown; repaired: boolean } };
}

/** The record of a file; `undefined` where JSON would not say the same as YAML did, or would say it a billion times. */
export function recordOf(file: SourceFile, digest: string): FileRecord | undefined {
  if (file.unreadable || NOT_JSON.test(file.text)) return undefined;
  const { data, yamlTroubles } = file;
  const { fields, ...facts } = factsOf(file);
  return { digest, data, yamlTroubles, facts: { ...facts, ...(fields && { fields: { repaired: fields.repaired, ...(fields.data !== data && { data: fields.data }) } }) } };
}

/** The file as it was read before, with its facts remembered; the text must be the one the record belongs to. */
export function fileOf({ data, yamlTroubles, facts }: FileRecord, path: string, text: string, size: number): SourceFile {
  const file = recallFile(path, text, size, { data, yamlTroubles });
  const { fields, ...others } = facts;
  rememberFacts(file, { ...others, ...(fields && { fields: { repaired: fields.repaired, data: 'data' in fields ? fields.data : data } }) });
  return file;
}

/** Anchors and aliases, which repeat one object, and numbers that JSON has not. */
const NOT_JSON = /(?:^|[\s[{,])(?:[&*][\w-]|[-+]?\.(?:inf|nan)\b|[-+]?[\d.]+e\+?\d{3})/i;
