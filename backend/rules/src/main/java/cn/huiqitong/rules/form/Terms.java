package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Term;
import cn.huiqitong.rules.condition.YearRef;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.reading.ErrorCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Arrays of {@code {fact, year?, factor?}} in one unit. */
final class Terms {
    private Terms() {}

    /** The terms of a property; empty when absent or after an error in every one. */
    static List<Term> read(String key, Source source) {
        List<?> items = source.json().list(key);
        if (items.isEmpty() && source.json().value(key) instanceof List<?>) {
            source.error(ErrorCode.EMPTY_GROUP, key, "至少要有一项");
        }
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Source item = source.source(items.get(i), key + "[" + i + "]");
            Term term = item == null ? null : term(item);
            if (term != null) {
                terms.add(term);
                checkUnit(terms, key + "[" + i + "].fact", source);
            }
        }
        return terms;
    }

    static List<Map<String, Object>> write(List<Term> terms) {
        return terms.stream().map(Terms::write).toList();
    }

    private static @Nullable Term term(Source item) {
        FactField field = item.field("fact", Literals.NUMERIC);
        YearRef year = field == null ? item.year("year") : item.year(field);
        BigDecimal factor = item.json().number("factor");
        if (factor != null && factor.signum() == 0) {
            item.error(ErrorCode.IMPLAUSIBLE_VALUE, "factor", "系数不能为0");
        }
        item.json().finish();
        return field == null ? null : new Term(field.key(), year, factor == null ? BigDecimal.ONE : factor);
    }

    private static void checkUnit(List<Term> terms, String key, Source source) {
        FactField first = source.fields().get(terms.getFirst().fact());
        FactField last = source.fields().get(terms.getLast().fact());
        if (!Objects.equals(first.unit(), last.unit())) {
            source.error(ErrorCode.UNIT_MISMATCH, key, first.label() + "与" + last.label() + "的单位不同，不能相加减");
        }
    }

    private static Map<String, Object> write(Term term) {
        boolean plain = term.factor().compareTo(BigDecimal.ONE) == 0;
        return new Sheet()
                .put("fact", term.fact())
                .put("year", Years.json(term.year()))
                .put("factor", plain ? null : term.factor())
                .json();
    }
}
