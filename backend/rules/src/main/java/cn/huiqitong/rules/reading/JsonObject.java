package cn.huiqitong.rules.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object being read. It reports what has the wrong type and remembers which properties were asked for, so that
 * {@link #finish} can report the others as unknown. A JSON null is the same as an absent property.
 */
public final class JsonObject {
    private final Map<?, ?> raw;
    private final String path;
    private final Errors errors;
    private final Set<String> asked = new HashSet<>();

    public JsonObject(Map<?, ?> raw, String path, Errors errors) {
        this.raw = raw;
        this.path = path;
        this.errors = errors;
    }

    /** The object at a place, or null and an error when there is something else. */
    public static @Nullable JsonObject at(@Nullable Object raw, String path, Errors errors) {
        if (raw instanceof Map<?, ?> map) {
            return new JsonObject(map, path, errors);
        }
        errors.add(ErrorCode.WRONG_TYPE, path, "这里应是一个对象");
        return null;
    }

    public String path() {
        return path;
    }

    public String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    public void error(ErrorCode code, String key, String message) {
        errors.add(code, path(key), message);
    }

    public @Nullable Object value(String key) {
        asked.add(key);
        return raw.get(key);
    }

    public boolean has(String key) {
        return value(key) != null;
    }

    /** True when present; otherwise reports the absence. */
    public boolean needs(String key) {
        if (!has(key)) {
            error(ErrorCode.MISSING_PROPERTY, key, "缺少“" + key + "”");
            return false;
        }
        return true;
    }

    public @Nullable String text(String key) {
        return typed(key, value -> value instanceof String text && !text.isBlank() ? text : null, "文字");
    }

    public @Nullable BigDecimal number(String key) {
        return typed(key, Scalars::number, "数字");
    }

    public @Nullable Boolean flag(String key) {
        return typed(key, value -> value instanceof Boolean flag ? flag : null, "true 或 false");
    }

    public @Nullable Integer whole(String key, int from, int to) {
        return typed(key, value -> Scalars.whole(value, from, to), from + "到" + to + "的整数");
    }

    public @Nullable LocalDate date(String key) {
        return parsed(key, Scalars::date, ErrorCode.BAD_DATE, "日期应写成 2024-11-06 的样子");
    }

    public @Nullable Period period(String key) {
        return parsed(key, Scalars::period, ErrorCode.BAD_PERIOD, "期间应写成 P3Y、P6M 或 P30D 的样子");
    }

    public @Nullable JsonObject object(String key) {
        Object value = value(key);
        return value == null ? null : at(value, path(key), errors);
    }

    /** The items of an array, empty when absent. */
    public List<?> list(String key) {
        List<?> list = typed(key, value -> value instanceof List<?> items ? items : null, "数组");
        return list == null ? List.of() : list;
    }

    /** Texts of an array, or one text standing for an array of one; empty when absent. */
    public List<String> texts(String key) {
        if (value(key) instanceof String one) {
            return List.of(one);
        }
        List<String> texts = new ArrayList<>();
        List<?> items = list(key);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof String text) {
                texts.add(text);
            } else {
                error(ErrorCode.WRONG_TYPE, key + "[" + i + "]", "这里应是文字");
            }
        }
        return List.copyOf(texts);
    }

    /** Reports every property that nobody asked for. */
    public void finish() {
        for (Object key : raw.keySet()) {
            if (!asked.contains(String.valueOf(key))) {
                error(ErrorCode.UNKNOWN_PROPERTY, String.valueOf(key), "不认识的属性“" + key + "”");
            }
        }
    }

    private <T> @Nullable T typed(String key, Function<Object, @Nullable T> as, String expected) {
        return parsed(key, as, ErrorCode.WRONG_TYPE, "“" + key + "”应是" + expected);
    }

    private <T> @Nullable T parsed(String key, Function<Object, @Nullable T> as, ErrorCode code, String message) {
        Object value = value(key);
        if (value == null) {
            return null;
        }
        T parsed = as.apply(value);
        if (parsed == null) {
            error(code, key, message);
        }
        return parsed;
    }
}
