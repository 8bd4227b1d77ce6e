package cn.huiqitong.request.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of {@link Rows}, and what it says to an act. */
public final class LifeCycle {

    private static final List<Edge> EDGES = Rows.all();

    private LifeCycle() {}

    /** All rows, in the order in which a request usually meets them. */
    public static List<Edge> edges() {
        return EDGES;
    }

    /** The row that brings a request into being. */
    public static Edge beginning(Act act, Party party) {
        return candidates(edge -> edge.from() == null && edge.act() == act && edge.party() == party)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s does not begin by %s".formatted(party, act)));
    }

    /** In which states somebody may do it. */
    public static Set<State> statesOf(Act act) {
        return candidates(edge -> edge.act() == act)
                .flatMap(edge -> Stream.ofNullable(edge.from()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
    }

    /** What the user may do now. */
    public static List<Edge> offers(Situation situation) {
        return candidates(edge -> edge.from() == situation.state() && edge.party() == situation.party())
                .filter(edge -> refusing(edge, situation) == null)
                .toList();
    }

    public static Decision decide(Act act, Situation situation) {
        List<Edge> theirs = candidates(
                        edge -> edge.from() != null && edge.act() == act && edge.party() == situation.party())
                .toList();
        if (theirs.isEmpty()) {
            return new Decision.NotYours(act);
        }
        return theirs.stream()
                .filter(edge -> edge.from() == situation.state())
                .findFirst()
                .map(edge -> guarded(edge, situation))
                .orElseGet(() -> new Decision.NotNow(act, situation.state()));
    }

    private static Decision guarded(Edge edge, Situation situation) {
        Guard refusing = refusing(edge, situation);
        return refusing == null ? new Decision.Allowed(edge) : new Decision.Guarded(refusing);
    }

    private static @Nullable Guard refusing(Edge edge, Situation situation) {
        return edge.guards().stream()
                .sorted()
                .filter(guard -> !guard.holds(situation))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Edge> candidates(Predicate<Edge> wanted) {
        return EDGES.stream().filter(wanted);
    }
}
