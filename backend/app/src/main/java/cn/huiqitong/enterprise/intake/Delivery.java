package cn.huiqitong.enterprise.intake;

import org.jspecify.annotations.Nullable;

/**
 * Who sends something, and how.
 *
 * @param bySystem a system sends it: applied at once when nothing is wrong with it
 * @param skipBad a system wants the good rows applied even beside bad ones
 */
record Delivery(
        String actor,
        boolean bySystem,
        boolean skipBad,
        @Nullable String fileName) {}
