package cn.huiqitong.rules.condition;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody publishes, such as 全市规上工业平均增幅 or 一年期LPR.
 *
 * @param value null while it is not published
 * @param margin what the document adds to it (LPR+50个基点: 0.005); null for nothing
 * @param source where it is published
 */
public record Reference(
        String title,
        @Nullable BigDecimal value,
        @Nullable BigDecimal margin,
        @Nullable String source) {
    /** The figure with its margin: what is compared with. */
    public Optional<BigDecimal> threshold() {
        return Optional.ofNullable(value).map(figure -> margin == null ? figure : figure.add(margin));
    }
}
