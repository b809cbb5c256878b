/** Words of questions and sentences that say nothing about what is looked for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be been before being between both but by can could did do does doing ever for from ' +
    'had has have how i if in into is it its just may me might most much must my need no not of on one or our out over shall should since ' +
    'so some somebody someone something still such than that the their them then there these they this those to too under until up us ' +
    'use used uses using via was we were what when where whether which while who whom whose why will with without would you your ' +
    'actually best get gets give good got just know like lot lots make makes many more need needs really same say says take tell way' +
    // The same in the other languages of the glossary.
    'der die das dem den des ein eine einer eines und oder als auf aus bei für fur im ist mit nach von vor wie zu zum zur wer was ' +
    'le la les un une des du de et ou en sur dans pour par avec est que qui quoi comment ' +
    'el los las una unos unas y o del para por con como que es ' +
    'il lo gli di da e per con su che come ' +
    'os um uma dos das em no na ' +
    've na do se je s z k pro jak co a i nebo ja või voi on kuidas mis'
  ).split(' '),
);

/** Words that name a kind of page: "talks by ..." wants talks, but no talk need say so. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  talk: 'talk', talks: 'talk', session: 'talk', sessions: 'talk', keynote: 'talk', presentation: 'talk', vortrag: 'talk',
  report: 'report', reports: 'report', tool: 'tool', tools: 'tool', projects: 'tool', project: 'tool',
  company: 'organization', companies: 'organization', organisation: 'organization', organization: 'organization', organisations: 'organization', vendor: 'organization', vendors: 'organization',
  conference: 'event', conferences: 'event', events: 'event', event: 'event', speaker: 'person', speakers: 'person',
};
