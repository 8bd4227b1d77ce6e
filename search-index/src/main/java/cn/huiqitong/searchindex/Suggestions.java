package cn.huiqitong.searchindex;

import java.util.List;

/**
 * What may be meant while typing.
 *
 * @param items items whose title fits, the best first
 * @param terms words that would find something
 */
public record Suggestions(List<ItemTitle> items, List<String> terms) {

    /** An item to go to directly. */
    public record ItemTitle(String id, String title) {}
}
