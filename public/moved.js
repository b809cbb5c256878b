// Runs on the page of a former address: takes along the place within the page and the query, which a refresh drops.
{
  const { to } = document.currentScript.dataset;
  if (location.search || location.hash) location.replace(to + location.search + location.hash);
}
