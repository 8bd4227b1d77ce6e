package cn.huiqitong.rules;

import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Random facts over the corpus catalog as JSON: wholly known, or with holes. */
final class RandomFacts {
    private final Dice dice;

    RandomFacts(long seed) {
        dice = new Dice(seed);
    }

    /** Every field known, in every entry and for every year that rules ask for. */
    Map<String, Object> whole() {
        return entry(Corpus.CATALOG.list());
    }

    /** The same facts with some left out, at the top, within entries and within years. */
    Map<String, Object> holed(Map<String, Object> whole) {
        Map<String, Object> holed = new TreeMap<>();
        whole.forEach((key, value) -> {
            if (dice.chance(70)) {
                holed.put(key, holed(value));
            }
        });
        return holed;
    }

    private Object holed(Object value) {
        if (value instanceof Map<?, ?>) {
            return holed(Yamls.map(value));
        }
        boolean entries = value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof Map;
        if (!entries) {
            return value;
        }
        List<Object> holed = new ArrayList<>();
        Yamls.list(value).forEach(entry -> holed.add(holed(Yamls.map(entry))));
        return holed;
    }

    private Map<String, Object> entry(List<FactField> fields) {
        Map<String, Object> entry = new TreeMap<>();
        fields.forEach(field -> entry.put(field.key(), value(field)));
        return entry;
    }

    private Object value(FactField field) {
        return switch (field.type()) {
            case NUMBER -> number();
            case FLAG -> dice.chance(50);
            case DATE -> dice.day().toString();
            case TEXT -> dice.one(List.of("国家", "省", "重大", "一般", "特别重大"));
            case CODE -> code(field);
            case CODES -> dice.distinct(List.of(code(field), code(field), code(field)), 3);
            case YEARLY -> yearly();
            case LIST -> dice.some(0, 3, () -> entry(field.elements()));
        };
    }

    /** Sometimes below zero, so that shares of losses are met too. */
    private BigDecimal number() {
        return dice.chance(10) ? dice.number().negate() : dice.number();
    }

    private Map<String, Object> yearly() {
        Map<String, Object> years = new TreeMap<>();
        for (int year = 2016; year <= 2024; year++) {
            years.put(String.valueOf(year), number());
        }
        return years;
    }

    private String code(FactField field) {
        CodeSystem system = Corpus.CATALOG.codeSystem(String.valueOf(field.codeSystem()));
        return dice.one(List.copyOf(system.list())).code();
    }
}
