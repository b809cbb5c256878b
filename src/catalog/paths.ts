/** The path a relative link leads to, below the content folder; `undefined` when it leaves the folder or cannot be decoded. */
export function resolvePath(from: string, link: string): string | undefined {
  const segments = from.split('/').slice(0, -1);
  const path = pathOfLink(link);
  if (path === undefined) return undefined;
  for (const step of path.split('/')) {
    if (step === '..') {
      if (segments.length === 0) return undefined;
      segments.pop();
    } else if (step !== '.') segments.push(step);
  }
  return segments.join('/');
}

/** The relative link from one file to another: `../../tools/argo-cd.md`. */
export function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** The decoded path of a link, without query and fragment; `undefined` when it cannot be decoded. */
export function pathOfLink(link: string): string | undefined {
  try {
    return decodeURIComponent(link.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
}
