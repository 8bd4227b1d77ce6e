import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = process.env.HUIQITONG_SEEDS ?? '../seeds/src/main/resources/seeds';

/** The real policies, facts and codes; nothing of them is copied here. */
export const readSeed = (name) => JSON.parse(readFileSync(join(SEEDS, name), 'utf8'));
