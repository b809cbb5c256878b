/** The query of the address as it stands. */
export const addressQuery = (): URLSearchParams => new URLSearchParams(location.search);

/**
 * Changes the query of the address without loading the page.
 * @param step `push` makes the change something to go back from; `replace` is for every keystroke
 */
export function changeAddress(change: (query: URLSearchParams) => void, step: 'push' | 'replace' = 'push'): void {
  const query = addressQuery();
  change(query);
  const text = query.toString();
  if (`?${text}` === location.search || (text === '' && location.search === '')) return;
  history[step === 'push' ? 'pushState' : 'replaceState'](null, '', text ? `?${text}` : location.pathname);
}
