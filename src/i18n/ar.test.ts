import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { languageOf } from './languages.ts';
import { formatToll } from './toll.ts';

const arabic = languageOf('ar');

describe('Arabic', () => {
  it.each([
    [ar.corroboration.independent(2), 'مصدران أصليان مستقلان'],
    [ar.corroboration.independent(3), '3 مصادر أصلية مستقلة'],
    [ar.corroboration.independent(11), '11 مصدراً أصلياً مستقلاً'],
    [ar.outlets(0), 'لم تنقله أي وسيلة إعلام'],
    [ar.outlets(2), 'نقلته وسيلتا إعلام'],
    [ar.outlets(5), 'نقلته 5 وسائل إعلام'],
    [ar.outlets(12), 'نقلته 12 وسيلة إعلام'],
    [ar.site.recordHolds(1, 2, 11), 'بند واحد وإفادتان و11 وثيقة.'],
    [ar.attribution.either(['روسيا', 'الجيش السوري']), 'منسوب إلى روسيا أو الجيش السوري'],
    [ar.drift.part('8 أطفال', null), 'حُذف: 8 أطفال'],
    [ar.drift.place('حلب', 'سوريا'), 'المكان: حلب ← سوريا'],
    [formatToll({ low: 24, high: 27, open: 'up' }, arabic), '24–27 أو أكثر'],
    [ar.site.tollSubject('المدنيين', 'killed', 'القتلى'), 'القتلى من المدنيين'],
    [ar.site.tollSubject('الأشخاص', 'killed', 'القتلى'), 'القتلى'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('keeps Latin names and quotations in one piece', () => {
    expect(ar.attribution.jointly(['SANA', 'روسيا'])).toBe('منسوب إلى \u2068SANA\u2069 وروسيا');
    expect(ar.attribution.hedged('منسوب إلى روسيا', 'likely')).toContain('«\u2068likely\u2069»');
  });
});
