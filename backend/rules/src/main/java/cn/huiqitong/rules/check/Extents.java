package cn.huiqitong.rules.check;

import cn.huiqitong.rules.condition.All;
import cn.huiqitong.rules.condition.Any;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Not;
import cn.huiqitong.rules.condition.Tiers;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.evaluation.Verdict;
import cn.huiqitong.rules.fact.Fields;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The extents of conditions, over points drawn from all conditions that stand together. */
final class Extents {
    private final Fields fields;
    private final Map<Axis, List<Object>> points = new LinkedHashMap<>();

    /** @param together every condition that may be compared with another one */
    Extents(List<Condition> together, Fields fields) {
        this.fields = fields;
        Map<Axis, List<Object>> marks = new LinkedHashMap<>();
        together.forEach(condition -> collect(condition, marks));
        marks.forEach((axis, of) -> points.put(axis, Domain.points(axis, of)));
    }

    Fields fields() {
        return fields;
    }

    /** Null where the condition is about several things, or about something that points cannot tell. */
    @Nullable Extent of(Condition condition) {
        return switch (condition) {
            case Not not -> negated(of(not.of()));
            case All all -> joined(all.of(), Extent::and);
            case Any any -> joined(any.of(), Extent::or);
            default -> asked(Probes.of(condition, fields));
        };
    }

    /** The numbers of a tier: above the limit before, up to its own. */
    Extent tier(Tiers tiers, int index) {
        BigDecimal above = index == 0 ? null : tiers.tiers().get(index - 1).upTo();
        BigDecimal upTo = tiers.tiers().get(index).upTo();
        return extent(number(tiers.on(), tiers.year()), point -> {
            BigDecimal number = (BigDecimal) point;
            return Verdict.of(
                    (above == null || number.compareTo(above) > 0) && (upTo == null || number.compareTo(upTo) <= 0));
        });
    }

    BitSet all(Axis axis) {
        return Bits.all(points.getOrDefault(axis, List.of()).size());
    }

    private static @Nullable Extent negated(@Nullable Extent of) {
        return of == null ? null : of.not();
    }

    private @Nullable Extent joined(List<Condition> conditions, BinaryOperator<Extent> join) {
        Extent joined = null;
        for (Condition condition : conditions) {
            Extent extent = of(condition);
            if (extent == null || (joined != null && !joined.axis().equals(extent.axis()))) {
                return null;
            }
            joined = joined == null ? extent : join.apply(joined, extent);
        }
        return joined;
    }

    private @Nullable Extent asked(@Nullable Probe probe) {
        return probe == null ? null : extent(probe.axis(), probe.ask());
    }

    private Extent extent(Axis axis, Function<Object, Verdict> ask) {
        BitSet met = new BitSet();
        BitSet unmet = new BitSet();
        List<Object> of = points.getOrDefault(axis, List.of());
        for (int i = 0; i < of.size(); i++) {
            Verdict verdict = ask.apply(of.get(i));
            met.set(i, verdict == Verdict.MET);
            unmet.set(i, verdict == Verdict.UNMET);
        }
        return new Extent(axis, met, unmet);
    }

    private void collect(Condition condition, Map<Axis, List<Object>> marks) {
        switch (condition) {
            case Not not -> collect(not.of(), marks);
            case All all -> all.of().forEach(one -> collect(one, marks));
            case Any any -> any.of().forEach(one -> collect(one, marks));
            case Tiers tiers -> collect(tiers, marks);
            default -> collect(Probes.of(condition, fields), marks);
        }
    }

    private void collect(Tiers tiers, Map<Axis, List<Object>> marks) {
        List<Object> of = marks.computeIfAbsent(number(tiers.on(), tiers.year()), axis -> new ArrayList<>());
        for (Tiers.Tier tier : tiers.tiers()) {
            if (tier.upTo() != null) {
                of.add(tier.upTo());
            }
            collect(tier.then(), marks);
        }
    }

    private static void collect(@Nullable Probe probe, Map<Axis, List<Object>> marks) {
        if (probe != null) {
            marks.computeIfAbsent(probe.axis(), axis -> new ArrayList<>()).addAll(probe.marks());
        }
    }

    private static Axis number(String fact, @Nullable YearRef year) {
        return Probes.number(fact, year);
    }
}
