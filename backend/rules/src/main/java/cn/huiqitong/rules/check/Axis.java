package cn.huiqitong.rules.check;

/**
 * What a condition is about, so that conditions about the same can be compared.
 *
 * @param name equal for equal subjects within one list or at the top
 */
record Axis(Kind kind, String name) {
    /** Which points lie on it. */
    enum Kind {
        NUMBER,
        /** Whole numbers from 0. */
        WHOLE,
        /** Numbers of which the least and the most are among the marks. */
        BOUNDED,
        DATE,
        /** One of the marks. */
        VALUE,
        /** One of the marks or any other text. */
        TEXT
    }
}
