package cn.huiqitong.eligibility.city;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.vector.Coded;
import cn.huiqitong.rules.vector.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rule tried on the whole city.
 *
 * @param slices by district, by industry section and by size
 * @param excludes firms that each part of the rule fails, and {@code alone} those that only this part fails
 * @param shown the first firms of each verdict
 * @param metRows rows that qualify, a bit each
 */
public record Census(
        long firms,
        long met,
        long unknown,
        List<List<Slice>> slices,
        @Nullable Difference difference,
        long[] excludes,
        long[] alone,
        List<Shown> shown,
        long[] metRows) {

    private static final int BATCHES_PER_TASK = 16;

    /** @param code "" where it is not known of the firms */
    public record Slice(String code, String label, int met, int unknown, int unmet) {}

    /** Against another rule. */
    public record Difference(long nowMet, long noLongerMet, long otherwise) {}

    /** A firm of the sample. */
    public record Shown(int row, long no, Verdict verdict) {}

    public long unmet() {
        return firms - met - unknown;
    }

    /** Rows that qualify: all of them, or so many spread evenly. */
    public int[] metRows(int most) {
        int step = (int) Math.max(1, Math.ceilDiv(met, most));
        int[] rows = new int[(int) Math.ceilDiv(met, (long) step)];
        int seen = 0;
        int taken = 0;
        for (int word = 0; word < metRows.length; word++) {
            for (long left = metRows[word]; left != 0; left &= left - 1) {
                if (seen++ % step == 0) {
                    rows[taken++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                }
            }
        }
        return rows;
    }

    /** What is tried. @param parts the parts of the rule, each as a rule of its own */
    public record Trial(Rule rule, @Nullable Rule against, List<Rule> parts) {

        private List<Rule> rules() {
            List<Rule> all = new ArrayList<>(List.of(rule));
            if (against != null) {
                all.add(against);
            }
            all.addAll(parts);
            return all;
        }
    }

    /** Judges every row, by all processors. */
    public static Census of(Trial trial, CityRows rows, FactCatalog catalog, LocalDate asOf) {
        List<Rule> rules = trial.rules();
        boolean compared = trial.against() != null;
        Coded coded = Plan.of(rules, catalog, asOf).code(rows.columns());
        int task = BATCHES_PER_TASK * Masks.BATCH;
        return IntStream.range(0, Math.ceilDiv(rows.count(), task))
                .parallel()
                .mapToObj(i -> new Tally(rows, rules.size(), compared)
                        .run(coded, i * task, Math.min((i + 1) * task, rows.count())))
                .reduce(Tally::plus)
                .orElseGet(() -> new Tally(rows, rules.size(), compared))
                .census();
    }
}
