package cn.huiqitong.rules.columns;

import cn.huiqitong.rules.fact.Facts;
import java.util.Optional;

/** Turns the values of one type of field into longs and back. */
interface Codec {
    /** The value that facts have under a key. */
    Optional<?> value(Facts facts, String key);

    /** Whether a long can stand for this value; what does not fit is kept beside the column as it is. */
    default boolean fits(Object value) {
        return true;
    }

    long encode(Object value);

    Object decode(long code);
}
