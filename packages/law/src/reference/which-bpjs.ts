// Which body to go to: at most three questions, and one table that says who comes first, who next, and why.

import type { reasons } from './which-bpjs-reasons.ts';
import { type Body, type QuestionName, questions, type steps } from './which-bpjs-words.ts';

export type Answers = { readonly [question in QuestionName]?: string };

/** Where to go on: a life event, a calculator or a letter, by its name. */
type Link = { readonly page: 'event' | 'calculator' | 'letter'; readonly name: string };

export type Route = {
  readonly when: Answers;
  readonly first: Body;
  readonly next: readonly Body[];
  readonly why: readonly (keyof typeof reasons)[];
  readonly steps: readonly (keyof typeof steps)[];
  readonly links: readonly Link[];
};

const event = (name: string): Link => ({ page: 'event', name });
const calculator = (name: string): Link => ({ page: 'calculator', name });
const letter = (name: string): Link => ({ page: 'letter', name });

const ACCIDENT = { steps: ['hospital', 'tellEmployer', 'card'], links: [event('kecelakaan-kerja')] } as const;
const ON_THE_WAY = { ...ACCIDENT, steps: ['police', 'hospital', 'tellEmployer', 'witnesses'] } as const;
const DEATH = { steps: ['deathPapers', 'card'], links: [event('meninggal')] } as const;
const ROAD_DEATH = { ...DEATH, steps: ['police', 'deathPapers', 'card'] } as const;
const CARE = { steps: ['jknCard'], links: [] } as const;
const ROAD_CARE = { steps: ['police', 'jknCard'], links: [] } as const;

/** The row whose conditions all hold and that names most of them decides. */
export const routes: readonly Route[] = [
  route({ need: 'illness', cause: 'work' }, ['ketenagakerjaan'], ['jkkIllness'], {
    steps: ['doctor', 'tellEmployer', 'card'],
    links: [event('kecelakaan-kerja')],
  }),
  route({ need: 'illness', cause: 'maybe-work' }, ['ketenagakerjaan', 'kesehatan'], ['suspectedIllness'], {
    steps: ['doctor', 'hospital', 'tellEmployer'],
    links: [event('kecelakaan-kerja')],
  }),
  route({ need: 'illness', cause: 'not-work' }, ['kesehatan'], ['care'], CARE),

  route({ need: 'accident', place: 'work', registered: 'yes' }, ['ketenagakerjaan'], ['jkkAccident'], ACCIDENT),
  route({ need: 'accident', place: 'work', registered: 'no' }, ['employer'], ['notRegistered', 'selfRegister'], {
    steps: ['tellEmployer', 'slips', 'witnesses', 'inspector'],
    links: [event('majikan-menunggak'), event('kecelakaan-kerja')],
  }),
  route(
    { need: 'accident', place: 'work', registered: 'unknown' },
    ['ketenagakerjaan', 'employer'],
    ['jkkAccident', 'notRegistered'],
    { ...ACCIDENT, steps: ['hospital', 'checkJmo', 'tellEmployer'] },
  ),
  route(
    { need: 'accident', place: 'road-for-work', vehicle: 'other-vehicle' },
    ['jasa-raharja', 'ketenagakerjaan'],
    ['otherVehicle', 'commute', 'jkkAccident'],
    ON_THE_WAY,
  ),
  route(
    { need: 'accident', place: 'road-for-work', vehicle: 'alone' },
    ['ketenagakerjaan'],
    ['commute', 'alone', 'jkkAccident'],
    ON_THE_WAY,
  ),
  route(
    { need: 'accident', place: 'road-for-work', vehicle: 'unknown' },
    ['ketenagakerjaan', 'jasa-raharja'],
    ['commute', 'suspectedAccident', 'vehicleUnknown'],
    ON_THE_WAY,
  ),
  route(
    { need: 'accident', place: 'road-other', vehicle: 'other-vehicle' },
    ['jasa-raharja', 'kesehatan'],
    ['otherVehicle', 'restOfCare'],
    ROAD_CARE,
  ),
  route({ need: 'accident', place: 'road-other', vehicle: 'alone' }, ['kesehatan'], ['alone', 'care'], ROAD_CARE),
  route(
    { need: 'accident', place: 'road-other', vehicle: 'unknown' },
    ['kesehatan', 'jasa-raharja'],
    ['care', 'vehicleUnknown'],
    ROAD_CARE,
  ),
  route({ need: 'accident', place: 'elsewhere' }, ['kesehatan'], ['care'], CARE),

  route({ need: 'death', place: 'work', registered: 'yes' }, ['ketenagakerjaan'], ['deathWork'], DEATH),
  route({ need: 'death', place: 'work', registered: 'no' }, ['employer'], ['notRegistered', 'deathWork'], {
    steps: ['deathPapers', 'slips', 'witnesses', 'inspector'],
    links: [event('majikan-menunggak'), event('meninggal')],
  }),
  route(
    { need: 'death', place: 'work', registered: 'unknown' },
    ['ketenagakerjaan', 'employer'],
    ['deathWork', 'notRegistered'],
    { ...DEATH, steps: ['checkJmo', 'deathPapers', 'card'] },
  ),
  route(
    { need: 'death', place: 'road-for-work', vehicle: 'other-vehicle' },
    ['jasa-raharja', 'ketenagakerjaan'],
    ['otherVehicle', 'commute', 'deathWork'],
    ROAD_DEATH,
  ),
  route(
    { need: 'death', place: 'road-for-work', vehicle: 'alone' },
    ['ketenagakerjaan'],
    ['commute', 'alone', 'deathWork'],
    ROAD_DEATH,
  ),
  route(
    { need: 'death', place: 'road-for-work', vehicle: 'unknown' },
    ['ketenagakerjaan', 'jasa-raharja'],
    ['commute', 'deathWork', 'vehicleUnknown'],
    ROAD_DEATH,
  ),
  route(
    { need: 'death', place: 'road-other', vehicle: 'other-vehicle' },
    ['jasa-raharja', 'ketenagakerjaan'],
    ['otherVehicle', 'deathOther'],
    ROAD_DEATH,
  ),
  route(
    { need: 'death', place: 'road-other', vehicle: 'alone' },
    ['ketenagakerjaan'],
    ['alone', 'deathOther'],
    ROAD_DEATH,
  ),
  route(
    { need: 'death', place: 'road-other', vehicle: 'unknown' },
    ['ketenagakerjaan', 'jasa-raharja'],
    ['deathOther', 'vehicleUnknown'],
    ROAD_DEATH,
  ),
  route({ need: 'death', place: 'elsewhere' }, ['ketenagakerjaan'], ['deathOther'], DEATH),
  route({ need: 'death', place: 'illness' }, ['ketenagakerjaan'], ['deathOther', 'deathIllness'], DEATH),

  route({ need: 'lost-job' }, ['ketenagakerjaan'], ['jobLoss'], {
    steps: ['card', 'jmo'],
    links: [event('phk'), event('mengundurkan-diri'), event('kontrak-habis')],
  }),
  route({ need: 'old-age' }, ['ketenagakerjaan'], ['oldAge'], {
    steps: ['jmo', 'card'],
    links: [event('pensiun'), calculator('jht'), calculator('jp')],
  }),
  route({ need: 'card-or-dues', who: 'worker' }, ['ketenagakerjaan'], ['workerCard'], {
    steps: ['checkJmo', 'card'],
    links: [calculator('iuran'), event('usaha-sendiri')],
  }),
  route({ need: 'card-or-dues', who: 'family' }, ['kesehatan'], ['familyCard'], { steps: ['family'], links: [] }),
  route({ need: 'employer-owes', what: 'wages-or-severance' }, ['employer'], ['wages'], {
    steps: ['letter', 'slips'],
    links: [event('phk')],
  }),
  route(
    { need: 'employer-owes', what: 'not-registered' },
    ['employer', 'ketenagakerjaan'],
    ['selfRegister', 'notRegistered'],
    { steps: ['letter', 'slips', 'report'], links: [event('majikan-menunggak')] },
  ),
  route(
    { need: 'employer-owes', what: 'deducted-not-paid' },
    ['employer', 'ketenagakerjaan'],
    ['owesDeducted', 'notPaid'],
    {
      steps: ['checkJmo', 'slips', 'letter', 'report'],
      links: [event('majikan-menunggak'), letter('tunggakan')],
    },
  ),
];

