package cn.huiqitong.rules.condition;

import java.util.Arrays;
import java.util.Optional;

/** How a value is compared with a threshold. */
public enum Comparison {
    EQUAL("=", "="),
    NOT_EQUAL("!=", "≠"),
    LESS("<", "<"),
    AT_MOST("<=", "≤"),
    MORE(">", ">"),
    AT_LEAST(">=", "≥");

    private final String json;
    private final String sign;

    Comparison(String json, String sign) {
        this.json = json;
        this.sign = sign;
    }

    public String json() {
        return json;
    }

    /** As people write it. */
    public String sign() {
        return sign;
    }

    public static Optional<Comparison> find(String json) {
        return Arrays.stream(values()).filter(op -> op.json.equals(json)).findFirst();
    }

    /** Whether the outcome of {@code value.compareTo(threshold)} passes. */
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
