package cn.huiqitong.request.history;

import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act on a request, for good.
 *
 * @param seq 1 for the filing, then upwards without holes
 * @param at whole microseconds, as the database keeps them
 * @param actor account name; {@code system} for the portal itself
 * @param detail what the act decided: department code, outcome, rating level, or the digest of what was filed
 * @param change what became of the request's row, see {@link Change}; null in entries from before it was kept
 * @param previousHash hash of the entry before, empty for the first
 */
public record HistoryEntry(
        long requestId,
        int seq,
        Instant at,
        String actor,
        String actorName,
        Party party,
        Act act,
        @Nullable State fromState,
        State toState,
        @Nullable String note,
        @Nullable String detail,
        @Nullable String change,
        String previousHash,
        String hash) {

    /** The same entry, following another one; not sealed yet. */
    HistoryEntry after(String lastHash) {
        return with(lastHash, "");
    }

    HistoryEntry sealed(String ownHash) {
        return with(previousHash, ownHash);
    }

    private HistoryEntry with(String previous, String own) {
        return new HistoryEntry(
                requestId, seq, at, actor, actorName, party, act, fromState, toState, note, detail, change, previous,
                own);
    }
}
