package cn.huiqitong.rules.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/** Figures of several years, at hand by year. */
final class Series {
    private final NavigableMap<Integer, BigDecimal> figures;
    private final int first;
    private final long[] coded;

    /** @param figures not empty, not changed any more */
    Series(NavigableMap<Integer, BigDecimal> figures) {
        this.figures = figures;
        this.first = figures.firstKey();
        this.coded = new long[figures.lastKey() - first + 1];
        Arrays.fill(coded, Coding.MISSING);
        figures.forEach((year, figure) -> coded[year - first] = Coding.of(figure));
    }

    NavigableMap<Integer, BigDecimal> figures() {
        return figures;
    }

    long coded(int year) {
        int at = year - first;
        return at >= 0 && at < coded.length ? coded[at] : Coding.MISSING;
    }

    @Nullable BigDecimal exact(int year) {
        return figures.get(year);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Series series && figures.equals(series.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    @Override
    public String toString() {
        return figures.toString();
    }
}
