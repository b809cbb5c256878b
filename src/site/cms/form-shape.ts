/** Where a form keeps which of several forms a value has: a key that no field of the model has. */
export const VARIANT = 'form';

/** The form of a value that is a group of fields, next to one that is a word. */
export const GROUP = 'details';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Fields of a file as a form shows them: where the model takes a text or a group of fields, always the group. The editor
 * would drop a value of the form it does not expect.
 */
export function asForm(fields: Fields): Record<string, unknown> {
  return mapped(fields, { aliases: (alias) => (isGroup(alias) ? alias : { name: String(alias) }), cncf: (value) => (isGroup(value) ? { [VARIANT]: GROUP, ...value } : { [VARIANT]: value }) });
}

/** Fields of a form as a file has them: the shortest way that says the same. */
export function asFields(form: Fields): Record<string, unknown> {
  return mapped(form, { aliases: (alias) => (isGroup(alias) && Object.keys(alias).join() === 'name' ? alias['name'] : alias), cncf: (value) => (isGroup(value) ? withoutVariant(value) : value) });
}

function mapped(fields: Fields, { aliases: alias, cncf }: { aliases: (item: unknown) => unknown; cncf: (value: unknown) => unknown }): Record<string, unknown> {
  const { aliases, cncf: history } = fields;
  return {
    ...fields,
    ...(Array.isArray(aliases) && { aliases: aliases.map(alias) }),
    ...(history !== undefined && { cncf: cncf(history) }),
  };
}

/** A word where nothing else was filled in; what stands beside a word is kept, and the check says that it does not belong there. */
function withoutVariant({ [VARIANT]: word, ...rest }: Fields): unknown {
  if (word === undefined || word === GROUP) return rest;
  return Object.keys(rest).length === 0 ? word : { [VARIANT]: word, ...rest };
}

const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
