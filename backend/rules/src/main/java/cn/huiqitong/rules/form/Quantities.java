package cn.huiqitong.rules.form;

import cn.huiqitong.rules.amount.Quantity;
import cn.huiqitong.rules.condition.Selection;
import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number of an amount: {@code {fact, year}}, {@code {list, where, field}}, {@code {terms}}, {@code {each, of}} or
 * {@code {most, of}}. */
final class Quantities {
    private Quantities() {}

    /** What the number is used for, which decides the units that make sense. */
    enum Use {
        COUNT,
        MONEY,
        ANY
    }

    static @Nullable Quantity read(String key, Use use, Source source) {
        Object raw = source.json().value(key);
        Source quantity = raw == null ? null : source.source(raw, key);
        if (quantity == null) {
            return null;
        }
        Quantity read = read(quantity, use);
        quantity.json().finish();
        return read;
    }

    private static @Nullable Quantity read(Source quantity, Use use) {
        if (quantity.json().has("fact")) {
            return ofFact(quantity, use);
        }
        if (quantity.json().has("terms")) {
            return linear(quantity, use);
        }
        if (quantity.json().has("each")) {
            return units(quantity, use);
        }
        return quantity.json().has("most") ? limited(quantity, use) : ofList(quantity, use);
    }

    private static @Nullable Quantity linear(Source source, Use use) {
        List<Term> terms = Terms.read("terms", source);
        if (terms.isEmpty()) {
            return null;
        }
        checkUnit("terms", source.fields().get(terms.getFirst().fact()), use, source);
        return new Quantity.Linear(terms);
    }

    /** A number of units is a plain number, whatever it is counted in. */
    private static @Nullable Quantity units(Source source, Use use) {
        BigDecimal each = source.positive("each");
        if (source.json().needs("of") && use == Use.MONEY) {
            source.error(ErrorCode.UNIT_MISMATCH, "each", "份数是个数，这里要用金额（元）");
        }
        Quantity of = read("of", Use.ANY, source);
        return each == null || of == null ? null : new Quantity.Units(each, of);
    }

    private static @Nullable Quantity limited(Source source, Use use) {
        BigDecimal most = source.positive("most");
        source.json().needs("of");
        Quantity of = read("of", use, source);
        return most == null || of == null ? null : new Quantity.Limited(most, of);
    }

    static @Nullable Map<String, Object> write(@Nullable Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        Sheet sheet = new Sheet();
        switch (quantity) {
            case Quantity.OfFact of -> sheet.put("fact", of.fact()).put("year", Years.json(of.year()));
            case Quantity.Linear linear -> sheet.put("terms", Terms.write(linear.terms()));
            case Quantity.Units units -> sheet.put("each", units.each()).put("of", write(units.of()));
            case Quantity.Limited limited -> sheet.put("most", limited.most()).put("of", write(limited.of()));
            case Quantity.Counted counted -> Selections.write(counted.selection(), sheet);
            case Quantity.Summed summed -> {
                Selections.write(summed.selection(), sheet);
                sheet.put("field", summed.field());
            }
        }
        return sheet.json();
    }

    private static @Nullable Quantity ofFact(Source source, Use use) {
        FactField field = source.field("fact", Literals.NUMERIC);
        if (field == null) {
            source.json().value("year");
            return null;
        }
        YearRef year = source.year(field);
        checkUnit("fact", field, use, source);
        return new Quantity.OfFact(field.key(), year);
    }

    private static @Nullable Quantity ofList(Source source, Use use) {
        Selection selection = Selections.read(source);
        if (use == Use.COUNT || (use == Use.ANY && !source.json().has("field"))) {
            return selection == null ? null : new Quantity.Counted(selection);
        }
        FactField field = Selections.summed(source);
        if (selection == null || field == null) {
            return null;
        }
        checkUnit("field", field, use, source);
        return new Quantity.Summed(selection, field.key());
    }

    private static void checkUnit(String key, FactField field, Use use, Source source) {
        if (use != Use.ANY && field.unit() != null && field.money() != (use == Use.MONEY)) {
            String wanted = use == Use.MONEY ? "这里要用金额（元）" : "这里要用个数，不能用金额";
            source.error(ErrorCode.UNIT_MISMATCH, key, field.label() + "的单位是“" + field.unit() + "”，" + wanted);
        }
    }
}
