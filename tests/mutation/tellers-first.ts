import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Puts the files first whose tests failed at the mutant before, since the next one is near it, and then the quickest:
 * the first failure ends the run, so a mutant costs what comes before that.
 */
export class TellersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const lately = ({ project, moduleId }: TestSpecification) =>
      this.ctx.cache.getFileTestResults(`${project.name}:${relative(this.ctx.config.root, moduleId)}`);
    const rank = (file: TestSpecification) =>
      lately(file)?.failed ? -1 : (lately(file)?.duration ?? Number.POSITIVE_INFINITY);
    return files.toSorted((one, other) => rank(one) - rank(other) || 0);
  }
}
