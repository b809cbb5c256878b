import type { LandscapeItem } from '../catalog/checks/rule.ts';
import { LEVELS, type Level } from '../catalog/model/cncf.ts';

/** One item of a CNCF landscape, as far as it concerns a catalogue of tools. */
export interface ListedItem extends LandscapeItem {
  /** Its name there, with marks such as `(member)`; two items may have the same. */
  name: string;
  category: string;
  subcategory: string;
  /** When the CNCF accepted it, `YYYY-MM-DD`. */
  accepted?: string;
}

/**
 * The items of a landscape file, given as parsed YAML, in its order. Items stand below categories and subcategories, each
 * under a key of its own that holds nothing (`- item:` and then `name:`) or the fields themselves. What is empty, misspelt
 * or of another type is passed over; an item needs only a name.
 * @throws {Error} with a message for people when the data is no landscape at all.
 */
export function readLandscape(data: unknown): ListedItem[] {
  const { landscape } = record(data);
  if (!Array.isArray(landscape)) throw new Error('it has no list `landscape`; give the landscape.yml of a CNCF landscape');
  return list(landscape).flatMap((group) => {
    const { name: category, subcategories } = fieldsOf(group, 'category');
    return list(subcategories).flatMap((part) => {
      const { name: subcategory, items } = fieldsOf(part, 'subcategory');
      return list(items).flatMap((item) => itemOf(fieldsOf(item, 'item'), text(category) ?? '', text(subcategory) ?? ''));
    });
  });
}

function itemOf(fields: Fields, category: string, subcategory: string): ListedItem[] {
  const name = text(fields.name);
  if (name === undefined) return [];
  const { accepted, ...dates } = record(fields.extra);
  const level = LEVELS.find((known) => known === text(fields.project)?.toLowerCase());
  const homepage = address(fields.homepage_url);
  const repository = address(fields.repo_url);
  const acceptedOn = day(accepted);
  const since = levelDates(dates, acceptedOn, level);
  return [
    {
      name,
      category,
      subcategory,
      ...(homepage && { homepage }),
      ...(repository && { repository }),
      ...(level && { level }),
      ...(level && Object.keys(since).length > 0 && { since }),
      ...(acceptedOn && { accepted: acceptedOn }),
    },
  ];
}

/** The first day at each level; a project that was accepted at no other level began in the sandbox. */
function levelDates(dates: Fields, accepted: string | undefined, level: Level | undefined): Partial<Record<Level, string>> {
  const since: Partial<Record<Level, string>> = {};
  for (const known of LEVELS) {
    const date = day(dates[known]);
    if (date) since[known] = date;
  }
  const hasOther = Object.values(since).some((date) => date === accepted) || (level !== 'sandbox' && Object.keys(since).length === 0);
  return accepted && !hasOther && !since.sandbox ? { sandbox: accepted, ...since } : since;
}

type Fields = Partial<Record<string, unknown>>;

const record = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.filter((item) => item !== null) : []);

/** The fields of a node, whether they stand beside its key or below it. */
function fieldsOf(node: unknown, key: string): Fields {
  const own = record(node);
  return { ...record(own[key]), ...own };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim().replace(/\s+/g, ' ') : undefined);

/** A web address; of several with commas between them the first. */
const address = (value: unknown): string | undefined => text(value)?.split(/,\s*(?=https?:)/)[0]?.match(/^https?:\/\/\S+$/)?.[0];

const day = (value: unknown): string | undefined => text(value)?.match(/^\d{4}-\d{2}-\d{2}$/)?.[0];
