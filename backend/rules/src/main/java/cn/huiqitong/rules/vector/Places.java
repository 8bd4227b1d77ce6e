package cn.huiqitong.rules.vector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of spaces, subjects and summed fields that the live nodes of a plan need.
 *
 * @param spaces keys of lists, the firms' empty one first
 */
record Places(List<String> spaces, List<Subject> subjects, List<Summed> sums) {
    /** A field of a list that is added up. */
    record Summed(String list, String field) {}

    static Places of(Graph graph, Uses uses) {
        Map<String, Boolean> spaces = new LinkedHashMap<>();
        Map<Subject, Boolean> subjects = new LinkedHashMap<>();
        Map<Summed, Boolean> sums = new LinkedHashMap<>();
        spaces.put(Graph.FIRMS, true);
        uses.live().mapToObj(graph::node).forEach(node -> {
            spaces.put(node.space(), true);
            switch (node) {
                case Node.Interval interval -> subjects.put(interval.subject(), true);
                case Node.Member member -> subjects.put(member.subject(), true);
                case Node.Total total ->
                    sums.put(new Summed(total.sum().list(), total.sum().field()), true);
                case Node.Always always -> {}
                case Node.Never never -> {}
                case Node.Every every -> {}
                case Node.Many many -> {}
                case Node.Points points -> {}
            }
        });
        return new Places(
                new ArrayList<>(spaces.keySet()), new ArrayList<>(subjects.keySet()), new ArrayList<>(sums.keySet()));
    }

    int space(String list) {
        return spaces.indexOf(list);
    }
}
