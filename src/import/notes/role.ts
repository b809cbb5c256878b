/** Words by which a part of a list of speakers says what somebody does, not where. */
const ROLE =
  /\b(?:engineer(?:ing)?|architect|lead(?:er)?|head of|manager|director|c[a-z]o|vp|vice president|president|developer|advocate|founder|co-founder|maintainer|contributor|sre|consultant|professor|scientist|researcher|evangelist|officer|analyst|administrator|specialist|strategist|student|ambassador|devrel|tech lead|entwickler(?:in)?|leiter(?:in)?|architekt(?:in)?|berater(?:in)?|ingénieure?|responsable|développeu(?:r|se)|architecte)\b/iu;

/** Whether a text is a role, such as `Senior Software Engineer`. */
export const isRole = (text: string): boolean => ROLE.test(text) && text.split(/\s+/).length <= 7;

/** Words that a company or institution has in its name and a person has not. */
const CORPORATE =
  /(?:^|\s)(?:inc|ltd|llc|gmbh|ag|se|kg|bv|b\.v|s\.a|ab|oy|as|plc|e\.v|labs?|bank|university|universidad|università|universitat|universitet|hochschule|politecnico|universität|université|institute|institut|systems?|technolog(?:y|ies)|group|networks?|software|foundation|cloud|data|media|telecom|energy|games?|hosting|insurance|research|security|health|solutions?|services?|studios?|consulting|partners|holdings?|rail|foods?|pay|company|department|ministry|hospital|agency|airlines?|motors|robotics|digital|interactive|online|works)\.?(?:\s|$)/iu;

const LEGAL_FORM = /\s(?:Inc|Ltd|LLC|GmbH|AG|SE|KG|BV|B\.V|S\.A|plc|PLC|Oy|AB|AS|A\/S|e\.V)\.?$/u;

/** Whether a name ends with the legal form of a company, which no person has. */
export const hasLegalForm = (text: string): boolean => LEGAL_FORM.test(text);

/** Whether a name is built like that of an organisation. */
export const isCorporate = (text: string): boolean => CORPORATE.test(text);
