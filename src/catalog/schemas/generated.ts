import { templatePath, templateText } from '../authoring/template.ts';
import { COLLECTIONS, KINDS } from '../model/collections.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { referenceIndex, referencePage } from './reference-page.ts';

/**
 * Every file of the repository that follows from the model, path to text: JSON Schemas, the reference, and the files
 * that contributors copy, which lie in the content folder named here.
 */
export function generatedFiles(contentDir: string): Map<string, string> {
  return new Map([
    ...KINDS.map((kind) => [`schemas/${COLLECTIONS[kind].folder}.json`, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`] as const),
    ['docs/reference/README.md', referenceIndex()],
    ...KINDS.map((kind) => [`docs/reference/${COLLECTIONS[kind].folder}.md`, referencePage(kind)] as const),
    ...KINDS.map((kind) => [`${contentDir}/${templatePath(kind)}`, templateText(kind)] as const),
  ]);
}
