import { problemAt } from '../messages/problem-at.ts';
import type { Check } from './rule.ts';

/** This site corrects what it published, not what it had not published yet. */
export const correctedBeforePublished: Check = ({ read }) =>
  read.reports.flatMap(({ head, chronology, uses, source }) =>
    [...chronology, ...uses]
      .flatMap(({ claims }) => claims)
      .flatMap(({ id, corrected, path }) => {
        const published = head?.published;
        if (!corrected?.on.latest || !published?.earliest) return [];
        if (corrected.on.latest >= published.earliest) return [];
        return [
          problemAt(
            'corrected-before-published',
            source.file,
            source.locate([...path, 'corrected', 'on']),
            {
              reason: `\`${id}\` is corrected on ${corrected.on.edtf}, before the report was published on ${published.edtf}.`,
              expected: `\`${published.edtf}\` or a later day; what was put right before is no correction, and needs no word`,
            },
          ),
        ];
      }),
  );
