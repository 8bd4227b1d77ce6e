package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.DryRunView.DryRunSpendView;
import cn.huiqitong.eligibility.city.Census;
import cn.huiqitong.eligibility.city.CityRows;
import cn.huiqitong.enterprise.Yuan;
import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.estimate.AmountEstimate;
import cn.huiqitong.rules.estimate.Estimate;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule would cost: the sums of the firms that qualify, all of them or, of many, an even sample. */
final class Spend {

    private static final int MOST_EXACT = 3_000;
    private static final int SAMPLE = 1_000;

    private final AmountEstimate estimates;

    Spend(FactCatalog catalog) {
        this.estimates = new AmountEstimate(catalog);
    }

    /**
     * Bounds of one firm or of several.
     *
     * @param to null without an upper bound
     */
    private record Bounds(BigDecimal from, @Nullable BigDecimal to, long firms) {

        static final Bounds NONE = new Bounds(BigDecimal.ZERO, BigDecimal.ZERO, 0);

        static Bounds of(Estimate estimate) {
            return switch (estimate) {
                case Estimate.Exact exact -> new Bounds(exact.value(), exact.value(), 1);
                case Estimate.AtMost most -> new Bounds(BigDecimal.ZERO, most.value(), 1);
                case Estimate.AtLeast least -> new Bounds(least.value(), null, 1);
                case Estimate.Range range -> new Bounds(range.from(), range.to(), 1);
                case Estimate.Unknown unknown -> NONE;
                case Estimate.None none -> NONE;
            };
        }

        Bounds plus(Bounds other) {
            BigDecimal sum = to == null || other.to == null ? null : to.add(other.to);
            return new Bounds(from.add(other.from), sum, firms + other.firms);
        }

        Bounds times(long all, long counted) {
            return new Bounds(
                    scaled(from, all, counted), to == null ? null : scaled(to, all, counted), firms * all / counted);
        }

        private static BigDecimal scaled(BigDecimal sum, long all, long counted) {
            return sum.multiply(BigDecimal.valueOf(all)).divide(BigDecimal.valueOf(counted), 0, RoundingMode.HALF_UP);
        }
    }

    DryRunSpendView of(@Nullable Amount amount, Census census, CityRows rows, LocalDate asOf) {
        if (amount == null || census.met() == 0) {
            return new DryRunSpendView(null, null, amount == null ? "未载明金额" : "没有符合的企业", 0, false);
        }
        Estimate forAll = estimates.estimate(amount, Facts.NONE, asOf);
        if (forAll instanceof Estimate.Exact || forAll instanceof Estimate.None) {
            return view(Bounds.of(forAll).times(census.met(), 1), false);
        }
        boolean sampled = census.met() > MOST_EXACT;
        int[] some = census.metRows(sampled ? SAMPLE : MOST_EXACT);
        Bounds sum = Arrays.stream(some)
                .parallel()
                .mapToObj(row -> Bounds.of(estimates.estimate(amount, rows.facts(row), asOf)))
                .reduce(Bounds.NONE, Bounds::plus);
        return view(sampled ? sum.times(census.met(), some.length) : sum, sampled);
    }

    private static DryRunSpendView view(Bounds sum, boolean sampled) {
        if (sum.firms() == 0) {
            return new DryRunSpendView(null, null, "金额以部门核定为准", 0, sampled);
        }
        BigDecimal from = sum.from().signum() == 0 ? null : sum.from();
        return new DryRunSpendView(
                from, sum.to(), text(from, sum.to()) + (sampled ? "（按抽样推算）" : ""), sum.firms(), sampled);
    }

    private static String text(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null) {
            return to == null ? "金额以部门核定为准" : "最高约" + Yuan.about(to);
        }
        if (to == null) {
            return "不低于约" + Yuan.about(from);
        }
        return from.compareTo(to) == 0
                ? "预计约" + Yuan.about(from)
                : String.join("至", List.of("约" + Yuan.about(from), Yuan.about(to)));
    }
}
