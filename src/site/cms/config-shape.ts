/** The part of the editor's configuration that is used here; its own schema is in `@sveltia/cms/schema/`. */
export interface CmsConfig {
  /** Nothing beside this configuration is read. */
  load_config_file: false;
  backend: Readonly<Record<string, string | boolean | string[]>>;
  publish_mode?: 'editorial_workflow';
  app_title: string;
  site_url: string;
  display_url: string;
  logo: { src: string };
  issue_reports?: { url: string };
  show_preview_links: boolean;
  editor: { preview: boolean };
  /** Asked for although nothing can be put there. */
  media_folder: string;
  media_libraries: Readonly<Record<string, false>>;
  slug: { encoding: 'ascii'; clean_accents: true; sanitize_replacement: '-'; maxlength: number };
  output: { omit_empty_optional_fields: true };
  collections: CmsCollection[];
}

/** A way to read and write files that the editor is taught; see file-format.ts. Its name tells the editor where text may stand. */
export type CmsFormat = 'hallway-yaml' | 'hallway-md-frontmatter' | 'hallway-mdx-frontmatter';

/** One kind of entry. */
export interface CmsCollection {
  name: string;
  label: string;
  label_singular: string;
  folder: string;
  /** Path below the folder without extension, where it is not the id alone. */
  path?: string;
  extension: string;
  format: CmsFormat;
  create: true;
  /** Ids stay for ever, so nothing is deleted, renamed or copied. */
  delete: false;
  duplicate: false;
  aliases_field: false;
  identifier_field: string;
  slug: { template: string; editable: ['create']; pattern: Pattern };
  thumbnail: false;
  fields: CmsField[];
}

/** A regular expression and what is said to somebody whose text does not match. */
export type Pattern = [string, string];

interface Common {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

/** A field of a form. */
export type CmsField = Common &
  (
    | { widget: 'string'; type?: 'url'; pattern?: Pattern; maxlength?: number }
    | { widget: 'datetime'; type: 'date'; format: string }
    | { widget: 'boolean' }
    | { widget: 'number'; value_type: 'float' }
    | { widget: 'select'; options: { label: string; value: string }[] }
    | { widget: 'relation'; collection: string; value_field: string; display_fields: string[]; search_fields: string[]; multiple?: true; min?: number }
    | { widget: 'object'; fields: CmsField[]; collapsed: 'auto' }
    | { widget: 'object'; types: CmsVariant[]; typeKey: string; collapsed: 'auto' }
    | { widget: 'list'; field?: CmsField; fields?: CmsField[]; min?: number; collapsed?: boolean; summary?: string }
    | { widget: 'markdown'; modes: string[]; buttons: string[]; editor_components: string[] }
  );

/** One of several forms that a value can have. */
export interface CmsVariant {
  name: string;
  label: string;
  widget: 'object';
  fields: CmsField[];
}
