package cn.huiqitong.rules.condition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 评分表: the points of all parts added up, against a threshold. A part whose points are not known may have any that its
 * cases still allow; the total is then a range, and the verdict is known as soon as the whole range lies on one side.
 *
 * @param name what is scored (综合评价); null when it has no name
 */
public record Score(@Nullable String name, List<Part> parts, Comparison op, BigDecimal value, Origin origin)
        implements Condition {
    /**
     * One line of the table. The first case that is met counts; while earlier ones are unknown, each of them, the first
     * met one and (without a met one) what is left may count.
     *
     * @param max the most points; every case lies between 0 and this
     * @param otherwise points when no case is met; null counts as 0
     * @param by who gives the points that no case gives, from 0 to {@code max}, which no machine knows; null for nobody
     */
    public record Part(
            String title,
            BigDecimal max,
            List<Case> cases,
            @Nullable BigDecimal otherwise,
            @Nullable String by) {
        public Part {
            cases = List.copyOf(cases);
        }

        /** Points when no case is met and nobody is to give them. */
        public BigDecimal rest() {
            return otherwise == null ? BigDecimal.ZERO : otherwise;
        }
    }

    /** Points for what is met. */
    public record Case(Condition when, BigDecimal points) {}

    public Score {
        parts = List.copyOf(parts);
    }

    @Override
    public String kind() {
        return "score";
    }
}
