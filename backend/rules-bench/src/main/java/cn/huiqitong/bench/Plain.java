package cn.huiqitong.bench;

import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JSON facts as anyone would keep them for an interpreter: numbers as doubles, dates as days. */
final class Plain {
    private Plain() {}

    static Map<String, Object> map(Map<?, ?> json, FactCatalog catalog) {
        return map(json, catalog.list());
    }

    private static Map<String, Object> map(Map<?, ?> json, List<FactField> fields) {
        Map<String, Object> map = new HashMap<>();
        for (FactField field : fields) {
            Object raw = json.get(field.key());
            if (raw != null) {
                map.put(field.key(), value(raw, field));
            }
        }
        return map;
    }

    private static Object value(Object raw, FactField field) {
        return switch (field.type()) {
            case NUMBER -> number(raw);
            case DATE -> LocalDate.parse(String.valueOf(raw));
            case YEARLY -> years((Map<?, ?>) raw);
            case LIST ->
                ((List<?>) raw)
                        .stream()
                                .map(entry -> map((Map<?, ?>) entry, field.elements()))
                                .toList();
            case FLAG, CODE, CODES, TEXT -> raw;
        };
    }

    private static Map<Integer, Double> years(Map<?, ?> json) {
        Map<Integer, Double> years = new HashMap<>();
        json.forEach((year, figure) -> years.put(Integer.valueOf(String.valueOf(year)), number(figure)));
        return years;
    }

    private static Double number(Object raw) {
        return Double.valueOf(String.valueOf(raw));
    }
}
