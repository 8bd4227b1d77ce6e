package cn.huiqitong.request.history;

import java.util.List;
import java.util.Optional;

/** The chain over a request's history: each hash covers the entry's content and the hash before it. */
final class HashChain {

    /** What the first entry follows. */
    static final String START = "";

    private HashChain() {}

    static HistoryEntry seal(HistoryEntry entry) {
        return entry.sealed(hash(entry));
    }

    /**
     * Finds the first place where the history is not what was written.
     *
     * @param entries the whole history in order
     * @param length how many entries the request says it has; without it a missing tail would go unseen
     */
    static Optional<Break> verify(List<HistoryEntry> entries, int length) {
        String previous = START;
        for (int i = 0; i < entries.size(); i++) {
            HistoryEntry entry = entries.get(i);
            if (entry.seq() != i + 1) {
                return Optional.of(new Break(i + 1, "缺少记录"));
            }
            if (!entry.previousHash().equals(previous) || !entry.hash().equals(hash(entry))) {
                return Optional.of(new Break(entry.seq(), "内容与校验值不符"));
            }
            previous = entry.hash();
        }
        return entries.size() == length ? Optional.empty() : Optional.of(new Break(length, "记录数与诉求不符"));
    }

    /** An entry from before changes were kept is hashed as it was then. */
    private static String hash(HistoryEntry entry) {
        Canonical text = content(entry);
        return (entry.change() == null ? text : text.add(entry.change())).sha256();
    }

    private static Canonical content(HistoryEntry entry) {
        return new Canonical()
                .add(entry.previousHash())
                .add(entry.requestId())
                .add(entry.seq())
                .add(entry.at())
                .add(entry.actor())
                .add(entry.actorName())
                .add(entry.party())
                .add(entry.act())
                .add(entry.fromState())
                .add(entry.toState())
                .add(entry.note())
                .add(entry.detail());
    }
}
