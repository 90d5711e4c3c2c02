import { demandsExclusion, type Rule } from './rule.ts'

export const languageIsRead: Rule = {
  id: 'language-is-read',
  statement:
    'The rules read English, German, Spanish and Chinese: of a request in another language they know too little for a verdict.',
  source: {
    title: 'Unicode: script property (UAX 24)',
    url: 'https://www.unicode.org/reports/tr24/',
  },
  examples: {
    decides: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Jamais deux détenteurs, une zone peut être perdue sans intervention.',
      infrastructure_environment: 'etcd avec cinq nœuds dans trois zones, qui sont dans une région.',
    },
    leaves: {
      scale_requirements: '10 locks per second',
      consistency_tolerance: 'Never two holders; one zone may be lost without a human.',
      infrastructure_environment: 'etcd with five members over three zones.',
    },
  },
  checkRequest: facts => {
    if (!facts.foreign || !demandsExclusion(facts)) return undefined
    return {
      effect: 'asks',
      reason: 'The request is in a language that the rules do not read well enough to judge it.',
      remedy:
        'State the consistency tolerance and the infrastructure in English, German, Spanish or Chinese.',
      evidence: [facts.foreign],
    }
  },
}
