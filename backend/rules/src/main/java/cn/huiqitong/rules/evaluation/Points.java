package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.condition.Score;
import cn.huiqitong.rules.fact.Coding;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.fact.Supplier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** One part of a score made ready. */
final class Points {
    static final Span NONE = Span.of(BigDecimal.ZERO);

    private final Score.Part part;
    private final Node[] cases;
    /** Of each case and then of none, as {@link Coding} has them. */
    private final long[] fewest;

    private final long[] most;

    Points(Score.Part part, Setting setting) {
        this.part = part;
        this.cases =
                part.cases().stream().map(one -> Nodes.of(one.when(), setting)).toArray(Node[]::new);
        boolean byHand = part.by() != null;
        this.fewest = coded(byHand ? BigDecimal.ZERO : part.rest());
        this.most = coded(byHand ? part.max() : part.rest());
    }

    private long[] coded(BigDecimal without) {
        return Stream.concat(part.cases().stream().map(Score.Case::points), Stream.of(without))
                .mapToLong(Coding::of)
                .toArray();
    }

    /** Whether {@link #add} can be asked: a thousand such parts add up to no more than a long holds. */
    boolean small() {
        return LongStream.concat(LongStream.of(fewest), LongStream.of(most))
                .allMatch(points -> Math.abs(points) < Coding.MOST / 1024);
    }

    /** Adds the fewest and the most points that are still possible, coded. */
    void add(Facts facts, long[] range) {
        long low = Coding.MOST;
        long high = -Coding.MOST;
        for (int i = 0; i <= cases.length; i++) {
            Verdict verdict = i < cases.length ? cases[i].verdict(facts) : Verdict.MET;
            if (verdict != Verdict.UNMET) {
                low = Math.min(low, fewest[i]);
                high = Math.max(high, most[i]);
            }
            if (verdict == Verdict.MET) {
                break;
            }
        }
        range[0] += low;
        range[1] += high;
    }

    String title() {
        return part.title();
    }

    /** The points that the part still may give. */
    Span of(Facts facts) {
        List<BigDecimal> possible = new ArrayList<>();
        for (int i = 0; i < cases.length; i++) {
            Verdict verdict = cases[i].verdict(facts);
            if (verdict != Verdict.UNMET) {
                possible.add(part.cases().get(i).points());
            }
            if (verdict == Verdict.MET) {
                return span(possible);
            }
        }
        possible.add(part.by() == null ? part.rest() : BigDecimal.ZERO);
        if (part.by() != null) {
            possible.add(part.max());
        }
        return span(possible);
    }

    /** What would narrow the points; nothing when they are known. */
    List<Missing> missing(Facts facts) {
        if (of(facts).exact()) {
            return List.of();
        }
        Set<Missing> missing = new LinkedHashSet<>();
        for (Node one : cases) {
            Verdict verdict = one.verdict(facts);
            if (verdict == Verdict.MET) {
                return List.copyOf(missing);
            }
            missing.addAll(Explanation.of(one, facts, null).missing());
        }
        String by = part.by();
        if (by != null) {
            missing.add(new Missing(Missing.JUDGEMENT, part.title(), Supplier.judgement(by)));
        }
        return List.copyOf(missing);
    }

    private static Span span(List<BigDecimal> possible) {
        BigDecimal low = possible.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal high = possible.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        return new Span(low, high);
    }
}
