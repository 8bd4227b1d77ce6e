package cn.huiqitong.rules.condition;

import java.math.BigDecimal;

/** Sum of a number field over the fitting entries of a list. */
public record Sum(Selection selection, String field, Comparison op, BigDecimal value, Origin origin)
        implements Condition {
    @Override
    public String kind() {
        return "sum";
    }
}
