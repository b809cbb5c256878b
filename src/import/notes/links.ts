/** A link as talks carry it. */
export interface TalkLink {
  kind: 'video' | 'slides' | 'schedule' | 'code' | 'other';
  url: string;
}

/** What an address leads to, by its host and path; the words beside it decide where the address does not. */
export function kindOfLink(url: string, label = ''): TalkLink['kind'] {
  if (!URL.canParse(url)) return 'other';
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  if (VIDEO.test(host)) return /^\/(?:@|c\/|channel\/|user\/|$)/.test(pathname) ? 'other' : 'video';
  if (host === 'static.sched.com' && pathname.startsWith('/hosted_files/')) return 'slides';
  if (/(?:^|\.)sched\.(?:com|co|org)$|(?:^|\.)sessionize\.com$|^pretalx\./.test(host) || /^\/(?:talks?|sessions?|schedule)\/./.test(pathname) && /schedule|programme?|conf/.test(host)) return 'schedule';
  if (/^(?:speakerdeck\.com|slideshare\.net|slides\.com|noti\.st)$/.test(host) || (host === 'docs.google.com' && pathname.startsWith('/presentation/'))) return 'slides';
  if (/^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/.test(host)) return pathname.split('/').filter(Boolean).length >= 2 ? 'code' : 'other';
  if (/\.(?:pptx?|odp|key)$/i.test(pathname)) return 'slides';
  return kindOfLabel(label);
}

const VIDEO = /^(?:m\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|media\.ccc\.de|loom\.com|peertube\..*)$/;

function kindOfLabel(label: string): TalkLink['kind'] {
  const words = label.toLowerCase();
  if (/\b(?:slides?|deck|folien|diapos?|presentation)\b/.test(words)) return 'slides';
  if (/\b(?:video|recording|recorded|aufzeichnung|vidéo|watch)\b/.test(words)) return 'video';
  if (/\b(?:code|repo(?:sitory)?|source)\b/.test(words)) return 'code';
  if (/\b(?:schedule|sched)\b/.test(words)) return 'schedule';
  return 'other';
}

const IN_TEXT = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*<?(https?:\/\/[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?[^)]*\)|(?<before>[^\n]{0,40}?)<?(https?:\/\/[^\s<>"'`)\]]+)/giu;

/** The recordings, slides, schedule entries and repositories that a text links to, each once, without tracking parameters. */
export function linksIn(source: string): TalkLink[] {
  const links = new Map<string, TalkLink>();
  for (const line of source.split('\n')) {
    if (!line.includes('://')) continue;
    for (const match of line.slice(0, 20_000).matchAll(IN_TEXT)) {
      const url = tidy(match[2] ?? match[4] ?? '');
      const kind = url === undefined ? 'other' : kindOfLink(url, match[2] === undefined ? (match.groups?.['before'] ?? '') : (match[1] ?? ''));
      if (url !== undefined && kind !== 'other' && !links.has(url)) links.set(url, { kind, url });
    }
  }
  return [...links.values()];
}

/** An address as the model takes it; nothing where it cannot. */
export function tidy(address: string): string | undefined {
  const text = address.trim().replace(/[.,;:!?]+$/, '');
  if (!/^https?:\/\/[^\s]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined;
  for (const name of [...url.searchParams.keys()]) if (/^(?:utm_\w+|fbclid|gclid|si|feature|ref_src)$/.test(name)) url.searchParams.delete(name);
  return text.includes('?') && text !== url.href ? url.href : text;
}
