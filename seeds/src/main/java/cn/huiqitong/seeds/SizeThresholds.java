package cn.huiqitong.seeds;

import java.math.BigDecimal;
import java.util.List;

/**
 * The table of the statistical size classes, one row per industry.
 *
 * @param document document number of the standard
 * @param source where the figures come from
 * @param note how the table is read
 */
public record SizeThresholds(String title, String document, String source, String note, List<Bounds> rows) {

    public SizeThresholds {
        rows = List.copyOf(rows);
    }

    /** @param industries codes of GB/T 4754-2017; everything below them is meant too */
    public record Bounds(String name, List<String> industries, List<Indicator> indicators) {
        public Bounds {
            industries = List.copyOf(industries);
            indicators = List.copyOf(indicators);
        }

        boolean covers(String industry) {
            return industries.stream().anyMatch(industry::startsWith);
        }

        /** Whether part of a coarse industry falls into this row. */
        boolean reaches(String industry) {
            return industries.stream().anyMatch(code -> code.startsWith(industry));
        }
    }

    /**
     * Lower bounds, each of them belongs to the larger class.
     *
     * @param fact {@code headcount}, {@code revenue} or {@code totalAssets}
     * @param unit 人 or 元
     */
    public record Indicator(String fact, String unit, BigDecimal large, BigDecimal medium, BigDecimal small) {}
}
