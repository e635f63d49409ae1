// Vitest reporter that adds up what ran, project by project, for the last lines of `npm test`.

import { writeFileSync } from 'node:fs';

/** Writes `{ projects: { NAME: { passed, failed, server } }, broken }` to the file LUOSHI_TEST_REPORT names. */
export default class TestReport {
  onTestRunEnd(modules, unhandledErrors) {
    const projects = {};
    let broken = unhandledErrors.length;
    for (const module of modules) {
      const { name } = module.project;
      projects[name] ??= {
        passed: 0,
        failed: 0,
        skipped: 0,
        server: module.project.getProvidedContext().testServer?.version ?? null,
      };
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        projects[name][state === 'pending' ? 'skipped' : state] += 1;
      }
      // A file that could not be loaded has no tests to fail.
      if (module.errors().length > 0) broken += 1;
    }
    writeFileSync(process.env.LUOSHI_TEST_REPORT, JSON.stringify({ projects, broken }));
  }
}
