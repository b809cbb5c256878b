import { slug } from 'github-slugger';

/** The id that follows from a name or title: `Argo CD 3.1` becomes `argo-cd-3-1`; empty where no letter of it has a Latin form. */
export function idOf(name: string): string {
  return slug(name.normalize('NFKD').replace(/[\s._]+/g, '-')).replace(/[^a-z0-9-]+/g, '').replace(/-+/g, '-').replace(/^-|-$/g, '');
}
