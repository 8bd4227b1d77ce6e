package cn.huiqitong.enterprise.intake;

import org.jspecify.annotations.Nullable;

/** The rows of a delivery, one after the other. */
interface Rows {

    /**
     * The next row; null at the end.
     *
     * @throws BadFile when it cannot be read any further
     */
    @Nullable Row next();
}
