import { isEnglishWord } from '../../catalog/checks/english-words.ts';

/** Words that make a phrase a person's role and not a name or a company. */
const ROLE = new Set(
  `engineer engineers engineering manager director ceo cto coo cfo cio ciso cpo cmo founder co-founder cofounder president vp svp evp lead leader head
  architect developer dev programmer specialist maintainer co-maintainer contributor reviewer approver committer owner officer advocate evangelist scientist
  researcher professor lecturer consultant analyst fellow technologist strategist ambassador chair co-chair chairperson student author
  moderator principal staff senior junior sr. sr jr. chief executive administrator admin sre devrel dmts intern trainer instructor teacher host co-host
  practitioner freelancer freelance mentor mentee organizer organiser steward tester editor writer producer designer coordinator representative secretary
  treasurer emeritus pdm pm`.split(/\s+/),
);

/** Words of which companies and institutions are made, and hardly ever people. */
const ORGANIZATION =
  /\b(?:labs?|networks?|systems?|technolog(?:y|ies)|tech|solutions?|software|university|universit\p{L}*|college|school|institut\p{L}*|foundation|stiftung|bank|group|cloud|security|consulting|consultancy|company|corporation|corp|association|council|ministry|department|government|authority|agency|commission|research|science|sciences|services?|partners|industries|international|global|digital|media|games|studios?|health|healthcare|hospital|clinic|insurance|financial|finance|capital|ventures|telecom\p{L}*|telekom|communications?|mobile|energy|motors?|airlines?|airways|logistics|retail|stores?|market(?:place)?s?|data|analytics|robotics|aerospace|space|interactive|entertainment|innovation|hub|team|project|community|kubernetes|cncf|inc|ltd|llc|llp|gmbh|ag|sa|se|bv|b\.v|nv|n\.v|plc|oy|ab|as|kg|kk|k\.k|pte|pty|sas|srl|s\.r\.l|co|limited|ai|unicorns?|hero)\b\.?/iu;

/** What ends the name of a company and never stands alone. */
const SUFFIX = /^(?:inc|ltd|llc|llp|gmbh|ag|sa|s\.a|se|bv|b\.v|nv|n\.v|plc|oy|oyj|ab|a\/s|as|kg|co|corp|limited|pte|pty|sas|srl|k\.k|kk|l\.?p)\.?(?: (?:ltd|kg|inc|limited)\.?)?$/i;

const PARTICLE = new Set(['van', 'von', 'der', 'den', 'de', 'da', 'di', 'du', 'do', 'dos', 'das', 'del', 'della', 'la', 'le', 'bin', 'ibn', 'al', 'el', 'ter', 'ten', 'te', 'zu', 'zur', 'zum', 'y', 'e', 'af', 'av', 'ben', 'bint', "d'", "'t"]);

/** Words that stand in titles and in no name. */
const TITLE_WORD = new Set(
  `the and for with your our how why what when where who from into of to in on at by is are not it its this that these we you a an or but as vs
  versus using building running scaling managing securing about beyond towards toward inside through across without under over more less all new next`.split(/\s+/),
);

/** Whether a phrase says what somebody does. */
export function isRole(phrase: string): boolean {
  return phrase.toLowerCase().split(/[\s/,()]+/).some((word) => ROLE.has(word));
}

/** Whether a phrase ends a company's name: `Inc.`, `Ltd`, `Co., Ltd`. */
export const isSuffix = (phrase: string): boolean => SUFFIX.test(phrase);

/** Whether a phrase is a company's or an institution's by its words. */
export const isOrganizationLike = (phrase: string): boolean => ORGANIZATION.test(phrase) || /^[\p{Ll}\d]/u.test(phrase) || /\.(?:io|ai|com|org|dev|net|app|sh|cloud)$/i.test(phrase) || / \p{Lu}{2,}$/u.test(phrase);

/**
 * Whether a phrase has the shape of a person's name: one to six words, each with a capital (or of a script that has none),
 * particles aside, without digits and without words that only titles have.
 */
export function isNameShaped(phrase: string): boolean {
  if (phrase.length > 60 || /[\p{N}:;!?@#%*_=+/\\|<>[\]{}]|[\p{Extended_Pictographic}]/u.test(phrase)) return false;
  const words = wordsOf(phrase);
  if (words.length === 0 || words.length > 6 || isRole(phrase)) return false;
  // `SEPARATE REGISTRATION REQUIRED`
  if (phrase === phrase.toUpperCase() && /\p{Lu}{3}/u.test(phrase) && isAllEnglish(phrase)) return false;
  const capitals = words.filter((word) => !PARTICLE.has(word.toLowerCase()));
  if (capitals.length === 0 || capitals.some((word) => !/^[("“‘'’]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) && !/^(?:d|l|o)['’]\p{Lu}/u.test(word))) return false;
  return !words.some((word) => TITLE_WORD.has(word.toLowerCase()) && !PARTICLE.has(word));
}

/** The words of a phrase. */
export const wordsOf = (phrase: string): string[] => phrase.split(/\s+/).filter(Boolean);

/** Whether none of the words of a phrase is an English one, initials aside: `Annika Vossberg`, not `Deep Dive`. */
export const isForeignToEnglish = (phrase: string): boolean => wordsOf(phrase).every((word) => !isEnglish(word));

/** Whether all words of a phrase are English ones: `Mark Brown`, `Better Metrics`. */
export const isAllEnglish = (phrase: string): boolean => wordsOf(phrase).every(isEnglish);

const isEnglish = (word: string) => {
  const parts = word.toLowerCase().replace(/[’]/g, "'").split('-').map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  return parts.every((part) => part.length < 2 || isEnglishWord(part));
};
