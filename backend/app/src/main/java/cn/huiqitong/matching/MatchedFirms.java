package cn.huiqitong.matching;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Firms that qualify for an item by their present decisions, for features that have something to tell them. */
@Singleton
public final class MatchedFirms {

    private static final String MET = """
            from decision d join matched_item i on i.no = d.item_no
            where i.item_id = ? and d.ended_at is null and d.verdict = 'MET'
            """;

    private final Database database;

    MatchedFirms(Database database) {
        this.database = database;
    }

    public long count(String itemId) {
        return database.get("select count(*) " + MET, row -> row.getLong(1), itemId);
    }

    /** How many of some firms, given by number, are among them. */
    public long countAmong(String itemId, Collection<Long> firmNos) {
        return database.get(
                "select count(*) " + MET + "and d.firm_no = any (?)",
                row -> row.getLong(1),
                itemId,
                firmNos.stream().mapToLong(Long::longValue).toArray());
    }

    /** The numbers of the next firms of a walk through all of them; empty at the end. */
    public List<Long> after(String itemId, long firmNo, int limit) {
        return database.list(
                "select d.firm_no " + MET + "and d.firm_no > ? order by d.firm_no limit ?",
                row -> row.getLong(1),
                itemId,
                firmNo,
                limit);
    }
}
