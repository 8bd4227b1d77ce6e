package cn.huiqitong.rules.form;

import cn.huiqitong.rules.Rule;
import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Errors;
import cn.huiqitong.rules.reading.JsonObject;
import cn.huiqitong.rules.reading.Reading;
import java.math.BigDecimal;
import java.util.Map;

/** Reads a rule from its JSON form, reporting every error with a code, a place and a Chinese message. */
public final class RuleReader {
    private RuleReader() {}

    /** Reads a rule; conditions need not name a clause. */
    public static Reading<Rule> read(Map<String, ?> json, FactCatalog catalog) {
        return read(json, catalog, false);
    }

    /** As {@link #read(Map, FactCatalog)}; every leaf must have a clause on itself or an ancestor. */
    public static Reading<Rule> readStrict(Map<String, ?> json, FactCatalog catalog) {
        return read(json, catalog, true);
    }

    private static Reading<Rule> read(Map<String, ?> json, FactCatalog catalog, boolean strict) {
        Errors errors = new Errors();
        JsonObject object = new JsonObject(json, "", errors);
        Source source = new Source(object, new Source.Place(Fields.of(catalog), errors, strict, false, 0));
        checkSchema(object);
        Condition when = source.condition("when");
        Amount amount = object.has("amount") ? source.amount(object.value("amount"), "amount") : null;
        object.finish();
        return errors.reading(when == null ? null : new Rule(when, amount));
    }

    private static void checkSchema(JsonObject object) {
        BigDecimal schema = object.needs("schema") ? object.number("schema") : null;
        if (schema != null && schema.compareTo(BigDecimal.valueOf(Rule.SCHEMA)) != 0) {
            object.error(ErrorCode.UNSUPPORTED_SCHEMA, "schema", "只认识第" + Rule.SCHEMA + "版规则格式");
        }
    }
}
