import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  version?: string;
  integrity?: string;
  resolved?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>;

describe('the lock file', () => {
  it('carries no download addresses', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved).map(([name]) => name)).toEqual([]);
  });

  it('has an integrity for everything a machine installs, whatever its platform packages', () => {
    const without = Object.entries(packages).filter(([name, { integrity, optional, os, cpu }]) => name && !integrity && !(optional && (os || cpu)));
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it('names the packages of every platform, so that `npm ci` works on each', () => {
    const missing = Object.entries(packages).flatMap(([name, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((wanted) => !resolves(name, wanted)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the manifest', () => {
  it('pins exact versions', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('names nothing that no file imports', () => {
    const files = globSync(['{src,scripts}/**/*.{ts,astro,css}', '*.{ts,mjs}']).filter((file) => !file.endsWith('.test.ts'));
    const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const imported = (name: string) => new RegExp(`(?:from|import|import\\(|resolve\\(|url\\()\\s*['"]${name}(?:['"/])`).test(text);
    expect(files.length).toBeGreaterThan(100);
    expect(Object.keys(manifest.dependencies).filter((name) => !imported(name))).toEqual([]);
  });
});

/** Whether a package is found from another one's folder, the way Node looks. */
function resolves(from: string, wanted: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${wanted}`]) return true;
    if (!folder.includes('/node_modules/') && folder !== '') return packages[`node_modules/${wanted}`] !== undefined;
    if (folder === '') return false;
  }
}
