package cn.huiqitong.rules.vector;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distinct condition, over firms or over the entries of a list. Others name it by a reference, its number times two,
 * plus one for its opposite: so a negation costs nothing, and "any" is the opposite of "all opposite".
 */
sealed interface Node {
    /** Key of the list whose entries it is about; empty for the firms themselves. */
    String space();

    /** Always met. */
    record Always(String space) implements Node {}

    /** Never known. */
    record Never(String space) implements Node {}

    /** A subject between two places, open where null. */
    record Interval(
            Subject subject, @Nullable Cut from, @Nullable Cut to) implements Node {
        @Override
        public String space() {
            return subject.space();
        }
    }

    /** One of the codes, sorted; see {@code In}. */
    record Member(Subject.Category subject, List<String> codes) implements Node {
        @Override
        public String space() {
            return subject.space();
        }
    }

    /** Every one of at least two. */
    record Every(String space, List<Integer> refs) implements Node {}

    /** At least so many entries of a list fit. */
    record Many(String list, int fits, long atLeast) implements Node {
        @Override
        public String space() {
            return Graph.FIRMS;
        }
    }

    /** The sum of a field over the fitting entries lies on the upper side. */
    record Total(Summed sum, Cut from) implements Node {
        @Override
        public String space() {
            return Graph.FIRMS;
        }
    }

    /** A sum, whatever it is compared with. */
    record Summed(String list, int fits, String field) {}

    /** The points of all parts together lie on the upper side. */
    record Points(String space, List<Part> parts, Cut from) implements Node {}

    /**
     * A part of a score.
     *
     * @param low fewest points when no case is met
     * @param high most points when no case is met
     */
    record Part(List<Case> cases, BigDecimal low, BigDecimal high) {}

    /** Points of the first case that is met. */
    record Case(int when, BigDecimal points) {}
}
