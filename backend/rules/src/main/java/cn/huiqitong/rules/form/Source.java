package cn.huiqitong.rules.form;

import cn.huiqitong.rules.amount.Amount;
import cn.huiqitong.rules.condition.Clause;
import cn.huiqitong.rules.condition.Comparison;
import cn.huiqitong.rules.condition.Condition;
import cn.huiqitong.rules.condition.Origin;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Fields;
import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Errors;
import cn.huiqitong.rules.reading.JsonObject;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One JSON object of a rule being read, with what is allowed where it stands. */
final class Source {
    private static final int DEEPEST = 40;

    private final JsonObject json;
    private final Place place;
    private @Nullable Origin origin;

    Source(JsonObject json, Place place) {
        this.json = json;
        this.place = place;
    }

    /** Where an object stands: the fields it can name, whether a clause is above, how deep. */
    record Place(Fields fields, Errors errors, boolean strict, boolean cited, int depth) {
        Place below(boolean clause) {
            return new Place(fields, errors, strict, cited || clause, depth + 1);
        }

        Place within(FactField list) {
            return new Place(fields.within(list), errors, strict, cited, depth);
        }
    }

    JsonObject json() {
        return json;
    }

    Fields fields() {
        return place.fields();
    }

    void error(ErrorCode code, String key, String message) {
        json.error(code, key, message);
    }

    Origin origin() {
        if (origin == null) {
            origin = new Origin(clause(), json.text("text"));
        }
        return origin;
    }

    /** Reports a leaf without a clause on itself or any ancestor, when reading strictly. */
    void requireClause() {
        if (place.strict() && !place.cited() && origin().clause() == null) {
            error(ErrorCode.CLAUSE_MISSING, "clause", "没有注明依据的条款");
        }
    }

    /** The field named by a property, of one of the types. */
    @Nullable FactField field(String key, Set<FactType> types) {
        String name = json.needs(key) ? json.text(key) : null;
        return name == null ? null : field(key, name, types);
    }

    /** The field of that name, of one of the types; errors are placed at the property. */
    @Nullable FactField field(String key, String name, Set<FactType> types) {
        FactField field = fields().find(name).orElse(null);
        if (field == null) {
            error(ErrorCode.UNKNOWN_FACT, key, "没有名为“" + name + "”的事实字段");
            return null;
        }
        if (!types.contains(field.type())) {
            String wanted = EnumSet.copyOf(types).stream().map(FactType::label).collect(Collectors.joining("、"));
            String found = field.type().label();
            error(ErrorCode.WRONG_FACT_TYPE, key, field.label() + "是“" + found + "”，这里要用“" + wanted + "”");
            return null;
        }
        return field;
    }

    @Nullable Comparison op() {
        String sign = json.needs("op") ? json.text("op") : null;
        if (sign == null) {
            return null;
        }
        Comparison op = Comparison.find(sign).orElse(null);
        if (op == null) {
            error(ErrorCode.UNKNOWN_OPERATOR, "op", "不认识的比较符“" + sign + "”，可用 = != < <= > >=");
        }
        return op;
    }

    @Nullable BigDecimal number(String key) {
        return json.needs(key) ? json.number(key) : null;
    }

    /** A sum of money or a rate: present and not negative. */
    @Nullable BigDecimal positive(String key) {
        BigDecimal number = number(key);
        if (number != null && number.signum() <= 0) {
            error(ErrorCode.IMPLAUSIBLE_VALUE, key, "应大于0");
            return null;
        }
        return number;
    }

    /** The year for a field: required for yearly facts, refused for others. Null with an error when it is wrong. */
    @Nullable YearRef year(FactField field) {
        YearRef year = year("year");
        if (field.yearly() && !json.has("year")) {
            error(ErrorCode.YEAR_MISSING, "year", field.label() + "是逐年数字，要写明年份（year）");
        } else if (!field.yearly() && json.has("year")) {
            error(ErrorCode.YEAR_UNEXPECTED, "year", field.label() + "不分年份，不能写 year");
        }
        return year;
    }

    @Nullable YearRef year(String key) {
        Object raw = json.value(key);
        if (raw == null) {
            return null;
        }
        Integer number = Scalars.whole(raw, 0, Integer.MAX_VALUE);
        YearRef year = YearRef.parse(number == null ? String.valueOf(raw) : number.toString())
                .orElse(null);
        if (year == null) {
            error(ErrorCode.BAD_YEAR, key, "年份应是 current、previous、current-2 或 2023 的样子");
        }
        return year;
    }

    @Nullable Condition condition(String key) {
        return json.needs(key) ? condition(json.value(key), key) : null;
    }

    /** The conditions of a group; an empty group is an error. */
    List<Condition> conditions(String key) {
        List<Condition> conditions = new ArrayList<>();
        List<?> items = json.needs(key) ? json.list(key) : List.of();
        if (items.isEmpty() && json.value(key) instanceof List<?>) {
            error(ErrorCode.EMPTY_GROUP, key, "条件组是空的");
        }
        for (int i = 0; i < items.size(); i++) {
            Condition condition = condition(items.get(i), key + "[" + i + "]");
            if (condition != null) {
                conditions.add(condition);
            }
        }
        return conditions;
    }

    /** The condition over a list's entries; it needs no clause of its own, the list's condition has it. */
    @Nullable Condition where(FactField list) {
        Object raw = json.value("where");
        return raw == null
                ? null
                : ConditionForms.read(raw, json.path("where"), place.below(true).within(list));
    }

    @Nullable Condition condition(@Nullable Object raw, String key) {
        return tooDeep(key) ? null : ConditionForms.read(raw, json.path(key), below());
    }

    /** A condition inside a leaf; it needs no clause of its own, the leaf has it. */
    @Nullable Condition inner(@Nullable Object raw, String key) {
        return tooDeep(key) ? null : ConditionForms.read(raw, json.path(key), place.below(true));
    }

    /** An amount; the conditions of its tiers need no clause, the item as a whole is what it is granted under. */
    @Nullable Amount amount(@Nullable Object raw, String key) {
        return tooDeep(key) ? null : AmountForms.read(raw, json.path(key), place.below(true));
    }

    /** An object below this one, at the same place. */
    @Nullable Source source(@Nullable Object raw, String key) {
        JsonObject object = JsonObject.at(raw, json.path(key), place.errors());
        return object == null ? null : new Source(object, place.below(false));
    }

    /** The same object, read over the fields of a list's entries. */
    Source within(FactField list) {
        return new Source(json, place.within(list));
    }

    private Place below() {
        return place.below(origin != null && origin.clause() != null);
    }

    private boolean tooDeep(String key) {
        boolean tooDeep = place.depth() >= DEEPEST;
        if (tooDeep) {
            error(ErrorCode.TOO_DEEP, key, "条件嵌套过深");
        }
        return tooDeep;
    }

    private @Nullable Clause clause() {
        JsonObject clause = json.object("clause");
        if (clause == null) {
            return null;
        }
        String document = clause.needs("document") ? clause.text("document") : null;
        String article = clause.text("article");
        clause.finish();
        return document == null ? null : new Clause(document, article);
    }
}
