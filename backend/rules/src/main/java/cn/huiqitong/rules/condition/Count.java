package cn.huiqitong.rules.condition;

import java.math.BigDecimal;

/** How many entries of a list fit. Entries that may fit make it a range. */
public record Count(Selection selection, Comparison op, BigDecimal value, Origin origin) implements Condition {
    @Override
    public String kind() {
        return "count";
    }
}
