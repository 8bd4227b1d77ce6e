package cn.huiqitong.seeds;

import java.util.Map;

/**
 * A search query with the items that answer it.
 *
 * @param judgements grade by item id: 3 just what was asked, 2 good, 1 related; absent is 0
 */
public record JudgedQuery(String query, Map<String, Integer> judgements) {
    public JudgedQuery {
        judgements = Map.copyOf(judgements);
    }
}
