package cn.huiqitong.rules.form;

import cn.huiqitong.rules.condition.Literal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object being written; absent values are left out. */
final class Sheet {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    Sheet put(String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, plain(value));
        }
        return this;
    }

    /** Puts a flag only when it is set. */
    Sheet flag(String key, boolean value) {
        return value ? put(key, true) : this;
    }

    Map<String, Object> json() {
        return properties;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Literal.Numeric number -> number.value();
            case Literal.Day day -> day.value().toString();
            case LocalDate day -> day.toString();
            case Period period -> period.toString();
            default -> value;
        };
    }
}
