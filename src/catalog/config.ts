/** What an adopter of Hallway changes; the values stand in `hallway.config.ts`. */
export interface HallwayConfig {
  /** Name of the site. */
  name: string;
  /** What the site is, in one sentence. */
  tagline: string;
  /** Public origin, such as `https://example.org`. */
  url: string;
  /** Path below the origin, with slashes at both ends. */
  base: string;
  /** Content folder, relative to the repository. */
  contentDir: string;
  /** Output folder, relative to the repository. */
  outDir: string;
  /** Address of the repository on its hosting site and the branch that is published; for edit links. */
  repository?: { url: string; branch: string };
  /** File with the CNCF landscape (or devstats projects), relative to the repository; the stale queue compares tools with it. */
  landscapeFile?: string;
  /** Language of the site's own text. */
  lang: string;
  /** Build date; absent means today in UTC. */
  today?: string;
  /** Ids that were withdrawn on purpose and get no redirect. */
  withdrawn: string[];
  /** How external links are asked for; docs/linkcheck.md. */
  linkcheck?: LinkcheckConfig;
}

/** How external links are asked for. */
export interface LinkcheckConfig {
  /** Days for which an answer counts and the link is not asked for again; 14 when absent. */
  freshDays?: number;
  /** Addresses that are never asked for, each with a reason; `*` stands for any characters. */
  skip?: readonly { pattern: string; reason: string }[];
}

/** Gives editors completion for `hallway.config.ts`. */
export function defineConfig(config: HallwayConfig): HallwayConfig {
  return config;
}
