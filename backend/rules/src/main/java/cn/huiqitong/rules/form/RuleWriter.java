package cn.huiqitong.rules.form;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.condition.Condition;
import java.util.Map;

/** Writes a rule in its JSON form: the inverse of {@link RuleReader}. Numbers are BigDecimal or Integer. */
public final class RuleWriter {
    private RuleWriter() {}

    public static Map<String, Object> write(Rule rule) {
        Amount amount = rule.amount();
        return new Sheet()
                .put("schema", Rule.SCHEMA)
                .put("when", ConditionForms.write(rule.when()))
                .put("amount", amount == null ? null : AmountForms.write(amount))
                .json();
    }

    /** One condition with all that is below it. */
    public static Map<String, Object> write(Condition condition) {
        return ConditionForms.write(condition);
    }

    /** One amount. */
    public static Map<String, Object> write(Amount amount) {
        return AmountForms.write(amount);
    }
}
