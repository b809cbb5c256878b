/**
 * The oEmbed question that tells whether a video is still there; `undefined` for what is no video of a known site.
 * The page of a deleted video answers 200 like any other.
 */
export function oEmbedOf(address: string): string | undefined {
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m|music)\./, '');
  const [first = '', second = ''] = url.pathname.split('/').filter(Boolean);
  switch (host) {
    case 'youtu.be':
      return youTubeVideo(first);
    case 'youtube.com':
    case 'youtube-nocookie.com':
      if (first === 'watch') return youTubeVideo(url.searchParams.get('v') ?? '');
      if (first === 'playlist') return youTubeList(url.searchParams.get('list') ?? '');
      return ['live', 'shorts', 'embed', 'v'].includes(first) ? youTubeVideo(second) : undefined;
    case 'vimeo.com':
      // The second part of an unlisted video is the key to it.
      return /^\d+$/.test(first) ? vimeo(`${first}${/^[0-9a-f]+$/.test(second) ? `/${second}` : ''}`) : undefined;
    case 'player.vimeo.com':
      return first === 'video' && /^\d+$/.test(second) ? vimeo(second) : undefined;
    default:
      return undefined;
  }
}

function youTubeVideo(id: string): string | undefined {
  return /^[\w-]{11}$/.test(id) ? youTube(`watch?v=${id}`) : undefined;
}

function youTubeList(id: string): string | undefined {
  return /^[\w-]{12,}$/.test(id) ? youTube(`playlist?list=${id}`) : undefined;
}

const youTube = (page: string) => `https://www.youtube.com/oembed?format=json&url=${encodeURIComponent(`https://www.youtube.com/${page}`)}`;

const vimeo = (path: string) => `https://vimeo.com/api/oembed.json?url=${encodeURIComponent(`https://vimeo.com/${path}`)}`;
