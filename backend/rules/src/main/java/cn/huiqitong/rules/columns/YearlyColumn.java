package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A figure per year: one slice for each year that any row of the table has. */
record YearlyColumn(String key, Codec codec, TreeMap<Integer, Slice> years) implements Column {
    YearlyColumn(String key, Codec codec) {
        this(key, codec, new TreeMap<>());
    }

    Optional<Slice> find(int year) {
        return Optional.ofNullable(years.get(year));
    }

    @Override
    public void set(int row, Facts facts) {
        Map<Integer, BigDecimal> figures =
                facts.yearly(key).<Map<Integer, BigDecimal>>map(known -> known).orElse(Map.of());
        figures.keySet().forEach(year -> years.computeIfAbsent(year, added -> new Slice(codec)));
        years.forEach((year, slice) -> slice.set(row, figures.get(year)));
    }

    @Override
    public void get(int row, Map<String, Object> values) {
        TreeMap<Integer, BigDecimal> figures = new TreeMap<>();
        years.forEach((year, slice) -> slice.find(row).ifPresent(figure -> figures.put(year, (BigDecimal) figure)));
        if (!figures.isEmpty()) {
            values.put(key, Collections.unmodifiableNavigableMap(figures));
        }
    }

    @Override
    public void pack() {
        years.values().forEach(Slice::pack);
    }

    @Override
    public long bytes() {
        return 96
                + years.values().stream().mapToLong(slice -> 56 + slice.bytes()).sum();
    }
}
