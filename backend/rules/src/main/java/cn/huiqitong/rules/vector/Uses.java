package cn.huiqitong.rules.vector;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How often each node of a graph is still needed, by rules and by other nodes. */
final class Uses {
    private final int[] left;

    Uses(Graph graph, List<Integer> roots) {
        left = new int[graph.size()];
        roots.forEach(root -> left[root >> 1]++);
        for (int number = graph.size() - 1; number >= 0; number--) {
            if (left[number] > 0) {
                parts(graph.node(number)).forEach(ref -> left[ref >> 1]++);
            }
        }
    }

    boolean live(int number) {
        return left[number] > 0;
    }

    boolean once(int ref) {
        return left[ref >> 1] == 1;
    }

    /** Takes one use away; true when it was the last. */
    boolean last(int ref) {
        return --left[ref >> 1] == 0;
    }

    IntStream live() {
        return IntStream.range(0, left.length).filter(this::live);
    }

    static Stream<Integer> parts(Node node) {
        return switch (node) {
            case Node.Every every -> every.refs().stream();
            case Node.Many many -> Stream.of(many.fits());
            case Node.Total total -> Stream.of(total.sum().fits());
            case Node.Points points ->
                points.parts().stream()
                        .map(Node.Part::cases)
                        .flatMap(Collection::stream)
                        .map(Node.Case::when);
            case Node.Always always -> Stream.of();
            case Node.Never never -> Stream.of();
            case Node.Interval interval -> Stream.of();
            case Node.Member member -> Stream.of();
        };
    }
}
