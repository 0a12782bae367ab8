import { smallRecord } from './small-record.ts';

/** A figure that an office ascribed to rescuers, who deny having given it, beside another’s count. */
export function deniedFigure() {
  return smallRecord({
    sources: {
      rescuers: {
        name: { en: 'Rescuers', ar: 'فرق الإنقاذ' },
        inText: { en: 'the rescuers', ar: 'فرق الإنقاذ' },
      },
      office: {
        name: { en: 'UN office', ar: 'مكتب الأمم المتحدة' },
        inText: { en: 'the UN office', ar: 'مكتب الأمم المتحدة' },
      },
      paper: { name: { en: 'A paper', ar: 'صحيفة' } },
      experts: { name: { en: 'Experts', ar: 'خبراء' } },
    },
    documents: {
      briefing: ['office', '2024-11-29'],
      story: ['paper', '2024-11-30', 'briefing'],
      reply: ['paper', '2024-12-02'],
    },
    entries: [
      {
        id: 'flood',
        title: 'Flood in the town',
        occurred: '2024-11-28',
        claims: [
          {
            id: 'claim',
            by: 'rescuers',
            said: '2024-11-29',
            says: 'Eleven thousand people died.',
            killed: '11,000',
            carried: [{ in: 'briefing' }, { in: 'story' }],
          },
          {
            id: 'denial',
            by: 'rescuers',
            said: '2024-12-02',
            denies: 'claim',
            says: 'The rescuers said that they had given no figure.',
            carried: [{ in: 'reply' }],
          },
          {
            id: 'count',
            by: 'experts',
            said: '2024-12-01',
            killed: '4,000',
            carried: [{ in: 'reply' }],
          },
        ],
      },
    ],
  });
}
