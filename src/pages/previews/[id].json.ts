import type { APIRoute } from 'astro';
import { NAMED_KINDS } from '../../catalog/model/collections.ts';
import { site } from '../../site/instance.ts';
import { entityPreview } from '../../site/views/preview.ts';

/** What the preview of each tool, topic, event, organisation and person says, an `EntityPreview`; their ids differ across kinds. */
export const getStaticPaths = () =>
  NAMED_KINDS.flatMap((kind) => site.catalog.all(kind)).map((entity) => ({ params: { id: entity.id }, props: { entity } }));

export const GET: APIRoute = ({ props }) => Response.json(entityPreview(site, props['entity']));
