/** The query language in examples, as the search page and `docs/search.md` explain it. */
export const HELP: readonly { example: string; meaning: string }[] = [
  { example: 'type:talk', meaning: 'only talks; also event, report, tool, topic, organization, person, guide, statement' },
  { example: 'event:kubecon-eu-2025', meaning: 'said at this event or one of its co-located events; an id or a name' },
  { example: 'tool:flux  topic:gitops', meaning: 'about or mentioning this tool, filed under this topic' },
  { example: 'by:adobe  by:"Emma Indal"', meaning: 'spoken or written by this person, or presented for this organisation' },
  { example: 'kind:figure', meaning: 'with a statement of this kind (roadmap, figure, experience, caveat, recommendation, fact), or a page of this kind (slides, keynote, vendor …)' },
  { example: 'level:graduated  year:2025', meaning: 'CNCF level today; year' },
  { example: 'before:2024  after:2024-06', meaning: 'said or published before or after a year, month or day' },
  { example: '"exact phrase"', meaning: 'these words one after the other' },
  { example: '-word', meaning: 'without this word; also -"two words"' },
];
