package cn.huiqitong.request.history;

import cn.huiqitong.request.lifecycle.State;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as its history must tell of it.
 *
 * @param version how many entries there are
 * @param contentDigest what the last entry that carries the content must say
 * @param values the columns that the changes tell of, as text
 */
public record Recorded(
        long id, String number, int version, State state, String contentDigest, Map<String, @Nullable String> values) {}
