import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Document } from 'yaml';
import { inQuotes, yamlLine } from './yaml-lines.ts';

/** A part of YAML that is refused, at its offset in the YAML. */
export interface RefusedFeature {
  offset: number;
  reason: string;
  fix: string | null;
  /** What it stands for is not known, since it is not looked up. */
  isLoss: boolean;
}

/** Anchors, aliases and tags, each where it stands. */
export function refusedFeatures(document: Document.Parsed, yaml: string): RefusedFeature[] {
  const refused: RefusedFeature[] = [];
  const refuse = (start: number, reason: string, isLoss = false): void => {
    refused.push({ offset: start, reason, fix: asText(yaml, start), isLoss });
  };
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const reason = `The alias \`*${node.source}\` repeats a value from elsewhere.`;
      refuse(node.range?.[0] ?? 0, reason, true);
    } else if (isScalar(node) || isMap(node) || isSeq(node)) {
      const start = node.range?.[0] ?? 0;
      if (node.anchor)
        refuse(start, `The anchor \`&${node.anchor}\` names a value to be repeated.`);
      if (node.tag) refuse(start, `The tag \`${node.tag}\` changes how a value is read.`);
    }
  });
  return refused;
}

/** The line as it is written where its mark belongs to a text. */
function asText(yaml: string, offset: number): string | null {
  const from = yaml.lastIndexOf('\n', offset - 1) + 1;
  const { key, value } = yamlLine(/^[^\n]*/u.exec(yaml.slice(from))?.[0] ?? '');
  return key !== null && /^[&*!]/u.test(value) ? `${key}: ${inQuotes(value)}` : null;
}
