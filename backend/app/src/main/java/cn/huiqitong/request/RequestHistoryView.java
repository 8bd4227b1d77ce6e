package cn.huiqitong.request;

import cn.huiqitong.request.history.HistoryEntry;
import cn.huiqitong.request.lifecycle.State;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history.
 *
 * @param actor the person's or firm's name
 * @param decided what the act decided, as people say it: a department, an outcome, a day; null when nothing
 * @param hash SHA-256 over this entry and the hash of the one before
 */
@Serdeable
record RequestHistoryView(
        int seq,
        Instant at,
        String actor,
        String actorRole,
        String act,
        String actLabel,
        @Nullable State from,
        State to,
        @Nullable String decided,
        @Nullable String note,
        String hash) {

    static RequestHistoryView of(HistoryEntry entry, @Nullable String decided) {
        return new RequestHistoryView(
                entry.seq(),
                entry.at(),
                entry.actorName(),
                entry.party().label(),
                entry.act().code(),
                entry.act().label(),
                entry.fromState(),
                entry.toState(),
                decided,
                entry.note(),
                entry.hash());
    }
}
