package cn.huiqitong.seeds;

import java.math.BigDecimal;

/** The four classes, from the smallest; each is reached by the lower bound of an indicator. */
enum SizeStep {
    MICRO("微型"),
    SMALL("小型"),
    MEDIUM("中型"),
    LARGE("大型");

    private final String label;

    SizeStep(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static SizeStep of(SizeThresholds.Indicator indicator, BigDecimal value) {
        if (value.compareTo(indicator.large()) >= 0) {
            return LARGE;
        }
        if (value.compareTo(indicator.medium()) >= 0) {
            return MEDIUM;
        }
        return value.compareTo(indicator.small()) >= 0 ? SMALL : MICRO;
    }
}
