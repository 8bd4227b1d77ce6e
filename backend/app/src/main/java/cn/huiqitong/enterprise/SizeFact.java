package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.merge.MergedFact;
import cn.huiqitong.enterprise.merge.SourceKind;
import cn.huiqitong.enterprise.merge.Statement;
import cn.huiqitong.enterprise.merge.Word;
import cn.huiqitong.rules.reading.Scalars;
import cn.huiqitong.seeds.SeedLibrary;
import cn.huiqitong.seeds.SizeClass;
import cn.huiqitong.seeds.SizeClasses;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The size class 大中小微 as a computed fact, from the industry, headcount, latest year's revenue and assets that count. A
 * department that states the class is right; the firm's own statement yields to the computation as soon as its figures
 * are complete.
 */
@Singleton
class SizeFact {

    private static final String SIZE = "size";
    private static final List<String> INPUTS = List.of("industry", "headcount", "revenue", "totalAssets");

    private final SizeClasses classes;
    private final String source;

    SizeFact(SeedLibrary seeds) {
        this.classes = seeds.sizeClasses();
        this.source = "系统按" + classes.thresholds().document() + "计算";
    }

    /** The same facts with the computed class where it can be told. */
    List<MergedFact> added(List<MergedFact> facts) {
        Map<String, MergedFact> known = new LinkedHashMap<>();
        facts.forEach(fact -> known.put(fact.fact(), fact));
        SizeClass computed = classes.of(
                known.containsKey("industry")
                        ? String.valueOf(known.get("industry").value())
                        : null,
                number(known.get("headcount")),
                latest(known.get("revenue")),
                number(known.get("totalAssets")));
        String code = computed.code();
        if (code == null) {
            return facts;
        }
        known.put(SIZE, size(known.get(SIZE), word(code, known), note(computed, known.get("revenue"))));
        return List.copyOf(known.values());
    }

    private static MergedFact size(@Nullable MergedFact stated, Word computed, String note) {
        if (stated == null) {
            return new MergedFact(SIZE, computed.value(), computed, List.of(), note);
        }
        boolean official = stated.counted().kind() == SourceKind.DEPARTMENT;
        Word counted = official ? stated.counted() : computed;
        Stream<Word> less = official ? Stream.of(computed) : Stream.of(stated.counted());
        List<Word> others = Stream.concat(less, stated.others().stream()).toList();
        return new MergedFact(SIZE, counted.value(), counted, others, official ? null : note);
    }

    /** As old as its oldest figure and as sure as its least sure one. */
    private Word word(String code, Map<String, MergedFact> known) {
        List<Statement> inputs = INPUTS.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(fact -> fact.counted().by())
                .toList();
        LocalDate asOf = least(inputs.stream().map(Statement::asOf).toList());
        Instant at = inputs.stream()
                .map(Statement::suppliedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        int confidence = least(inputs.stream().map(Statement::confidence).toList());
        LocalDate until = inputs.stream()
                .map(Statement::validUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Statement by =
                new Statement(SourceKind.COMPUTED, source, asOf, until, confidence, Map.of(SIZE, code), null, at);
        return new Word(SIZE, code, by);
    }

    private static <T extends Comparable<? super T>> T least(List<T> values) {
        return values.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static String note(SizeClass computed, @Nullable MergedFact revenue) {
        TreeMap<String, Object> years = revenue == null ? new TreeMap<>() : years(revenue);
        return computed.computation() + (years.isEmpty() ? "" : "（营业收入取" + years.lastKey() + "年）");
    }

    private static @Nullable BigDecimal number(@Nullable MergedFact fact) {
        return fact == null ? null : Scalars.number(fact.value());
    }

    private static @Nullable BigDecimal latest(@Nullable MergedFact series) {
        TreeMap<String, Object> years = series == null ? new TreeMap<>() : years(series);
        return years.isEmpty() ? null : Scalars.number(years.lastEntry().getValue());
    }

    private static TreeMap<String, Object> years(MergedFact series) {
        TreeMap<String, Object> years = new TreeMap<>();
        if (series.value() instanceof Map<?, ?> map) {
            map.forEach((year, figure) -> years.put(String.valueOf(year), figure));
        }
        return years;
    }
}
