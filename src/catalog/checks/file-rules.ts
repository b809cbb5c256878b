import { controlCharacter } from './control-character.ts';
import { forbiddenMarkup } from './forbidden-markup.ts';
import { misplacedFile } from './misplaced-file.ts';
import { missingFrontMatter } from './missing-front-matter.ts';
import type { FileRule } from './rule.ts';
import { unreadableFile } from './unreadable-file.ts';
import { yaml } from './yaml.ts';

/** Rules over one file at a time, in the order they run. */
export const FILE_RULES: readonly FileRule[] = [unreadableFile, misplacedFile, missingFrontMatter, yaml, controlCharacter, forbiddenMarkup];
