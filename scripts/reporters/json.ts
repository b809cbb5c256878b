import type { Reporter } from './report.ts';

/** For programs: `{ problems: [{ code, severity, file, line, column, message, suggestions }], counts: { errors, warnings, files, entries } }`. */
export const jsonReporter: Reporter = ({ problems, counts }) =>
  JSON.stringify(
    {
      problems: problems.map(({ code, severity, file, line, column, message, suggestions }) => ({ code, severity, file, line, column, message, suggestions })),
      counts,
    },
    null,
    2,
  );
