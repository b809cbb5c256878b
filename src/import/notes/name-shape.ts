import { isEnglishWord } from '../../catalog/checks/english-words.ts';

const LETTERS = String.raw`[\p{L}\p{M}]`;
const WORD = String.raw`\p{Lu}(?:['’]?${LETTERS})*(?:[-‐]${LETTERS}+)*`;
const PARTICLE = '(?:van|von|de|der|den|da|di|del|della|dos|das|du|la|le|el|al|bin|ibn|ter|ten|zu|y)';
const NICKNAME = `[“"„(]${WORD}[”"“)]`;

/** A name as people write theirs: two to five words with capitals, particles, initials, and a nickname in quotation marks. */
export const PERSON_NAME = String.raw`${WORD}(?: ${NICKNAME})?(?: (?:\p{Lu}\.|(?:${PARTICLE} ){0,2}${WORD})){1,4}(?: [JS]r\.)?`;

const WHOLE = new RegExp(`^${PERSON_NAME}$`, 'u');

/** What a text says about being the name of a person. */
export type NameShape = 'name' | 'doubtful' | 'none';

/** How much a text looks like the name of a person; `doubtful` where all its words are English ones. */
export function nameShape(text: string): NameShape {
  if (!WHOLE.test(text) || text.length > 60) return 'none';
  const words = text.replace(/[“”"„()]/g, '').split(' ');
  if (words.some((word) => NEVER.has(word.toLowerCase()))) return 'none';
  if (words.every((word) => /^\p{Lu}{2,}$/u.test(word)) || words.some((word) => /^\p{Lu}{4,}$/u.test(word))) return 'none';
  return words.every((word) => isEnglishWord(word) || /^\p{Lu}\.$/u.test(word)) ? 'doubtful' : 'name';
}

/** Words of titles, places and products that names of people have not. */
const NEVER: ReadonlySet<string> = new Set(
  'the a an and or of for in on at to with from by how why what when where who is are do does my our your their this that we you i it not no new more cloud native kubernetes kube day track room level hall talk talks keynote keynotes session sessions workshop tutorial lightning panel demo q&a platform engineering security network networking observability cluster clusters service services mesh data open source api team teams software conference summit kubecon cloudnativecon devops gitops notes slides video recording introduction conclusion summary part europe america north south east west'.split(' '),
);

/** A text without the titles that stand before a name: `Prof. Dr. Anneliese Roth`. */
export const withoutHonorifics = (text: string): string => text.replace(/^(?:(?:Prof|Dr|Dipl|Mag|Mr|Mrs|Ms|Mx)(?:\.-Ing)?\.? )+(?=\p{Lu}\S* \S)/u, '');

/** A name without nickname and initials, by which two spellings of one person meet. */
export const plainName = (name: string): string => name.replace(/\s*[“"„(][^”"“)]*[”"“)]/g, '').replace(/ \p{Lu}\.(?= )/gu, '').trim();
