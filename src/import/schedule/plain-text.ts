import { parseEntities } from 'parse-entities';
import { withoutControlCharacters } from '../../catalog/checks/control-character.ts';

/** Text of a foreign file as one clean line: entities decoded, characters that cannot be seen dropped, white space made single. */
export function plainLine(text: string): string {
  return withoutControlCharacters(parseEntities(text.replace(/\s+/g, ' ')).replace(/\s+/g, ' ')).normalize('NFC').replace(/ +/g, ' ').trim();
}