/** What follows the first answer. */
const SECOND: { readonly [need: string]: QuestionName } = {
  illness: 'cause',
  accident: 'place',
  death: 'place',
  'card-or-dues': 'who',
  'employer-owes': 'what',
};

/** The question to put now; undefined when the answers given decide. */
export function questionAfter(answers: Answers): QuestionName | undefined {
  const { need, place } = answers;
  if (need === undefined) return 'need';
  return place === undefined ? unless(answers, SECOND[need]) : third(answers);
}

function third(answers: Answers): QuestionName | undefined {
  if (answers.place === 'work') return unless(answers, 'registered');
  const isRoad = answers.place === 'road-for-work' || answers.place === 'road-other';
  return isRoad ? unless(answers, 'vehicle') : undefined;
}

function unless(answers: Answers, question: QuestionName | undefined): QuestionName | undefined {
  return question === undefined || answers[question] !== undefined ? undefined : question;
}

/** The choices of a question after these answers: only a death can come from an illness. */
export function choicesOf(question: QuestionName, answers: Answers): readonly string[] {
  const all = Object.keys(questions[question].choices);
  return question === 'place' && answers.need === 'accident' ? all.filter((choice) => choice !== 'illness') : all;
}

/** Only answers to questions that were put, each one of its choices; the first that is none ends the list. */
export function readAnswers(given: (question: string) => string | null): Answers {
  let answers: Answers = {};
  for (let question = questionAfter(answers); question !== undefined; question = questionAfter(answers)) {
    const answer = given(question);
    if (answer === null || !choicesOf(question, answers).includes(answer)) return answers;
    answers = { ...answers, [question]: answer };
  }
  return answers;
}

/** The body to go to first, with the row that says why; undefined while the answers do not decide. */
export function routeFor(answers: Answers): Route | undefined {
  const fitting = routes.filter(({ when }) =>
    Object.entries(when).every(([question, answer]) => answers[question as QuestionName] === answer),
  );
  return fitting.toSorted((a, b) => Object.keys(b.when).length - Object.keys(a.when).length)[0];
}

type Rest = Pick<Route, 'steps' | 'links'>;

function route(when: Answers, bodies: readonly [Body, ...Body[]], why: Route['why'], rest: Rest): Route {
  const [first, ...next] = bodies;
  return { when, first, next, why, ...rest };
}
