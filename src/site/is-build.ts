declare const __HALLWAY_IS_BUILD__: boolean;

/**
 * Whether pages are made to be published, and not for somebody who develops. It comes from the command alone: what
 * `import.meta.env.PROD` says, a variable of the environment can change.
 */
export const isBuild: boolean = __HALLWAY_IS_BUILD__;
