// The process that makes Cabang Contoh.
import { buildExample } from '../example/build-example.ts';
import { exampleRandom } from '../example/seeded.ts';
import { buildExampleHere } from './build-example-here.ts';

buildExampleHere(buildExample, exampleRandom);
