package cn.huiqitong.rules.script;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Fields;

/** Writes a rule in its readable form: the inverse of {@link TextReader}. */
public final class TextWriter {
    private TextWriter() {}

    public static String write(Rule rule, FactCatalog catalog) {
        Page page = new Page();
        Names names = new Names(Fields.of(catalog));
        page.line(0, "当：");
        new ConditionPen(page, names).write(rule.when(), 1);
        Amount amount = rule.amount();
        if (amount != null) {
            page.line(0, "金额：");
            new AmountPen(page, names).write(amount, 1);
        }
        return page.text();
    }
}
