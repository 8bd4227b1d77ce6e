package cn.huiqitong.enterprise.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it counts.
 *
 * @param value JSON value; of a series or a list it may come from several sources
 * @param counted the word of most weight
 * @param others the remaining words, by weight
 * @param note how the value came about when it is not simply the word of most weight
 */
public record MergedFact(
        String fact,
        Object value,
        Word counted,
        List<Word> others,
        @Nullable String note) {

    public MergedFact {
        others = List.copyOf(others);
    }
}
