package cn.huiqitong.rules.vector;

import cn.huiqitong.rules.condition.Comparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;

/** Comparisons in terms of "on the upper side of a cut". */
final class Asking {
    private Asking() {}

    static int ordered(Graph graph, Subject subject, Comparison op, BigDecimal value) {
        return switch (op) {
            case AT_LEAST -> above(graph, subject, Cut.at(value));
            case MORE -> above(graph, subject, Cut.beyond(value));
            case LESS -> Graph.not(above(graph, subject, Cut.at(value)));
            case AT_MOST -> Graph.not(above(graph, subject, Cut.beyond(value)));
            case EQUAL -> graph.ref(new Node.Interval(subject, Cut.at(value), Cut.beyond(value)));
            case NOT_EQUAL -> Graph.not(graph.ref(new Node.Interval(subject, Cut.at(value), Cut.beyond(value))));
        };
    }

    static int above(Graph graph, Subject subject, Cut cut) {
        return graph.ref(new Node.Interval(subject, cut, null));
    }

    /** Of something whose values may be ranges: equal is neither below nor beyond. */
    static int ranged(Graph graph, String space, Comparison op, BigDecimal value, ToIntFunction<Cut> above) {
        return switch (op) {
            case AT_LEAST -> above.applyAsInt(Cut.at(value));
            case MORE -> above.applyAsInt(Cut.beyond(value));
            case LESS -> Graph.not(above.applyAsInt(Cut.at(value)));
            case AT_MOST -> Graph.not(above.applyAsInt(Cut.beyond(value)));
            case EQUAL -> equal(graph, space, value, above);
            case NOT_EQUAL -> Graph.not(equal(graph, space, value, above));
        };
    }

    private static int equal(Graph graph, String space, BigDecimal value, ToIntFunction<Cut> above) {
        int beyond = above.applyAsInt(Cut.beyond(value));
        return graph.every(space, List.of(above.applyAsInt(Cut.at(value)), Graph.not(beyond)));
    }
}
