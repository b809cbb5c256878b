// Runs before the first paint, so that a chosen theme and text size do not flash; src/site/client/theme.ts changes them.
// The search page keeps room for an answer where its address asks for one.
(() => {
  const { dataset } = document.documentElement;
  dataset.scripted = '';
  if (location.search) dataset.asked = '';
  const choices = { theme: ['light', 'dark'], textSize: ['small', 'large'] };
  try {
    for (const [name, values] of Object.entries(choices)) {
      const value = localStorage.getItem(`hallway-${name}`);
      if (values.includes(value)) dataset[name] = value;
    }
  } catch {
    // A browser that keeps nothing shows what the system asks for.
  }
})();
