package cn.huiqitong.rules.evaluation;

import cn.huiqitong.rules.fact.Facts;
import java.util.List;
import java.util.Map;

/**
 * Trees of conditions laid out together: one mark per distinct condition, those of one sort side by side. Every mark of
 * a firm is made in one go, so that what many rules ask is judged once and no unforeseeable jump is taken on the way.
 */
final class MarkSheet {
    private final Marking[] markings;
    private final Map<Node, Integer> places;
    private final int size;

    private MarkSheet(SheetBuilder builder) {
        this.markings = builder.markings().toArray(Marking[]::new);
        this.places = builder.places();
        this.size = builder.size();
    }

    /** @param trees the nodes of each tree by number */
    static MarkSheet of(List<List<Node>> trees) {
        return new MarkSheet(new SheetBuilder(trees));
    }

    int place(Node node) {
        Integer place = places.get(node);
        if (place == null) {
            throw new IllegalArgumentException("not on this sheet: " + node.condition());
        }
        return place;
    }

    /** @param facts in the slots of the nodes' fields */
    byte[] marks(Facts facts) {
        byte[] marks = new byte[size];
        mark(facts, marks);
        return marks;
    }

    /** The same into an array of {@link #size} that is used again. */
    void mark(Facts facts, byte[] marks) {
        for (Marking marking : markings) {
            marking.mark(facts, marks);
        }
    }

    int size() {
        return size;
    }
}
