import { describe, expect, it } from 'vitest';
import { withoutIsolates } from '../../i18n/isolated.ts';
import { languageOf } from '../../i18n/languages.ts';
import { siteDefaults } from '../schema/site.ts';
import { parseQuantity } from './parse-quantity.ts';
import { formatQuantity } from './quantity-words.ts';
import { vocabularyOf } from './vocabulary.ts';

const arabic = languageOf('ar');

describe('a quantity in Arabic', () => {
  it.each([
    ['1 civilian', 'مدني واحد'],
    ['2 civilians', 'مدنيان'],
    ['3 civilians', '3 مدنيين'],
    ['10 children', '10 أطفال'],
    ['11 children', '11 طفلاً'],
    ['27 civilians', '27 مدنياً'],
    ['100 people', '100 شخص'],
    ['103 women', '103 نساء'],
    ['14,000 families', '14,000 عائلة'],
    ['at least 27 civilians', 'ما لا يقل عن 27 مدنياً'],
    ['at least 2 civilians', 'ما لا يقل عن مدنيين'],
    ['at least 1 civilian', 'ما لا يقل عن مدني واحد'],
    ['more than 250', 'أكثر من 250 شخصاً'],
    ['up to 40', 'ما لا يزيد على 40 شخصاً'],
    ['about 14,000', 'نحو 14,000 شخص'],
    ['4–7 people', '4–7 أشخاص'],
    ['27 civilians, including 8 children and 2 women', '27 مدنياً، بينهم 8 أطفال وامرأتان'],
    ['dozens of civilians', 'عشرات المدنيين'],
    ['several families', 'عدد من العائلات'],
    ['unknown', 'عدد غير معروف من الأشخاص'],
  ])('%s: %s', (said, worded) => {
    const parsed = parseQuantity(said, vocabularyOf(siteDefaults));
    if ('problem' in parsed) throw new Error(parsed.problem.reason);
    expect(withoutIsolates(formatQuantity(parsed.quantity, arabic))).toBe(worded);
  });
});
