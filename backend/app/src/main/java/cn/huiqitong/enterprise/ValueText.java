package cn.huiqitong.enterprise;

import static java.util.stream.Collectors.joining;

import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.text.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A fact's value as people say it: 8000万元, 2015年3月1日, names instead of codes, lists as sentences.
 *
 * @param codeName code system and code to the code's name
 */
record ValueText(BinaryOperator<String> codeName) {

    private static final String NONE = "无";

    String of(FactField field, Object value) {
        return switch (field.type()) {
            case NUMBER -> number(field, value);
            case FLAG -> Values.flag(Boolean.TRUE.equals(value));
            case DATE -> Values.day(LocalDate.parse(String.valueOf(value)));
            case CODE -> code(field, value);
            case CODES ->
                joined(elements(value).stream().map(c -> code(field, c)).toList(), "、");
            case TEXT -> String.valueOf(value);
            case YEARLY -> yearly(field, value);
            case LIST ->
                joined(elements(value).stream().map(e -> sentence(field, e)).toList(), "；");
        };
    }

    private static String number(FactField field, Object value) {
        BigDecimal number = new BigDecimal(String.valueOf(value));
        return field.money() ? Yuan.text(number) : Values.number(number, field.unit());
    }

    private String code(FactField field, Object code) {
        String system = field.codeSystem();
        return system == null ? String.valueOf(code) : codeName.apply(system, String.valueOf(code));
    }

    private static String yearly(FactField field, Object value) {
        var years = new TreeMap<String, String>();
        ((Map<?, ?>) value).forEach((year, n) -> years.put(String.valueOf(year), number(field, String.valueOf(n))));
        return years.isEmpty()
                ? NONE
                : years.entrySet().stream()
                        .map(e -> e.getKey() + "年" + e.getValue())
                        .collect(joining("，"));
    }

    /** One entry: its name first, the rest in brackets, in the catalog's order; what is not known is left out. */
    private String sentence(FactField field, Object entry) {
        var parts = new ArrayList<String>();
        Map<?, ?> values = (Map<?, ?>) entry;
        for (FactField element : field.elements()) {
            Object value = values.get(element.key());
            if (value != null) {
                String said = of(element, value);
                parts.add(parts.isEmpty() && named(element) ? said : element.label() + "：" + said);
            }
        }
        if (parts.isEmpty()) {
            return "一项，未填明细";
        }
        return parts.size() == 1
                ? parts.getFirst()
                : parts.getFirst() + "（" + String.join("，", parts.subList(1, parts.size())) + "）";
    }

    private static boolean named(FactField element) {
        return switch (element.type()) {
            case CODE, TEXT -> true;
            default -> false;
        };
    }

    private static List<?> elements(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static String joined(List<String> parts, String separator) {
        return parts.isEmpty() ? NONE : String.join(separator, parts);
    }
}
