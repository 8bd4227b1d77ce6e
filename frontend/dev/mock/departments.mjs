import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = process.env.HUIQITONG_SEEDS ?? '../seeds/src/main/resources/seeds';
const names = new Map(JSON.parse(readFileSync(join(SEEDS, 'codes/department.json'), 'utf8')).codes.map(({ code, name }) => [code, name]));

export const departmentName = (code) => (code ? (names.get(code) ?? code) : null);
