import type { CmsBackend, CmsSettings } from '../../catalog/config.ts';
import { COLLECTIONS, KINDS, type Kind } from '../../catalog/model/collections.ts';
import { ID_PATTERN } from '../../catalog/model/primitives.ts';
import type { Settings } from '../../content-fs/settings.ts';
import { pathInRepository, reportUrl } from '../hosting.ts';
import { KIND_LABELS } from '../views/words.ts';
import type { CmsCollection, CmsConfig, CmsField } from './config-shape.ts';
import { formOf, nameField } from './fields.ts';
import { formatOf } from './file-format.ts';

/** The longest file name that the editor makes of a title, in characters. */
const LONGEST_ID = 80;

/** The configuration of the editor with forms: one collection for each kind, its fields from the model. */
export function cmsConfig(settings: Settings, { backend }: CmsSettings): CmsConfig {
  const folder = pathInRepository(settings, '');
  if (folder === undefined) throw new Error('the editor with forms needs a content folder inside the repository; switch `cms` off in hallway.config.ts or move the content');
  return {
    load_config_file: false,
    backend: backendOptions(backend),
    // Only these two hosts have pull requests in the editor; test-repo writes nothing that could become one.
    ...(backend.name !== 'test-repo' && { publish_mode: 'editorial_workflow' as const }),
    app_title: settings.name,
    site_url: settings.url,
    display_url: settings.url + settings.base,
    logo: { src: `${settings.base}favicon.svg` },
    ...(settings.repository && { issue_reports: { url: reportUrl(settings.repository) } }),
    show_preview_links: false,
    // What the site makes of an entry, its preview cannot show.
    editor: { preview: false },
    media_folder: 'public/media',
    media_libraries: { default: false, stock_assets: false },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-', maxlength: LONGEST_ID },
    output: { omit_empty_optional_fields: true },
    collections: KINDS.map((kind) => collectionOf(kind, folder)),
  };
}

function backendOptions(backend: CmsBackend): CmsConfig['backend'] {
  switch (backend.name) {
    case 'test-repo':
      return { name: 'test-repo' };
    case 'github':
      return {
        ...hostOptions(backend),
        // Who may not write proposes from a fork; a public repository needs no wider grant.
        open_authoring: true,
        auth_scope: 'public_repo',
      };
    case 'gitlab':
      return { ...hostOptions(backend), ...(backend.appId && { app_id: backend.appId, auth_type: 'pkce' }) };
  }
}

function hostOptions({ name, repo, branch, apiRoot, authOrigin, appId }: Exclude<CmsBackend, { name: 'test-repo' }>): CmsConfig['backend'] {
  const signIn = authOrigin || appId ? ['oauth', 'token'] : ['token'];
  return { name, repo, branch, auth_methods: signIn, ...(apiRoot && { api_root: apiRoot }), ...(authOrigin && { base_url: authOrigin }) };
}

function collectionOf(kind: Kind, folder: string): CmsCollection {
  const { folder: own, extensions } = COLLECTIONS[kind];
  const [extension] = extensions;
  const fields = formOf(kind);
  return {
    name: own,
    label: KIND_LABELS[kind].many,
    label_singular: KIND_LABELS[kind].one,
    folder: folder + own,
    ...(kind === 'talk' && { path: '{{event}}/{{slug}}' }),
    extension: extension.slice(1),
    format: formatOf(extension),
    create: true,
    delete: false,
    duplicate: false,
    aliases_field: false,
    identifier_field: nameField(kind),
    slug: { template: `{{${nameField(kind)}}}`, editable: ['create'], pattern: [ID_PATTERN.source, 'Use lower-case words joined by hyphens; it stays for ever'] },
    thumbnail: false,
    fields: extension === '.yaml' ? fields : [...fields, BODY],
  };
}

/** The text below the fields, as it is written: the other mode would write every note anew in its own style. */
const BODY: CmsField = {
  name: 'body', label: 'Text', required: false, hint: 'In your own sentences, in Markdown.',
  widget: 'markdown', modes: ['raw'], buttons: [], editor_components: [],
};
