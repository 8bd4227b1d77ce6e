package cn.huiqitong.searchindex;

import java.util.Collection;

/** The alias that everyone asks, and the numbered indices that take turns behind it. */
record IndexNames(String alias) {

    /** Pattern of all numbered indices. */
    String all() {
        return alias + "-v*";
    }

    /** A name that no index has yet. */
    String next(Collection<String> existing) {
        long last = existing.stream().mapToLong(this::number).max().orElse(0);
        return alias + "-v" + (last + 1);
    }

    private long number(String index) {
        String digits = index.substring((alias + "-v").length());
        return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : 0;
    }
}
