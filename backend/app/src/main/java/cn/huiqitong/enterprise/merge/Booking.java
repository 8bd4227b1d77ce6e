package cn.huiqitong.enterprise.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What storing new statements does to a firm's supplies: a source's later word closes what it said before of the same
 * facts, the rest of that stays in force as a supply of its own. Other sources' supplies are never touched.
 *
 * @param closed supplies that end with the new version
 * @param opened statements that begin with it
 * @param inForce everything that is in force afterwards
 */
public record Booking(Set<Long> closed, List<Statement> opened, List<Statement> inForce) {

    public Booking {
        closed = Set.copyOf(closed);
        opened = List.copyOf(opened);
        inForce = List.copyOf(inForce);
    }

    /** Nothing new was said. */
    public boolean nothing() {
        return closed.isEmpty() && opened.isEmpty();
    }

    /**
     * Books statements in their order.
     *
     * @param open the firm's supplies in force
     * @param takenBack facts of which the firm's own word ends
     * @param today supplies whose validity is over on this day end too
     * @param series keys of the facts that hold a figure per year: of these a department's word adds years
     */
    public static Booking of(
            Collection<Supply> open, List<Statement> said, Set<String> takenBack, LocalDate today, Set<String> series) {
        Ledger ledger = new Ledger(open, series);
        ledger.end(s -> s.over(today));
        ledger.takeBack(takenBack);
        said.stream().filter(s -> !s.over(today)).forEach(ledger::add);
        return ledger.booking();
    }

    /** The lines of one firm while they are being booked. */
    private static final class Ledger {

        private record Line(long id, Statement said) {
            boolean stored() {
                return id > 0;
            }
        }

        private final Set<Long> closed = new LinkedHashSet<>();
        private final Set<String> series;
        private List<Line> lines;

        Ledger(Collection<Supply> open, Set<String> series) {
            this.lines = open.stream().map(s -> new Line(s.id(), s.said())).toList();
            this.series = series;
        }

        void end(Predicate<Statement> over) {
            replace(line -> over.test(line.said()) ? line.said().with(Map.of()) : line.said());
        }

        void takeBack(Set<String> facts) {
            replace(line ->
                    line.said().kind() == SourceKind.FIRM ? Remainder.without(line.said(), facts) : line.said());
        }

        void add(Statement said) {
            if (lines.stream().anyMatch(line -> Remainder.says(line.said(), said))
                    || said.facts().isEmpty()) {
                return;
            }
            replace(line -> line.said().sameSource(said) && !line.said().asOf().isAfter(said.asOf())
                    ? Remainder.of(line.said(), said, series)
                    : line.said());
            List<Line> more = new ArrayList<>(lines);
            more.add(new Line(0, said));
            lines = more;
        }

        /** A line whose statement changes ends; what is left of it becomes a new line. */
        private void replace(Function<Line, Statement> change) {
            List<Line> kept = new ArrayList<>();
            for (Line line : lines) {
                Statement left = change.apply(line);
                boolean same = left.facts().equals(line.said().facts());
                if (!same && line.stored()) {
                    closed.add(line.id());
                }
                if (!left.facts().isEmpty()) {
                    kept.add(same ? line : new Line(0, left));
                }
            }
            lines = kept;
        }

        Booking booking() {
            return new Booking(
                    closed,
                    lines.stream().filter(l -> !l.stored()).map(Line::said).toList(),
                    lines.stream().map(Line::said).toList());
        }
    }
}
