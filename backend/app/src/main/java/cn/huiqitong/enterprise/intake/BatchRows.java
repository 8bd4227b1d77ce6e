package cn.huiqitong.enterprise.intake;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Paging;
import cn.huiqitong.platform.Problem;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of deliveries. */
@Singleton
class BatchRows {

    private final Database database;
    private final InstantSource clock;

    BatchRows(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<ImportBatch> find(String batch) {
        return database.find("select * from import_batch where batch = ?", BatchRows::read, batch);
    }

    /** @throws Problem not-found */
    ImportBatch get(String batch) {
        return find(batch).orElseThrow(() -> Problem.notFound("没有这一批导入。"));
    }

    /** Held until the end of the transaction. @throws Problem not-found */
    ImportBatch lock(String batch) {
        return database.find("select * from import_batch where batch = ? for update", BatchRows::read, batch)
                .orElseThrow(() -> Problem.notFound("没有这一批导入。"));
    }

    /** Newest first. */
    List<ImportBatch> list(Paging paging) {
        return database.list(
                "select * from import_batch order by created_at desc, batch limit ? offset ?",
                BatchRows::read,
                paging.size(),
                paging.offset());
    }

    long count() {
        return database.get("select count(*) from import_batch", row -> row.getLong(1));
    }

    /** False when the number was used before. */
    boolean insert(String batch, ImportMapping mapping, Delivery delivery, UUID receiver) {
        return database.update(
                        """
                insert into import_batch (batch, mapping, mapping_title, source, unknown_firms, synthetic, file_name,
                    by_system, state, receiver, not_before, created_at, created_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVING', ?, ?, ?, ?) on conflict do nothing""",
                        batch,
                        mapping.id(),
                        mapping.title(),
                        mapping.source(),
                        mapping.unknownFirms().name(),
                        mapping.synthetic(),
                        delivery.fileName(),
                        delivery.bySystem(),
                        receiver,
                        clock.instant(),
                        clock.instant(),
                        delivery.actor())
                == 1;
    }

    /** A broken delivery starts over, with the mapping as it is now. */
    void startOver(String batch, ImportMapping mapping, Delivery delivery, UUID receiver) {
        database.update(
                """
                update import_batch set state = 'RECEIVING', receiver = ?, total = 0, good = 0, bad = 0,
                    mapping_title = ?, source = ?, unknown_firms = ?, synthetic = ?, file_name = ?, finished_at = null
                where batch = ?""",
                receiver,
                mapping.title(),
                mapping.source(),
                mapping.unknownFirms().name(),
                mapping.synthetic(),
                delivery.fileName(),
                batch);
    }

    /** Counts rows received; false when somebody else receives the delivery by now. */
    boolean received(String batch, UUID receiver, int rows) {
        return database.update(
                        "update import_batch set total = total + ? where batch = ? and receiver = ? and state = 'RECEIVING'",
                        rows,
                        batch,
                        receiver)
                == 1;
    }

    void checked(String batch, String hash, int bad) {
        database.update("""
                update import_batch set state = 'CHECKED', content_hash = ?, bad = ?, good = total - ?
                where batch = ?""", hash, bad, bad, batch);
    }

    void move(String batch, ImportState state) {
        boolean end = state != ImportState.APPLYING && state != ImportState.CHECKED;
        database.update(
                "update import_batch set state = ?, not_before = ?, finished_at = ? where batch = ?",
                state.name(),
                clock.instant(),
                end ? clock.instant() : null,
                batch);
    }

    /** The oldest delivery to be applied that is due and that no other process holds. */
    Optional<ImportBatch> claim() {
        return database.find("""
                select * from import_batch where state = 'APPLYING' and not_before <= ?
                order by created_at, batch limit 1 for update skip locked""", BatchRows::read, clock.instant());
    }

    void advance(String batch, String doneTo, int rows) {
        database.update(
                "update import_batch set done_to = ?, applied = applied + ?, failures = 0 where batch = ?",
                doneTo,
                rows,
                batch);
    }

    void postpone(String batch, Instant until) {
        database.update(
                "update import_batch set failures = failures + 1, not_before = ? where batch = ?", until, batch);
    }

    private static ImportBatch read(ResultSet row) throws SQLException {
        return new ImportBatch(
                row.getString("batch"),
                row.getString("mapping"),
                row.getString("mapping_title"),
                row.getString("source"),
                ImportMapping.UnknownFirms.valueOf(row.getString("unknown_firms")),
                row.getBoolean("synthetic"),
                row.getString("file_name"),
                row.getBoolean("by_system"),
                ImportState.valueOf(row.getString("state")),
                row.getObject("receiver", UUID.class),
                row.getString("content_hash"),
                row.getInt("total"),
                row.getInt("good"),
                row.getInt("bad"),
                row.getInt("applied"),
                row.getString("done_to"),
                row.getInt("failures"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
