import type { DropReason } from './session.ts';

/** What decides whether a row of a schedule is a session worth a note. */
export interface Candidate {
  /** The title without its speakers. */
  title: string;
  hasSpeakers: boolean;
  tracks: readonly string[];
  /** Hours it takes; absent where the schedule gives no end. */
  hours?: number;
}

/** Why a row is no session worth a note; `undefined` for one that is. Who names a speaker is always one. */
export function reasonToDrop({ title, hasSpeakers, tracks, hours }: Candidate): DropReason | undefined {
  if (hasSpeakers) return undefined;
  const name = coreOf(title);
  const inTrack = (words: RegExp) => tracks.some((track) => words.test(track));
  if (inTrack(/\bco-?located\b/i) || /\bseparate (?:registrations?|tickets?)\b|\ball[- ]access pass required\b/i.test(title)) {
    return hours === undefined || hours >= 2 ? 'own-event' : undefined;
  }
  if (inTrack(/^\P{L}*(?:registration|badge pick-?up|logistics)\P{L}*$/iu) || REGISTRATION.test(name)) return 'registration';
  if (inTrack(/^\P{L}*(?:breaks?|meals?|catering|food)\P{L}*$/iu) || BREAK.test(name) || PAUSE.test(name)) return 'break';
  if (SHOWCASE.test(name) || (inTrack(/\b(?:showcase|expo|exhibit\w*|booths?|sponsor demos?)\b/i) && !SESSION_LABEL.test(title))) return 'showcase';
  if (inTrack(/^\P{L}*(?:social(?:s| events?)?|part(?:y|ies)|entertainment|networking)\P{L}*$/iu) || SOCIAL.test(name)) return 'social';
  return undefined;
}

/** The title without emoji and without what merely says where or in which series it stands: `Project Lightning Talk: Break`. */
function coreOf(title: string): string {
  return title
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, '')
    .replace(/\s+\|\s+.*$/, '')
    .replace(/^[\p{L} ]*(?:talks?|keynotes?|sessions?|track):\s+(?=(?:\S+\s*){1,3}$)/iu, '')
    .trim();
}

const BREAK =
  /^(?:(?:mini|coffee|tea|lunch|morning|mid-?morning|afternoon|evening|networking|short|long|health|comfort|bio|snack|beverage|refreshments?|am|pm|networking|and|&|\+|-)\s*)*(?:breaks?|lunch(?:eon)?|breakfast|brunch|dinner|coffee|tea|snacks?|refreshments?)(?:\s+(?:breaks?|time|hour|on own|is served|provided|served|buffet|in the .{1,40}|&.{1,30}|and (?:networking|coffee|lunch)|\(.{1,40}\)|[–-] .{1,40}))*$/i;

/** The same in other languages, as the whole title. */
const PAUSE = /^(?:(?:kaffee|mittags|tee|früh|nachmittags)?pause|mittagessen|frühstück|abendessen|kaffee|pause[- ](?:café|déjeuner)|déjeuner|petit[- ]déjeuner|dîner|pausa(?: (?:para el )?café| para comer)?|almuerzo|comida|desayuno|cena|pranzo|pausa pranzo|koffiepauze|lunchpauze)$/iu;

const REGISTRATION =
  /^(?:on-?site |early |late |attendee |speaker |sponsor |badge |event |conference |general |welcome )*(?:registration|check-?in|badge (?:pick-?up|collection)|cloak ?rooms?|coat ?check|(?:luggage|bag) (?:storage|drop|check)|doors open|(?:help|information|info|registration) desk|speaker ready room|press room)(?: (?:opens?|open|desk|area|hours|&.{1,40}|and .{1,40}|\(.{1,40}\)|[–-] .{1,40}))*$/i;

const SHOWCASE =
  /^(?:(?:sponsor|solutions?|technology|vendor|project|partner|expo)s? (?:showcase|hall|expo|pavilion|booths?|demos?)|(?:expo|exhibit(?:ion|or)?s?)(?: hall| area)?|.*\bin-booth demos?|booth (?:demos?|tours?|crawl)|.{0,30}\bpavilion tours?\b.*|project demos?|showcase)(?: (?:opens?|open|hours|closes?))*$/i;

const SOCIAL =
  /\b(?:party|after-?party|receptions?|happy hour|social (?:event|hour|mixer|gathering)s?|mixer|drinks|(?:pub|bar|booth|kube) ?crawl|kubecrawl|cloudnativefest|after ?hours|fun run|celebrations?|meet ?(?:\+|&|and|n) ?greet|networking (?:event|hour|session|lunch|reception|nook)|meet-?ups?|gathering$|karaoke|game night|yoga|laughter workshop|group (?:photo|run|walk)|peer group mentoring|speed (?:networking|mentoring))\b/i;

/** What calls itself a session is one, wherever it is held. */
const SESSION_LABEL = /(?:^|[|:]\s*|\b)(?:keynote|panel|tutorial|workshop|lightning talk|talk|fireside chat|discussion|ama|ask me anything)\b\s*[:|]/i;
