// Runs dependency-cruiser over the packages of a house (this one, or the planted one) and returns what it found.
// Its command refuses Node 20, so its API is used; without @swc/core it would see no TypeScript at all.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { rules } from './floors.mjs';

const sourceName = /\.tsx?$/;

/** Source files under every packages/NAME/src of a house, relative to it. */
export function sourceFiles(house) {
  const found = [];
  for (const name of readdirSync(join(house, 'packages'))) {
    try {
      for (const entry of readdirSync(join(house, 'packages', name, 'src'), { recursive: true })) {
        if (sourceName.test(entry)) found.push(join('packages', name, 'src', entry));
      }
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  return found;
}

/**
 * Cruises a house.
 *
 * @returns {Promise<{cruised: number, sources: number, violations: {rule: string, from: string, to: string}[], modules: object[]}>}
 */
export async function cruiseHouse(house) {
  const sources = sourceFiles(house);
  const answer = await cruise(
    [...new Set(sources.map((path) => path.split(/[\\/]/).slice(0, 3).join('/')))],
    {
      baseDir: house,
      parser: 'swc',
      tsPreCompilationDeps: true,
      combinedDependencies: true,
      doNotFollow: { path: 'node_modules|^packages/[^/]+/dist/' },
      ruleSet: { forbidden: rules },
      validate: true,
    },
    {
      conditionNames: ['source', 'import', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  );
  const output = typeof answer.output === 'string' ? JSON.parse(answer.output) : answer.output;
  const cruised = output.modules.filter((module) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(module.source));
  return {
    cruised: cruised.length,
    sources: sources.length,
    modules: output.modules,
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
