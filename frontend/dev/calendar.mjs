// Writes a year of the official calendar in the form of backend/app/src/main/resources/request/calendar.json, from the
// data of the library chinese-days: npm run calendar 2027. The source is to be added by hand from the notice itself; a
// test holds what is stored against the library day by day.
import chineseDays from 'chinese-days';

const DAY = 86_400_000;
const iso = (time) => new Date(time).toISOString().slice(0, 10);
const fullNames = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

const year = Number(process.argv[2]);
const off = [];
const makeUp = [];
for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY) {
  const { work, name } = chineseDays.getDayDetail(iso(time));
  const holiday = name.split(',')[1];
  const weekend = [0, 6].includes(new Date(time).getUTCDay());
  if (work && weekend) makeUp.push(iso(time));
  if (work || holiday === undefined) continue;
  const last = off.at(-1);
  if (last && last.to === iso(time - DAY)) last.to = iso(time);
  else off.push({ name: fullNames[holiday] ?? holiday, from: iso(time), to: iso(time) });
}
console.log(JSON.stringify({ year, source: '', off, makeUp }, null, 2));
