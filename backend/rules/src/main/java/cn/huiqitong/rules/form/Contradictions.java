package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Between;
import cn.huiqitong.rules.condition.Compare;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Literal;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.reading.ErrorCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bounds on one fact, side by side in an all, that no value can meet. */
final class Contradictions {
    private Contradictions() {}

    private record Subject(String fact, @Nullable YearRef year) {}

    static void check(List<Condition> conditions, Source source) {
        Map<Subject, Span> spans = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            switch (condition) {
                case Compare compare ->
                    spans.merge(new Subject(compare.fact(), compare.year()), Span.of(compare), Span::and);
                case Between between ->
                    spans.merge(
                            new Subject(between.fact(), between.year()),
                            new Span(between.from(), true, between.to(), true),
                            Span::and);
                default -> {}
            }
        }
        spans.forEach((subject, span) -> {
            if (span.empty()) {
                String label = source.fields().get(subject.fact()).label();
                source.error(ErrorCode.CONTRADICTION, "of", label + "的几个要求互相矛盾，没有企业能同时满足");
            }
        });
    }

    /** Values between two ends, each inclusive or not, a null end open. */
    private record Span(
            @Nullable Literal from,
            boolean fromInside,
            @Nullable Literal to,
            boolean toInside) {
        static Span of(Compare compare) {
            Literal value = compare.value();
            Comparison op = compare.op();
            return switch (op) {
                case EQUAL -> new Span(value, true, value, true);
                case NOT_EQUAL -> new Span(null, true, null, true);
                case LESS, AT_MOST -> new Span(null, true, value, op == Comparison.AT_MOST);
                case MORE, AT_LEAST -> new Span(value, op == Comparison.AT_LEAST, null, true);
            };
        }

        Span and(Span other) {
            Span low = tighter(from, other.from, 1) ? this : other;
            Span high = tighter(to, other.to, -1) ? this : other;
            boolean lowInside = low.fromInside && (!same(from, other.from) || (fromInside && other.fromInside));
            boolean highInside = high.toInside && (!same(to, other.to) || (toInside && other.toInside));
            return new Span(low.from, lowInside, high.to, highInside);
        }

        boolean empty() {
            if (from == null || to == null) {
                return false;
            }
            int order = from.compareTo(to);
            return order > 0 || (order == 0 && !(fromInside && toInside));
        }

        private static boolean tighter(@Nullable Literal mine, @Nullable Literal theirs, int direction) {
            return mine != null && (theirs == null || mine.compareTo(theirs) * direction >= 0);
        }

        private static boolean same(@Nullable Literal mine, @Nullable Literal theirs) {
            return mine != null && theirs != null && mine.compareTo(theirs) == 0;
        }
    }
}
