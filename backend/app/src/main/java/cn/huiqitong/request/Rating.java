package cn.huiqitong.request;

import java.util.stream.Stream;

/** The five levels of 好差评, worst first. */
enum Rating {
    VERY_BAD(1, "非常不满意"),
    BAD(2, "不满意"),
    FAIR(3, "基本满意"),
    GOOD(4, "满意"),
    VERY_GOOD(5, "非常满意");

    private final int level;
    private final String label;

    Rating(int level, String label) {
        this.level = level;
        this.label = label;
    }

    String label() {
        return label;
    }

    /** 1 (very bad) to 5 (very good). */
    int level() {
        return level;
    }

    static Rating of(int level) {
        return Stream.of(values())
                .filter(rating -> rating.level == level)
                .findFirst()
                .orElseThrow();
    }
}
