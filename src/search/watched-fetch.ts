/** A part of the search index is missing or damaged. */
export class IncompleteIndexError extends Error {}

/** A `fetch` that notices what the full-text engine passes over in silence. */
export interface WatchedFetch {
  fetch: typeof fetch;
  /** The first file that was missing or cut off since the last call, if any. */
  damage(): Error | undefined;
}

/** Files that are compressed; one that was cut off does not unpack. */
const COMPRESSED = /\.(?:pf_(?:meta|index|filter|fragment)|pagefind)(?:\?|$)/;

/**
 * Watches the files of a folder.
 * @param fetchFile fetches one of them
 * @param isWatched whether an address belongs to the folder
 */
export function watchFetch(fetchFile: typeof fetch, isWatched: (address: string) => boolean): WatchedFetch {
  let found: Error | undefined;
  const watched: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!isWatched(address)) return fetchFile(input, init);
    try {
      const response = await fetchFile(input, init);
      if (!response.ok) throw new Error(`${fileOf(address)} answered ${response.status}`);
      if (COMPRESSED.test(address)) await unpack(response.clone(), address);
      return response;
    } catch (error) {
      found = new IncompleteIndexError(`The search index is incomplete: ${(error as Error).message}`, { cause: error });
      throw error;
    }
  };
  return {
    fetch: watched,
    damage: () => {
      const error = found;
      found = undefined;
      return error;
    },
  };
}

async function unpack(response: Response, address: string): Promise<void> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A server that sends the file as `Content-Encoding: gzip` has it unpacked already.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    if (bytes.length === 0 || !new TextDecoder().decode(bytes.slice(0, 12)).startsWith('pagefind_dcd')) throw new Error(`${fileOf(address)} is damaged`);
    return;
  }
  try {
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  } catch (error) {
    throw new Error(`${fileOf(address)} is cut off or damaged`, { cause: error });
  }
}

const fileOf = (address: string) => address.replace(/[?#].*$/, '').split('/').slice(-2).join('/');
