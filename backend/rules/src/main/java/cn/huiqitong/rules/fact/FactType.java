package cn.huiqitong.rules.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Type of a fact's value. */
public enum FactType {
    NUMBER("数字"),
    FLAG("是或否"),
    DATE("日期"),
    CODE("代码"),
    CODES("多个代码"),
    TEXT("文字"),
    /** Object of year to number. */
    YEARLY("逐年数字"),
    /** Array of objects whose fields are the field's elements. */
    LIST("清单");

    private final String label;

    FactType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Name in JSON, in lower case. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FactType> find(String json) {
        return Arrays.stream(values()).filter(type -> type.json().equals(json)).findFirst();
    }
}
