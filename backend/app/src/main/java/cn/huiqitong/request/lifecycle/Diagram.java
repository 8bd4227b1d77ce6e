package cn.huiqitong.request.lifecycle;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table as the page docs/request-lifecycle.md shows it: a Mermaid diagram and the rows. */
final class Diagram {

    private Diagram() {}

    /** The Mermaid source of the diagram. */
    static String mermaid(List<Edge> edges) {
        Stream<String> names = Stream.of(State.values()).map(state -> "    %s: %s".formatted(state, state.label()));
        Stream<String> arrows = edges.stream().map(Diagram::arrow);
        return Stream.of(Stream.of("stateDiagram-v2"), names, arrows)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The rows as a Markdown table. */
    static String table(List<Edge> edges) {
        return edges.stream()
                .map(Diagram::line)
                .collect(Collectors.joining("\n", "| 状态 | 动作 | 谁 | 条件 | 转到 | 时限 |\n|---|---|---|---|---|---|\n", "\n"));
    }

    private static String arrow(Edge edge) {
        return "    %s --> %s: %s（%s）"
                .formatted(
                        edge.from() == null ? "[*]" : edge.from(),
                        edge.to(),
                        edge.act().label(),
                        edge.party().label());
    }

    private static String line(Edge edge) {
        return "| %s | `%s` %s | %s | %s | %s | %s |"
                .formatted(
                        label(edge.from()),
                        edge.act().code(),
                        edge.act().label(),
                        edge.party().label(),
                        edge.guardText(),
                        label(edge.to()),
                        edge.clockText());
    }

    private static String label(@Nullable State state) {
        return state == null ? "（开始）" : state.label();
    }
}
