package cn.huiqitong.request.history;

import cn.huiqitong.platform.Database;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Party;
import cn.huiqitong.request.lifecycle.State;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The append-only history of requests; the table refuses changes, and the chain shows one made past it. */
@Singleton
public class History {

    private static final int FETCH = 2000;

    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /** Seals the entry onto the one before and keeps it. The request's row must be locked or new. */
    public void append(HistoryEntry draft) {
        HistoryEntry entry = HashChain.seal(draft.after(lastHash(draft.requestId())));
        database.update(
                """
                insert into request_history (request_id, seq, at, actor, actor_name, party, act, from_state, to_state,
                    note, detail, change, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entry.requestId(),
                entry.seq(),
                entry.at(),
                entry.actor(),
                entry.actorName(),
                entry.party().name(),
                entry.act().name(),
                entry.fromState() == null ? null : entry.fromState().name(),
                entry.toState().name(),
                entry.note(),
                entry.detail(),
                entry.change(),
                entry.previousHash(),
                entry.hash());
    }

    /**
     * The entries, oldest first, as they were at a version of the request; later ones belong to an act that the caller has
     * not seen.
     */
    public List<HistoryEntry> list(long requestId, int version) {
        return database.list(
                "select * from request_history where request_id = ? and seq <= ? order by seq",
                History::read,
                requestId,
                version);
    }

    /**
     * The entries of the requests of a range of ids, both ends included, by request and age.
     *
     * @param unreadable takes the request of an entry with words that the portal never writes
     */
    List<HistoryEntry> between(long fromId, long toId, LongConsumer unreadable) {
        List<HistoryEntry> entries = new ArrayList<>();
        database.each(
                "select * from request_history where request_id between ? and ? order by request_id, seq",
                FETCH,
                row -> {
                    try {
                        entries.add(read(row));
                    } catch (IllegalArgumentException e) {
                        unreadable.accept(row.getLong("request_id"));
                    }
                },
                fromId,
                toId);
        return entries;
    }

    /** Finds the first place where history and request are not what was written. */
    public static Optional<Break> verify(List<HistoryEntry> entries, Recorded request) {
        return ChainCheck.check(entries, request);
    }

    /** The entries of one request from the first on, each sealed onto the one before; for loading them otherwise. */
    public static List<HistoryEntry> chained(List<HistoryEntry> drafts) {
        List<HistoryEntry> sealed = new ArrayList<>();
        for (HistoryEntry draft : drafts) {
            String last = sealed.isEmpty() ? HashChain.START : sealed.getLast().hash();
            sealed.add(HashChain.seal(draft.after(last)));
        }
        return List.copyOf(sealed);
    }

    private String lastHash(long requestId) {
        return database.find(
                        "select hash from request_history where request_id = ? order by seq desc limit 1",
                        row -> row.getString(1),
                        requestId)
                .orElse(HashChain.START);
    }

    private static HistoryEntry read(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong("request_id"),
                row.getInt("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                Party.valueOf(row.getString("party")),
                Act.valueOf(row.getString("act")),
                state(row.getString("from_state")),
                State.valueOf(row.getString("to_state")),
                row.getString("note"),
                row.getString("detail"),
                row.getString("change"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static @Nullable State state(@Nullable String name) {
        return name == null ? null : State.valueOf(name);
    }
}
