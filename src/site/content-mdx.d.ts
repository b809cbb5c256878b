declare module 'virtual:content-mdx' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** By path below the content folder, such as `guides/multi-cluster.mdx`: the compiled component. */
  export const mdxComponents: Readonly<Record<string, () => Promise<{ Content: AstroComponentFactory }>>>;
}
