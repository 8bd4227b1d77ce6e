package cn.huiqitong.eligibility.city;

import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.vector.Coded;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts over some batches of rows. Rule 0 is tried; when {@code compared}, rule 1 is the one it is compared with; the rest are
 * the parts of rule 0.
 */
final class Tally {

    private static final int SHOWN = 10;

    private final CityRows rows;
    private final int firstPart;
    private final long[][] met;
    private final long[][] known;
    private final boolean compared;
    private final long[] excludes;
    private final long[] alone;
    private final List<Slices> slices;
    private final List<List<Integer>> shown = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final List<Long> metWords = new ArrayList<>();
    private long metCount;
    private long unknownCount;
    private long count;
    private long nowMet;
    private long noLongerMet;
    private long otherwise;

    Tally(CityRows rows, int rules, boolean compared) {
        int words = Masks.BATCH / Long.SIZE;
        this.rows = rows;
        this.compared = compared;
        this.firstPart = compared ? 2 : 1;
        this.met = new long[rules][words];
        this.known = new long[rules][words];
        this.excludes = new long[rules - firstPart];
        this.alone = new long[rules - firstPart];
        this.slices = List.of(new Slices(rows.district()), new Slices(rows.industry()), new Slices(rows.size()));
    }

    /** Judges whole batches and counts them. */
    Tally run(Coded coded, int from, int to) {
        for (int first = from; first < to; first += Masks.BATCH) {
            int end = Math.min(first + Masks.BATCH, to);
            coded.run(first, end, this::take);
            count(first, end - first);
        }
        return this;
    }

    private void take(int rule, int firstRow, int rows, long[] met, long[] known) {
        int words = words(rows);
        for (int i = 0; i < words; i++) {
            this.met[rule][i] = met[i] & known[i];
            this.known[rule][i] = known[i];
        }
    }

    private static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }

    private void count(int first, int size) {
        count += size;
        for (int word = 0; word < words(size); word++) {
            int left = size - word * Long.SIZE;
            long there = left >= Long.SIZE ? -1L : (1L << left) - 1;
            int row = first + word * Long.SIZE;
            verdicts(row, met[0][word], ~known[0][word] & there, known[0][word] & ~met[0][word] & there);
            if (compared) {
                compare(word, there);
            }
            parts(word, there);
        }
    }

    private void verdicts(int row, long met, long unknown, long unmet) {
        metCount += Long.bitCount(met);
        unknownCount += Long.bitCount(unknown);
        metWords.add(met);
        slices.forEach(slice -> slice.add(row, met, unknown));
        show(Verdict.MET, row, met);
        show(Verdict.UNKNOWN, row, unknown);
        show(Verdict.UNMET, row, unmet);
    }

    private void show(Verdict verdict, int row, long bits) {
        List<Integer> rows = shown.get(verdict.ordinal());
        for (long left = bits; left != 0 && rows.size() < SHOWN; left &= left - 1) {
            rows.add(row + Long.numberOfTrailingZeros(left));
        }
    }

    private void compare(int word, long there) {
        long now = met[0][word];
        long before = met[1][word];
        nowMet += Long.bitCount(now & ~before);
        noLongerMet += Long.bitCount(before & ~now);
        otherwise += Long.bitCount(~now & ~before & (known[0][word] ^ known[1][word]) & there);
    }

    private void parts(int word, long there) {
        long once = 0;
        long twice = 0;
        for (int part = firstPart; part < met.length; part++) {
            long failed = failed(part, word, there);
            twice |= once & failed;
            once |= failed;
        }
        for (int part = firstPart; part < met.length; part++) {
            long failed = failed(part, word, there);
            excludes[part - firstPart] += Long.bitCount(failed);
            alone[part - firstPart] += Long.bitCount(failed & once & ~twice);
        }
    }

    private long failed(int part, int word, long there) {
        return known[part][word] & ~met[part][word] & there;
    }

    /** Takes in the counts of the rows that follow. */
    Tally plus(Tally next) {
        count += next.count;
        metCount += next.metCount;
        unknownCount += next.unknownCount;
        nowMet += next.nowMet;
        noLongerMet += next.noLongerMet;
        otherwise += next.otherwise;
        metWords.addAll(next.metWords);
        for (int i = 0; i < excludes.length; i++) {
            excludes[i] += next.excludes[i];
            alone[i] += next.alone[i];
        }
        for (int i = 0; i < slices.size(); i++) {
            slices.get(i).plus(next.slices.get(i));
        }
        for (int i = 0; i < shown.size(); i++) {
            List<Integer> mine = shown.get(i);
            next.shown.get(i).stream().limit(SHOWN - mine.size()).forEach(mine::add);
        }
        return this;
    }

    Census census() {
        return new Census(
                count,
                metCount,
                unknownCount,
                slices.stream().map(Slices::list).toList(),
                compared ? new Census.Difference(nowMet, noLongerMet, otherwise) : null,
                excludes.clone(),
                alone.clone(),
                List.of(Verdict.MET, Verdict.UNKNOWN, Verdict.UNMET).stream()
                        .flatMap(verdict -> shown.get(verdict.ordinal()).stream()
                                .map(row -> new Census.Shown(row, rows.number(row), verdict)))
                        .toList(),
                metWords.stream().mapToLong(Long::longValue).toArray());
    }
}
