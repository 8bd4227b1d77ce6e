package cn.huiqitong.matching;

import cn.huiqitong.platform.BulkCopy;
import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The table of decisions. A row is written once and ended once. */
@Singleton
class DecisionRows {

    private static final String COLUMNS =
            "decision (firm_no, item_no, item_version, profile_version, verdict, reasons, as_of, decided_at)";
    private static final String OPEN =
            "select id, firm_no, item_no, item_version, verdict, reasons::text from decision ";
    private static final String STORED = """
            select d.*, d.reasons::text as numbers, i.item_id
            from decision d join matched_item i on i.no = d.item_no where firm_no = ?""";

    private final Database database;
    private final BulkCopy copy;
    private final InstantSource clock;

    DecisionRows(Database database, BulkCopy copy, InstantSource clock) {
        this.database = database;
        this.copy = copy;
        this.clock = clock;
    }

    /** Present decisions of some firms on some items. */
    List<OpenDecision> open(Range range, Collection<RuledItem> items) {
        return database.list(
                OPEN + "where ended_at is null and item_no = any (?) and firm_no between ? and ?",
                DecisionRows::readOpen,
                numbers(items),
                range.from(),
                range.to());
    }

    List<OpenDecision> openOf(long firmNo) {
        return database.list(OPEN + "where ended_at is null and firm_no = ?", DecisionRows::readOpen, firmNo);
    }

    private static OpenDecision readOpen(ResultSet row) throws SQLException {
        return new OpenDecision(
                row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4), row.getString(5), row.getString(6));
    }

    void insert(Collection<Decided> decisions, LocalDate asOf) {
        var rows = new BulkCopy.Rows();
        var now = clock.instant();
        for (Decided d : decisions) {
            rows.add(
                    d.firmNo(),
                    d.item().no(),
                    d.item().version(),
                    d.profileVersion(),
                    d.decision().verdict(),
                    d.reasons(),
                    asOf,
                    now);
        }
        copy.copy(COLUMNS, rows);
    }

    /** Ends decisions that were just read as open. */
    void end(Collection<OpenDecision> decisions) {
        if (!decisions.isEmpty()) {
            database.update(
                    """
                    update decision d set ended_at = ?
                    from unnest(?::bigint[], ?::int[], ?::bigint[]) as o (firm_no, item_no, id)
                    where d.firm_no = o.firm_no and d.item_no = o.item_no and d.id = o.id and d.ended_at is null""",
                    clock.instant(),
                    decisions.stream().mapToLong(OpenDecision::firmNo).toArray(),
                    decisions.stream().mapToInt(OpenDecision::itemNo).toArray(),
                    decisions.stream().mapToLong(OpenDecision::id).toArray());
        }
    }

    /** Ends what the firms have of one item that is no longer in force. */
    void endItem(Range range, int itemNo) {
        database.update("""
                update decision set ended_at = ?
                where ended_at is null and item_no = ? and firm_no between ? and ?""", clock.instant(), itemNo, range.from(), range.to());
    }

    /** Ends what the firms have of items other than these. */
    void endOthers(long fromNo, long toNo, Collection<RuledItem> inForce) {
        database.update("""
                update decision set ended_at = ?
                where ended_at is null and firm_no between ? and ? and not item_no = any (?)""", clock.instant(), fromNo, toNo, numbers(inForce));
    }

    /** All that was decided on a firm, newest first. */
    List<StoredDecision> list(long firmNo) {
        // present and past decisions have an index each
        return database.list(
                STORED + " and ended_at is null union all " + STORED
                        + " and ended_at is not null order by decided_at desc, id desc",
                DecisionRows::read,
                firmNo,
                firmNo);
    }

    private static StoredDecision read(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new StoredDecision(
                row.getLong("id"),
                row.getString("item_id"),
                row.getInt("item_version"),
                row.getInt("profile_version"),
                row.getString("verdict"),
                StoredDecision.numbers(row.getString("numbers")),
                row.getObject("as_of", LocalDate.class),
                row.getTimestamp("decided_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static Object numbers(Collection<RuledItem> items) {
        return items.stream().mapToInt(RuledItem::no).toArray();
    }
}
