package cn.huiqitong.rules.vector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All distinct conditions of a plan, each once; a node's number is larger than those of its parts. */
final class Graph {
    /** The space of the firms themselves. */
    static final String FIRMS = "";

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();

    static int not(int ref) {
        return ref ^ 1;
    }

    static boolean negative(int ref) {
        return (ref & 1) != 0;
    }

    int size() {
        return nodes.size();
    }

    Node node(int number) {
        return nodes.get(number);
    }

    Node at(int ref) {
        return nodes.get(ref >> 1);
    }

    /** The reference of an equal node, this one unless there was one. */
    int ref(Node node) {
        return 2
                * numbers.computeIfAbsent(node, added -> {
                    nodes.add(added);
                    return nodes.size() - 1;
                });
    }

    int always(String space) {
        return ref(new Node.Always(space));
    }

    int every(String space, List<Integer> refs) {
        TreeSet<Integer> distinct = new TreeSet<>(refs);
        int always = always(space);
        distinct.remove(always);
        if (distinct.contains(not(always))) {
            return not(always);
        }
        return switch (distinct.size()) {
            case 0 -> always;
            case 1 -> distinct.first();
            default -> ref(new Node.Every(space, List.copyOf(distinct)));
        };
    }

    int any(String space, List<Integer> refs) {
        return not(every(space, refs.stream().map(Graph::not).toList()));
    }
}
