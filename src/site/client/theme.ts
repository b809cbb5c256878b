/** Settings of how a page looks: `data-theme` and `data-text-size` on the root, kept in the browser. */
type Setting = 'theme' | 'textSize';

/** The value that stands for no choice and is not kept. */
const DEFAULTS: Record<Setting, string> = { theme: 'auto', textSize: 'normal' };

/** Wires the radio buttons of the page's form to the settings; `public/theme.js` puts the kept ones back before the first paint. */
export function startReadingSettings(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('#reading-settings form');
  if (!form) return;
  show(form);
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && isSetting(target.name)) choose(target.name, target.value);
  });
  // Another tab of this site.
  addEventListener('storage', ({ key, newValue }) => {
    const name = key?.replace(/^hallway-/, '') ?? '';
    if (isSetting(name)) apply(name, newValue ?? DEFAULTS[name]);
    show(form);
  });
  // A page that comes back from the history may have been left before the last choice.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    for (const name of settings()) apply(name, kept(name) ?? DEFAULTS[name]);
    show(form);
  });
}

function choose(name: Setting, value: string): void {
  apply(name, value);
  try {
    if (value === DEFAULTS[name]) localStorage.removeItem(`hallway-${name}`);
    else localStorage.setItem(`hallway-${name}`, value);
  } catch {
    // The choice then lasts as long as the page.
  }
}

function apply(name: Setting, value: string): void {
  const { dataset } = document.documentElement;
  if (value === DEFAULTS[name]) delete dataset[name];
  else dataset[name] = value;
}

function kept(name: Setting): string | null {
  try {
    return localStorage.getItem(`hallway-${name}`);
  } catch {
    return null;
  }
}

function show(form: HTMLFormElement): void {
  for (const name of settings()) {
    const value = document.documentElement.dataset[name] ?? DEFAULTS[name];
    for (const radio of form.querySelectorAll<HTMLInputElement>(`input[name='${name}']`)) radio.checked = radio.value === value;
  }
}

function settings(): Setting[] {
  return Object.keys(DEFAULTS) as Setting[];
}

function isSetting(name: string): name is Setting {
  return Object.hasOwn(DEFAULTS, name);
}
