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
  /** The repository on its hosting site; for links that edit a page, add one, or report that something is wrong. */
  repository?: RepositoryConfig;
  /** The editor with forms at `/admin/`; absent or not enabled, there is none. See docs/cms.md. */
  cms?: CmsSettings;
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

/** Software that hosting sites run; Forgejo (Codeberg) and Gitea have the same addresses. */
export type HostSoftware = 'github' | 'gitlab' | 'gitea';

/** Where the content is edited on the web. */
export interface RepositoryConfig {
  /** Such as `https://github.com/owner/name`, without a slash at its end. */
  url: string;
  /** The branch that is published. */
  branch: string;
  /** What the hosting site runs, where its name does not tell. */
  host?: HostSoftware;
}

/** The editor with forms. */
export interface CmsSettings {
  enabled: boolean;
  /** Where it reads and writes. */
  backend: CmsBackend;
}

/** A hosting site that takes pull requests from the editor, or `test-repo`, which keeps everything in the browser. */
export type CmsBackend =
  | { name: 'test-repo' }
  | {
      name: 'github' | 'gitlab';
      /** Owner and name of the repository, such as `owner/name`. */
      repo: string;
      /** The branch that is published. */
      branch: string;
      /** Address of the programming interface, where it is not that of github.com or gitlab.com. */
      apiRoot?: string;
      /** Origin of the site that signs people in; without one, they sign in with an access token. */
      authOrigin?: string;
      /** Id of an OAuth application of GitLab, which then signs people in itself. */
      appId?: string;
    };

/** Gives editors completion for `hallway.config.ts`. */
export function defineConfig(config: HallwayConfig): HallwayConfig {
  return config;
}
