import { isWhenOrWhere } from './when.ts';

/** When a talk began and ended, in the time zone of the event, and in which room it was. */
export interface Slot {
  start?: string;
  end?: string;
  room?: string;
}

const WHEN = /^(?:time|zeit|uhrzeit|heure|when|wann)\s*:/iu;
const WHERE = /^(?:room|raum|saal|salle|where|wo|location)\s*:\s*(?<room>\S.{0,60})$/iu;
const ROOM = /(?<![\p{L}\p{N}])(?:room|hall|level|floor|stage|raum|saal|salle)\s[\p{L}\p{N}.-]+/iu;
const TIME = /(?<![\d:.])(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?\s?(?<half>[ap]m)?(?![\p{L}\p{N}:])/giu;

/** Time and room from the lines beside a title that give them and nothing else. */
export function slotIn(lines: readonly string[]): Slot {
  const found = lines.map((line) => line.replace(/^[*_\s]+|[*_\s]+$/g, ''));
  const room = found.map((line) => WHERE.exec(line)?.groups?.['room'] ?? partsOf(line).map((part) => ROOM.exec(part)?.[0].replace(/^(?:room|raum|saal|salle)\s/i, '')).find(Boolean)).find(Boolean);
  const [start, end] = found.flatMap((line) => (WHEN.test(line) ? [line] : partsOf(line))).flatMap(timesIn);
  return { ...(start !== undefined && { start }), ...(start !== undefined && end !== undefined && end > start && { end }), ...(room !== undefined && { room }) };
}

const partsOf = (line: string): string[] => [line, ...line.split(/\s+[—–|·•]\s+/u)].filter(isWhenOrWhere).slice(0, 1);

function timesIn(text: string): string[] {
  return [...text.matchAll(TIME)].flatMap(({ groups = {} }) => {
    const { hour = '', minute, half } = groups;
    if (minute === undefined && half === undefined) return [];
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
    return hours < 24 && Number(minute ?? 0) < 60 ? [`${String(hours).padStart(2, '0')}:${minute ?? '00'}`] : [];
  });
}
