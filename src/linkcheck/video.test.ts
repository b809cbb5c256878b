import { expect, test } from 'vitest';
import { oEmbedOf } from './video.ts';

const YOUTUBE = 'https://www.youtube.com/oembed watch?v=dQw4w9WgXcQ';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', YOUTUBE],
  ['https://www.youtube.com/watch?list=PLj6h78yzYM2&v=dQw4w9WgXcQ&t=10s', YOUTUBE],
  ['https://m.youtube.com/watch?v=dQw4w9WgXcQ', YOUTUBE],
  ['http://youtu.be/dQw4w9WgXcQ?t=5', YOUTUBE],
  ['https://www.youtube.com/live/dQw4w9WgXcQ', YOUTUBE],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', YOUTUBE],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', YOUTUBE],
  ['https://www.youtube.com/playlist?list=PLj6h78yzYM2PZf9eA7bhWnIh_mK1vyOfU', 'https://www.youtube.com/oembed playlist?list=PLj6h78yzYM2PZf9eA7bhWnIh_mK1vyOfU'],
  ['https://vimeo.com/76979871', 'https://vimeo.com/api/oembed.json 76979871'],
  ['https://vimeo.com/76979871/abc123def0', 'https://vimeo.com/api/oembed.json 76979871/abc123def0'],
  ['https://player.vimeo.com/video/76979871', 'https://vimeo.com/api/oembed.json 76979871'],
  ['https://www.youtube.com/@cncf', undefined],
  ['https://www.youtube.com/watch?v=short', undefined],
  ['https://www.youtube.com/watch', undefined],
  ['https://vimeo.com/channels/staffpicks', undefined],
  ['https://notyoutube.com/watch?v=dQw4w9WgXcQ', undefined],
  ['https://example.org/youtu.be/dQw4w9WgXcQ', undefined],
])('%s', (address, expected) => {
  const asked = oEmbedOf(address);
  const url = asked === undefined ? undefined : new URL(asked);
  expect(url && `${url.origin}${url.pathname} ${url.searchParams.get('url')?.replace(/^https:\/\/(?:www\.youtube|vimeo)\.com\//, '')}`).toBe(expected);
});
