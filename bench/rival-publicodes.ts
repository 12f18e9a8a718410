// The contributions of a wage earner in November 2026, written in publicodes.

import Engine from 'publicodes';
import { type Person, PROGRAMMES, type Rival } from './rival.ts';

const TO_SEN = '2 décimales';

const rules = {
  wage: { 'par défaut': 0 },
  risk: {
    'une possibilité': ["'very-low'", "'low'", "'medium'", "'high'", "'very-high'"],
    'par défaut': "'very-low'",
  },
  JKK: 'oui',
  JKM: 'oui',
  JHT: 'oui',
  JP: 'oui',
  'joined JKP': 'oui',
  JKP: { 'toutes ces conditions': ['joined JKP', 'JKK', 'JKM', 'JHT'] },
  'JKK . rate': {
    variations: [
      { si: "risk = 'very-low'", alors: '0.24%' },
      { si: "risk = 'low'", alors: '0.54%' },
      { si: "risk = 'medium'", alors: '0.89%' },
      { si: "risk = 'high'", alors: '1.27%' },
      { sinon: '1.74%' },
    ],
  },
  'JKK . employer': { valeur: 'wage * rate', arrondi: TO_SEN },
  'JKM . employer': { valeur: 'wage * 0.3%', arrondi: TO_SEN },
  'JHT . employer': { valeur: 'wage * 3.7%', arrondi: TO_SEN },
  'JHT . worker': { valeur: 'wage * 2%', arrondi: TO_SEN },
  'JP . base': { valeur: 'wage', plafond: 11086300 },
  'JP . employer': { valeur: 'base * 2%', arrondi: TO_SEN },
  'JP . worker': { valeur: 'base * 1%', arrondi: TO_SEN },
  'JKP . base': { valeur: 'wage', plafond: 5000000 },
  'JKP . recomposed': { valeur: 'base * 0.14%', arrondi: TO_SEN },
  'JKP . recomposed JKM': { valeur: 'base * 0%', arrondi: TO_SEN },
  'JKP . government': { valeur: 'base * 0.22%', arrondi: TO_SEN },
  'total employer': { somme: ['JKK . employer', 'JKM . employer', 'JHT . employer', 'JP . employer'] },
  'total worker': { somme: ['JHT . worker', 'JP . worker'] },
};

const KEYS: readonly (keyof typeof rules)[] = [
  'JKK . employer',
  'JKM . employer',
  'JHT . employer',
  'JHT . worker',
  'JP . employer',
  'JP . worker',
  'JKP . recomposed',
  'JKP . recomposed JKM',
  'JKP . government',
  'total employer',
  'total worker',
];

export function publicodes(): Rival {
  const engine = new Engine(rules);
  const situation = (person: Person): { [rule: string]: string | number } => {
    const stated: { [rule: string]: string | number } = { wage: person.wage, risk: `'${person.riskGroup}'` };
    for (const programme of PROGRAMMES) {
      if (person.programmes?.includes(programme) === false) {
        stated[programme === 'JKP' ? 'joined JKP' : programme] = 'non';
      }
    }
    return stated;
  };
  return {
    name: 'publicodes 1.10.3',
    answer: (person) => {
      engine.setSituation(situation(person));
      return Promise.resolve(KEYS.map((key) => Number(engine.evaluate(key).nodeValue ?? 0)));
    },
    close: () => undefined,
  };
}
