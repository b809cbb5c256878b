/// <reference types="astro/client" />

/** Path under which the site is published, with slashes at both ends. */
export const siteBase: string = import.meta.env.BASE_URL.replace(/\/?$/, '/');
