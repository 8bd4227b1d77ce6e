package cn.huiqitong.request.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What seals the entries of a day.
 *
 * @param afterId the last entry of the day before
 * @param toId the last entry of this day
 * @param tree root of the Merkle tree over the hashes of the entries
 * @param previous root of the day before, empty for the first day
 * @param root over all of it
 */
public record DayRoot(
        LocalDate day,
        long afterId,
        long toId,
        long entries,
        String tree,
        String previous,
        String root,
        Instant closedAt) {

    static DayRoot seal(LocalDate day, long afterId, long toId, Merkle tree, String previous, Instant closedAt) {
        String sealed = over(day, afterId, toId, tree.leaves(), tree.root(), previous);
        return new DayRoot(day, afterId, toId, tree.leaves(), tree.root(), previous, sealed, closedAt);
    }

    /** Whether the root is one over what the row says. */
    boolean holds() {
        return root.equals(over(day, afterId, toId, entries, tree, previous));
    }

    private static String over(LocalDate day, long afterId, long toId, long entries, String tree, String previous) {
        return new Canonical()
                .add(previous)
                .add(day)
                .add(afterId)
                .add(toId)
                .add(entries)
                .add(tree)
                .sha256();
    }
}
