package cn.huiqitong.rules.condition;

import org.jspecify.annotations.Nullable;

/**
 * Where a condition comes from.
 *
 * @param clause its own clause; null when it inherits its nearest ancestor's
 * @param text the condition in the document's own words
 */
public record Origin(@Nullable Clause clause, @Nullable String text) {
    public static final Origin NONE = new Origin(null, null);
}
