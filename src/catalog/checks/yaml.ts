import type { SourceFile, YamlTrouble } from '../source-file.ts';
import { problem, type FileRule } from './rule.ts';

/** YAML that cannot be parsed, says something twice, or says to some programs something else than to its author. */
export const yaml: FileRule = {
  name: 'yaml',
  run: (file) => file.yamlTroubles.map((trouble) => explain(file, trouble)),
};

function explain(file: SourceFile, trouble: YamlTrouble) {
  const { reason, detail, line, column } = trouble;
  switch (reason) {
    case 'syntax':
      return problem('yaml-syntax', file, { line, column }, `the YAML cannot be parsed: ${detail}`);
    case 'duplicate-key':
      return problem('yaml-duplicate-key', file, { line, column }, `\`${detail}\` is given twice; keep one of the two`);
    case 'boolean-word':
      return problem('yaml-surprise', file, { line, column }, booleanWord(trouble));
    default:
      return reason satisfies never;
  }
}

function booleanWord({ detail, property }: YamlTrouble): string {
  const means = /^(?:yes|on|y)$/i.test(detail) ? 'true' : 'false';
  const quoted = property ? `${property}: "${detail}"` : `"${detail}"`;
  return `\`${detail}\` means ${means} to many YAML readers; put it in quotes, \`${quoted}\`, or write \`${means}\` if you mean that`;
}
