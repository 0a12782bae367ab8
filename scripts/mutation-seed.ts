/** Properties try the same cases in every run, so that a mutant is not killed by luck. */
import * as fc from 'fast-check';

fc.configureGlobal({ seed: 20241129 });
