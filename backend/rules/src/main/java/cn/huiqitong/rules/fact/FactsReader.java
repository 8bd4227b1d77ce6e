package cn.huiqitong.rules.fact;

import cn.huiqitong.rules.reading.ErrorCode;
import cn.huiqitong.rules.reading.Errors;
import cn.huiqitong.rules.reading.Scalars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a firm or of a list's entry; every error names the field by its label. */
final class FactsReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final FactCatalog catalog;
    private final Errors errors;

    FactsReader(FactCatalog catalog, Errors errors) {
        this.catalog = catalog;
        this.errors = errors;
    }

    Facts read(Map<?, ?> json, Slots slots, String path) {
        @Nullable Object[] values = new @Nullable Object[slots.size()];
        json.forEach((key, raw) -> {
            String place = path + key;
            int slot = slots.find(String.valueOf(key));
            if (slot < 0) {
                errors.add(ErrorCode.UNKNOWN_FACT, place, "不认识的事实“" + key + "”");
            } else if (raw != null) {
                values[slot] = value(slots, slot, raw, place);
            }
        });
        return new Facts(slots, values);
    }

    private @Nullable Object value(Slots slots, int slot, Object raw, String path) {
        FactField field = slots.field(slot);
        return field.type() == FactType.LIST ? list(field, slots.within(slot), raw, path) : value(field, raw, path);
    }

    private @Nullable Object value(FactField field, Object raw, String path) {
        return switch (field.type()) {
            case NUMBER -> typed(field, Scalars.number(raw), path, "应是数字");
            case FLAG -> typed(field, raw instanceof Boolean ? raw : null, path, "应是“是”或“否”");
            case DATE -> typed(field, Scalars.date(raw), path, "应是日期，如 2024-11-06");
            case TEXT -> typed(field, raw instanceof String text && !text.isBlank() ? text : null, path, "应是文字");
            case CODE -> code(field, raw, path);
            case CODES -> codes(field, raw, path);
            case YEARLY -> yearly(field, raw, path);
            case LIST -> throw new IllegalArgumentException(path);
        };
    }

    private @Nullable Object typed(FactField field, @Nullable Object value, String path, String expected) {
        if (value == null) {
            errors.add(ErrorCode.WRONG_TYPE, path, field.label() + expected);
        }
        return value;
    }

    private @Nullable String code(FactField field, Object raw, String path) {
        if (!(raw instanceof String code)) {
            errors.add(ErrorCode.WRONG_TYPE, path, field.label() + "应是一个代码");
            return null;
        }
        String system = field.codeSystem();
        if (system != null && !catalog.codeSystem(system).contains(code)) {
            String title = catalog.codeSystem(system).title();
            errors.add(ErrorCode.UNKNOWN_CODE, path, field.label() + "的“" + code + "”不在“" + title + "”中");
            return null;
        }
        return code;
    }

    private @Nullable Set<String> codes(FactField field, Object raw, String path) {
        if (!(raw instanceof List<?> items)) {
            errors.add(ErrorCode.WRONG_TYPE, path, field.label() + "应是代码的数组");
            return null;
        }
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String code = code(field, items.get(i), path + "[" + i + "]");
            if (code != null) {
                codes.add(code);
            }
        }
        return Collections.unmodifiableSet(codes);
    }

    private @Nullable Series yearly(FactField field, Object raw, String path) {
        if (!(raw instanceof Map<?, ?> years)) {
            errors.add(ErrorCode.WRONG_TYPE, path, field.label() + "应按年份填写，如 {\"2024\": 1000}");
            return null;
        }
        TreeMap<Integer, BigDecimal> figures = new TreeMap<>();
        years.forEach((key, figure) -> {
            if (figure != null) {
                year(
                        field,
                        path + "." + key,
                        Scalars.whole(String.valueOf(key), FIRST_YEAR, LAST_YEAR),
                        figure,
                        figures);
            }
        });
        return figures.isEmpty() ? null : new Series(Collections.unmodifiableNavigableMap(figures));
    }

    private void year(
            FactField field, String path, @Nullable Integer year, Object raw, Map<Integer, BigDecimal> figures) {
        BigDecimal figure = Scalars.number(raw);
        if (year == null) {
            errors.add(ErrorCode.BAD_YEAR, path, field.label() + "的年份应是四位数字");
        } else if (figure == null) {
            errors.add(ErrorCode.WRONG_TYPE, path, field.label() + "（" + year + "年）应是数字");
        } else {
            figures.put(year, figure);
        }
    }

    private @Nullable List<Facts> list(FactField field, Slots slots, Object raw, String path) {
        if (!(raw instanceof List<?> items)) {
            errors.add(ErrorCode.WRONG_TYPE, path, field.label() + "应是一个清单（数组）");
            return null;
        }
        List<Facts> entries = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String place = path + "[" + i + "]";
            if (items.get(i) instanceof Map<?, ?> entry) {
                entries.add(read(entry, slots, place + "."));
            } else {
                errors.add(ErrorCode.WRONG_TYPE, place, field.label() + "的每项应是一个对象");
            }
        }
        return List.copyOf(entries);
    }
}
