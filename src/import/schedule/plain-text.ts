import { parseEntities } from 'parse-entities';
import { removeControls } from '../../catalog/checks/control-character.ts';

/** Text of a foreign file as one clean line: entities decoded, characters that cannot be seen dropped, white space made single. */
export function plainLine(text: string): string {
  return removeControls(parseEntities(text.replace(/\s+/g, ' ')).replace(/\s+/g, ' ')).text.normalize('NFC').replace(/ +/g, ' ').trim();
}
