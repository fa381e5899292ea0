import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Lock {
  packages: Record<
    string,
    { version?: string; optional?: boolean; os?: string[]; cpu?: string[]; optionalDependencies?: Record<string, string> }
  >;
}

/** Some registry mirrors lack the engine's packages for other platforms; npm then drops them from the lock and `npm ci` fails there. */
describe('package-lock.json', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const engine = lock.packages['node_modules/@grafeo-db/js'];

  it('keeps an entry for each platform of the embedded engine', () => {
    const platforms = Object.entries(engine?.optionalDependencies ?? {});
    expect(platforms).toHaveLength(6);
    for (const [name, version] of platforms) {
      expect(lock.packages[`node_modules/${name}`], name).toMatchObject({
        version,
        optional: true,
        os: [expect.any(String)],
        cpu: [expect.any(String)],
      });
    }
  });

  it('names no registry host', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
  });
});
