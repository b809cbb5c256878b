import { removeControls } from '../../catalog/checks/control-character.ts';
import { repairMojibake } from './mojibake.ts';

/** Something of the notes that reached no draft, and why. */
export interface Dropped {
  reason: 'control-characters' | 'repeated-footer' | 'page-number' | 'navigation' | 'mail-header' | 'mail-quotation' | 'signature' | 'break' | 'markup' | 'too-long' | 'not-valid';
  /** What was dropped, shortened; the first of several. */
  text: string;
  /** Where it stood first, 1-based; absent where that cannot be said. */
  line?: number;
  /** How often. */
  count: number;
}

/** Text ready to be taken apart. */
export interface Cleaned {
  text: string;
  notices: string[];
  dropped: Dropped[];
}

/** Text with one kind of line end and blank, without characters that cannot be seen, with mojibake repaired. */
export function cleanText(input: string): Cleaned {
  const { text: repaired, count } = repairMojibake(input);
  const lines = repaired.replace(/\u00AD\r?\n[ \t]*/g, '').replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ').replace(/[\u000B\f]/g, '\n\n');
  const { text, removed } = removeControls(lines);
  return {
    text: text.replace(/(?<![ \t])[ \t]+$/gm, ''),
    notices: [
      ...(count > 0 ? [`${count} garbled characters were repaired (UTF-8 that had been read as Windows-1252).`] : []),
      ...(removed > 0 ? [`${removed} invisible control characters were removed.`] : []),
    ],
    dropped: removed > 0 ? [{ reason: 'control-characters', text: 'invisible characters', count: removed }] : [],
  };
}
